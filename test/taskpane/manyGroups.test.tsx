/** Many groups at once: found, chosen, changed with a preview, pasted from a sheet, and taken back in one step. */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { BudgetPlan, WorkerGroup } from "../../src/budget/plan";
import { monthOf } from "../../src/law/month";
import { FakeDoor } from "./fakeDoor";
import { mountPane, rowOf, shownTotal } from "./mountPane";

const group = (id: string, name: string, more: Partial<WorkerGroup> = {}): WorkerGroup => ({
  id,
  name,
  category: null,
  segment: "BPU",
  programs: ["JKK", "JKM"],
  base: 100_000_000,
  risk: 1,
  sector: "UMUM",
  payer: "APBD",
  workerPart: "DANA",
  people: 10,
  first: monthOf(2025, 1),
  last: monthOf(2025, 12),
  joins: 0,
  exits: 0,
  fund: "d1",
  place: null,
  source: null,
  note: null,
  ...more,
});

const fund = { ceilings: {}, earmark: null, firstMonth: null, lastMonth: null };

const plan = (): BudgetPlan => ({
  region: { code: null, name: "Kabupaten Sumedang", source: null },
  year: 2025,
  groups: [
    group("k1", "Kader Posyandu", { place: "Cimalaka" }),
    group("k2", "Linmas", { place: "Cimalaka", base: 150_000_000 }),
    group("k3", "Guru ngaji", { place: "Tanjungsari", fund: "d2", payer: "CSR" }),
    group("k4", "Perangkat desa", { segment: "PU", base: 250_000_000, programs: ["JKK", "JKM", "JHT"], fund: null }),
    group("k5", "Gedung", { segment: "JAKON", base: null, contract: 1_000_000_000, people: 0, fund: null }),
  ],
  funds: [
    { ...fund, id: "d1", name: "APBD kabupaten", kind: "APBD_KABUPATEN" },
    { ...fund, id: "d2", name: "CSR Bank", kind: "CSR" },
  ],
  scenarios: [],
  activeScenario: null,
  rounding: "TERDEKAT",
  author: null,
});

async function openMany(change: Partial<BudgetPlan> = {}) {
  const pane = await mountPane(new FakeDoor({ ...plan(), ...change }));
  await pane.user.click(screen.getByRole("button", { name: "Ubah beberapa" }));
  const page = screen.getByRole("dialog", { name: "Ubah beberapa kelompok" });
  const boxes = () => within(page).getAllByRole<HTMLInputElement>("checkbox");
  return { ...pane, page, boxes, preview: () => within(page).getByLabelText("Yang akan berubah").textContent ?? "" };
}

describe("choosing", () => {
  it("searches every word and filters by fund, village and none", async () => {
    const { user, page, boxes } = await openMany();
    const names = () => boxes().map((box) => box.labels![0]!.querySelector("span")!.textContent);
    await user.type(within(page).getByRole("searchbox"), "cimalaka kader");
    expect(names()).toEqual(["Kader Posyandu"]);
    await user.clear(within(page).getByRole("searchbox"));
    await user.selectOptions(within(page).getByLabelText("Semua sumber dana"), "CSR Bank");
    expect(names()).toEqual(["Guru ngaji"]);
    await user.selectOptions(within(page).getByLabelText("Semua sumber dana"), "Belum ada sumber dana");
    expect(names()).toEqual(["Perangkat desa", "Gedung"]);
    await user.selectOptions(within(page).getByLabelText("Semua sumber dana"), "Semua sumber dana");
    await user.selectOptions(within(page).getByLabelText("Semua desa atau OPD"), "Cimalaka");
    expect(names()).toEqual(["Kader Posyandu", "Linmas"]);
  });

  it("takes all that were found, and says which of the chosen are out of sight", async () => {
    const { user, page } = await openMany();
    await user.selectOptions(within(page).getByLabelText("Semua desa atau OPD"), "Cimalaka");
    await user.click(within(page).getByRole("button", { name: "Pilih semua yang ditemukan (2)" }));
    expect(within(page).getByText("2 dipilih")).toBeTruthy();
    await user.type(within(page).getByRole("searchbox"), "linmas");
    expect(within(page).getByText("2 dipilih, 1 di antaranya tidak tampak")).toBeTruthy();
  });

  it("is done with the keyboard: arrows move, space chooses, Shift goes on, Ctrl+A takes all", async () => {
    const { user, boxes } = await openMany();
    act(() => boxes()[0]!.focus());
    await user.keyboard(" {Shift>}{ArrowDown}{/Shift}");
    expect(boxes().map((box) => box.checked)).toEqual([true, true, false, false, false]);
    expect(document.activeElement).toBe(boxes()[1]);
    // One stop of Tab, wherever the arrows went.
    expect(boxes().map((box) => box.tabIndex)).toEqual([-1, 0, -1, -1, -1]);
    await user.keyboard("{End}{Control>}a{/Control}");
    expect(boxes().every((box) => box.checked)).toBe(true);
  });
});

