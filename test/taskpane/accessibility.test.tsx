import axe from "axe-core";
import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { mountPane, openBlitar, rowOf } from "./mountPane";

/** Violations as sentences. Contrast needs a laid-out page: the browser tests look at that. */
async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false }, "document-title": { enabled: false } },
  });
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

describe("no violation", () => {
  it("in the empty state and its ways in", async () => {
    const { user } = await mountPane();
    await user.click(screen.getByRole("button", { name: /Dari contoh daerah/ }));
    await user.click(screen.getByRole("button", { name: "Angka yang diumumkan: Kabupaten Blitar" }));
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: /Daerah saya sendiri/ }));
    await user.click(screen.getByRole("button", { name: "Mulai" }));
    expect(await violations()).toEqual([]);
  });

  it("in an open group with bad input and all details", async () => {
    const { user } = await openBlitar();
    await user.click(rowOf(/tembakau/));
    await user.click(screen.getByRole("button", { name: "Rincian lain" }));
    await user.click(screen.getByRole("button", { name: /^Mengapa begini/ }));
    await user.clear(screen.getByLabelText("Orang"));
    await user.type(screen.getByLabelText("Orang"), "x");
    await user.clear(screen.getByLabelText("Nama kelompok"));
    expect(await violations()).toEqual([]);
  });

  it("in the catalogue, the explanation, the help and the title", async () => {
    const { user } = await openBlitar();
    await user.click(screen.getByRole("button", { name: "Tambah kelompok" }));
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Tutup" }));
    await user.click(screen.getByRole("button", { name: "Asal angka Rp913.701.600" }));
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Tutup" }));
    await user.click(screen.getByRole("button", { name: "Bantuan" }));
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Tutup" }));
    await user.click(screen.getByRole("button", { name: /^Ubah daerah/ }));
    expect(await violations()).toEqual([]);
  });

  it("in the pages for many groups, with a preview and refused rows", async () => {
    const { user } = await openBlitar();
    await user.click(screen.getByRole("button", { name: "Tempel daftar" }));
    fireEvent.change(screen.getByLabelText("Daftar yang ditempel"), {
      target: { value: "Nama\tOrang\nPenderes\t40\nSopir\tbanyak" },
    });
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Tambahkan 1 kelompok" }));
    await user.click(screen.getByRole("button", { name: "Tutup" }));
    await user.click(screen.getByRole("button", { name: "Ubah beberapa" }));
    await user.click(screen.getByRole("button", { name: /^Pilih semua/ }));
    await user.type(screen.getByLabelText("Dasar iuran (Rp)"), "2.000.000");
    expect(screen.getByLabelText("Yang akan berubah")).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it("in the funds: an open fund, a split that does not sum, months one by one", async () => {
    const { user } = await openBlitar();
    await user.click(screen.getByRole("tab", { name: "Dana" }));
    await user.click(screen.getByRole("button", { name: "Tambah dana" }));
    await user.type(screen.getByLabelText("Pagu 2025 (Rp)"), "x");
    await user.selectOptions(screen.getByLabelText(/^Sumber dana Petani dan buruh tembakau/), "Dibagi beberapa dana…");
    await user.type(screen.getAllByLabelText("Bagian (%)")[0]!, "5{Enter}");
    await user.click(screen.getByRole("button", { name: "Tambah dana lain" }));
    expect(await violations()).toEqual([]);
    await user.click(rowOf(/DBHCHT/));
    await user.click(screen.getByText("Bulan demi bulan"));
    await user.selectOptions(screen.getByLabelText("Boleh membayar"), "Hanya yang dipilih");
    expect(await violations()).toEqual([]);
  });

  it("in the scenarios: an open one with a change", async () => {
    const { user } = await openBlitar();
    await user.click(screen.getByRole("tab", { name: "Skenario" }));
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Tambah skenario" }));
    await user.click(screen.getByRole("button", { name: "Tambah perubahan" }));
    await user.type(screen.getByLabelText("Menjadi"), "x");
    expect(await violations()).toEqual([]);
  });

  it("in what is shared: checks, a revision, coverage, signatures", async () => {
    const { user, door } = await openBlitar();
    door.checks = [
      {
        title: { id: "Baris RKA tanpa kode rekening", en: "Baris RKA tanpa kode rekening" },
        result: "look",
        sheet: "RKA",
        address: "A12",
      },
      { title: { id: "Jumlah", en: "Jumlah" }, result: "wrong", sheet: "", address: "" },
    ];
    await user.click(screen.getByRole("button", { name: "Tulis ke buku kerja" }));
    await screen.findByText(/^Tertulis/);
    await user.click(screen.getByRole("tab", { name: "Bagikan" }));
    await user.click(screen.getByRole("button", { name: "Mulai pergeseran" }));
    await user.click(screen.getByRole("button", { name: "Tambah angka cakupan" }));
    await user.click(screen.getByRole("button", { name: "Akhiri dan buang sisi yang ditetapkan" }));
    await screen.findByText("2 dari 2 pemeriksaan perlu dilihat.");
    expect(await violations()).toEqual([]);
  });

  it("in English and in high contrast", async () => {
    const { user, door } = await openBlitar();
    door.setTheme("contrast");
    await user.click(screen.getByRole("button", { name: "EN: ganti bahasa ke Inggris" }));
    expect(await violations()).toEqual([]);
  });
});
