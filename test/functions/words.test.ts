import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WorkerGroup } from "../../src/budget/plan";
import { applyScenario } from "../../src/budget/scenario";
import {
  fundKindWords,
  payerWords,
  readPrograms,
  riskWords,
  roundingWords,
  sectorWords,
  segmentWords,
  yesNoWords,
} from "../../src/budget/words";
import { FUND_NAMES } from "../../src/law/fundKinds";
import { PROGRAMS } from "../../src/law/terms";
import { readPlanFile } from "../../src/planfile/readPlanFile";
import {
  payerChoices,
  riskChoices,
  roundingChoices,
  sectorChoices,
  segmentChoices,
  yesNo,
} from "../../src/texts/book/choices";
import type { Words } from "../../src/texts/language";
import { planFileProblemText } from "../../src/texts/planfile";
import { plan } from "../budget/samples";
import { fileGroup, fileOf } from "../planfile/planTexts";
import { openBuiltFunctions } from "./bundle";

const cells = openBuiltFunctions();

/** What each reader makes of a text in a field of a group: the value, or null where it is refused. */
const readers: Record<string, (field: keyof WorkerGroup, text: string) => unknown> = {
  planFile(field, text) {
    const keys = { programs: "program", segment: "segmen", risk: "risiko", sector: "sektor", payer: "pembayar" };
    // A wage and a contract, so that any segment can be computed.
    const all = { dasar: 3_000_000, program: "JKK", [keys[field as keyof typeof keys]]: text };
    const outcome = readPlanFile(fileOf({ kelompok: [fileGroup(all)] }));
    return outcome.ok ? outcome.plan.groups[0]![field] : null;
  },
  scenario(field, text) {
    const overrides = [{ target: "group" as const, id: "g1", field, value: text, reason: "uji" }];
    const applied = applyScenario(plan({ scenarios: [{ id: "s1", name: "Uji", overrides }] }), "s1");
    return applied.problems.length === 0 ? applied.plan.groups[0]![field] : null;
  },
};

/** Cells show no codes, so two texts are the same to them when they cost the same as the code does. */
const costInTable = (field: string, value: string | number): unknown => {
  const titles = { programs: "Program", segment: "Segmen", risk: "Risiko", sector: "Sektor", payer: "Pembayar" };
  const title = titles[field as keyof typeof titles];
  const usual: Record<string, string | number> = {
    Kelompok: "Buruh",
    Orang: 10,
    Program: "JKK",
    Segmen: "PU",
    "Dasar iuran (Rp)": 3_000_000,
    Mulai: "2026-01",
    Selesai: "2026-12",
    Risiko: 1,
    Sektor: "umum",
    Pembayar: "CSR",
    [title]: value,
  };
  const table = cells.value("ANGGARANKELOMPOK", [Object.keys(usual), Object.values(usual)], 2026) as unknown[][];
  return table[1]!.at(-1) === "OK" ? table[1]![6] : null;
};
const costInCell = (field: string, value: string | number): unknown => {
  const at = { programs: 0, segment: 3, risk: 4, sector: 5, payer: 6 }[field]!;
  const given: unknown[] = ["JKK", 3_000_000, "2026-05", "PU", 1, "umum", "CSR"];
  given[at] = value;
  const shown = cells.call("IURAN", ...given);
  return "value" in shown ? shown.value : null;
};

const choices = { segment: segmentWords, risk: riskWords, sector: sectorWords, payer: payerWords };
const words: Record<keyof typeof choices, Record<string, Words>> = {
  segment: segmentChoices,
  risk: riskChoices,
  sector: sectorChoices,
  payer: payerChoices,
};

/** A word as people write it: any case, with other signs for spaces. */
const written = (word: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(" ", "_", "-", "  "), fc.mixedCase(fc.constant(word)), fc.constantFrom("", " "))
    .map(([space, cased, around]) => around + cased.replace(/ /g, space) + around);

