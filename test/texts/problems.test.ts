import { describe, expect, it } from "vitest";
import { BUDGET_PROBLEM_CODES } from "../../src/budget/problem";
import { SWEEP_PROBLEM_CODES } from "../../src/budget/sweepProblem";
import { LAW_PROBLEM_CODES } from "../../src/law/problem";
import { WHATIF_PROBLEM_CODES } from "../../src/whatif/problem";
import { KNOWN_PROBLEM_CODES, problemText } from "../../src/texts/problems";
import { WHATIF_SENTENCE_CODES, whatifProblemText } from "../../src/texts/whatif/problems";

const codes = [...LAW_PROBLEM_CODES, ...BUDGET_PROBLEM_CODES];
const whatifCodes = [...SWEEP_PROBLEM_CODES, ...WHATIF_PROBLEM_CODES];

/** Data for every key any sentence may ask for. */
const data = {
  program: "JP",
  month: "2025-04",
  first: "2015-07",
  last: "2014-01",
  segment: "BPU",
  id: "pu.jkk",
  other: "lokal.x",
  kind: "rate",
  from: "2025-01",
  until: "2025-12",
  payer: "APBD",
  known: "2026-11-21",
  expected: "2027-03",
  base: 500000.5,
  min: 1000000,
  max: 20700000,
  limit: 1200,
  name: "Kader",
  people: 2.5,
  joins: -1,
  exits: 1.5,
  year: 2025,
  value: "salah",
  ceiling: 100,
  least: 16800,
  contract: 10.5,
  scenario: "Hemat",
  target: "group",
  field: "people",
  fund: "DBHCHT",
  missing: 1000000,
  amount: 16800,
  share: 90,
  participants: 27636,
  workers: 79388,
  printed: 46.8,
  computed: 23.6,
  months: 2,
  date: "2025-05-15",
  length: 40_000,
  what: "groups",
  count: 1001,
  accepted: "PU, BPU, JAKON",
  row: 2,
  part: "numerator",
  one: "peserta aktif",
  start: 2029,
  end: 2025,
  rate: 140,
  column: 3,
  size: 4,
  mode: 5,
  mean: -1,
  deviation: -2,
  sum: 97.5,
  seed: -1,
  goal: "cost",
  wanted: 5,
  nearest: 7,
  figure: 9,
  present: 52,
  most: 12,
  to: 2026,
  by: 3,
  who: "kategori: kader",
  regulation: "PP 50/2025",
  since: "2020-09",
  income: 3_000_000,
  lower: 2_700_000,
  next: 3_200_000,
  lines: 2,
};

describe("sentences for problems", () => {
  it.each([...codes, ...whatifCodes])("%s has a whole sentence in both languages", (code) => {
    for (const language of ["id", "en"] as const) {
      const text = whatifProblemText(language, { code, data });
      expect(text).not.toContain("undefined");
      expect(text).not.toContain(code);
      expect(text).toMatch(/\.$/);
      expect(text).not.toContain("!");
    }
    expect(whatifProblemText("id", { code, data })).not.toBe(whatifProblemText("en", { code, data }));
  });

  it("has no sentence for codes that no room reports", () => {
    expect(KNOWN_PROBLEM_CODES.filter((code) => !(codes as string[]).includes(code))).toEqual([]);
    const all: string[] = [...codes, ...whatifCodes];
    expect(WHATIF_SENTENCE_CODES.filter((code) => !all.includes(code))).toEqual([]);
  });

  it("shows an unknown code with its data rather than nothing", () => {
    expect(problemText("id", { code: "new_code", data: { people: 3 } })).toContain("new_code, people 3");
  });

  it("reads as an officer writes", () => {
    expect(
      problemText("id", { code: "period_reversed", data: { first: "2025-04", last: "2025-03" } }, "Kader Posyandu"),
    ).toBe("Kader Posyandu: Bulan selesai (Mar 2025) mendahului bulan mulai (Apr 2025). Ubah salah satunya.");
    expect(problemText("en", { code: "people_negative", data: { people: -3 } })).toBe(
      "The number of people cannot be below zero (found -3). Enter 0 or more.",
    );
  });
});

it("a long text that was found is cut, so that the reason is still seen", () => {
  const sentence = problemText("id", { code: "program_unknown", data: { program: "X".repeat(500) } });
  expect(sentence).toBe(`Program "${"X".repeat(80)}…" tidak dikenal. Pilih JKK, JKM, JHT atau JP.`);
});
