import { screen, within } from "@testing-library/react";
import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { LAW } from "../../src/law/baseline";
import { usualAmount } from "../../src/taskpane/views/whatif/solveNeed";
import { usuallyCompared } from "../../src/taskpane/views/whatif/usuallyCompared";
import { fund, group, plan } from "../budget/samples";
import { openTobacco } from "./mountPane";

type User = Awaited<ReturnType<typeof openTobacco>>["user"];

/** A question of the task, asked of the tobacco workers of Kabupaten Blitar alone: 6,043 people, 9 months, Rp913,701,600. */
async function ask(question: string) {
  const pane = await openTobacco();
  await pane.user.click(screen.getByRole("tab", { name: "Bagaimana jika" }));
  await pane.user.click(screen.getByRole("button", { name: question }));
  return pane;
}

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

const rows = (table: HTMLElement) => [...table.querySelectorAll("tr")].map(({ textContent }) => textContent);

describe("scenarios side by side", () => {
  /** Fewer people from the trial, and the usual scenario of the example beside the plan. */
  async function withTrial() {
    const pane = await ask("Coba");
    await pane.user.click(screen.getByRole("button", { name: "Tambah perubahan" }));
    await type(pane.user, "Nilai", "50");
    await pane.user.click(screen.getByRole("button", { name: "Tambah perubahan" }));
    await pane.user.selectOptions(screen.getByLabelText("Yang berubah"), "Sampai bulan");
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "Nilai" }), "Jun 2025");
    await pane.user.click(screen.getByRole("button", { name: "Bandingkan" }));
    return pane;
  }

  it("compares the trial with the plan, against either of them", async () => {
    const { user } = await withTrial();
    const table = within(screen.getByRole("region", { name: /^Tabel perbandingan/ })).getByRole("table");
    // 3,022 people × Rp16,800 × 3 months.
    expect(rows(table)[1]).toContain("Rp152.308.800−Rp761.392.800");
    await user.selectOptions(screen.getByLabelText("Selisih terhadap"), "Percobaan ini");
    expect(rows(table)[1]).toContain("Rp913.701.600+Rp761.392.800");
    await user.click(screen.getByRole("checkbox", { name: "Tanpa skenario" }));
    expect(rows(table)[1]).not.toContain("Rp913.701.600");
    expect(await violations()).toEqual([]);
  });

  it("says which trial cannot be read any more, and whom a choice does not count: its cost is no saving", async () => {
    const { user } = await withTrial();
    await user.click(screen.getByRole("button", { name: "Coba" }));
    await user.click(screen.getByRole("button", { name: /^1\. / }));
    await type(user, "Nilai", "separuh");
    await user.click(screen.getByRole("button", { name: /^2\. / }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Nilai" }), "Feb 2025");
    await user.click(screen.getByRole("button", { name: "Bandingkan" }));
    expect(screen.getByText(/^Percobaan ini memuat isian yang belum bisa dibaca/)).toBeTruthy();
    expect(screen.getByText(/^Percobaan ini: tidak bisa dihitung, jadi tidak masuk jumlah: Petani/)).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: "Percobaan ini" }));
    expect(screen.queryByText(/^Percobaan ini memuat/)).toBeNull();
    expect(screen.queryByText(/tidak bisa dihitung/)).toBeNull();
  });

  it("shows notes and locks of the scenarios beside their figures", async () => {
    const { user } = await ask("Bandingkan");
    await user.click(screen.getByRole("tab", { name: "Skenario" }));
    await user.click(screen.getByRole("button", { name: /^Empat bulan saja/ }));
    await user.type(screen.getByLabelText("Catatan"), "Usul Bappeda{Enter}");
    await user.click(screen.getByRole("button", { name: "Kunci" }));
    await user.click(screen.getByRole("tab", { name: "Bagaimana jika" }));
    const table = within(screen.getByRole("region", { name: /^Tabel perbandingan/ })).getByRole("table");
    expect(rows(table)[0]).toContain("Empat bulan sajaterkunci");
    expect(rows(table).at(-1)).toBe("Catatan–Usul Bappeda–");
  });

  it("writes what is compared and explained to the sheet Perbandingan, and shows it", async () => {
    const { user, door } = await withTrial();
    await user.click(screen.getByRole("button", { name: "Tulis ke lembar Perbandingan" }));
    const { answers } = door.written.at(-1)!.options;
    expect(answers!.comparison).toMatchObject({
      made: { scenario: null, total: 913_701_600 },
      against: null,
      bridge: { from: { name: null, total: 913_701_600 }, to: { name: "Percobaan ini" } },
    });
    expect(answers!.comparison!.choices.map(({ name, cost }) => [name, cost])).toEqual([
      [null, 913_701_600],
      ["Empat bulan saja", 406_089_600],
      ["Peserta seperti 2024", 814_514_400],
      ["Percobaan ini", 152_308_800],
    ]);
    const steps = answers!.comparison!.bridge!.steps.map(({ amount }) => amount!);
    expect(steps.reduce((sum, amount) => sum + amount, 0)).toBe(152_308_800 - 913_701_600);
    expect(door.shown).toEqual(["comparison"]);
    // The book alone, afterwards: what stands on the sheet is the workbook's to keep.
    await user.click(screen.getByRole("button", { name: "Tulis ke buku kerja" }));
    expect(door.written.at(-1)!.options.answers).toBeUndefined();
  });

  it("begins with the plan and the trial, however many scenarios there are", () => {
    const ten = ["", ..."ABCDEFGHI"];
    expect(usuallyCompared([...ten, "*"], "*")).toEqual(["", ..."ABCDEF", "*"]);
    expect(usuallyCompared(ten, "*")).toEqual(["", ..."ABCDEFG"]);
    expect(usuallyCompared(["", "A", "*"], "*")).toEqual(["", "A", "*"]);
  });

  it("keeps the last table and says what to do when nothing is chosen", async () => {
    const { user } = await withTrial();
    for (const box of screen.getAllByRole<HTMLInputElement>("checkbox")) if (box.checked) await user.click(box);
    expect(screen.getByText(/^Belum ada skenario yang dipilih untuk dibandingkan/)).toBeTruthy();
    expect(screen.getByRole("region", { name: /^Tabel perbandingan/ })).toBeTruthy();
  });

  it("explains the difference by cause, to the rupiah", async () => {
    await withTrial();
    const bridge = screen.getByRole("region", { name: "Mengapa berbeda?" });
    const amounts = rows(within(bridge).getByRole("table")).map((row) => row?.match(/Rp[\d.]+$/)?.[0]);
    // People go first or last: the halves of both orders. 3,021 × 151,200 and 3,021 × 50,400; 6,043 and 3,022 × 100,800.
    const people = (3021 * 151_200 + 3021 * 50_400) / 2;
    const months = (6043 * 100_800 + 3022 * 100_800) / 2;
    const shown = (amount: number) => `Rp${String(amount).replace(/\B(?=(\d{3})+$)/g, ".")}`;
    expect(amounts.slice(1)).toEqual(["Rp913.701.600", shown(people), shown(months), "Rp152.308.800"]);
  });
});

