import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { examplePlan } from "../../src/budget/examplePlan";
import type { BudgetPlan } from "../../src/budget/plan";
import { monthOf } from "../../src/law/month";
import { regionOf } from "../cases/regionOf";
import { fund } from "../book/support/funds";
import { FakeDoor } from "./fakeDoor";
import { mountPane, rowOf, shownTotal } from "./mountPane";

/** Kabupaten Ngawi 2026 with its cadres paid half by CSR, half by DBHCHT, from May to December. */
function paidByTwo(): BudgetPlan {
  const plan = examplePlan(regionOf("kab-ngawi"), "id");
  const split = [
    { fund: "D1", share: 50_000 },
    { fund: "D2", share: 50_000 },
  ];
  const months = { people: 100, first: monthOf(2026, 5), last: monthOf(2026, 12) };
  return {
    ...plan,
    year: 2026,
    scenarios: [],
    activeScenario: null,
    funds: [
      fund({ ceilings: { 2026: 10 ** 9 } }),
      fund({ id: "D2", name: "CSR", kind: "CSR", ceilings: { 2026: 10 ** 9 } }),
    ],
    groups: [{ ...plan.groups[0]!, ...months, id: "k1", name: "Kader", split, payer: "APBD" }],
  };
}

describe("a group paid by CSR and DBHCHT", () => {
  it("is priced part by part, explained part by part, and written as a row for each fund", async () => {
    const { user, door } = await mountPane(new FakeDoor(paidByTwo()));
    const total = "Rp10.080.000";
    await expect.poll(shownTotal).toBe(total);
    await user.click(rowOf(/^Kader/));
    await user.clear(screen.getByLabelText("Orang"));
    await user.type(screen.getByLabelText("Orang"), "101{Enter}");
    // 51 people at 16,800 (DBHCHT is named first) and 50 at 8,400.
    await expect.poll(shownTotal).toBe("Rp10.214.400");
    await user.click(screen.getByRole("button", { name: "Tulis ke buku kerja" }));
    await screen.findByText(/^Tertulis/);
    const { groups } = door.written[0]!.plan;
    expect(groups.map(({ id, name, people, payer, fund: paid }) => [id, name, people, payer, paid])).toEqual([
      ["k1.1", "Kader (DBHCHT)", 51, "APBD", "D1"],
      ["k1.2", "Kader (CSR)", 50, "CSR", "D2"],
    ]);
    expect(shownTotal()).toBe("Rp10.214.400");
    expect(rowOf(/^Kader \(CSR\)/)).toBeTruthy();
    expect(within(screen.getByRole("main")).queryByText(/Ada yang belum tertulis/)).toBeNull();
  });
});
