import { act, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { examplePlan } from "../../src/budget/examplePlan";
import { LIMITS } from "../../src/budget/limits";
import { monthOf } from "../../src/law/month";
import type { Fund } from "../../src/budget/plan";
import { regionOf } from "../cases/regionOf";
import { FakeDoor } from "./fakeDoor";
import { mountPane, openBlitar, rowOf, shownTotal } from "./mountPane";

/** Issue 3: bad input, all of it named in words beside its field, nothing lost. What only a sheet can hold wrong is in `test/excel`. */

const goTo = (name: string) => screen.getByRole("tab", { name });
const box = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
type User = Awaited<ReturnType<typeof openBlitar>>["user"];

async function retype(user: User, label: string, text: string) {
  await user.clear(box(label));
  await user.type(box(label), `${text}{Enter}`);
}

async function openGroup() {
  const pane = await openBlitar();
  await pane.user.click(rowOf(/tembakau/));
  return pane;
}

/** The field says what is wrong where it stands, and a screen reader hears it. */
function expectNamed(field: HTMLElement, sentence: RegExp) {
  const said = (field.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent ?? "")
    .join(" ");
  expect(said).toMatch(sentence);
}

describe("a group", () => {
  it.each([
    ["Orang", "-5", /tidak boleh kurang dari nol/],
    ["Orang", "12,5", /bilangan bulat/],
    ["Orang", "enam ribu", /bukan angka/],
    ["Penghasilan sebulan (Rp)", "satu juta", /bukan angka/],
    ["Penghasilan sebulan (Rp)", "-1", /./],
  ])("%s typed as %s", async (label, typed, sentence) => {
    const { user, door } = await openGroup();
    await retype(user, label, typed);
    expect(box(label).value).toBe(typed);
    expectNamed(box(label), sentence);
    expect(screen.getByText(/^Angka terakhir yang bisa dihitung/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Tulis ke buku kerja" }));
    expect(door.written).toEqual([]);
  });

  it("last month before the first", async () => {
    const { user } = await openGroup();
    await user.selectOptions(box("Sampai bulan") as unknown as HTMLSelectElement, "Feb");
    expectNamed(box("Sampai bulan"), /mendahului/);
  });

  it("an income below the lowest base, which counts as the base of its band", async () => {
    const { user } = await openGroup();
    await retype(user, "Penghasilan sebulan (Rp)", "500.000");
    expectNamed(
      box("Penghasilan sebulan (Rp)"),
      /Rp500\.000 masuk rentang Rp0 sampai di bawah Rp1\.100\.000 → dasar Rp1\.000\.000/,
    );
    expect(shownTotal()).toBe("Rp913.701.600");
  });

  it("the name of another group", async () => {
    const { user } = await openGroup();
    await user.click(screen.getByRole("button", { name: "Salin" }));
    await retype(user, "Nama kelompok", "Petani dan buruh tembakau (DBHCHT)");
    expectNamed(box("Nama kelompok"), /dipakai dua kali/);
  });

  it("JP for BPU cannot be chosen, and says why", async () => {
    await openGroup();
    const pension = screen.getByRole("button", { name: "JP" });
    expect(pension.getAttribute("aria-disabled")).toBe("true");
    expect(pension.title).toBe("JP tidak ada di segmen BPU");
  });

  it("no fund that may pay it", async () => {
    const { user } = await openGroup();
    await user.click(goTo("Dana"));
    for (const name of [/DBHCHT/, /Dinas Sosial/]) {
      await user.click(rowOf(name));
      await user.selectOptions(screen.getByLabelText("Boleh membayar"), "Hanya yang dipilih");
    }
    await user.click(goTo("Susun"));
    await user.click(screen.getByRole("button", { name: "Salin" }));
    expectNamed(box("Sumber dana"), /Tidak ada sumber dana yang boleh membayar/);
  });

  it("an account code that is none", async () => {
    const { user, door } = await openGroup();
    await user.click(screen.getByRole("button", { name: "Rincian lain" }));
    const code = document.getElementsByName("account.K1.JKM")[0] ?? screen.getAllByLabelText("JKM").at(-1)!;
    await user.type(code as HTMLElement, "rekening enam{Enter}");
    expectNamed(code as HTMLElement, /bukan kode rekening/);
    await user.click(screen.getByRole("button", { name: "Tulis ke buku kerja" }));
    expect(door.written).toEqual([]);
  });
});

describe("a fund", () => {
  async function openFund() {
    const pane = await openBlitar();
    await pane.user.click(goTo("Dana"));
    await pane.user.click(rowOf(/DBHCHT/));
    return pane;
  }

  it.each([
    ["Pagu 2025 (Rp)", "-1", /negatif|nol|kurang/i],
    ["Pagu 2025 (Rp)", "1,5", /bulat/],
    ["Pagu 2025 (Rp)", "satu miliar", /bukan angka/],
    ["Porsi untuk iuran (%)", "0", /bukan persentase/],
    ["Porsi untuk iuran (%)", "120", /bukan persentase/],
    ["Nama dana", " ", /Namanya belum diisi/],
  ])("%s typed as %s", async (label, typed, sentence) => {
    const { user, door } = await openFund();
    await retype(user, label, typed);
    expect(box(label).value).toBe(typed);
    expectNamed(box(label), sentence);
    await user.click(screen.getByRole("button", { name: "Tulis ke buku kerja" }));
    expect(door.written).toEqual([]);
  });

  it("without a ceiling says so in its row", async () => {
    const { user } = await openFund();
    await user.clear(box("Pagu 2025 (Rp)"));
    await user.tab();
    expect(rowOf(/DBHCHT/).textContent).toContain("pagu belum diisi");
  });

  it("with the name of another", async () => {
    const { user } = await openFund();
    await user.click(screen.getByRole("button", { name: "Tambah dana" }));
    await retype(user, "Nama dana", "dbhcht kabupaten blitar 2025");
    expectNamed(box("Nama dana"), /sudah dipakai/);
  });

  it("that can pay no month says so", async () => {
    const { user } = await openFund();
    await user.selectOptions(screen.getByLabelText("Bisa membayar dari"), "Desember");
    await user.selectOptions(screen.getByLabelText("Sampai"), "Maret");
    expectNamed(screen.getByLabelText("Sampai"), /mendahului/);
  });

  it("takes what was typed about it along when it is removed", async () => {
    const { user, door } = await openFund();
    await retype(user, "Pagu 2025 (Rp)", "banyak");
    await user.click(screen.getByRole("button", { name: "Hapus" }));
    await user.click(screen.getByRole("button", { name: "Tulis ke buku kerja" }));
    await screen.findByText(/^Tertulis/);
    expect(door.written[0]!.plan.groups[0]!.fund).toBeNull();
  });
});

describe("a scenario", () => {
  async function withChange() {
    const pane = await openBlitar();
    await pane.user.click(goTo("Skenario"));
    await pane.user.click(screen.getByRole("button", { name: "Tambah skenario" }));
    await pane.user.click(screen.getByRole("button", { name: "Tambah perubahan" }));
    return pane;
  }

  it("with a value that is no number keeps it, and leads back to it", async () => {
    const { user, door } = await withChange();
    await retype(user, "Menjadi", "tujuh ribu");
    expectNamed(box("Menjadi"), /bukan angka/);
    await user.click(goTo("Susun"));
    await user.click(screen.getByRole("button", { name: "Tulis ke buku kerja" }));
    expect(door.written).toEqual([]);
    await user.click(await screen.findByRole("button", { name: "Lihat yang pertama" }));
    await expect.poll(() => (document.activeElement as HTMLInputElement).value).toBe("tujuh ribu");
  });

  it("forgets what was typed about a change that is gone, and moves the rest up", async () => {
    const { user } = await withChange();
    await user.click(screen.getByRole("button", { name: "Tambah perubahan" }));
    const [first, second] = screen.getAllByLabelText<HTMLInputElement>("Menjadi");
    await user.clear(first!);
    await user.type(first!, "satu");
    await user.clear(second!);
    await user.type(second!, "dua");
    await user.click(screen.getByRole("button", { name: "Hapus perubahan 1" }));
    expect(screen.getAllByLabelText<HTMLInputElement>("Menjadi").map(({ value }) => value)).toEqual(["dua"]);
    await user.selectOptions(screen.getByLabelText("Isian"), "Upah atau penghasilan (Rp)");
    expect(box("Menjadi").value).not.toBe("dua");
  });

  it("needs a name nobody else has: the drop-down of the workbook knows no other mark", async () => {
    const { user } = await withChange();
    await user.click(screen.getByRole("button", { name: "Salin" }));
    await user.click(rowOf(/^Skenario 3(?! \(salinan\))/));
    await user.click(screen.getByRole("button", { name: "Salin" }));
    expect(screen.getByRole("radio", { name: "Pakai Skenario 3 (salinan) 2" })).toBeTruthy();
    await retype(user, "Nama skenario", "skenario 3");
    expectNamed(box("Nama skenario"), /sudah dipakai/);
  });

  it("is refused a name that means something else in the workbook, or does not fit", async () => {
    const { user } = await withChange();
    await retype(user, "Nama skenario", "tanpa  Skenario");
    expectNamed(box("Nama skenario"), /berarti tanpa skenario/);
    expect(screen.queryByRole("radio", { name: "Pakai tanpa  Skenario" })).toBeNull();
    await user.clear(box("Nama skenario"));
    await user.paste("n".repeat(LIMITS.name.value + 1));
    expectNamed(box("Nama skenario"), /paling banyak 200/);
    await retype(user, "Nama skenario", "Hemat");
    expect(screen.getByRole("radio", { name: "Pakai Hemat" })).toBeTruthy();
  });
});

describe("what the sheet holds", () => {
  it("a payer that is missing is named at its field", async () => {
    const book = examplePlan(regionOf("kab-blitar"), "id");
    const { user, door } = await mountPane(new FakeDoor(book));
    act(() => door.edit((plan) => (plan.groups[0]!.payer = "")));
    await user.click(rowOf(/tembakau/));
    expectNamed(box("Siapa membayar"), /Pembayar|membayar/);
    expect(shownTotal()).toBe("Rp913.701.600");
  });

  it("parts of a split that do not sum are told in words at their group, although the pane still has its own", async () => {
    const book = examplePlan(regionOf("kab-blitar"), "id");
    const door = new FakeDoor(book);
    const data = { name: book.groups[0]!.name, month: "2025-04", share: 40 };
    door.problems = [
      { sheet: "Dana", address: "C18", row: 0, problem: { code: "split_does_not_sum", field: "split", data } },
    ];
    const { user } = await mountPane(door);
    await user.click(rowOf(/tembakau/));
    expect(screen.getByText(/pada Apr 2025 berjumlah 40%, bukan 100%/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Buka Dana!C18" }));
    expect(door.shown).toEqual(["Dana!C18"]);
  });

  it("a problem of a fund stands in the list, not at the group of the same row", async () => {
    const door = new FakeDoor(examplePlan(regionOf("kab-blitar"), "id"));
    door.problems = [
      {
        sheet: "Dana",
        address: "E9",
        row: 0,
        of: "fund",
        problem: { code: "not_a_number", field: "ceilings", data: { text: "banyak", column: "Pagu 2025" } },
      },
    ];
    const { user } = await mountPane(door);
    expect(rowOf(/tembakau/).textContent).not.toContain("perlu dilihat");
    await user.click(screen.getByRole("button", { name: "Buka Dana!E9" }));
    expect(door.shown).toEqual(["Dana!E9"]);
  });

  it("a ceiling that does not do is told by what it lacks now, not when the sheet was read, and no longer where it does", async () => {
    const book = examplePlan(regionOf("kab-blitar"), "id");
    const [{ name: fund }] = book.funds as [Fund];
    book.funds[0]!.ceilings = { 2025: 900_000_000 };
    const door = new FakeDoor(book);
    const problem = {
      code: "fund_exceeded",
      field: "ceilings",
      data: { fund, missing: 13_701_600, month: "2025-12" },
    } as const;
    door.problems = [{ sheet: "Dana", address: "D9", row: 0, of: "fund", problem }];
    const { user } = await mountPane(door);
    expect(screen.getByText(/kurang Rp13\.701\.600 dan habis/)).toBeTruthy();
    await user.click(rowOf(/tembakau/));
    const people = screen.getByLabelText<HTMLInputElement>("Orang");
    await user.clear(people);
    // 1,043 people more for nine months at Rp16.800.
    await user.type(people, "7086{Enter}");
    expect(screen.getByText(/kurang Rp171\.403\.200 dan habis/)).toBeTruthy();
    expect(screen.queryByText(/kurang Rp13\.701\.600/)).toBeNull();
    await user.clear(people);
    await user.type(people, "5000{Enter}");
    expect(screen.queryByRole("button", { name: "Buka Dana!D9" })).toBeNull();
  });

  it("months of another year stand in the list of months", async () => {
    const book = examplePlan(regionOf("kab-blitar"), "id");
    book.groups[0]!.last = monthOf(2026, 2);
    const { user } = await mountPane(new FakeDoor(book));
    await user.click(rowOf(/tembakau/));
    expect((box("Sampai bulan") as unknown as HTMLSelectElement).selectedOptions[0]!.textContent).toBe("Feb 2026");
  });
});
