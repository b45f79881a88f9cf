/**
 * What every argument answers to every kind of input. Read a line as: "an argument of this kind, given that, shows …".
 *
 *   #VALUE!   the error, with a message that names the argument
 *   #N/A      no rule in force then
 *   default   the same result as if the argument had been left out
 *   ok        a result
 */
export type Answer = "#VALUE!" | "#N/A" | "default" | "ok";

export const INPUTS = {
  omitted: undefined,
  "blank (null)": null,
  "blank (text)": "",
  zero: 0,
  text: "tiga ribu lima",
  "wrong word": "gawat",
  negative: -5,
  fraction: 2.5,
  huge: 1e300,
  "not a number": Number.NaN,
  boolean: true,
  "wrong shape": [
    [1, 2],
    [3, 4],
  ],
  "entity card": { type: "Entity", text: "Blitar", properties: {} },
  "before 2015-07": "2015-06",
  "date serial": 45748,
  "date text": "2025-04-15",
} as const;
export type Input = keyof typeof INPUTS;

const LETTERS: Record<string, Answer> = { V: "#VALUE!", N: "#N/A", d: "default", ok: "ok" };

/** One letter for each input above, in that order: V #VALUE!, N #N/A, d default, ok. */
const TABLE = `
             omitted null ""  0   text word neg  frac huge NaN  TRUE shape card <2015 serial datetext
people       V       V    V   V   V    V    V    V    V    V    V    V     V    V     ok     V
ceiling      V       V    V   V   V    V    V    V    V    V    V    V     V    V     ok     V
contract     V       V    V   V   V    V    V    V    V    V    V    V     V    V     ok     V
base         V       V    V   V   V    V    V    ok   V    V    V    V     V    V     ok     V
solvingBase  V       V    V   V   V    V    V    V    V    V    V    V     V    V     ok     V
program      V       V    V   V   V    V    V    V    V    V    V    V     V    V     V      V
someProgram  d       d    d   d   V    V    V    V    V    V    V    V     V    V     V      V
month        V       V    V   V   V    V    V    N    V    V    V    V     V    N     ok     ok
lastMonth    V       V    V   V   V    V    V    V    V    V    V    V     V    V     ok     ok
someMonth    d       d    d   V   V    V    V    N    V    V    V    V     V    N     ok     ok
word         d       d    d   d   V    V    V    V    V    V    V    V     V    V     V      V
risk         d       d    d   V   V    V    V    V    V    V    V    V     V    V     V      V
table        V       V    V   V   V    V    V    V    V    V    V    V     V    V     V      V
year         V       V    V   V   V    V    V    V    V    V    V    V     V    V     V      V
amount       V       V    V   ok  V    V    ok   ok   V    V    V    V     V    V     ok     V
count        V       V    V   ok  V    V    V    V    V    V    V    V     V    V     ok     V
fraction     V       V    V   ok  V    V    V    V    V    V    V    V     V    V     V      V
share        V       V    V   V   V    V    V    V    V    V    V    V     V    V     V      V
someShare    d       d    d   d   V    V    V    V    V    V    V    V     V    V     V      V
someRupiah   d       d    d   V   V    V    V    V    V    V    V    V     V    V     ok     V
event        V       V    V   V   V    V    V    V    V    V    V    V     V    V     V      V
someBase     d       d    d   V   V    V    V    ok   V    V    V    V     V    V     ok     V
membership   V       V    V   ok  V    V    V    V    V    V    V    V     V    V     V      V
trials       d       d    d   V   V    V    V    V    V    V    V    V     V    V     ok     V
seed         d       d    d   d   V    V    V    V    V    V    V    V     V    V     ok     V
`;
/*
 * base         the wage of PU has no default
 * solvingBase  people and months cannot be solved for where the contribution rounds to nothing (a wage of Rp2.50)
 * lastMonth    a period that ends before it starts is a wrong argument, whatever the law was then
 * month        2.5 read as a date is a day in 1900: there was no law then
 * seed         0 is what desktop Excel passes for a blank cell: the usual seed
 * word, program  0 is what desktop Excel passes for a blank cell; risk is a number above zero as well as a word
 */

const rows = TABLE.trim()
  .split("\n")
  .slice(1)
  .map((line) => line.trim().split(/\s+/));

export const ANSWERS: Record<string, readonly Answer[]> = Object.fromEntries(
  rows.map(([kind = "", ...letters]) => [kind, letters.map((letter) => LETTERS[letter]!)]),
);
export type ArgumentKind = string;

/** Two groups as a range with its title row, columns in another order than the book's. */
export const TABLE_OF_GROUPS = [
  ["Orang", "Kelompok", "Program", "Segmen", "Dasar iuran (Rp)", "Mulai", "Selesai", "Sumber dana"],
  [6043, "Buruh tani tembakau", "JKK+JKM", "BPU", "", 45748, "2025-12", "DBHCHT"],
  [326, "Kepala desa", "JKK+JKM", "PU", 3_000_000, "2025-01", "2025-12", ""],
];

