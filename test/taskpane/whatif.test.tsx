import { screen, within } from "@testing-library/react";
import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { expandSweeps } from "../../src/budget/expandSweeps";
import type { Change, Selector } from "../../src/budget/sweep";
import { readSweep, writeSweep } from "../../src/budget/sweepRow";
import { monthOf } from "../../src/law/month";
import { sweepWords, touchWords } from "../../src/taskpane/views/whatif/entryWords";
import { entryFor, entryOf, readEntry, withText } from "../../src/taskpane/views/whatif/tryEntry";
import { fund, group, plan } from "../budget/samples";
import { openTobacco, shownTotal } from "./mountPane";

type User = Awaited<ReturnType<typeof openTobacco>>["user"];

/** The task with the tobacco workers of Kabupaten Blitar alone: 6,043 people, 9 months, Rp913,701,600. */
async function openWhatif() {
  const pane = await openTobacco();
  await pane.user.click(screen.getByRole("tab", { name: "Bagaimana jika" }));
  return pane;
}

const outcome = () => screen.getByRole("region", { name: "Akibatnya" });
/** A row by its title, or by how the title begins where that ends in a blank. */
const rowText = (title: string) =>
  within(outcome())
    .getAllByRole("rowheader")
    .find(({ textContent }) => textContent === title || (title.endsWith(" ") && textContent?.startsWith(title)))
    ?.closest("tr")?.textContent;

async function type(user: User, label: string, text: string) {
  const box = screen.getByRole("textbox", { name: label });
  await user.clear(box);
  await user.type(box, text);
}

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false }, "document-title": { enabled: false } },
  });
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

