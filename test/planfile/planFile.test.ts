import { describe, expect, it } from "vitest";
import { computeBudget } from "../../src/budget/budget";
import { applyScenario } from "../../src/budget/scenario";
import { monthOf } from "../../src/law/month";
import { readPlanFile } from "../../src/planfile/readPlanFile";
import { writePlanFile } from "../../src/planfile/writePlanFile";
import { planFileProblemText } from "../../src/texts/planfile";
import { fileGroup, fileOf, saidOf } from "./planTexts";

const blitar = `{
  "wilayah": "Kabupaten Blitar",
  "tahun": 2025,
  "kelompok": [
    {
      "nama": "Buruh tani tembakau",
      "kategori": "buruh_tani_tembakau",
      "segmen": "BPU",
      "program": "JKK+JKM",
      "pembayar": "APBD",
      "orang": 6043,
      "mulai": "2025-04",
      "selesai": "2025-12",
      "dana": "DBHCHT"
    }
  ],
  "dana": [{ "nama": "DBHCHT", "jenis": "DBHCHT", "pagu": { "2025": 913701600 } }],
  "skenario": [
    {
      "nama": "Pagu turun",
      "perubahan": [{ "sasaran": "dana", "nama": "DBHCHT", "kolom": "pagu 2025", "nilai": 450000000, "alasan": "alokasi 2026 turun separuh" }]
    }
  ]
}
`;

const sentences = (text: string): string[] => {
  const outcome = readPlanFile(text);
  return outcome.ok ? [] : outcome.problems.map((problem) => planFileProblemText("id", problem));
};