/** The kind and a right value of every argument, function by function. A test holds this list against the metadata. */
const word = { kind: "word" } as const;
const terms = {
  segmen: { ...word, right: "PU" },
  risiko: { kind: "risk", right: 1 },
  sektor: { ...word, right: "umum" },
  pembayar: { ...word, right: "APBD" },
  bagian: { ...word, right: "total" },
  pembulatan: { ...word, right: "terdekat" },
} as const;
const { bagian: _share, pembulatan: _rounding, ...circumstances } = terms;
const people = { kind: "people", right: 326 } as const;
const program = { kind: "program", right: "JKK+JKM" } as const;
const oneProgram = { kind: "program", right: "JP" } as const;
const base = { kind: "base", right: 3_000_000 } as const;
const solvingBase = { kind: "solvingBase", right: 3_000_000 } as const;
const month = { kind: "month", right: "2025-04" } as const;
const first = { kind: "month", right: "2023-01" } as const;
const last = { kind: "lastMonth", right: "2025-12" } as const;
const groups = {
  tabel_kelompok: { kind: "table", right: TABLE_OF_GROUPS },
  tahun: { kind: "year", right: 2025 },
};
/** Two assumptions as a range with its title row. */
export const TABLE_OF_ASSUMPTIONS = [
  ["Hal", "Sasaran", "Sebaran", "Terendah", "Paling mungkin", "Tertinggi", "Sumber"],
  ["orang", "Buruh tani tembakau", "PERT", 5387, 6043, 6200, "verifikasi 2024"],
  ["sah", "segmen: PU", "seragam", 0.85, "", 0.94, "594 menjadi 557"],
];
const simulation = {
  tabel_kelompok: { kind: "table", right: TABLE_OF_GROUPS },
  tabel_asumsi: { kind: "table", right: TABLE_OF_ASSUMPTIONS },
  percobaan: { kind: "trials", right: 1000 },
  benih: { kind: "seed", right: 7 },
};
const ceiling = { kind: "ceiling", right: 63_374_400 } as const;

export const ARGUMENTS: Record<string, Record<string, { kind: ArgumentKind; right: unknown }>> = {
  TARIF: { program: oneProgram, tanggal: month, ...circumstances, bagian: terms.bagian },
  BATASUPAH: { program: oneProgram, tanggal: month },
  DASARHUKUM: { program: oneProgram, tanggal: month, ...circumstances },
  ATURAN: { program: { kind: "someProgram", right: "JP" }, tanggal: { kind: "someMonth", right: "2025-04" } },
  IURAN: { program, dasar: base, tanggal: month, ...terms },
  ANGGARAN: { orang: people, program, dasar: base, mulai: first, selesai: last, ...terms },
  RINCIAN: { orang: people, program, dasar: base, mulai: first, selesai: last, ...terms },
  IURANJAKON: {
    nilai_kontrak: { kind: "contract", right: 1_000_000_000 },
    program: { kind: "someProgram", right: "JKK+JKM" },
    tanggal: { kind: "someMonth", right: "2025-04" },
  },
  ORANGDARI: { pagu: ceiling, program, dasar: solvingBase, mulai: first, selesai: last, ...terms },
  BULANDARI: { pagu: ceiling, orang: people, program, dasar: solvingBase, mulai: first, ...terms },
  DASARDARI: {
    pagu: { ...ceiling, right: 900_000_000 },
    orang: people,
    program,
    mulai: first,
    selesai: last,
    ...terms,
  },
  ANGGARANKELOMPOK: { ...groups },
  ANGGARANKAS: { ...groups, dasar_kas: { ...word, right: "bulan iuran" } },
  RKA: { ...groups },
  CAKUPAN: { peserta: { kind: "count", right: 27_636 }, pekerja: { kind: "people", right: 79_388 } },
  JALURUCJ: {
    awal: { kind: "fraction", right: 0.24 },
    target: { kind: "share", right: 0.45 },
    tahun_awal: { kind: "year", right: 2025 },
    tahun_target: { kind: "year", right: 2029 },
    pekerja: { kind: "people", right: 500_000 },
    iuran_setahun: { kind: "someRupiah", right: 201_600 },
    bentuk: { ...word, right: "merata" },
    keluar: { kind: "someShare", right: 0.05 },
    tumbuh: { kind: "someShare", right: 0.01 },
  },
  MANFAAT: {
    kejadian: { kind: "event", right: "kecelakaan kerja" },
    dasar: { kind: "someBase", right: 3_000_000 },
    bulan_peserta: { kind: "membership", right: 12 },
    tanggal: month,
  },
  SIMULASI: simulation,
  PELUANGCUKUP: { pagu: { ...ceiling, right: 1_000_000_000 }, ...simulation },
  JELASKAN: { program, dasar: base, tanggal: month, ...terms },
  TERBILANG: { angka: { kind: "amount", right: 16_800 }, bahasa: { ...word, right: "id" } },
};
