import { screen, within } from "@testing-library/react";
import axe from "axe-core";
import { describe, expect, it, vi } from "vitest";
import { startTrials } from "../../src/taskpane/views/whatif/trials/startTrials";
import { buildModel } from "../../src/whatif/chance/model";
import { simulate, type Outcomes } from "../../src/whatif/chance/simulation";
import { LAW } from "../../src/law/baseline";
import { group, plan } from "../budget/samples";
import { valueOf } from "../budget/valueOf";
import { openBlitar } from "./mountPane";

type User = Awaited<ReturnType<typeof openBlitar>>["user"];

/** The question asked of the example of Kabupaten Blitar: 6,043 people, 9 months, Rp913,701,600, the ceiling the same. */
async function openRisk() {
  const pane = await openBlitar();
  await pane.user.click(screen.getByRole("tab", { name: "Bagaimana jika" }));
  await pane.user.click(screen.getByRole("button", { name: "Risiko" }));
  return pane;
}

async function fill(user: User, risk: string, boxes: Record<string, string>) {
  const fields = within(screen.getByRole("group", { name: new RegExp(`^Asumsi \\d: ${risk}$`) }));
  for (const [label, text] of Object.entries(boxes)) {
    const box = fields.getByRole("textbox", { name: label });
    await user.clear(box);
    await user.paste(text);
  }
}

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false }, "document-title": { enabled: false } },
  });
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

const RANGE = { Terendah: "80", "Paling mungkin": "95", Tertinggi: "110", "Sumber perkiraan": "verifikasi 2024" };

