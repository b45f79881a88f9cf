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
`;
/*
 * base         the wage of PU has no default
 * solvingBase  people and months cannot be solved for where the contribution rounds to nothing (a wage of Rp2.50)
 * lastMonth    a period that ends before it starts is a wrong argument, whatever the law was then
 * month        2.5 read as a date is a day in 1900: there was no law then
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
  JELASKAN: { program, dasar: base, tanggal: month, ...terms },
  TERBILANG: { angka: { kind: "amount", right: 16_800 }, bahasa: { ...word, right: "id" } },
};
