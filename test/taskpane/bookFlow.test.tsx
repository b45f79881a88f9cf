import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { examplePlan } from "../../src/budget/examplePlan";
import { regionOf } from "../cases/regionOf";
import { FakeDoor } from "./fakeDoor";
import { mountPane, openBlitar, openTobacco, rowOf, shownTotal } from "./mountPane";

const goTo = (name: string) => screen.getByRole("tab", { name });
const save = async (user: Awaited<ReturnType<typeof mountPane>>["user"]) => {
  await user.click(screen.getByRole("button", { name: "Tulis ke buku kerja" }));
  await screen.findByText(/^Tertulis/);
};

describe("a task", () => {
  it("begins at its top, however far down the last one was read", async () => {
    const { user } = await openBlitar();
    screen.getByRole("main").scrollTop = 200;
    await user.click(goTo("Dana"));
    expect(screen.getByRole("main").scrollTop).toBe(0);
  });
});

describe("Dana", () => {
  it("shows what is left of a ceiling while it is typed, and what is short", async () => {
    const { user } = await openBlitar();
    await user.click(goTo("Dana"));
    expect(rowOf(/DBHCHT/).textContent).toContain("sisa Rp0");
    await user.click(rowOf(/DBHCHT/));
    const ceiling = screen.getByLabelText<HTMLInputElement>("Pagu 2025 (Rp)");
    await user.clear(ceiling);
    await user.type(ceiling, "1.000.000.000");
    expect(rowOf(/DBHCHT/).textContent).toContain("sisa Rp86.298.400");
    await user.clear(ceiling);
    await user.type(ceiling, "Rp 500.000.000{Enter}");
    expect(ceiling.value).toBe("500.000.000");
    expect(rowOf(/DBHCHT/).textContent).toContain("kurang Rp413.701.600");
    expect(rowOf(/DBHCHT/).textContent).toContain("habis pada Agu 2025");
  });

  it("keeps a ceiling that cannot be read through a change of task, and does not write it", async () => {
    const { user, door } = await openBlitar();
    await user.click(goTo("Dana"));
    await user.click(rowOf(/DBHCHT/));
    await user.clear(screen.getByLabelText("Pagu 2025 (Rp)"));
    await user.type(screen.getByLabelText("Pagu 2025 (Rp)"), "sembilan ratus juta");
    await user.click(goTo("Susun"));
    await user.click(screen.getByRole("button", { name: "Tulis ke buku kerja" }));
    expect(door.written).toEqual([]);
    await user.click(await screen.findByRole("button", { name: "Lihat yang pertama" }));
    expect(screen.getByLabelText<HTMLInputElement>("Pagu 2025 (Rp)").value).toBe("sembilan ratus juta");
    expect(screen.getByText(/"sembilan ratus juta" bukan angka/)).toBeTruthy();
  });

  it("counts the earmarked share only", async () => {
    const { user } = await openBlitar();
    await user.click(goTo("Dana"));
    await user.click(rowOf(/DBHCHT/));
    await user.type(screen.getByLabelText("Porsi untuk iuran (%)"), "50%{Enter}");
    expect(rowOf(/DBHCHT/).textContent).toContain("pagu Rp456.850.800");
    expect(rowOf(/DBHCHT/).textContent).toContain("kurang Rp456.850.800");
  });

  it("gives a group of the catalogue its usual fund, with the payer that follows", async () => {
    const { user, door } = await openBlitar();
    await user.click(screen.getByRole("button", { name: "Tambah kelompok" }));
    await user.click(await screen.findByRole("button", { name: "Tambah Kepala desa sebagai PU" }));
    await user.type(screen.getByLabelText("Orang"), "220");
    await user.type(screen.getByLabelText("Upah sebulan (Rp)"), "3.000.000");
    await user.click(goTo("Dana"));
    expect(screen.queryByText(/Belum ada yang membayar/)).toBeNull();
    await user.click(rowOf(/^APBDes/));
    expect(document.activeElement).toBe(screen.getByLabelText("Pagu 2025 (Rp)"));
    expect(screen.getByText("Iuran yang dibayarnya Rp42.768.000.")).toBeTruthy();
    await user.keyboard("40.000.000{Enter}");
    expect(rowOf(/^APBDes/).textContent).toContain("kurang Rp2.768.000");
    await save(user);
    const { plan } = door.written[0]!;
    const head = plan.groups.find((group) => group.name === "Kepala desa")!;
    expect(plan.funds.find((fund) => fund.id === head.fund)?.kind).toBe("APBDES");
    expect(head.payer).toBe("APBDES");
  });

  it("proposes usual funds for groups without one, and never a fund that may not pay", async () => {
    const { user, door } = await openTobacco();
    await user.click(goTo("Dana"));
    await user.click(rowOf(/DBHCHT/));
    await user.selectOptions(screen.getByLabelText("Boleh membayar"), "Hanya yang dipilih");
    await user.click(goTo("Susun"));
    await user.click(screen.getByRole("button", { name: "Tambah kelompok" }));
    await user.type(await screen.findByRole("searchbox", { name: "Cari kelompok" }), "Buruh rokok lepas{Enter}");
    await user.type(screen.getByLabelText("Orang"), "10");
    await user.click(goTo("Dana"));
    expect(screen.getByText(/Belum ada yang membayar: Rp2\.016\.000/)).toBeTruthy();
    expect(screen.getByText(/Tidak ada sumber dana yang boleh membayar kelompok "Buruh rokok lepas"/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Isi menurut kebiasaan" }));
    expect(screen.queryByText(/Belum ada yang membayar/)).toBeNull();
    await save(user);
    expect(door.written[0]!.plan.funds.map(({ kind }) => kind)).toEqual(["DBHCHT", "APBD_KABUPATEN"]);
  });

  it("adds a fund, pays a group from it, splits the group, and takes the fund away again", async () => {
    const { user, door } = await openTobacco();
    await user.click(goTo("Dana"));
    await user.click(screen.getByRole("button", { name: "Tambah dana" }));
    await user.type(screen.getByLabelText("Pagu 2025 (Rp)"), "1000000000{Enter}");
    const payer = screen.getByLabelText<HTMLSelectElement>(/^Sumber dana Petani dan buruh tembakau/);
    await user.selectOptions(payer, "Dibagi beberapa dana…");
    const parts = screen.getAllByLabelText<HTMLInputElement>("Bagian (%)");
    expect(parts.map((part) => part.value)).toEqual(["50", "50"]);
    await user.clear(parts[0]!);
    await user.type(parts[0]!, "75{Enter}");
    // What one does not bear, the other does.
    expect(parts.map((part) => part.value)).toEqual(["75", "25"]);
    expect(rowOf(/APBD kabupaten/).textContent).toContain("sisa Rp771.574.600");
    await save(user);
    expect(door.written[0]!.plan.groups[0]!.split).toMatchObject([{ share: 75_000 }, { share: 25_000 }]);

    // What a fund held and paid comes back with it.
    await user.click(screen.getByRole("button", { name: "Hapus" }));
    expect(screen.queryByText(/APBD kabupaten\/kota ·/)).toBeNull();
    expect(payer.selectedOptions[0]!.textContent).not.toMatch(/^Dibagi/);
    await user.click(within(screen.getByText("APBD kabupaten/kota dihapus.").parentElement!).getByRole("button"));
    expect(rowOf(/APBD kabupaten/).textContent).toContain("sisa Rp771.574.600");
    expect(screen.queryByText("APBD kabupaten/kota dihapus.")).toBeNull();
    await save(user);
    expect(door.written[1]!.plan).toEqual(door.written[0]!.plan);

    await user.click(screen.getByRole("button", { name: "Bayar dari satu dana saja" }));
    await user.click(screen.getByRole("button", { name: "Hapus" }));
    expect(screen.queryByText(/APBD kabupaten\/kota ·/)).toBeNull();
  });
});

describe("Skenario", () => {
  async function withScenario() {
    const pane = await openBlitar();
    await pane.user.click(goTo("Skenario"));
    await pane.user.click(screen.getByRole("button", { name: "Tambah skenario" }));
    // Named first.
    expect(document.activeElement).toBe(screen.getByLabelText("Nama skenario"));
    await pane.user.click(screen.getByRole("button", { name: "Tambah perubahan" }));
    const value = screen.getByLabelText<HTMLInputElement>("Menjadi");
    await pane.user.clear(value);
    await pane.user.type(value, "7.000{Enter}");
    return pane;
  }

  it("shows each scenario's cost beside the plain budget", async () => {
    await withScenario();
    expect(rowOf(/Skenario 3/).textContent).toContain("Rp1.058.400.000");
    expect(rowOf(/Skenario 3/).textContent).toContain("+Rp144.698.400 dibanding tanpa skenario");
    expect(shownTotal()).toBe("Rp913.701.600");
  });

  it("a ceiling cut is no budget like the plain one: people, and what the fund lacks, stand in its row", async () => {
    const { user } = await withScenario();
    // The ceiling of the example is exactly what the year costs.
    expect(rowOf(/Skenario 3/).textContent).toContain("7.000 orang · +Rp144.698.400");
    expect(rowOf(/Skenario 3/).textContent).toContain("DBHCHT Kabupaten Blitar 2025 kurang Rp144.698.400");
    await user.selectOptions(screen.getByLabelText("Yang diubah"), optionText(/^DBHCHT/));
    const value = screen.getByLabelText<HTMLInputElement>("Menjadi");
    await user.clear(value);
    await user.type(value, "900.000.000{Enter}");
    const row = rowOf(/Skenario 3/).textContent!;
    expect(row).toContain("biaya sama dengan tanpa skenario");
    expect(row).toContain("DBHCHT Kabupaten Blitar 2025 kurang Rp13.701.600");
  });

  it("a scenario by which a group cannot be counted says so, with the reason, and not that the ceilings suffice", async () => {
    const { user } = await withScenario();
    const value = screen.getByLabelText<HTMLInputElement>("Menjadi");
    await user.clear(value);
    await user.type(value, "500.000.000{Enter}");
    const row = rowOf(/Skenario 3/).textContent!;
    expect(row).toContain("tidak bisa dihitung, jadi tidak masuk jumlah: Petani dan buruh tembakau (DBHCHT)");
    expect(row).not.toContain("pagu cukup");
    expect(row).toContain("−Rp913.701.600 dibanding tanpa skenario");
    const fields = screen.getByRole("group", { name: "Skenario 3" });
    expect(fields.textContent).toMatch(/500\.000\.000/);
  });

  it("is chosen, renamed, copied and removed", async () => {
    const { user, door } = await withScenario();
    await user.click(screen.getByRole("radio", { name: "Pakai Skenario 3" }));
    expect(shownTotal()).toBe("Rp1.058.400.000");
    await user.clear(screen.getByLabelText("Nama skenario"));
    await user.type(screen.getByLabelText("Nama skenario"), "Tambah peserta{Enter}");
    await user.click(screen.getByRole("button", { name: "Salin" }));
    expect(rowOf(/Tambah peserta \(salinan\)/).textContent).toContain("Rp1.058.400.000");
    await save(user);
    expect(door.written[0]!.plan.scenarios.map(({ name }) => name)).toEqual([
      "Empat bulan saja",
      "Peserta seperti 2024",
      "Tambah peserta",
      "Tambah peserta (salinan)",
    ]);
    expect(door.written[0]!.plan.groups[0]!.people).toBe(6043);
    await user.click(rowOf(/^Tambah peserta(?! \(salinan)/));
    await user.click(screen.getByRole("button", { name: "Hapus" }));
    expect(shownTotal()).toBe("Rp913.701.600");
  });

  it("a removed scenario comes back where it stood, in use as before", async () => {
    const { user, door } = await withScenario();
    await user.click(screen.getByRole("radio", { name: "Pakai Skenario 3" }));
    await user.click(screen.getByRole("button", { name: "Hapus" }));
    expect(shownTotal()).toBe("Rp913.701.600");
    await user.click(within(screen.getByText("Skenario 3 dihapus.").parentElement!).getByRole("button"));
    expect(shownTotal()).toBe("Rp1.058.400.000");
    expect(screen.queryByText("Skenario 3 dihapus.")).toBeNull();
    expect(document.activeElement).toBe(rowOf(/Skenario 3/));
    await save(user);
    expect(door.written[0]!.plan.scenarios.map(({ name }) => name).at(-1)).toBe("Skenario 3");
  });

  it("has a note and a lock: locked, its changes are words, and it cannot be removed; its copy is open", async () => {
    const { user, door } = await withScenario();
    await user.type(screen.getByLabelText("Catatan"), "Menunggu PMK{Enter}");
    expect(rowOf(/Skenario 3/).textContent).toContain("Menunggu PMK");
    await user.click(screen.getByRole("button", { name: "Kunci" }));
    const fields = screen.getByRole("group", { name: "Skenario 3" });
    expect(rowOf(/Skenario 3/).textContent).toContain("terkunci");
    expect(fields.textContent).toContain("Terkunci: perubahannya tetap");
    expect(fields.textContent).toContain("Petani dan buruh tembakau (DBHCHT): Orang = 7.000");
    expect(screen.queryByLabelText("Menjadi")).toBeNull();
    expect(screen.queryByRole("button", { name: /^Hapus perubahan/ })).toBeNull();
    for (const name of ["Tambah perubahan", "Hapus"]) {
      expect(screen.getByRole("button", { name }).getAttribute("aria-disabled")).toBe("true");
      await user.click(screen.getByRole("button", { name }));
    }
    await user.click(screen.getByRole("button", { name: "Salin" }));
    expect(screen.getByLabelText<HTMLInputElement>("Menjadi").value).toBe("7.000");
    await save(user);
    const written = door.written[0]!.plan.scenarios.slice(-2);
    expect(written.map(({ note, lockedAs }) => [note, lockedAs?.length])).toEqual([
      ["Menunggu PMK", 1],
      ["Menunggu PMK", undefined],
    ]);
    await user.click(rowOf(/^Skenario 3(?! \(salinan)/));
    await user.click(screen.getByRole("button", { name: "Buka kunci" }));
    expect(screen.getByLabelText<HTMLInputElement>("Menjadi").value).toBe("7.000");
  });

  it("a locked scenario changed in the sheet says so, and is put back or taken over", async () => {
    const { user, door } = await withScenario();
    await user.click(screen.getByRole("button", { name: "Kunci" }));
    await save(user);
    const change = (value: number) =>
      act(async () => door.edit((book) => void (book.scenarios.at(-1)!.overrides[0]!.value = value)));
    await change(8000);
    const fields = () => screen.getByRole("group", { name: "Skenario 3" }).textContent!;
    expect(fields()).toContain("Diubah di lembar sejak dikunci.");
    expect(fields()).toContain("Saat dikunci:Petani dan buruh tembakau (DBHCHT): Orang = 7.000");
    await user.click(screen.getByRole("button", { name: "Kembalikan isi saat dikunci" }));
    expect(fields()).not.toContain("Diubah di lembar");
    expect(fields()).toContain("Orang = 7.000");
    await save(user);
    await change(9000);
    await user.click(screen.getByRole("button", { name: "Ambil isi lembar" }));
    expect(fields()).toContain("Orang = 9.000");
    expect(fields()).not.toContain("Diubah di lembar");
  });

  it("explains the figure the active scenario gives, and marks the row it changes", async () => {
    const { user } = await withScenario();
    await user.click(screen.getByRole("radio", { name: "Pakai Skenario 3" }));
    await user.click(goTo("Susun"));
    expect(rowOf(/tembakau/).textContent).toContain("7.000 orang × 9 bulan · BPU · Skenario 3");
    await user.click(screen.getByRole("button", { name: "Asal angka Rp1.058.400.000" }));
    expect(await screen.findByText(/7\.000 orang × Rp16\.800 × 9 bulan = Rp1\.058\.400\.000/)).toBeTruthy();
  });

  it("changes a rate of the law as a local provision, without touching the plain budget", async () => {
    const { user } = await withScenario();
    await user.selectOptions(screen.getByLabelText("Yang diubah"), "JKM BPU: iuran rupiah");
    const value = screen.getByLabelText<HTMLInputElement>("Menjadi");
    expect(value.value).toBe("6.800");
    await user.clear(value);
    await user.type(value, "7.800{Enter}");
    // 6,043 × 9 × 1,000 more
    expect(rowOf(/Skenario 3/).textContent).toContain("+Rp54.387.000");
  });
});

const optionText = (name: RegExp) =>
  [...document.querySelectorAll("option")].map((option) => option.textContent ?? "").find((text) => name.test(text))!;

describe("Bagikan", () => {
  it("keeps the adopted side of a revision and shows before, after and difference", async () => {
    const { user, door } = await openBlitar();
    await user.click(goTo("Bagikan"));
    await user.type(screen.getByLabelText("Dokumen yang ditetapkan"), "DPA 2025");
    await user.click(screen.getByRole("button", { name: "Mulai perubahan" }));
    await user.click(goTo("Susun"));
    await user.click(rowOf(/tembakau/));
    await user.clear(screen.getByLabelText("Orang"));
    await user.type(screen.getByLabelText("Orang"), "6700");
    await user.click(goTo("Bagikan"));
    const table = screen.getByRole("table");
    expect(table.textContent).toContain("913.701.600");
    expect(table.textContent).toContain("1.013.040.000");
    expect(table.textContent).toContain("+99.338.400");
    expect(table.textContent).toContain("Orang 6.043 → 6.700");
    expect(screen.getByText("Perubahan terhadap DPA 2025")).toBeTruthy();
    await user.click(goTo("Susun"));
    await user.clear(screen.getByLabelText("Orang"));
    await user.type(screen.getByLabelText("Orang"), "6000");
    await user.click(goTo("Bagikan"));
    // 43 orang × 9 bulan × Rp16.800 less, with the sign of every other difference in the pane.
    expect(screen.getByRole("table").textContent).toContain("−6.501.600");
    await save(user);
    expect(door.written[0]!.plan.adopted!.groups[0]!.people).toBe(6043);
  });

  it("before a revision begins under a scenario, says that the plan without it is what is kept", async () => {
    const { user, door } = await openTobacco();
    await save(user);
    await user.click(goTo("Bagikan"));
    expect(screen.queryByText(/^Skenario "JKM naik" sedang berlaku/)).toBeNull();
    act(() =>
      door.edit((book) => {
        book.scenarios = [{ id: "S1", name: "JKM naik", overrides: [] }];
        book.activeScenario = "S1";
      }),
    );
    await screen.findByText(
      'Skenario "JKM naik" sedang berlaku. Yang disimpan sebagai anggaran yang ditetapkan adalah rencana tanpa skenario itu; bila skenario itu yang ditetapkan, ubah dulu rencananya.',
    );
  });

  it("the adopted side stays as it is under a scenario that changes the law", async () => {
    const { user, door } = await openTobacco();
    await save(user);
    act(() =>
      door.edit((book) => {
        const law = { target: "parameter", id: "bpu.jkm", field: "value", value: 8_000, reason: "rancangan" } as const;
        book.adopted = { kind: "PERUBAHAN", name: "DPA 2025", groups: book.groups, rounding: book.rounding };
        book.scenarios = [{ id: "S1", name: "JKM naik", overrides: [law] }];
        book.activeScenario = "S1";
      }),
    );
    await user.click(goTo("Bagikan"));
    const total = [...screen.getByRole("table").querySelectorAll("tbody")].at(-1)!.textContent!;
    // 6.043 orang × 9 bulan, Rp16.800 before and Rp18.000 after.
    expect(total).toContain("913.701.600978.966.000+65.264.400");
  });

  it("prints on F4 when asked", async () => {
    const { user, door } = await openBlitar();
    await user.click(goTo("Bagikan"));
    expect((screen.getByLabelText("Kertas") as HTMLSelectElement).value).toBe("A4");
    await user.selectOptions(screen.getByLabelText("Kertas"), "F4");
    await save(user);
    expect(door.written[0]!.plan.paper).toBe("F4");
  });

  it("flags a printed coverage that does not follow from its parts", async () => {
    const { user } = await openBlitar();
    await user.click(goTo("Bagikan"));
    await user.click(screen.getByRole("button", { name: "Tambah angka cakupan" }));
    const last = (label: string) => screen.getAllByLabelText(label).at(-1)!;
    await user.type(last("Peserta"), "12.171");
    await user.type(last("Pekerja"), "51.674");
    await user.type(last("Tercetak (%)"), "46,8{Enter}");
    expect(screen.getByText("Dari peserta dan pekerja: 23,55%.")).toBeTruthy();
    expect(screen.getByText(/46,8/)).toBeTruthy();
  });

  it("a group says to which coverage figure it adds and who of it is covered already", async () => {
    const { user, door } = await openBlitar();
    await user.click(goTo("Bagikan"));
    await user.click(screen.getByRole("button", { name: "Tambah angka cakupan" }));
    const last = (label: string) => screen.getAllByLabelText(label).at(-1)!;
    await user.type(last("Peserta"), "12.171");
    await user.type(last("Pekerja"), "51.674{Enter}");
    await user.click(goTo("Susun"));
    await user.click(rowOf(/tembakau/));
    const figure = screen.getByLabelText<HTMLSelectElement>("Menambah cakupan");
    expect([...figure.options].map(({ text }) => text)).toEqual([
      "Belum disebut",
      "26,3%, 15 Oktober 2024",
      "12.171 dari 51.674",
    ]);
    await user.selectOptions(figure, "U2");
    const covered = screen.getByLabelText<HTMLInputElement>("Sudah peserta (orang)");
    await user.type(covered, "banyak");
    expect(covered.getAttribute("aria-invalid")).toBe("true");
    await user.clear(covered);
    await user.type(covered, "7.000{Enter}");
    expect(
      screen.getByText(/7\.000 orang disebut sudah peserta, padahal kelompoknya paling banyak 6\.043 orang/),
    ).toBeTruthy();
    await user.clear(covered);
    await user.type(covered, "43{Enter}");
    expect(screen.queryByText(/padahal kelompoknya/)).toBeNull();
    await save(user);
    expect(door.written[0]!.plan.groups[0]).toMatchObject({ covered: 43, figure: "U2" });
  });

  it("records who changed which input from what to what, here and in the sheet", async () => {
    const { user, door } = await mountPane(new FakeDoor(examplePlan(regionOf("kab-blitar"), "id")));
    await user.click(goTo("Bagikan"));
    await user.type(screen.getByLabelText("Pembuat"), "Siti{Enter}");
    act(() => door.edit((book) => (book.groups[0]!.people = 6100)));
    await user.click(goTo("Susun"));
    await user.click(rowOf(/tembakau/));
    await user.selectOptions(screen.getByLabelText("Sampai bulan"), "Nov");
    await save(user);
    const trail = door.written[0]!.plan.trail!;
    expect(trail.map(({ who, what, from, to }) => [who, what.split(": ")[1], from, to])).toEqual([
      ["di lembar", "Orang", "6.043", "6.100"],
      ["Siti", "Sampai bulan", "Des 2025", "Nov 2025"],
    ]);
    expect(trail[0]!.at).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
    expect(await screen.findByText("Sama dengan buku kerja")).toBeTruthy();
  });

  it("writes the rounding, the author and who signs", async () => {
    const { user, door } = await openBlitar();
    await user.click(goTo("Bagikan"));
    await user.selectOptions(screen.getByLabelText("Pembulatan"), "Ke atas");
    const maker = screen.getByRole("group", { name: "Yang membuat" });
    await user.type(within(maker).getByLabelText("NIP"), "19800101 200501 1 001{Enter}");
    await save(user);
    expect(door.written[0]!.plan.rounding).toBe("ATAS");
    expect(door.written[0]!.plan.signing!.maker.number).toBe("19800101 200501 1 001");
  });
});

describe("the way to a correct RKA", () => {
  it("names the account codes that are missing and borrows those of non-ASN staff only when told to", async () => {
    const { user, door } = await openBlitar();
    await save(user);
    expect(door.written[0]!.plan.groups[0]!.accounts).toBeFalsy();
    expect(screen.getByText("2 kode rekening RKA belum diketahui.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Isi kodenya" }));
    await expect.poll(() => document.activeElement?.textContent).toMatch(/^Pakai rekening non-ASN/);
    await user.keyboard("{Enter}");
    await save(user);
    expect(door.written[1]!.plan.groups[0]!.accounts).toEqual({
      JKK: "5.1.02.02.02.0006",
      JKM: "5.1.02.02.02.0007",
    });
    expect(screen.queryByText(/belum diketahui/)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Lihat RKA" }));
    expect(door.shown).toEqual(["rka"]);
    await user.click(screen.getByRole("button", { name: "Rincian lain" }));
    const code = screen.getAllByLabelText<HTMLInputElement>("JKM").at(-1)!;
    await user.clear(code);
    await user.type(code, "5.1.05.01.01.0001{Enter}");
    await save(user);
    expect(door.written[2]!.plan.groups[0]!.accounts!.JKM).toBe("5.1.05.01.01.0001");
    const trail = door.written[2]!.plan.trail!.map(({ what, to }) => [what.split(": ")[1], to]);
    expect(trail.at(-1)).toEqual(["Kode rekening RKA", "JKK 5.1.02.02.02.0006, JKM 5.1.05.01.01.0001"]);
  });

  it("lists what is wrong in the plan and leads to the field", async () => {
    const { user } = await openBlitar();
    await user.click(goTo("Dana"));
    await user.click(rowOf(/DBHCHT/));
    await user.clear(screen.getByLabelText("Pagu 2025 (Rp)"));
    await user.type(screen.getByLabelText("Pagu 2025 (Rp)"), "1.000.000{Enter}");
    await user.click(goTo("Bagikan"));
    await user.click(screen.getByRole("button", { name: /^Lihat: Pagu "DBHCHT Kabupaten Blitar 2025" kurang/ }));
    await expect.poll(() => document.activeElement?.getAttribute("name")).toMatch(/^fund\..*\.ceiling$/);
    await user.click(goTo("Bagikan"));
    await user.click(screen.getByRole("button", { name: /^Lihat: Kode rekening JKM/ }));
    await expect.poll(() => document.activeElement?.getAttribute("name")).toMatch(/^account\./);
  });

  it("shows what the sheet Uji says, wrong before to look at, and leads to the cell", async () => {
    const { user, door } = await openBlitar();
    await user.click(goTo("Bagikan"));
    expect(screen.getByText(/Belum ada buku di buku kerja ini/)).toBeTruthy();
    door.checks = [
      { title: { id: "Jumlah RKA", en: "Jumlah RKA" }, result: "good", sheet: "RKA", address: "G5" },
      {
        title: { id: "Baris RKA tanpa kode rekening", en: "Baris RKA tanpa kode rekening" },
        result: "look",
        sheet: "RKA",
        address: "A12:A40",
      },
      { title: { id: "Kekurangan pagu", en: "Ceilings short" }, result: "wrong", sheet: "Dana", address: "I37" },
    ];
    await save(user);
    await screen.findByText("2 dari 3 pemeriksaan perlu dilihat.");
    expect(screen.getByText(/Kekurangan pagu/)).toBeTruthy();
    const lines = screen.getAllByRole("button", { name: /: Buka / });
    expect(lines.map((line) => line.textContent)).toEqual(["Dana!I37", "RKA!A12"]);
    await user.click(lines[0]!);
    expect(door.shown).toEqual(["Dana!I37"]);
    door.checks = door.checks.map((check) => ({ ...check, result: "good" as const }));
    await user.click(screen.getByRole("button", { name: "Periksa lagi" }));
    await screen.findByText("Semua 3 pemeriksaan di lembar Uji beres.");
  });

  it("asks before the adopted side of a revision is dropped", async () => {
    const { user } = await openBlitar();
    await user.click(goTo("Bagikan"));
    await user.click(screen.getByRole("button", { name: "Mulai pergeseran" }));
    await user.click(screen.getByRole("button", { name: "Akhiri dan buang sisi yang ditetapkan" }));
    await user.click(screen.getByRole("button", { name: "Simpan" }));
    expect(screen.getByRole("table")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Akhiri dan buang sisi yang ditetapkan" }));
    await user.click(screen.getByRole("button", { name: "Buang" }));
    expect(screen.queryByRole("table")).toBeNull();
  });
});

describe("a figure printed elsewhere", () => {
  it.each([
    ["913.701.600", "Sama dengan jumlah seluruhnya: Rp913.701.600."],
    ["543.870.000", "Sama dengan jumlah JKK: Rp543.870.000."],
    ["6.043", "Sama dengan jumlah orang: 6.043."],
    ["914 000 000", /Sama dengan jumlah seluruhnya setelah dibulatkan: hitungannya Rp913\.701\.600/],
    ["913.701.603", /^Hanya beda pembulatan \(Rp3\) dari jumlah seluruhnya/],
    ["870.192.000", /Dihitung dengan tarif Rp16\.000/],
    ["456.850.800", /Hanya cocok dengan separuh tarif/],
    ["920.000.000", /Ini pagu, atau ada biaya lain di dalamnya/],
    ["sembilan ratus juta", /bukan jumlah rupiah/],
  ])("%s is explained", async (printed, sentence) => {
    const { user } = await openBlitar();
    await user.click(screen.getByRole("button", { name: "Asal angka Rp913.701.600" }));
    await user.type(await screen.findByLabelText("Angka tercetak"), printed);
    expect(screen.getByText(sentence)).toBeTruthy();
  });
});

describe("a revision of a budget with a shared group", () => {
  it("shows no change of shares that nobody changed, once it is opened again", async () => {
    const plan = examplePlan(regionOf("kab-blitar"), "id");
    const [group] = plan.groups;
    const fund = plan.funds[0]!;
    const shares = [
      { fund: fund.id, share: 60_000 },
      { fund: "csr", share: 40_000 },
    ];
    plan.funds.push({ ...fund, id: "csr", kind: "CSR", name: "CSR" });
    // The adopted side is kept as it was; the other comes back from the sheet with every column.
    plan.adopted = { kind: "PERUBAHAN", name: "DPA", rounding: plan.rounding, groups: [{ ...group!, split: shares }] };
    plan.groups = [{ ...group!, split: shares.map((part) => ({ first: null, last: null, ...part })) }];
    const { user } = await mountPane(new FakeDoor(plan));
    await user.click(goTo("Bagikan"));
    expect(screen.getByRole("table").textContent).not.toContain("→");
  });
});

describe("another budget year", () => {
  const toYear = async (user: Awaited<ReturnType<typeof mountPane>>["user"], year: string) => {
    await user.click(screen.getByRole("button", { name: /^Ubah daerah/ }));
    await user.clear(screen.getByLabelText("Tahun anggaran"));
    await user.type(screen.getByLabelText("Tahun anggaran"), `${year}{Enter}`);
    await user.click(screen.getByRole("button", { name: "Selesai" }));
  };

  it("tells what went along and what did not, and that writing replaces the book of the old year", async () => {
    const { user } = await openBlitar();
    await save(user);
    await toYear(user, "2026");
    const told = screen.getByText(/^Tahun anggaran kini 2026/).closest("[aria-live]")!.textContent;
    expect(told).toContain("Masih milik 2025, sesuaikan: pagu; dasar upah dan penghasilan; ");
    expect(told).toContain("Menulis akan mengganti buku 2025 di buku kerja ini.");
  });

  it("has no revision of its own; that of the year before is back once the year is", async () => {
    const { user } = await openBlitar();
    await user.click(goTo("Bagikan"));
    await user.click(screen.getByRole("button", { name: "Mulai perubahan" }));
    expect(screen.getByRole("table").textContent).toContain("913.701.600");
    await toYear(user, "2026");
    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.getByText(/^Revisi atas anggaran 2025 tidak ikut/)).toBeTruthy();
    await toYear(user, "2025");
    expect(screen.getByRole("table").textContent).toContain("913.701.600");
  });
});
