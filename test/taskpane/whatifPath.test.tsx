import { screen, within } from "@testing-library/react";
import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { openBlitar } from "./mountPane";

type User = Awaited<ReturnType<typeof openBlitar>>["user"];

/** A question asked of the example of Kabupaten Blitar: BPU at the lowest base, JKK and JKM, Rp201,600 a year. */
async function ask(question: string) {
  const pane = await openBlitar();
  await pane.user.click(screen.getByRole("tab", { name: "Bagaimana jika" }));
  await pane.user.click(screen.getByRole("button", { name: question }));
  return pane;
}

async function fill(user: User, boxes: Record<string, string>, place: HTMLElement = document.body) {
  for (const [label, text] of Object.entries(boxes)) {
    const box = within(place).getByRole("textbox", { name: label });
    await user.clear(box);
    // Pasted: a key at a time is asked in typing.test.tsx.
    if (text) await user.paste(text);
  }
}

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false }, "document-title": { enabled: false } },
  });
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

const START = {
  "Peserta sekarang": "240",
  "Jumlah pekerja": "1.000",
  "Siapa peserta itu": "peserta aktif",
  "Siapa pekerja itu": "angkatan kerja",
  "Tanggal angka": "2025-12-19",
  "Sumber angka": "laporan",
  "Tahun awal": "2025",
  "Tahun target": "2029",
  "Target cakupan (%)": "45",
};

describe("the coverage path", () => {
  it("asks quietly for what nobody has typed yet, and alarms at what was typed wrongly", async () => {
    const { user } = await ask("Jalur UCJ");
    const colourOf = (sentence: RegExp) =>
      getComputedStyle(within(screen.getByRole("region", { name: "Jalurnya" })).getByText(sentence)).color;
    const quiet = colourOf(/^Isi Target cakupan/);
    await fill(user, { "Target cakupan (%)": "banyak" });
    expect(colourOf(/^"banyak" bukan persentase/)).not.toBe(quiet);
    await fill(user, { "Target cakupan (%)": "45" });
    expect(colourOf(/^Isi peserta dan pekerja|peserta/)).toBe(quiet);
  });

  it("leads from 24 to 45 percent in four years, with its cost, its assumptions and a line", async () => {
    const { user } = await ask("Jalur UCJ");
    await fill(user, START);
    const result = within(screen.getByRole("region", { name: "Jalurnya" }));
    // 53 + 105 + 158 + 210 person-years at Rp201,600.
    expect(result.getByText("Sampai 2029 cakupan menjadi 45% dengan 210 peserta baru dan Rp106.041.600.")).toBeTruthy();
    expect(result.getByRole("img", { name: "Cakupan tiap tahun" })).toBeTruthy();
    expect(
      [...result.getByRole("table", { name: "Tahun demi tahun" }).querySelectorAll("tbody tr")].map(
        (row) => row.textContent,
      )[0],
    ).toBe("202629,3%293 peserta530 keluarRp10.684.800");
    expect(result.getByText(/^Menurut asumsi setahun: 0% keluar/)).toBeTruthy();
    expect(await violations()).toEqual([]);
    await fill(user, { "Pagu tiap tahun (Rp)": "30.000.000" });
    expect(result.getByText(/Pagu dana yang tersedia habis pada 2028: kurang Rp1\.852\.800\./)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /^EN/ }));
    expect(
      screen.getByText(/The ceiling of the money available runs out in 2028: Rp1,852,800 is missing\./),
    ).toBeTruthy();
  });

  it("goes by segment side by side and added up, under ceilings by year, and shows which way is cheapest", async () => {
    const { user, door } = await ask("Jalur UCJ");
    await fill(user, { ...START, "Pagu tiap tahun (Rp)": "30.000.000" });
    const result = within(screen.getByRole("region", { name: "Jalurnya" }));
    const ways = () => result.getByRole("table", { name: "Cara lain ke target yang sama" }).textContent;
    // All 210 in the last year alone.
    expect(ways()).toContain("paling hemat (selambat mungkin)Rp42.336.000target tercapaidana habis 2029");
    await user.click(screen.getByRole("button", { name: "Tambah segmen" }));
    const second = within(screen.getByRole("group", { name: "Segmen 2: Angka awal" }));
    await fill(
      user,
      { "Nama segmen 2": "Nelayan", "Peserta sekarang": "50", "Jumlah pekerja": "500" },
      screen.getByRole("group", { name: "Segmen 2: Angka awal" }),
    );
    expect(second.getByRole<HTMLInputElement>("textbox", { name: "Siapa peserta itu" }).value).toBe("peserta aktif");
    const rows = [...result.getByRole("table", { name: "Menurut segmen" }).querySelectorAll("tbody tr")];
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/45%dari 24%210Rp106\.041\.600$/),
      expect.stringMatching(/^Nelayan45%dari 10%175Rp88\.502\.400$/),
      "semua segmen45%dari 19,33%385Rp194.544.000",
    ]);
    await user.click(screen.getByRole("checkbox", { name: "Lebih rinci: dana dan pagu tiap tahun" }));
    await user.click(screen.getByRole("checkbox", { name: "Pagu berbeda tiap tahun" }));
    await fill(user, { 2028: "80.000.000", 2029: "80.000.000" });
    expect(result.getByText(/Pagu dana yang tersedia habis pada 2027: kurang Rp\d/)).toBeTruthy();
    expect(await violations()).toEqual([]);
    await user.selectOptions(result.getByRole("combobox", { name: "Yang dilihat" }), "Nelayan");
    await user.click(screen.getByRole("button", { name: "Tulis ke lembar Jalur UCJ" }));
    expect(door.written.at(-1)!.options.answers!.path).toMatchObject({
      segments: [
        { participants: 240, workers: 1000, notedPrice: 201_600, fund: "dana yang tersedia" },
        { name: "Nelayan", participants: 50, workers: 500, fund: "dana yang tersedia" },
      ],
      funds: [{ name: "dana yang tersedia", ceilings: [3e7, 3e7, 8e7, 8e7, null, null, null, null] }],
    });
    await fill(
      user,
      { "Siapa pekerja itu": "pekerja informal" },
      screen.getByRole("group", { name: "Segmen 2: Angka awal" }),
    );
    expect(screen.getByText(/^Angka cakupan ke-2 memakai definisi lain tentang/)).toBeTruthy();
  });

  it("says by its label which percentage is still to be entered", async () => {
    const { user } = await ask("Jalur UCJ");
    await fill(user, { ...START, "Target cakupan (%)": "", Keluar: "" });
    const result = within(screen.getByRole("region", { name: "Jalurnya" }));
    expect(result.getByText("Isi Target cakupan (%): persentase, misalnya 2,5.")).toBeTruthy();
    expect(result.getByText("Isi Keluar: persentase, misalnya 2,5.")).toBeTruthy();
  });

  it("is written to the sheet Jalur UCJ with its assumptions and the price of each year", async () => {
    const { user, door } = await ask("Jalur UCJ");
    await fill(user, { ...START, "Pagu tiap tahun (Rp)": "30.000.000" });
    await user.click(screen.getByRole("button", { name: "Tulis ke lembar Jalur UCJ" }));
    const path = door.written.at(-1)!.options.answers!.path!;
    expect(path).toMatchObject({
      segments: [{ participants: 240, workers: 1000 }],
      target: 45_000,
      start: 2025,
      end: 2029,
      shape: "EVEN",
    });
    // Priced beyond the target year, so that it may be moved on the sheet; ceilings only where they were given.
    expect(path.funds[0]!.ceilings).toEqual([3e7, 3e7, 3e7, 3e7, null, null, null, null]);
    expect(path.segments[0]!.years.every(({ price }) => price === 201_600)).toBe(true);
    expect(door.shown).toEqual(["path"]);
  });

  it("says what is missing or impossible, and keeps the last path", async () => {
    const { user } = await ask("Jalur UCJ");
    await fill(user, { ...START, "Siapa peserta itu": "" });
    expect(screen.getByText(/belum menyebut siapa yang dihitung sebagai peserta/)).toBeTruthy();
    await fill(user, { "Siapa peserta itu": "peserta aktif", "Target cakupan (%)": "20" });
    expect(screen.getByText(/^Target 20% tidak di atas cakupan sekarang \(24%\)/)).toBeTruthy();
    await fill(user, { "Target cakupan (%)": "45" });
    await fill(user, { "Peserta sekarang": "1.200" });
    expect(screen.getByText(/1\.200.*1\.000/)).toBeTruthy();
    expect(screen.getByText("Hasil terakhir yang bisa dihitung. Betulkan isian yang ditandai.")).toBeTruthy();
    await fill(user, { "Peserta sekarang": "240", "Tahun target": "nanti" });
    expect(screen.getByText('"nanti" bukan tahun. Isi empat angka, misalnya 2029.')).toBeTruthy();
    await fill(user, { "Tahun target": "2029" });
    await user.selectOptions(screen.getByLabelText("Cara mencapainya"), "sesuai pagu");
    expect(screen.getByText(/^Cara "sesuai pagu" memerlukan pagu/)).toBeTruthy();
  });
});