describe("the risk", () => {
  it("is computed with seed and assumptions beside it, and marked once the entries are others", async () => {
    const { user, door } = await openRisk();
    await user.click(screen.getByRole("checkbox", { name: "Jumlah orang" }));
    expect(screen.getByRole("button", { name: "Hitung risikonya" }).getAttribute("aria-disabled")).toBe("true");
    await fill(user, "Jumlah orang", RANGE);
    await user.click(screen.getByRole("button", { name: "Hitung risikonya" }));
    const result = within(await screen.findByRole("region", { name: "Hasil simulasi" }, { timeout: 20_000 }));
    expect(result.getByText(/^Pagu Rp913\.701\.600 cukup dengan peluang [78]\d,?\d?%/)).toBeTruthy();
    expect(
      result.getByText(
        "20.000 percobaan, nomor undian 1. Menurut asumsi: jumlah orang 80–95–110 % dari rencana, memusat (PERT) (verifikasi 2024).",
      ),
    ).toBeTruthy();
    expect(result.getByRole("img", { name: /^Seberapa sering tiap biaya setahun keluar, dari Rp/ })).toBeTruthy();
    expect(await violations()).toEqual([]);
    const toSheet = result.getByRole("button", { name: "Tulis ke lembar Risiko" });
    await user.click(toSheet);
    expect(door.written.at(-1)!.options.answers!.risk).toMatchObject({
      made: { scenario: null, total: 913_701_600 },
      trials: 20_000,
      seed: 1,
      ceiling: 913_701_600,
      assumptions: [["people", null, "PERT", 0.8, 0.95, 1.1, null, null, null, null, "no", "verifikasi 2024"]],
    });
    expect(door.shown).toEqual(["risk"]);
    await fill(user, "Jumlah orang", { Tertinggi: "120" });
    expect(result.getByText(/^Hasil ini dari isian sebelumnya/)).toBeTruthy();
    expect(toSheet.getAttribute("aria-disabled")).toBe("true");
  });

  it("names what is impossible in the unit of the boxes, and what is missing", async () => {
    const { user } = await openRisk();
    await user.click(screen.getByRole("checkbox", { name: "Bagian yang lolos verifikasi" }));
    // What nobody has typed yet is asked for, not alarmed at.
    expect(screen.getByText("Asumsi 1: kosong bukan angka. Isi angka pada setiap isiannya.").role).toBeFalsy();
    expect(screen.queryByRole("alert")).toBeNull();
    const risk = "Bagian yang lolos verifikasi";
    await fill(user, risk, { Terendah: "95", "Paling mungkin": "90", Tertinggi: "100" });
    expect(screen.getByText(/nilai yang paling mungkin \(90\) harus di antara 95 dan 100/)).toBeTruthy();
    await fill(user, risk, { Terendah: "80", Tertinggi: "130" });
    expect(screen.getByText(/nilai 80 sampai 130 tidak mungkin/)).toBeTruthy();
    await fill(user, risk, { Tertinggi: "98" });
    expect(screen.getByText(/^Asumsi 1 belum menyebut sumbernya/)).toBeTruthy();
    await user.clear(screen.getByRole("textbox", { name: "Percobaan" }));
    await user.type(screen.getByRole("textbox", { name: "Percobaan" }), "50");
    expect(screen.getByText(/^Jumlah percobaan "50" tidak dapat dipakai/)).toBeTruthy();
  });

  it("tells each fund and month, from published examples of what verification leaves", async () => {
    const { user } = await openRisk();
    await user.click(screen.getByRole("checkbox", { name: "Bagian yang lolos verifikasi" }));
    expect(screen.queryByRole("checkbox", { name: "Perubahan hukum" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Isi dari contoh itu" }));
    const valid = within(screen.getByRole("group", { name: "Asumsi 1: Bagian yang lolos verifikasi" }));
    expect(
      ["Terendah", "Paling mungkin", "Tertinggi"].map(
        (name) => valid.getByRole<HTMLInputElement>("textbox", { name }).value,
      ),
    ).toEqual(["85,02", "89,78", "93,77"]);
    await user.click(screen.getByRole("button", { name: "Hitung risikonya" }));
    const result = within(await screen.findByRole("region", { name: "Hasil simulasi" }, { timeout: 20_000 }));
    const funds = within(result.getByRole("table", { name: "Menurut dana" }));
    expect(funds.getByText("pagu Rp913.701.600")).toBeTruthy();
    expect(funds.getByText("Tidak habis pada satu percobaan pun.")).toBeTruthy();
    const months = result.getByRole("table", { name: "Menurut bulan iuran" });
    expect([...months.querySelectorAll("tr")].map((row) => row.querySelector("th")!.textContent)).toEqual([
      "Bulan",
      ...["Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"].map((month) => `${month} 2025`),
    ]);
    expect(
      result.getByText(
        /bagian yang lolos verifikasi 85,02–89,78–93,77 % dari yang didaftarkan, memusat \(PERT\) \(pers: .*\)\.$/,
      ),
    ).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it("takes changes of law and relations behind Lebih rinci, and stands in the other language", async () => {
    const { user, door } = await openRisk();
    await user.click(screen.getByRole("checkbox", { name: "Jumlah orang" }));
    await fill(user, "Jumlah orang", RANGE);
    await user.click(screen.getByRole("checkbox", { name: "Satu nilai untuk semua kelompok" }));
    await user.click(screen.getByRole("checkbox", { name: "Lebih rinci" }));
    await user.click(screen.getByRole("checkbox", { name: "Perubahan hukum" }));
    const law = within(screen.getByRole("group", { name: "Asumsi 2: Perubahan hukum" }));
    await user.selectOptions(law.getByRole("combobox", { name: "Mulai bulan" }), "Oktober");
    await user.type(law.getByRole("textbox", { name: "Peluang (%)" }), "25");
    await user.type(law.getByRole("textbox", { name: "Sumber perkiraan" }), "draf");
    await user.click(screen.getByRole("button", { name: "Tambah hubungan" }));
    const tie = within(screen.getByRole("group", { name: "Hubungan 1" }));
    expect(screen.getByRole("group", { name: "Hubungan 1" }).contains(document.activeElement)).toBe(true);
    await user.selectOptions(tie.getByRole("combobox", { name: "Kuatnya" }), "kuat (0,8)");
    await user.type(screen.getByRole("textbox", { name: "Berhenti bila seteliti ini (± % dari rata-rata)" }), "1");
    await user.click(screen.getByRole("button", { name: "Hitung risikonya" }));
    const result = within(await screen.findByRole("region", { name: "Hasil simulasi" }, { timeout: 20_000 }));
    expect(
      result.getByText(
        /perubahan hukum: JKK dan JKM menjadi separuh mulai Oktober dengan peluang 25% \(draf\)\. Hubungan: Jumlah orang dan Perubahan hukum.* berhubungan 0,8 \(1 selalu searah, −1 berlawanan\)\.$/,
      ),
    ).toBeTruthy();
    await user.click(result.getByRole("button", { name: "Tulis ke lembar Risiko" }));
    const risk = door.written.at(-1)!.options.answers!.risk!;
    expect(risk.ties).toEqual([{ one: 1, other: 2, value: 0.8 }]);
    expect(risk.funds).toMatchObject([{ ceiling: 913_701_600 }]);
    expect(risk.assumptions[1]!.slice(0, 3)).toEqual(["law", "JKK dan JKM menjadi separuh mulai Oktober", "DISCRETE"]);
    // In another language it is the same result, told in that language.
    await user.click(screen.getByRole("button", { name: "EN: ganti bahasa ke Inggris" }));
    expect(screen.queryByText(/^This result is of earlier entries/)).toBeNull();
    expect(screen.getByText(/change of law: JKK and JKM are halved from October with a chance of 25%/)).toBeTruthy();
  });

  it("shows which input matters most, for the cost and for the lack", async () => {
    const { user } = await openRisk();
    await user.click(screen.getByRole("checkbox", { name: "Jumlah orang" }));
    await fill(user, "Jumlah orang", RANGE);
    await user.click(screen.getByRole("checkbox", { name: "Terlambat mulai" }));
    await fill(user, "Terlambat mulai", { Terendah: "0", Tertinggi: "3", "Sumber perkiraan": "jadwal APBD-P" });
    const table = () => within(screen.getByRole("region", { name: "Yang paling menentukan" })).getByRole("table");
    // Three months of nine are more than thirty percent of the people.
    expect([...table().querySelectorAll("tbody th")].map((cell) => cell.textContent)).toEqual([
      "Terlambat mulaiRp913.701.600 sampai Rp609.134.400",
      "Jumlah orangRp730.900.800 sampai Rp1.005.026.400",
    ]);
    await user.selectOptions(screen.getByLabelText("Yang dilihat"), "kekurangan dana");
    expect(table().querySelector("tbody th")!.textContent).toBe("Jumlah orangRp0 sampai Rp91.324.800");
  });
});

describe("trials without a worker", () => {
  const model = valueOf(
    buildModel({
      plans: [plan({ groups: [group({ people: 1000 })] })],
      law: LAW,
      assumptions: [
        {
          what: "people",
          who: { by: "ALL", value: null },
          distribution: { kind: "UNIFORM", least: 0.9, most: 1.1 },
          shared: true,
          source: "uji",
        },
      ],
    }),
  );

  it("run on the page with the same bits, and say so", async () => {
    let isRefused = false;
    const seen: number[] = [];
    const running = startTrials(
      model,
      { seed: 7, trials: 50_000 },
      { onProgress: ({ done }) => seen.push(done), onRefused: () => (isRefused = true) },
    );
    const { totals } = await running.outcomes;
    expect(isRefused).toBe(true);
    expect(seen).toEqual([20_000, 40_000, 50_000]);
    expect(totals).toEqual(valueOf(simulate(model, { seed: 7, trials: 50_000 })).totals);
  });

  it("run on the page as well where the worker is refused only after it was made, as a content policy does", async () => {
    class Refused {
      onerror: ((event: { preventDefault(): void; message: string }) => void) | null = null;
      constructor() {
        setTimeout(() => this.onerror?.({ preventDefault: () => undefined, message: "refused" }));
      }
      postMessage() {}
      terminate() {}
    }
    vi.stubGlobal("Worker", Refused);
    let refusals = 0;
    const running = startTrials(
      model,
      { seed: 7, trials: 1000 },
      { onProgress: () => undefined, onRefused: () => (refusals += 1) },
    );
    vi.unstubAllGlobals();
    const { totals } = await running.outcomes;
    expect(refusals).toBe(1);
    expect(totals).toEqual(valueOf(simulate(model, { seed: 7, trials: 1000 })).totals);
  });

  it("stopped give the trials until then", async () => {
    const running: ReturnType<typeof startTrials> = startTrials(
      model,
      { seed: 7, trials: 5_000_000 },
      { onProgress: () => running.stop(), onRefused: () => undefined },
    );
    const { count, totals }: Outcomes = await running.outcomes;
    expect([count, totals.length]).toEqual([20_000, 20_000]);
  });
});