const joined = fc
  .tuple(
    fc.array(fc.constantFrom(...PROGRAMS, "jkk", "Jkm", "JKX"), { minLength: 1, maxLength: 4 }),
    fc.constantFrom("+", ", ", " ", " + ", ";", " dan ", " and ", "/", " & "),
  )
  .map(([names, sign]) => names.join(sign));

describe("one reader of words", () => {
  it("programmes mean the same to cell, table, plan file and scenario, or are refused by all", () => {
    fc.assert(
      fc.property(joined, (text) => {
        const outcome = readPrograms(text);
        const expected = outcome.ok ? outcome.value : null;
        // JP is no programme of the plain group of the other readers, which is another matter.
        expect(readers["scenario"]!("programs", text)).toEqual(expected);
        if (expected?.includes("JP")) return;
        expect(readers["planFile"]!("programs", text)).toEqual(expected);
        expect(costInTable("programs", text)).toEqual(expected && costInTable("programs", expected.join("+")));
        expect(costInCell("programs", text)).toEqual(expected && costInCell("programs", expected.join("+")));
      }),
      { numRuns: 200 },
    );
  });

  it("a programme named twice is refused everywhere with the same sentence", () => {
    const sentence = "Program JKK disebut dua kali. Sebut tiap program satu kali.";
    const file = readPlanFile(fileOf({ kelompok: [fileGroup({ program: "JKK+JKK" })] }));
    expect(file.ok ? "" : planFileProblemText("id", file.problems[0]!)).toContain(sentence);
    expect(cells.call("IURAN", "JKK+JKK", 3_000_000, "2025-04")).toMatchObject({
      message: expect.stringContaining(sentence),
    });
    const table = [
      ["Kelompok", "Orang", "Program", "Segmen"],
      ["Buruh", 10, "JKK, JKK", "BPU"],
    ];
    expect((cells.value("ANGGARANKELOMPOK", table, 2025) as unknown[][])[1]!.at(-1)).toContain(sentence);
  });

  it.each(Object.keys(choices) as (keyof typeof choices)[])("%s: every word of the lists means its code", (field) => {
    for (const [code, names] of Object.entries(words[field])) {
      const wanted = choices[field].codes.find((known) => String(known) === code)!;
      for (const word of [code, names.id, names.en])
        fc.assert(
          fc.property(written(word), (text) => {
            expect(choices[field].read(text)).toBe(wanted);
            for (const read of Object.values(readers)) expect(read(field, text)).toBe(wanted);
            expect(costInTable(field, text)).toEqual(costInTable(field, wanted));
            expect(costInCell(field, text)).toEqual(costInCell(field, wanted));
          }),
          { numRuns: 10 },
        );
    }
  });

  it("no other word is taken by any reader", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(choices) as (keyof typeof choices)[])),
        fc.string({ minLength: 1, maxLength: 12 }).filter((text) => /[a-z]/i.test(text) && text.trim() === text),
        (field, text) => {
          fc.pre(choices[field].read(text) === null);
          for (const read of Object.values(readers)) expect(read(field, text)).toBeNull();
          expect(costInTable(field, text)).toBeNull();
          expect(costInCell(field, text)).toBeNull();
        },
      ),
    );
  });

  it("a minus is not a hyphen: -5 is no risk class", () => expect(riskWords.read(-5)).toBeNull());

  it("understands what the drop-downs offer besides", () => {
    for (const [code, { id, en }] of Object.entries(roundingChoices))
      for (const word of [code, id, en]) expect(roundingWords.read(word)).toBe(code);
    for (const [code, { id, en }] of Object.entries(yesNo))
      for (const word of [id, en]) expect(yesNoWords.read(word)).toBe(code);
    for (const [code, { id, en }] of Object.entries(FUND_NAMES))
      for (const word of [code, id, en]) expect(fundKindWords.read(word)).toBe(code);
  });
});