describe("a plan file", () => {
  it("becomes a plan whose budget is the published one", () => {
    const outcome = readPlanFile(blitar);
    if (!outcome.ok) throw new Error(sentences(blitar).join("\n"));
    expect(computeBudget(outcome.plan).total).toBe(913_701_600);
    expect(outcome.plan.groups[0]?.fund).toBe(outcome.plan.funds[0]?.id);
    expect(outcome.plan.scenarios[0]?.overrides[0]).toMatchObject({
      target: "fund",
      field: "ceilings.2025",
      value: 450_000_000,
    });
  });

  it("written and read again is the same plan", () => {
    const outcome = readPlanFile(blitar);
    if (!outcome.ok) throw new Error("unreadable");
    const again = readPlanFile(writePlanFile(outcome.plan));
    expect(again).toEqual(outcome);
  });

  it("a group names fund or payer: the kind of its fund says who pays, and what nobody says is asked for", () => {
    const funds = [
      { nama: "Cukai", jenis: "DBHCHT", pagu: { "2025": 1_000_000_000 } },
      { nama: "Pabrik", jenis: "CSR", pagu: { "2025": 1_000_000_000 } },
      { nama: "Hibah", jenis: "LAIN", pagu: {} },
    ];
    const of = (group: object) => fileOf({ kelompok: [fileGroup({ pembayar: undefined, ...group })], dana: funds });
    const payer = (group: object) => {
      const outcome = readPlanFile(of(group));
      return outcome.ok ? outcome.plan.groups[0]!.payer : null;
    };
    expect(payer({ dana: "Cukai" })).toBe("APBD");
    expect(payer({ dana: "Pabrik" })).toBe("CSR");
    const half = ["Hibah", "Pabrik"].map((dana) => ({ dana, persen: 50 }));
    expect(payer({ pembagian: half })).toBe("CSR");
    for (const open of [{}, { dana: "Hibah" }])
      expect(saidOf(of(open))).toMatch(/kelompok\[0\]\.pembayar: Pembayar belum diisi\. Pilih APBD, APBN/);
    const outcome = readPlanFile(of({ dana: "Pabrik" }));
    if (!outcome.ok) throw new Error("unreadable");
    expect(readPlanFile(writePlanFile(outcome.plan))).toMatchObject({ ok: true, plan: outcome.plan });
  });

  it("carries notes and locks of scenarios; a lock is true or false, and a note no longer than a cell", () => {
    const marked = (more: string) => blitar.replace('"nama": "Pagu turun",', `"nama": "Pagu turun", ${more},`);
    const outcome = readPlanFile(marked('"catatan": "menunggu PMK", "terkunci": true'));
    if (!outcome.ok) throw new Error("unreadable");
    const [scenario] = outcome.plan.scenarios;
    expect(scenario).toMatchObject({ note: "menunggu PMK", lockedAs: scenario!.overrides });
    expect(readPlanFile(writePlanFile(outcome.plan))).toEqual(outcome);
    expect(sentences(marked('"terkunci": "ya"'))).toEqual([expect.stringContaining("true, false")]);
    expect(sentences(marked(`"catatan": "${"x".repeat(2001)}"`))).toHaveLength(1);
    // Changed in the sheet since: it is not what was locked.
    const changed = { ...scenario!, lockedAs: [] };
    expect(writePlanFile({ ...outcome.plan, scenarios: [changed] })).not.toContain("terkunci");
  });

  it("carries the paper and who signs, there and back", () => {
    const signed = blitar.replace(
      '"tahun": 2025,',
      `"tahun": 2025,
  "kertas": "F4",
  "tandaTangan": { "tempat": "Kanigoro", "tanggal": "15 Mei 2025", "mengetahui": { "jabatan": "Kepala Dinas", "nama": "Siti", "nip": "19700101" }, "pembuat": { "nama": "Budi" } },`,
    );
    const outcome = readPlanFile(signed);
    if (!outcome.ok) throw new Error(sentences(signed).join("\n"));
    expect(outcome.plan.paper).toBe("F4");
    expect(outcome.plan.signing).toEqual({
      place: "Kanigoro",
      date: "15 Mei 2025",
      acknowledges: { position: "Kepala Dinas", name: "Siti", number: "19700101" },
      maker: { position: null, name: "Budi", number: null },
    });
    expect(readPlanFile(writePlanFile(outcome.plan))).toEqual(outcome);
    expect(sentences(signed.replace('"F4"', '"Legal"')).join()).toContain("A4, F4");
  });

  it.each([
    [
      "text where a number belongs",
      '"orang": 6043',
      '"orang": "banyak"',
      'Baris 11, kelompok[0].orang: Di sini perlu angka tanpa tanda kutip, tetapi tertulis "banyak".',
    ],
    [
      "a number no computer can hold",
      '"orang": 6043',
      '"orang": 1e400',
      "Baris 11, kelompok[0].orang: Di sini perlu angka tanpa tanda kutip, tetapi tertulis ≥ 10^308.",
    ],
    [
      "a misspelt key",
      '"orang": 6043',
      '"orangnya": 6043',
      'Baris 11, kelompok[0].orangnya: Kunci "orangnya" tidak dikenal.',
    ],
    [
      "an unknown programme",
      "JKK+JKM",
      "JKK+JKX",
      'Baris 9, kelompok[0].program: Program "JKX" tidak dikenal. Pilih JKK, JKM, JHT atau JP.',
    ],
    [
      "a month that is none",
      '"2025-04"',
      '"2025-13"',
      'Baris 12, kelompok[0].mulai: Di sini perlu bulan seperti "2025-04", tetapi tertulis "2025-13".',
    ],
    [
      "a fund that is not listed",
      '"dana": "DBHCHT"',
      '"dana": "CSR"',
      'Baris 14, kelompok[0].dana: Sumber dana "CSR" tidak ada dalam daftar dana. Yang ada: DBHCHT.',
    ],
    [
      "a fraction of a person",
      '"orang": 6043',
      '"orang": 6043.5',
      "Baris 11, kelompok[0].orang: Jumlah orang harus bilangan bulat",
    ],
    ["JP for non-wage earners", "JKK+JKM", "JKK+JP", "Baris 9, kelompok[0].program:"],
    ["months the wrong way round", '"selesai": "2025-12"', '"selesai": "2025-01"', "Baris 1"],
    [
      "a comma too few",
      '"tahun": 2025,',
      '"tahun": 2025',
      'Baris 4: Tertulis "kelompok"; di antara dua isian perlu koma',
    ],
    ["a scenario's unknown column", '"pagu 2025"', '"warna"', 'Kolom "warna" tidak dapat diubah skenario.'],
  ])("with %s is told the line and the reason", (_, from, to, expected) => {
    expect(blitar).toContain(from);
    const found = sentences(blitar.replace(from, to));
    expect(found.join("\n")).toContain(expected);
  });

  it("without groups says so", () => {
    expect(sentences('{ "wilayah": "X", "tahun": 2025 }').join()).toContain("Daftar kelompok kosong");
  });
});

