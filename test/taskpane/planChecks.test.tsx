import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { emptyPlan } from "../../src/budget/emptyPlan";
import { groupDefaults } from "../../src/budget/groupFields";
import type { WorkerGroup } from "../../src/budget/plan";
import { monthOf } from "../../src/law/month";
import { FakeDoor } from "./fakeDoor";
import { mountPane } from "./mountPane";

const GROUPS = 60;

/** Groups nobody pays: each lacks a fund and two account codes. */
const plan = () => ({
  ...emptyPlan("Kabupaten Sumedang", 2025),
  groups: Array.from({ length: GROUPS }, (_, index): WorkerGroup => ({
    ...groupDefaults(),
    id: `K${index + 1}`,
    name: `Kelompok ${index + 1}`,
    segment: "BPU",
    programs: ["JKK", "JKM"],
    base: null,
    payer: "APBD",
    people: 10,
    first: monthOf(2025, 1),
    last: monthOf(2025, 12),
  })),
});

it("says of many groups the same three times, and all of it when asked", async () => {
  const { user } = await mountPane(new FakeDoor(plan()));
  await user.click(screen.getByRole("tab", { name: "Bagikan" }));
  const fundless = () => screen.queryAllByRole("button", { name: /^Lihat: Kelompok .* belum punya sumber dana/ });
  const codeless = () => screen.queryAllByRole("button", { name: /^Lihat: Kode rekening/ });
  expect([fundless().length, codeless().length]).toEqual([3, 3]);
  await user.click(screen.getByRole("button", { name: `Tampilkan ${GROUPS - 3} lagi yang serupa` }));
  expect([fundless().length, codeless().length]).toEqual([GROUPS, 3]);
  await user.click(screen.getByRole("button", { name: `Tampilkan ${2 * GROUPS - 3} lagi yang serupa` }));
  expect(codeless()).toHaveLength(2 * GROUPS);
  expect(screen.queryByRole("button", { name: /^Tampilkan/ })).toBeNull();
});