describe("changing", () => {
  it("says which formulas of the sheets become numbers, and which stay", async () => {
    const door = new FakeDoor(plan());
    const formula = (row: number, address: string, field: string) => ({
      sheet: "Kelompok",
      address,
      row,
      problem: { code: "formula_in_input", field, data: { formula: `=Data!B${row + 5}` } },
    });
    door.problems = [formula(0, "K14", "base"), formula(0, "L14", "people"), formula(1, "K15", "base")];
    const { user } = await mountPane(door);
    await user.click(screen.getByRole("button", { name: "Ubah beberapa" }));
    const page = screen.getByRole("dialog", { name: "Ubah beberapa kelompok" });
    await user.click(within(page).getByRole("button", { name: /Pilih semua/ }));
    await user.type(within(page).getByLabelText("Dasar iuran (Rp)"), "1.500.000");
    // Linmas has this income already: its formula stays.
    expect(within(page).getByLabelText("Yang akan berubah").textContent).toContain(
      "1 rumus di lembar diganti nilai ini: Kelompok!K14 (=Data!B5).",
    );
  });

  it("names the coverage figure of many, and whether all or none of them are participants already", async () => {
    const figure = { participants: 27_636, workers: 79_388, printed: null, definition: null, date: null, source: null };
    const { user, page, preview, door } = await openMany({ coverage: [{ id: "U1", ...figure }] });
    await user.selectOptions(within(page).getByLabelText("Semua desa atau OPD"), "Cimalaka");
    await user.click(within(page).getByRole("button", { name: /Pilih semua/ }));
    await user.selectOptions(within(page).getByLabelText("Menambah cakupan"), "27.636 dari 79.388");
    await user.selectOptions(within(page).getByLabelText(/^Sudah peserta/), "semuanya");
    expect(preview()).toContain("2 kelompok: Menambah cakupan kosong → 27.636 dari 79.388 (Kader Posyandu, Linmas)");
    expect(preview()).toMatch(/2 kelompok: Sudah peserta \S+ (0|kosong) → 10 \(Kader Posyandu, Linmas\)/);
    await user.click(within(page).getByRole("button", { name: "Terapkan pada 2 kelompok" }));
    await user.click(screen.getByRole("button", { name: "Tulis ke buku kerja" }));
    await screen.findByText("Sama dengan buku kerja");
    const said = door.written[0]!.plan.groups.map(({ figure: adds, covered }) => [adds ?? null, covered ?? 0]);
    expect(said).toEqual([
      ["U1", 10],
      ["U1", 10],
      [null, 0],
      [null, 0],
      [null, 0],
    ]);
  });

  it("shows what changes and what does not, changes it, and takes it back in one step", async () => {
    const { user, page, preview } = await openMany();
    const before = shownTotal();
    await user.click(within(page).getByRole("button", { name: /Pilih semua/ }));
    await user.type(within(page).getByLabelText("Dasar iuran (Rp)"), "2.000.000");
    expect(preview()).toContain("2 kelompok: Dasar iuran (Rp) 1.000.000 → 2.000.000 (Kader Posyandu, Guru ngaji)");
    expect(preview()).toContain("1 kelompok: Dasar iuran (Rp) 1.500.000 → 2.000.000 (Linmas)");
    expect(preview()).toContain("1 kelompok tidak diubah: iurannya menurut nilai kontrak. (Gedung)");
    expect(preview()).toMatch(/Iuran setahun Rp[\d.]+ → Rp[\d.]+ \([+−]/);
    await user.click(within(page).getByRole("button", { name: "Terapkan pada 4 kelompok" }));
    expect(screen.queryByRole("dialog", { name: /Ubah beberapa/ })).toBeNull();
    expect(shownTotal()).not.toBe(before);
    await user.click(rowOf(/Linmas/));
    expect(screen.getByLabelText<HTMLInputElement>(/^Penghasilan sebulan/).value).toBe("2.000.000");
    expect(screen.getByText("4 kelompok diubah.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Urungkan" }));
    expect(screen.getByLabelText<HTMLInputElement>(/^Penghasilan sebulan/).value).toBe("1.500.000");
    expect(shownTotal()).toBe(before);
  });

  it("what was changed since in other fields stays when it is taken back", async () => {
    const { user, page } = await openMany();
    await user.click(within(page).getByRole("button", { name: /Pilih semua/ }));
    await user.selectOptions(within(page).getByLabelText("Sampai bulan"), "September");
    await user.click(within(page).getByRole("button", { name: /^Terapkan/ }));
    await user.click(rowOf(/Linmas/));
    await user.clear(screen.getByLabelText("Orang"));
    await user.type(screen.getByLabelText("Orang"), "77{Enter}");
    await user.click(screen.getByRole("button", { name: "Urungkan" }));
    expect(rowOf(/Linmas/).textContent).toContain("77 orang × 12 bulan");
  });

  it("a fund decides who pays; a payer against the fund of a group is told and left", async () => {
    const { user, page, preview } = await openMany();
    await user.click(within(page).getByRole("button", { name: /Pilih semua/ }));
    await user.selectOptions(within(page).getByLabelText("Siapa membayar"), "mandiri");
    expect(preview()).toContain("3 kelompok tidak diubah: sumber dananya sudah menentukan siapa membayar.");
    await user.selectOptions(within(page).getByLabelText("Sumber dana"), "CSR Bank");
    expect(preview()).toContain("2 kelompok: Sumber dana APBD kabupaten → CSR Bank");
    expect(preview()).toContain("4 kelompok: Siapa membayar APBD → CSR");
    expect(preview()).toContain("1 kelompok sudah begitu.");
  });

  it("a share for all: the first fund bears it, another fills to 100 %, and who cannot be divided is told", async () => {
    const third = { ...fund, id: "d3", name: "DBHCHT", kind: "DBHCHT" as const };
    const { user, page, boxes, preview } = await openMany({ funds: [...plan().funds, third] });
    for (const place of [0, 1, 2, 3]) await user.click(boxes()[place]!);
    const share = within(page).getByLabelText("Bagian dana pertama (%)");
    await user.type(share, "120");
    expect(within(page).getByText(/Tulis persen|persen/)).toBeTruthy();
    await user.clear(share);
    await user.type(share, "62,5");
    expect(within(page).getByText("Sisanya 37,5%.")).toBeTruthy();
    await expect.poll(preview).toMatch(/4 kelompok tidak diubah: belum ada dua dana/);
    await user.selectOptions(within(page).getByLabelText("Sisanya dari"), "DBHCHT");
    await expect
      .poll(preview)
      .toContain("2 kelompok: Sumber dana APBD kabupaten → APBD kabupaten 62,5% + DBHCHT 37,5%");
    expect(preview()).toContain("1 kelompok: Sumber dana CSR Bank → CSR Bank 62,5% + DBHCHT 37,5%");
    expect(preview()).toMatch(/1 kelompok tidak diubah: belum ada dua dana.*\(Perangkat desa\)/);
    await user.selectOptions(within(page).getByLabelText("Sumber dana"), "DBHCHT");
    expect(
      within(page).getByLabelText<HTMLSelectElement>("Sisanya dari").querySelector<HTMLOptionElement>("[value=d3]")!
        .disabled,
    ).toBe(true);
    await user.selectOptions(within(page).getByLabelText("Sisanya dari"), "CSR Bank");
    await expect.poll(preview).toContain("Sumber dana kosong → DBHCHT 62,5% + CSR Bank 37,5%");
    await user.click(within(page).getByRole("button", { name: "Terapkan pada 4 kelompok" }));
    await user.click(rowOf(/^Guru ngaji/));
    const boxesOfShare = screen.getAllByLabelText<HTMLInputElement>("Bagian (%)").map(({ value }) => value);
    expect(boxesOfShare).toEqual(["62,5", "37,5"]);
    expect(screen.getByLabelText<HTMLSelectElement>("Siapa membayar").value).toBe("APBD");
    // Those divided already keep their two funds, and only the share is another; all of it ends the division.
    await user.click(screen.getByRole("button", { name: "Ubah beberapa" }));
    const again = screen.getByRole("dialog", { name: "Ubah beberapa kelompok" });
    const second = () => within(again).getByLabelText("Yang akan berubah").textContent ?? "";
    for (const box of within(again).getAllByRole("checkbox").slice(0, 3)) await user.click(box);
    await user.type(within(again).getByLabelText("Bagian dana pertama (%)"), "70");
    await expect
      .poll(second)
      .toContain("3 kelompok: Sumber dana DBHCHT 62,5% + CSR Bank 37,5% → DBHCHT 70% + CSR Bank 30%");
    await user.clear(within(again).getByLabelText("Bagian dana pertama (%)"));
    await user.type(within(again).getByLabelText("Bagian dana pertama (%)"), "100");
    await expect.poll(second).toContain("3 kelompok: Sumber dana DBHCHT 62,5% + CSR Bank 37,5% → DBHCHT");
  });

  it("accounts and the worker's part go to those that have them", async () => {
    const { user, page, preview } = await openMany();
    await user.click(within(page).getByRole("button", { name: /Pilih semua/ }));
    await user.selectOptions(within(page).getByLabelText("Bagian pekerja (JHT, JP)"), "Dipotong upah");
    await user.type(within(page).getByLabelText("Rekening JHT"), "5.1.02.02.02.0010");
    expect(preview()).toContain("(Perangkat desa)");
    expect(preview()).toContain("kosong → JHT 5.1.02.02.02.0010");
    await user.clear(within(page).getByLabelText("Rekening JHT"));
    await user.type(within(page).getByLabelText("Rekening JHT"), "lima");
    expect(within(page).getByText(/"lima" bukan kode rekening/)).toBeTruthy();
    expect(within(page).getByRole<HTMLButtonElement>("button", { name: /^Terapkan/ }).disabled).toBe(true);
  });

  it("a group that would become wrong is left as it is, with the reason", async () => {
    const groups = plan().groups.map((one) => (one.id === "k2" ? { ...one, first: monthOf(2025, 10) } : one));
    const { user } = await mountPane(new FakeDoor({ ...plan(), groups }));
    await user.click(screen.getByRole("button", { name: "Ubah beberapa" }));
    await user.click(screen.getByRole("button", { name: /Pilih semua/ }));
    await user.selectOptions(screen.getByLabelText("Sampai bulan"), "September");
    expect(screen.getByLabelText("Yang akan berubah").textContent).toContain(
      "1 kelompok tidak diubah: Bulan selesai (Sep 2025) mendahului bulan mulai (Okt 2025). Ubah salah satunya. (Linmas)",
    );
  });
});