describe("trying a change", () => {
  it("shows cost and people against the plan while typing, and leaves the plan alone", async () => {
    const { user, door } = await openWhatif();
    await user.click(screen.getByRole("button", { name: "Tambah perubahan" }));
    await type(user, "Nilai", "50");
    expect(rowText("Biaya setahun")).toBe("Biaya setahunRp913.701.600Rp456.926.400−Rp456.775.200");
    expect(rowText("Orang")).toContain("3.022");
    expect(screen.getByRole("button", { name: "1. Semua kelompok: Orang × 50%" })).toBeTruthy();
    expect(screen.getByText(/Orang 6\.043 → 3\.022/)).toBeTruthy();
    expect(shownTotal()).toBe("Rp913.701.600");
    expect(door.written).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  it("reads later entries on top of earlier ones and takes each away alone", async () => {
    const { user } = await openWhatif();
    await user.click(screen.getByRole("button", { name: "Tambah perubahan" }));
    await type(user, "Nilai", "50");
    await user.click(screen.getByRole("button", { name: "Tambah perubahan" }));
    await user.selectOptions(screen.getByLabelText("Caranya"), "ditambah atau dikurangi");
    await type(user, "Nilai", "200");
    expect(rowText("Orang")).toContain("3.222");
    await user.click(screen.getByRole("button", { name: "Hapus perubahan 1" }));
    expect(rowText("Orang")).toContain("6.243");
    await user.click(screen.getByRole("button", { name: "Kosongkan" }));
    expect(rowText("Biaya setahun")).toContain("tetap");
  });

  it("brings back what was taken away from a trial, until something else is entered", async () => {
    const { user } = await openWhatif();
    await user.click(screen.getByRole("button", { name: "Tambah perubahan" }));
    await type(user, "Nilai", "50");
    await user.click(screen.getByRole("button", { name: "Kosongkan" }));
    expect(screen.getByText("1 perubahan dihapus dari percobaan ini.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Urungkan" }));
    expect(screen.getByRole("button", { name: "1. Semua kelompok: Orang × 50%" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Urungkan" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Hapus perubahan 1" }));
    expect(screen.getByRole("button", { name: "Urungkan" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Tambah perubahan" }));
    expect(screen.queryByRole("button", { name: "Urungkan" })).toBeNull();
  });

  it("keeps what was typed wrongly, says what is accepted, and marks the last good result", async () => {
    const { user } = await openWhatif();
    await user.click(screen.getByRole("button", { name: "Tambah perubahan" }));
    await type(user, "Nilai", "50");
    await type(user, "Nilai", "separuh");
    expect(
      screen.getByText('"separuh" bukan persentase. Isi angka dari 0 sampai 1000; 100 berarti tetap.'),
    ).toBeTruthy();
    expect(screen.getByText("Hasil terakhir yang bisa dihitung. Betulkan isian yang ditandai.")).toBeTruthy();
    expect(rowText("Biaya setahun")).not.toContain("tetap");
    expect(screen.getByRole("button", { name: "Simpan sebagai skenario" }).getAttribute("aria-disabled")).toBe("true");
  });

  it("names the group that a change makes impossible, and entries that cancel each other", async () => {
    const { user } = await openWhatif();
    await user.click(screen.getByRole("button", { name: "Tambah perubahan" }));
    await user.selectOptions(screen.getByLabelText("Yang berubah"), "Sampai bulan");
    await user.selectOptions(screen.getByRole("combobox", { name: "Nilai" }), "Feb 2025");
    expect(screen.getByText(/^Petani dan buruh tembakau.*: Bulan selesai \(Feb 2025\) mendahului/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Kosongkan" }));
    for (const amount of ["200", "-200"]) {
      await user.click(screen.getByRole("button", { name: "Tambah perubahan" }));
      await user.selectOptions(screen.getByLabelText("Caranya"), "ditambah atau dikurangi");
      await type(user, "Nilai", amount);
    }
    expect(screen.getByText(/^Baris 1 dan 2 saling meniadakan/)).toBeTruthy();
  });

  it("changes a ceiling and the law, and shows the lack by fund", async () => {
    const { user } = await openWhatif();
    await user.click(screen.getByRole("button", { name: "Tambah perubahan" }));
    const who = screen.getByLabelText<HTMLSelectElement>("Siapa atau apa");
    const ceiling = [...who.options].find(({ text }) => text.startsWith("Pagu "))!;
    await user.selectOptions(who, ceiling);
    await user.selectOptions(screen.getByLabelText("Caranya"), "menjadi");
    await type(user, "Nilai", "600.000.000");
    expect(rowText("Kurang: ")).toContain("Rp313.701.600");
    await user.click(screen.getByRole("button", { name: "Tambah perubahan" }));
    const again = screen.getByLabelText<HTMLSelectElement>("Siapa atau apa");
    await user.selectOptions(
      again,
      [...again.options].find(({ text }) => /^JKM BPU: /.test(text))!,
    );
    await type(user, "Nilai", "50");
    // JKM 6,800 becomes 3,400: 6,043 people × 9 months × 3,400 less.
    expect(rowText("Biaya setahun")).toContain("−Rp184.915.800");
  });
});

/** Every kind of sweeping change a planner has in mind, as it is chosen and typed, said in words and seen in what it touches. */
describe("what a change touches can be seen before it is kept", () => {
  const cadre = group({
    id: "K1",
    name: "Kader",
    category: "kader_posyandu",
    place: "Sukamaju",
    people: 101,
    fund: "D1",
  });
  const staff = group({ id: "K2", name: "Perangkat", segment: "PU", base: 250_000_055, place: "Mekar", fund: "D2" });
  const asked = plan({
    groups: [cadre, staff],
    funds: [
      fund({ id: "D1", name: "DBHCHT", kind: "DBHCHT", ceilings: { 2025: 100_000_001 } }),
      fund({ id: "D2", name: "APBD", ceilings: { 2025: 50_000_000 } }),
    ],
  });
  const kinds: [string, Parameters<typeof entryFor>[0], Selector, string, Change["op"], string, string, string[]][] = [
    [
      "all groups",
      "group",
      { by: "ALL", value: null },
      "people",
      "TIMES",
      "50",
      "Semua kelompok: Orang × 50%",
      ["Kader: Orang 101 → 51", "Perangkat: Orang 100 → 50"],
    ],
    [
      "a category",
      "group",
      { by: "CATEGORY", value: "kader_posyandu" },
      "people",
      "PLUS",
      "200",
      "Kelompok kategori Kader posyandu: Orang + 200",
      ["Kader: Orang 101 → 301"],
    ],
    [
      "a village",
      "group",
      { by: "PLACE", value: "Sukamaju" },
      "last",
      "SET",
      String(monthOf(2025, 9)),
      "Kelompok di Sukamaju: sampai Sep 2025",
      ["Kader: Selesai Des 2025 → Sep 2025"],
    ],
    [
      "a fund's groups",
      "group",
      { by: "FUND", value: "D2" },
      "people",
      "GROW",
      "-10",
      "Kelompok yang dibayar APBD: Orang − 10%",
      ["Perangkat: Orang 100 → 90"],
    ],
    [
      "a segment",
      "group",
      { by: "SEGMENT", value: "PU" },
      "base",
      "GROW",
      "6,5",
      "Kelompok segmen PU: Dasar iuran + 6,5%",
      ["Perangkat: Dasar iuran Rp2.500.000,55 → Rp2.662.500,59"],
    ],
    ["a rate of the law", "parameter", { by: "ONE", value: "bpu.jkm" }, "value", "TIMES", "50", "", []],
    [
      "a ceiling",
      "fund",
      { by: "ONE", value: "D1" },
      "ceilings.2025",
      "GROW",
      "-30",
      "DBHCHT: Pagu 2025 − 30%",
      ["DBHCHT: Pagu 2025 Rp100.000.001 → Rp70.000.000"],
    ],
    [
      "all ceilings",
      "fund",
      { by: "ALL", value: null },
      "ceilings.2025",
      "TIMES",
      "150",
      "Semua sumber dana: Pagu 2025 × 150%",
      ["DBHCHT: Pagu 2025 Rp100.000.001 → Rp150.000.001", "APBD: Pagu 2025 Rp50.000.000 → Rp75.000.000"],
    ],
  ];
  it.each(kinds)("%s", (_, target, who, field, how, text, said, touched) => {
    const fresh = entryFor(target, who, asked, "id", { field, how })!;
    const entry = withText(fresh, text, asked, "id");
    expect([entry.field, entry.how]).toEqual([field, how]);
    const sweep = entry.good!;
    const [effect] = expandSweeps(asked, [sweep]).entries;
    if (said !== "") expect(sweepWords("id", sweep, asked)).toBe(said);
    const words = effect!.touches.map((touch) => touchWords("id", touch, asked));
    if (touched.length > 0) expect(words).toEqual(touched);
    else expect(words).toEqual([expect.stringMatching(/Rp6\.800 → Rp3\.400$/)]);
    expect(effect!.problems).toEqual([]);
    // Kept, written and read again it says the same, and its boxes can be opened once more.
    const again = readSweep(writeSweep(sweep));
    expect(again).toEqual(sweep);
    for (const language of ["id", "en"] as const)
      expect(readEntry(entryOf(again, asked, language)!, asked, language)).toEqual({ value: sweep });
  });
});

describe("keeping it", () => {
  it("adds a scenario under a name of its own, and takes it back", async () => {
    const { user } = await openWhatif();
    await user.click(screen.getByRole("button", { name: "Tambah perubahan" }));
    await type(user, "Nilai", "50");
    await type(user, "Nama skenario", "Separuh");
    await user.click(screen.getByRole("button", { name: "Simpan sebagai skenario" }));
    expect(screen.getByText(/^Tersimpan sebagai "Separuh"/)).toBeTruthy();
    await user.click(screen.getByRole("tab", { name: "Skenario" }));
    expect(screen.getByRole("radio", { name: "Pakai Separuh" })).toBeTruthy();
    expect(screen.getAllByText("Rp456.926.400").length).toBeGreaterThan(0);
    // Kept as it was entered: one row in words, with what it touches.
    await user.click(screen.getByRole("button", { name: /^Separuh/ }));
    const change = within(screen.getByRole("group", { name: "Perubahan 1" }));
    expect(change.getByText("Semua kelompok: Orang × 50%")).toBeTruthy();
    expect(change.getByText(/: Orang 6\.043 → 3\.022$/)).toBeTruthy();
    // It is changed where it stands, and its reason, which only repeats it, with it.
    await user.click(change.getByRole("button", { name: "Ubah perubahan 1" }));
    await type(user, "Nilai", "separuh");
    expect(change.getByText(/^"separuh" bukan persentase/)).toBeTruthy();
    expect(change.getByText("Semua kelompok: Orang × 50%")).toBeTruthy();
    await type(user, "Nilai", "25");
    expect(change.getByText("Semua kelompok: Orang × 25%")).toBeTruthy();
    expect(change.getByText(/: Orang 6\.043 → 1\.511$/)).toBeTruthy();
    expect(change.queryByText(/^Alasan/)).toBeNull();
    await user.click(change.getByRole("button", { name: "Ubah perubahan 1" }));
    expect(screen.queryByRole("textbox", { name: "Nilai" })).toBeNull();
    await user.click(screen.getByRole("tab", { name: "Bagaimana jika" }));
    await type(user, "Nama skenario", "separuh");
    expect(screen.getByText('Nama "separuh" sudah dipakai. Beri nama lain.')).toBeTruthy();
    await type(user, "Nama skenario", "No scenario{Enter}");
    expect(screen.getByText('"No scenario" berarti tanpa skenario. Beri skenario ini nama lain.')).toBeTruthy();
    await type(user, "Nama skenario", "Lain{Enter}");
    await user.click(screen.getByRole("button", { name: "Urungkan" }));
    await user.click(screen.getByRole("tab", { name: "Skenario" }));
    expect(screen.queryByRole("radio", { name: "Pakai Lain" })).toBeNull();
    expect(screen.getByRole("radio", { name: "Pakai Separuh" })).toBeTruthy();
  });

  it("says the same in English", async () => {
    const { user } = await openWhatif();
    await user.click(screen.getByRole("button", { name: "Tambah perubahan" }));
    await type(user, "Nilai", "50");
    await user.click(screen.getByRole("button", { name: "EN: ganti bahasa ke Inggris" }));
    expect(screen.getByRole("button", { name: "1. All groups: People × 50%" })).toBeTruthy();
    expect(screen.getByText("Keep as a scenario")).toBeTruthy();
  });
});