describe("benefits", () => {
  it("are told for one person with condition, law and how well it is known", async () => {
    const { user } = await ask("Manfaat");
    expect(screen.getAllByText("Rp42.000.000").length).toBeGreaterThan(0);
    expect(screen.getAllByText(/^Dasar: PP 82\/2019/).length).toBeGreaterThan(0);
    await fill(user, { "Lama kepesertaan (bulan)": "2" });
    expect(screen.getAllByText("belum: perlu 3 bulan kepesertaan").length).toBe(2);
    await fill(user, { "Lama kepesertaan (bulan)": "lama" });
    expect(screen.getByText(/^Lama kepesertaan "lama" tidak dapat dipakai/)).toBeTruthy();
  });

  it("are expected only under assumptions with a source, which stay beside the result", async () => {
    const { user } = await ask("Manfaat");
    const yearly = screen.getByRole("region", { name: "Perkiraan manfaat setahun" });
    expect(within(yearly).getByText("Isi sedikitnya satu kejadian dengan sumbernya.")).toBeTruthy();
    const death = within(yearly).getByRole("group", { name: /^Meninggal bukan karena/ });
    await fill(user, { "Kejadian per 100.000": "300" }, death);
    expect(within(yearly).getByText(/^Asumsi 1 belum menyebut sumbernya/)).toBeTruthy();
    await fill(user, { Sumber: "laporan cabang" }, death);
    // 6,043 people: 3 months at 10 million, 6 at 42 million, 300 of 100,000 a year.
    expect(within(yearly).getByText(/manfaat Rp426\.031\.500, .* menurut asumsi: laporan cabang\.$/)).toBeTruthy();
    expect(within(yearly).getByText(/300 per 100\.000 setahun \(laporan cabang\)/)).toBeTruthy();
    expect(await violations()).toEqual([]);
  });
});
