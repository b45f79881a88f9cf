import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { monthOf } from "../../src/law/month";
import { fund } from "../book/support/funds";
import { group, plan } from "../book/support/plans";
import { FakeDoor } from "./fakeDoor";
import { mountPane, openBlitar, rowOf } from "./mountPane";

describe("a whole DBHCHT allocation", () => {
  it("is shown with the share contributions may take, from which rule and how sure, and takes it only on a click", async () => {
    const { user } = await openBlitar();
    await user.click(screen.getByRole("tab", { name: "Dana" }));
    await user.click(rowOf(/DBHCHT/));
    const offer = () => within(screen.getByRole("note"));
    expect(offer().getByText(/paling banyak 50 % pada 2025 \(PMK 72\/2024, .*belum diverifikasi/)).toBeTruthy();
    // Half of 913,701,600; it is the agency's own ceiling, so nothing is taken by itself.
    expect(offer().getByText(/Dari pagu ini: Rp456\.850\.800/)).toBeTruthy();
    expect(offer().getByText(/Rincian di dalam 50 % belum dilihat/)).toBeTruthy();
    const share = screen.getByLabelText<HTMLInputElement>("Porsi untuk iuran (%)");
    expect(share.value).toBe("");
    await user.click(offer().getByRole("button", { name: "Pakai 50 %" }));
    expect(share.value).toBe("50");
    expect(rowOf(/DBHCHT/).textContent).toContain("kurang Rp456.850.800");
    expect(offer().queryByRole("button")).toBeNull();
    await user.clear(share);
    await user.tab();
    expect(rowOf(/DBHCHT/).textContent).toContain("sisa Rp0");
  });

  it("is no business of other funds", async () => {
    const { user } = await openBlitar();
    await user.click(screen.getByRole("tab", { name: "Dana" }));
    await user.click(rowOf(/DBHCHT/));
    await user.selectOptions(screen.getByLabelText("Jenis"), "CSR");
    expect(screen.queryByRole("note")).toBeNull();
  });

  it.each([
    [2026, "DBHCHT", /50 % pada 2026 \(PMK 22\/2026.*ingatan/],
    [2027, "DBHCHT", /50 % pada 2027 \(PMK 22\/2026/],
    [2026, "DBH_SAWIT", /20 % pada 2026 \(/],
    [2027, "DBH_SAWIT", /20 % pada 2027 \(/],
  ] as const)("in %d of %s: share, rule and confidence of that year", async (year, kind, sentence) => {
    const months = { first: monthOf(year, 1), last: monthOf(year, 12) };
    const { user } = await mountPane(
      new FakeDoor(
        plan([group({ ...months, fund: "D1" })], {
          year,
          funds: [fund({ name: "Bagi hasil", kind, ceilings: { [year]: 1_000_000_001 } })],
        }),
      ),
    );
    await user.click(screen.getByRole("tab", { name: "Dana" }));
    await user.click(rowOf(/^Bagi hasil/));
    const note = screen.getByRole("note");
    expect(note.textContent).toMatch(sentence);
    const half = kind === "DBHCHT" ? "Rp500.000.000" : "Rp200.000.000";
    expect(note.textContent).toContain(`Dari pagu ini: ${half}`);
    await user.click(within(note).getByRole("button", { name: /^Pakai/ }));
    expect(screen.getByLabelText<HTMLInputElement>("Porsi untuk iuran (%)").value).toBe(
      kind === "DBHCHT" ? "50" : "20",
    );
  });

  it("a ceiling with a fraction, as it was pasted into the sheet, is told and breaks nothing", async () => {
    const { user } = await mountPane(
      new FakeDoor(plan([group({ fund: "D1" })], { funds: [fund({ ceilings: { 2025: 1_000_000.5 } })] })),
    );
    await user.click(screen.getByRole("tab", { name: "Dana" }));
    await user.click(rowOf(/^DBHCHT/));
    expect(screen.getByRole("note").textContent).toMatch(/50 % pada 2025/);
  });
});
