import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { openBlitar } from "./mountPane";

it("a region's own account codes are typed, used for its groups, written with the plan, and taken away again", async () => {
  const { user, door } = await openBlitar();
  const write = async () => {
    await user.click(screen.getByRole("button", { name: "Tulis ke buku kerja" }));
    await screen.findByText(/^Tertulis/);
  };
  await user.click(screen.getByRole("tab", { name: "Bagikan" }));
  const missing = () => screen.queryAllByRole("button", { name: /^Lihat: Kode rekening J/ }).length;
  expect(missing()).toBe(2);

  await user.click(screen.getByRole("button", { name: "Tambah rekening" }));
  const line = within(screen.getByRole("group", { name: "Rekening daerah 1" }));
  const code = line.getByLabelText<HTMLInputElement>("Kode rekening");
  await user.type(code, "bukan kode{Enter}");
  expect(code.getAttribute("aria-invalid")).toBe("true");
  expect(code.value).toBe("bukan kode");
  await user.clear(code);
  await user.type(code, "5.1.05.01.01.0001{Enter}");
  await user.selectOptions(line.getByLabelText("Program"), "JKM");
  await user.selectOptions(line.getByLabelText("Kategori kelompok"), "Buruh tani tembakau dan buruh pabrik rokok");
  await user.type(line.getByLabelText("Dasar atau sumber"), "Keputusan BPKAD 12/2025{Enter}");
  // JKM of the tobacco workers has one now, JKK still none.
  expect(missing()).toBe(1);

  await write();
  expect(door.written[0]!.plan.accounts).toEqual([
    {
      category: "buruh_tani_tembakau",
      program: "JKM",
      code: "5.1.05.01.01.0001",
      source: "Keputusan BPKAD 12/2025",
    },
  ]);

  await user.click(line.getByRole("button", { name: "Hapus rekening ini" }));
  await user.click(within(screen.getByText("Rekening daerah 1 dihapus.").parentElement!).getByRole("button"));
  await user.click(screen.getByRole("button", { name: "Hapus rekening ini" }));
  expect(missing()).toBe(2);
  await write();
  expect(door.written[1]!.plan.accounts ?? null).toBeNull();
});
