import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openBlitar, shownTotal } from "./mountPane";

describe("local provisions in the pane", () => {
  it("count once they name regulation and article, are told before, and are written with the plan", async () => {
    const { user, door } = await openBlitar();
    await user.click(screen.getByRole("tab", { name: "Bagikan" }));
    await user.click(screen.getByRole("button", { name: "Tambah ketentuan setempat" }));
    const fields = within(screen.getByRole("group", { name: "Ketentuan setempat 1" }));
    await user.selectOptions(fields.getByLabelText("Menggantikan ketentuan"), "bpu.jkm");
    const value = fields.getByLabelText("Nilai (Rp)");
    await user.clear(value);
    await user.type(value, "7.000{Enter}");
    expect(fields.getByText("Hukum nasional: 6.800.")).toBeTruthy();
    expect(fields.getByText(/^Ketentuan setempat "JKM BPU: iuran rupiah" belum menyebut pasalnya/)).toBeTruthy();
    expect(shownTotal()).toBe("Rp913.701.600");
    await user.type(fields.getByLabelText("Peraturan"), "Perbup 12/2025");
    await user.type(fields.getByLabelText("Pasal"), "Pasal 4{Enter}");
    // 6,043 people, nine months, 200 rupiah more each.
    await expect.poll(shownTotal).toBe("Rp924.579.000");
    await user.click(screen.getByRole("button", { name: "Tulis ke buku kerja" }));
    await screen.findByText(/^Tertulis/);
    expect(door.written[0]!.plan.localProvisions).toMatchObject([
      { parameter: "bpu.jkm", values: [7_000], regulation: "Perbup 12/2025", article: "Pasal 4" },
    ]);
    await user.click(fields.getByRole("button", { name: "Hapus ketentuan 1" }));
    await expect.poll(shownTotal).toBe("Rp913.701.600");
    const undo = () => within(screen.getByText("Ketentuan setempat 1 dihapus.").parentElement!).getByRole("button");
    await user.click(undo());
    await expect.poll(shownTotal).toBe("Rp924.579.000");
    expect(screen.queryByText("Ketentuan setempat 1 dihapus.")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Hapus ketentuan 1" }));
    await expect.poll(shownTotal).toBe("Rp913.701.600");
    await user.click(screen.getByRole("button", { name: "Tulis ke buku kerja" }));
    await screen.findByText("Sama dengan buku kerja");
    // A book without any says no word of them; one that was added and taken away again is no change of it.
    act(() => door.edit((book) => delete book.localProvisions));
    await user.click(screen.getByRole("button", { name: "Tambah ketentuan setempat" }));
    expect(screen.queryByText("Sama dengan buku kerja")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Hapus ketentuan 1" }));
    expect(await screen.findByText("Sama dengan buku kerja")).toBeTruthy();
  });
});