describe("pasting", () => {
  const paste = (text: string) =>
    fireEvent.change(screen.getByLabelText("Daftar yang ditempel"), { target: { value: text } });

  it("adds the sound rows, keeps the others with their reasons, and takes all back in one step", async () => {
    const { user } = await mountPane(new FakeDoor(plan()));
    await user.click(screen.getByRole("button", { name: "Tempel daftar" }));
    paste(
      [
        "No\tNama\tJumlah orang\tDasar upah\tBulan\tDesa\tSumber dana",
        "1\tNelayan\t1.200\t1.500.000\tApr–Des\tPantai\tDBHCHT",
        "2\tPetani\tbanyak\t1.000.000\t9\tSawah\tAPBD kabupaten",
        "3\tOjek\t30\t\t14\tKota\tDana Abadi",
        "\tJumlah\t1.230\t\t\t\t",
      ].join("\n"),
    );
    expect(screen.getByText(/^Kolom yang dibaca: Nama → Kelompok, Jumlah orang → Orang/)).toBeTruthy();
    expect(screen.getByText("Kolom yang tidak dibaca: No.")).toBeTruthy();
    expect(screen.getByText("Sumber dana baru: DBHCHT. Isi pagunya di Dana.")).toBeTruthy();
    expect(screen.getByText("3 baris belum bisa dipakai")).toBeTruthy();
    expect(screen.getByText('Orang: "banyak" bukan angka. Isi dengan angka saja, misalnya 6043.')).toBeTruthy();
    expect(screen.getByText(/"14" bukan bulan tahun 2025/)).toBeTruthy();
    expect(screen.getByText(/Sumber dana "Dana Abadi" belum ada/)).toBeTruthy();
    expect(screen.getByText(/"Jumlah" adalah baris jumlah/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Tambahkan 1 kelompok" }));
    expect(screen.getByText(/^1 kelompok ditambahkan\. 3 baris ini masih tinggal/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>("Daftar yang ditempel").value.split("\n")).toHaveLength(4);
    paste(
      screen
        .getByLabelText<HTMLTextAreaElement>("Daftar yang ditempel")
        .value.replace("banyak", "80")
        .replace("\t9\t", "\t4-12\t"),
    );
    expect(screen.getByRole("button", { name: "Tambahkan 1 kelompok" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Tutup" }));
    expect(rowOf(/Nelayan/).textContent).toContain("1.200 orang × 9 bulan · BPU");
    await user.click(screen.getByRole("tab", { name: "Dana" }));
    expect(rowOf(/^DBHCHT/)).toBeTruthy();
    await user.click(screen.getByRole("tab", { name: "Susun" }));
    await user.click(screen.getByRole("button", { name: "Urungkan" }));
    expect(screen.queryByRole("button", { name: /Nelayan/ })).toBeNull();
    await user.click(screen.getByRole("tab", { name: "Dana" }));
    expect(screen.queryByRole("button", { name: /^DBHCHT/ })).toBeNull();
  });

  it("takes what the list does not say from a group that is like it", async () => {
    const { user } = await mountPane(new FakeDoor(plan()));
    await user.click(screen.getByRole("button", { name: "Tempel daftar" }));
    await user.selectOptions(screen.getByLabelText("Yang tidak disebut daftar seperti"), "Perangkat desa");
    await user.selectOptions(screen.getByLabelText(/^Bulan mulai bila/), "April");
    paste("Name\tPeople\tWage\tMonths\nStaff\t4\t2,600,000\t9");
    await user.click(screen.getByRole("button", { name: "Tambahkan 1 kelompok" }));
    expect(rowOf(/Staff/).textContent).toContain("4 orang × 9 bulan · PU");
  });

  it("refuses a group that is there already, in the plan or in the list", async () => {
    const { user } = await mountPane(new FakeDoor(plan()));
    await user.click(screen.getByRole("button", { name: "Tempel daftar" }));
    paste("Kelompok\tOrang\tDesa\nlinmas\t5\tCimalaka\nLinmas\t5\tRegol\nLinmas\t6\tregol");
    expect(screen.getByText("2 baris belum bisa dipakai")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Tambahkan 1 kelompok" })).toBeTruthy();
  });

  it("says what is missing where the text is no list", async () => {
    const { user } = await mountPane(new FakeDoor(plan()));
    await user.click(screen.getByRole("button", { name: "Tempel daftar" }));
    paste("Orang\tDesa\n5\tRegol");
    expect(screen.getByText(/^Belum terbaca sebagai daftar/)).toBeTruthy();
  });
});

describe("a division of two funds", () => {
  it("fills the other part to a hundred while one is typed", async () => {
    const { user } = await mountPane(new FakeDoor(plan()));
    await user.click(rowOf(/Linmas/));
    await user.selectOptions(screen.getByLabelText("Sumber dana"), "Dibagi beberapa dana…");
    const [one, other] = screen.getAllByLabelText<HTMLInputElement>("Bagian (%)");
    await user.clear(one!);
    await user.type(one!, "62,5");
    expect(other!.value).toBe("37,5");
    await user.clear(other!);
    await user.type(other!, "40{Enter}");
    expect(one!.value).toBe("60");
  });
});

describe("a long list", () => {
  it("is searched in place, and keeps the open group in sight", async () => {
    const many = Array.from({ length: 12 }, (_, index) => group(`n${index}`, `Nelayan ${index}`));
    const { user } = await mountPane(new FakeDoor({ ...plan(), groups: [...plan().groups, ...many] }));
    await user.click(rowOf(/Linmas/));
    await user.type(screen.getByRole("searchbox", { name: "Cari di daftar ini" }), "nelayan 1");
    const rows = [...document.querySelectorAll("[data-row-toggle]")].map((row) => row.textContent);
    expect(rows.map((row) => row!.replace(/10 orang.*/, ""))).toEqual([
      "Linmas",
      "Nelayan 1",
      "Nelayan 10",
      "Nelayan 11",
    ]);
    await user.type(screen.getByRole("searchbox", { name: "Cari di daftar ini" }), "zz");
    await user.click(rowOf(/Linmas/));
    await user.click(screen.getByRole("button", { name: "Tampilkan semua" }));
    expect(document.querySelectorAll("[data-row-toggle]")).toHaveLength(17);
  });
});
