import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { asCalculated } from "../../scripts/bench/books";
import { makeBook } from "../../scripts/book/makeBook";
import { gatherFacts } from "../../src/book/facts";
import { computeBudget } from "../../src/budget/budget";
import { monthOf } from "../../src/law/month";
import type { CalculatedBook } from "../book/support/ironcalc";
import { fund } from "../book/support/funds";
import { group, plan } from "../book/support/plans";
import { bookDifferences } from "../book/support/wholeBook";
import { readBook, recalculateInLibreOffice } from "./recalculate";

const folder = mkdtempSync(join(tmpdir(), "judged-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Excel's error values; the last is none of them. */
const WORDS = ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#n/a"];

/** Groups, funds, a village and the scenario in force, all called as Excel calls an error. */
const named = plan(
  WORDS.map((name, index) =>
    group({
      id: `K${index + 1}`,
      name,
      people: 100 + index,
      note: name,
      source: name,
      ...(index === 0 ? { payer: "APBDES" as const, place: "#N/A" } : { fund: index % 2 === 0 ? "D1" : "D2" }),
    }),
  ),
  {
    author: "#N/A",
    funds: [
      fund({ name: "#REF!", ceilings: { 2025: 900_000_000_000 } }),
      fund({
        id: "D2",
        name: "#N/A",
        kind: "APBD_KABUPATEN",
        ceilings: { 2025: 900_000_000_000 },
        firstMonth: monthOf(2025, 1),
        lastMonth: monthOf(2025, 12),
      }),
    ],
    scenarios: [
      {
        id: "S1",
        name: "#VALUE!",
        overrides: [{ target: "group", id: "K2", field: "people", value: 900, reason: "#N/A" }],
      },
    ],
    activeScenario: "S1",
  },
);

/** Noughts everywhere a blank would mean something else: a fund that has nothing, a scenario that costs nothing. */
const noughts = plan([group({ id: "K1", people: 100, fund: "D1" })], {
  funds: [fund({ ceilings: { 2025: 0 } })],
  scenarios: [
    { id: "S1", name: "Nol", overrides: [{ target: "group", id: "K1", field: "people", value: 0, reason: "nol" }] },
    { id: "S2", name: "Satu", overrides: [{ target: "group", id: "K1", field: "people", value: 1, reason: "satu" }] },
  ],
  activeScenario: "S2",
});

/** Programs store 15 to 17 digits of a fraction; money is whole. */
const shown = (value: unknown) => (typeof value === "number" ? Number(value.toPrecision(14)) : value);

it.each([
  { title: "names that read as error values", file: "names.xlsx", plan: named },
  { title: "noughts", file: "noughts.xlsx", plan: noughts },
])(
  "$title: what the file says it holds is what LibreOffice calculates and what the core says",
  async (judged) => {
    const file = join(folder, judged.file);
    const made = await makeBook(judged.plan, "id");
    if (!made.ok) throw new Error(made.reason);
    writeFileSync(file, made.bytes);
    const stored = await readBook(file);
    const [calculated] = await recalculateInLibreOffice([file]);
    const { names } = gatherFacts(judged.plan, { language: "id" });
    for (const book of [stored, calculated!])
      expect(bookDifferences(judged.plan, asCalculated(book, names) as CalculatedBook)).toEqual([]);
    // A reference to a blank cell: stored as blank, calculated as 0.
    const cells = (book: typeof stored): string[] =>
      Object.entries(book).flatMap(([sheet, rows]) =>
        rows.flatMap((line, row) =>
          line.flatMap((value, column) =>
            value === null || value === "" || value === 0
              ? []
              : [`${sheet} ${row + 1} ${column + 1} ${JSON.stringify(shown(value))}`],
          ),
        ),
      );
    expect(cells(stored)).toEqual(cells(calculated!));
    // The other way round a reader would see a 0 where there is nothing.
    const isBlank = (value: unknown) => value === null || value === undefined || value === "";
    const seen = Object.entries(stored).flatMap(([sheet, rows]) =>
      rows.flatMap((line, row) =>
        line.flatMap((value, column) =>
          value === 0 && isBlank(calculated![sheet]?.[row]?.[column]) ? [`${sheet} ${row + 1} ${column + 1}`] : [],
        ),
      ),
    );
    expect(seen).toEqual([]);
    expect(stored["Baca dulu"]!.flat()).toContain(computeBudget(judged.plan).total);
  },
  240_000,
);