describe("one unknown", () => {
  it("begins with what the ceilings leave for contributions, or with the cost where there are none", () => {
    const all = { by: "ALL", value: null } as const;
    const paid = group({ people: 1, fund: "d1" });
    const half = plan({ groups: [paid], funds: [fund({ id: "d1", ceilings: { 2025: 1_000_000 }, earmark: 50_000 })] });
    expect(usualAmount("people", half, all, LAW)).toBe(500_000);
    expect(usualAmount("people", plan({ groups: [paid], funds: [] }), all, LAW)).toBe(201_600);
    expect(usualAmount("ceiling", half, all, LAW)).toBe(1);
  });

  it("answers in one sentence, and the answer can be tried", async () => {
    const { user } = await ask("Cari");
    await type(user, "Pagu (Rp)", "1.200.000.000");
    // 7,936 people × Rp151,200 are Rp1,199,923,200.
    expect(
      screen.getByText("Dengan Rp1,2 miliar terlayani 7.936 orang dari Apr 2025 sampai Des 2025; sisa Rp76.800."),
    ).toBeTruthy();
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Coba hasil ini" }));
    await user.click(screen.getByRole("button", { name: "Coba" }));
    expect(screen.getByRole("button", { name: /^1\. .*: Orang = 7\.936$/ })).toBeTruthy();
  });

  it("finds months, base, ceiling and the cost of a coverage target", async () => {
    const { user } = await ask("Cari");
    const seek = (name: string) => user.selectOptions(screen.getByLabelText("Yang dicari"), name);
    await seek("Berapa bulan yang cukup dananya");
    await type(user, "Pagu (Rp)", "300.000.000");
    expect(screen.getByText(/^Dengan Rp300 juta, 6\.043 orang terlayani 2 bulan; sisa Rp96\.955\.200\./)).toBeTruthy();
    await type(user, "Pagu (Rp)", "1.000");
    expect(screen.getByText(/^Rp1\.000 belum cukup untuk satu bulan pun: kurang Rp101\.521\.400\.$/)).toBeTruthy();
    await seek("Berapa pagu yang diperlukan");
    await type(user, "Jumlah orang", "1.000");
    expect(screen.getByText("Untuk 1.000 orang dari Apr 2025 sampai Des 2025 perlu Rp151.200.000.")).toBeTruthy();
    await seek("Berapa dasar iuran tertinggi");
    expect(screen.getByText(/^Iuran program ini ditetapkan dalam rupiah, sehingga dasar iuran tidak/)).toBeTruthy();
    await seek("Berapa bulan yang cukup dananya");
    await type(user, "Pagu (Rp)", "300.000.000");
    await seek("Berapa biaya untuk target cakupan");
    // Nothing typed yet: the months are no answer to this, and nothing is to be put right.
    expect(screen.queryByText(/^Dengan Rp300 juta/)).toBeNull();
    expect(screen.queryByText(/^Hasil terakhir yang bisa dihitung/)).toBeNull();
    await type(user, "Target cakupan (%)", "50");
    expect(screen.getByText(/^Angka cakupan belum lengkap/)).toBeTruthy();
  });

  it("keeps the last answer beside what is wrong now", async () => {
    const { user } = await ask("Cari");
    await type(user, "Pagu (Rp)", "1.200.000.000");
    await type(user, "Pagu (Rp)", "banyak");
    expect(screen.getByText(/^Pagu "banyak" bukan angka/)).toBeTruthy();
    expect(screen.getByText("Hasil terakhir yang bisa dihitung. Betulkan isian yang ditandai.")).toBeTruthy();
    expect(screen.getByText(/7\.936 orang/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Coba hasil ini" })).toBeNull();
  });
});