describe("the rarer parts of a plan file", () => {
  const rich = blitar
    .replace(
      '"dana": "DBHCHT"\n',
      '"rekening": { "JKK": "5.1.02.02.02.0006" },\n      "pembagian": [{ "dana": "DBHCHT", "persen": 70 }, { "dana": "DBHCHT", "persen": 30, "mulai": "2025-07" }]\n',
    )
    .replace(
      '"skenario": [',
      '"cakupan": [{ "peserta": 27636, "pekerja": 79388, "tercetakPersen": 34.81, "tanggal": "2025-04-30" }],\n  "rekening": [{ "kategori": "petani", "program": "JKK", "kode": "5.1.9", "sumber": "Perbup contoh" }],\n  "skenario": [',
    );

  it("are read into the plan and written again", () => {
    const outcome = readPlanFile(rich);
    if (!outcome.ok) throw new Error(sentences(rich).join("\n"));
    const [group] = outcome.plan.groups;
    expect(group?.accounts).toEqual({ JKK: "5.1.02.02.02.0006" });
    expect(group?.split).toMatchObject([
      { fund: "DBHCHT", share: 70_000 },
      { fund: "DBHCHT", share: 30_000, last: null },
    ]);
    expect(outcome.plan.coverage).toMatchObject([{ participants: 27636, printed: 34_810 }]);
    expect(outcome.plan.accounts).toEqual([
      { category: "petani", program: "JKK", code: "5.1.9", source: "Perbup contoh" },
    ]);
    expect(readPlanFile(writePlanFile(outcome.plan))).toEqual(outcome);
  });

  it("sweeping rows of a scenario are applied, and written as they were read", () => {
    const swept = blitar.replace(
      /"perubahan": \[.*\]/,
      `"perubahan": [
        { "sasaran": "kelompok", "nama": "kategori: buruh_tani_tembakau", "kolom": "orang", "nilai": "x 50%", "alasan": "uji" },
        { "sasaran": "kelompok", "nama": "dana: dbhcht", "kolom": "orang", "nilai": "+ 200", "alasan": "uji" },
        { "sasaran": "kelompok", "nama": "semua", "kolom": "selesai", "nilai": "2025-09", "alasan": "uji" },
        { "sasaran": "dana", "nama": "DBHCHT", "kolom": "pagu 2025", "nilai": "-30%", "alasan": "uji" }]`,
    );
    const outcome = readPlanFile(swept);
    if (!outcome.ok) throw new Error(sentences(swept).join("\n"));
    const { plan } = applyScenario(outcome.plan, outcome.plan.scenarios[0]!.id);
    // 6,043 halved is 3,022 (half up), and 200 more.
    expect(plan.groups[0]).toMatchObject({ people: 3222, last: monthOf(2025, 9) });
    expect(plan.funds[0]!.ceilings[2025]).toBe(639_591_120);
    expect(outcome.plan.scenarios[0]!.overrides[1]).toMatchObject({ id: "dana: DBHCHT", value: "+200" });
    expect(readPlanFile(writePlanFile(outcome.plan))).toEqual(outcome);
  });

  it.each([
    ['"nilai": 450000000', '"nilai": "x banyak"', "perubahan[0].nilai"],
    [
      '"nama": "DBHCHT", "kolom": "pagu 2025", "nilai": 450000000',
      '"nama": "dana: CSR", "kolom": "pagu 2025", "nilai": "-30%"',
      "perubahan[0]: Baris 1 tidak mengenai siapa pun",
    ],
    [
      '"sasaran": "dana", "nama": "DBHCHT", "kolom": "pagu 2025", "nilai": 450000000',
      '"sasaran": "kelompok", "nama": "semua", "kolom": "orang", "nilai": "-7000"',
      'perubahan[0]: Baris 1: Orang "Buruh tani tembakau" menjadi kurang dari nol',
    ],
  ])("a sweeping row that cannot be applied is told its place: %s", (from, to, expected) => {
    expect(blitar).toContain(from);
    expect(sentences(blitar.replace(from, to)).join("\n")).toContain(expected);
  });

  it("are told their line too", () => {
    expect(sentences(rich.replace('"persen": 70', '"persen": 700')).join()).toContain(
      "kelompok[0].pembagian[0].persen: Porsi harus",
    );
  });
});
