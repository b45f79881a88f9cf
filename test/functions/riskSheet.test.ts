import { expect, test } from "vitest";
import type { Content } from "../../src/book/content";
import { planBook } from "../../src/book/planBook";
import { RiskLayout } from "../../src/book/sheets/risk/layout";
import { GROUP_TABLE } from "../../src/book/sheets/groups";
import { LAW } from "../../src/law/baseline";
import { monthOf } from "../../src/law/month";
import { buildModel } from "../../src/whatif/chance/model";
import { simulate } from "../../src/whatif/chance/simulation";
import { PERCENTILES, summarize } from "../../src/whatif/chance/summary";
import { valueOf } from "../budget/valueOf";
import { group, plan } from "../book/support/plans";
import { ASSUMED, riskOf } from "../book/support/risks";
import { openBuiltFunctions } from "./bundle";

const cells = openBuiltFunctions();

/** Groups of all segments, with joins and exits, so that nothing is the same by chance. */
const asked = plan([
  group({ id: "K1", name: "Buruh tani tembakau", people: 6043, first: monthOf(2025, 4) }),
  group({
    id: "K2",
    name: "Perangkat",
    segment: "PU",
    base: 247_459_899,
    programs: ["JKK", "JKM", "JHT"],
    people: 326,
  }),
  group({ id: "K3", name: "Ojek", sector: "TRANSPORTASI", people: 250, joins: 3, exits: 1, last: monthOf(2025, 10) }),
]);

/** A range of the book as a cell function is given it: a formula is not called for here, a blank cell is "". */
const given = (rows: readonly (readonly Content[])[]): unknown[][] =>
  rows.map((row) => row.map((cell) => (typeof cell === "object" ? "" : cell)));

test.each(["id", "en"] as const)(
  "the line of Risiko, asked of the shipped functions, gives what the simulation gave: mean, error and percentiles (%s)",
  (language) => {
    const risk = riskOf(asked, null, ASSUMED);
    const book = planBook(asked, { language, writtenOn: "2026-11-27", answers: { risk } });
    const sheet = book.sheets.find(({ key }) => key === "risk")!;
    const layout = new RiskLayout(risk);
    const line = String(sheet.cells[layout.repeat + 1]![0]);
    const [, table, first, last, trials, seed] =
      /^=JAMSOS\.SIMULASI\((\w+)\[#All\];\w+!A(\d+):L(\d+);(\d+);(\d+)\)$/.exec(line) ?? [];
    expect(table).toBe(GROUP_TABLE);
    const groups = book.sheets.find(({ key }) => key === "groups")!;
    const { area } = groups.tables.find(({ name }) => name === table)!;
    const cut = (from: typeof groups, { row, column, rows, columns }: typeof area) =>
      given(from.cells.slice(row, row + rows).map((cellsOf) => cellsOf.slice(column, column + columns)));
    const assumed = cut(sheet, {
      row: Number(first) - 1,
      column: 0,
      rows: Number(last) - Number(first) + 1,
      columns: 12,
    });
    cells.setLanguage(language);
    const shown = cells.value("SIMULASI", cut(groups, area), assumed, Number(trials), Number(seed)) as unknown[][];
    const told = shown.slice(1).map(([, value]) => value);

    const model = valueOf(buildModel({ plans: [asked], law: LAW, assumptions: ASSUMED }));
    const { mean, standardError, percentiles } = summarize(valueOf(simulate(model, { trials: 2000, seed: 7 })).totals);
    expect(told).toEqual([
      Math.round(mean),
      Math.round(standardError),
      ...PERCENTILES.map((percent) => percentiles[percent]),
      2000,
      7,
    ]);
    // And what the sheet noted, whose months were summed one by one.
    expect(risk.mean).toBeCloseTo(mean, 3);
    expect(risk.percentiles.map(({ amount }) => amount)).toEqual(PERCENTILES.map((percent) => percentiles[percent]));
  },
);
