import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openBlitar, rowOf } from "./mountPane";

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
});
