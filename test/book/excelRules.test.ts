import { describe, expect, test } from "vitest";
import { examplePlan } from "../../src/budget/examplePlan";
import { areaAddress, readArea, type Area } from "../../src/book/address";
import { PROGRAM_SETS, payerList, riskList, sectorList, segmentList, type ChoiceList } from "../../src/book/choices";
import { isFormula } from "../../src/book/content";
import { groupColumnShapes, type GroupColumnKey } from "../../src/book/groupColumns";
import { textCharacters } from "../../src/book/longestName";
import { planBook } from "../../src/book/planBook";
import { SHEET_KEYS, type Book, type SheetPlan } from "../../src/book/sheetPlan";
import { REGIONS } from "../../src/law/regions";
import { compared, comparedPlan } from "./support/comparisons";
import { riskOf } from "./support/risks";
import { sensitivityOf } from "./support/sensitivities";
import { pathOnSheet, pathQuestion } from "./support/paths";
import { fund } from "./support/funds";
import { blitar, group, plan } from "./support/plans";

/** What Excel would take otherwise than meant, and a stand-in might not. */

const rich = plan(
  [
    group(),
    group({
      id: "G2",
      segment: "PU",
      base: 300_000_000,
      programs: ["JKK", "JKM", "JHT", "JP"],
      split: [
        { fund: "D1", share: 60_000 },
        { fund: "D2", share: 40_000 },
      ],
    }),
    group({ id: "G3", segment: "JAKON", base: null, contract: 1_000_000_000 }),
    group({ id: "G4", payer: "APBDES", place: "Desa Ngadri" }),
  ],
  {
    year: 2026,
    funds: [fund({ eligible: ["kader_posyandu"] }), fund({ id: "D2" })],
    scenarios: [
      {
        id: "S1",
        name: "Iuran naik",
        overrides: [{ target: "parameter", id: "bpu.jkm", field: "value", value: 7_000, reason: "" }],
      },
    ],
  },
);
const answers = {
  comparison: compared(comparedPlan(), [null, "S1", "S2"], [0, 1]),
  path: pathOnSheet(pathQuestion()),
  risk: riskOf(blitar(), 900_000_000),
  sensitivity: sensitivityOf(blitar()),
};
const books: [string, Book][] = (["id", "en"] as const).flatMap((language) => [
  [`every sheet, ${language}`, planBook(rich, { language, also: SHEET_KEYS, answers })] as [string, Book],
  ...REGIONS.map(
    (region) =>
      [`${region.name}, ${language}`, planBook(examplePlan(region, language), { language })] as [string, Book],
  ),
]);

const addressOf = ({ name }: SheetPlan, row: number, column: number) =>
  `${name}!${areaAddress({ row, column, rows: 1, columns: 1 })}`;

/** The formulas of entry rules and conditional formats, with their places. */
function ruleFormulas(sheet: SheetPlan): [place: string, formula: string][] {
  const entry = sheet.validations.flatMap((rule) => {
    const texts =
      rule.kind === "list"
        ? [rule.source]
        : rule.kind === "formula"
          ? [rule.formula]
          : rule.kind === "length"
            ? []
            : [rule.min, rule.max];
    return texts
      .filter((text): text is string => typeof text === "string")
      .map((text): [string, string] => [`entry rule ${sheet.name}!${areaAddress(rule.area)}`, text]);
  });
  const looks = sheet.conditionals.map((rule): [string, string] => [
    `look ${sheet.name}!${areaAddress(rule.area)}`,
    rule.formula,
  ]);
  return [...entry, ...looks];
}

/** Functions that take a whole area; SUMPRODUCT alone also calculates with one. */
const TAKES_AREAS = new Set(
  "AND COLUMNS COUNT COUNTA COUNTIF COUNTIFS INDEX LARGE MATCH MAX MIN OR ROW ROWS SUM SUMIF SUMIFS SUMPRODUCT VLOOKUP WORKDAY".split(
    " ",
  ),
);
const TOKEN =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\p{N}_.(])|[\p{L}_][\p{L}\p{N}_.]*\(?|\d+(?:\.\d+)?|[^\s]/gu;

/** Areas of several cells that stand where one value belongs: there Excel 365 spills and older ones write "@". */
function arrayValued(formula: string, areas: ReadonlyMap<string, Area>): string[] {
  const tokens = [...formula.replace(/^=/, "").matchAll(TOKEN)].map(([token]) => token);
  const calls: string[] = [];
  const found: string[] = [];
  tokens.forEach((token, index) => {
    if (token.endsWith("(")) calls.push(token.slice(0, -1));
    else if (token === ")") calls.pop();
    const area = areas.get(token) ?? readArea(token.slice(token.lastIndexOf("!") + 1));
    if (!area || area.rows * area.columns === 1 || token.startsWith('"')) return;
    const isWholeArgument = /[(,]$/.test(tokens[index - 1] ?? "=") && /^[),]$/.test(tokens[index + 1] ?? "");
    const isTaken = isWholeArgument && TAKES_AREAS.has(calls.at(-1) ?? "");
    if (!isTaken && !calls.includes("SUMPRODUCT")) found.push(token);
  });
  return found;
}

const namedAreas = (book: Book) =>
  new Map([...book.names, ...book.sheets.flatMap(({ names }) => names)].map(({ name, area }) => [name, area]));

describe.each(books)("as Excel takes it: %s", (_name, book) => {
  test("no name is given twice", () => {
    const names = book.names.map(({ name }) => name.toLowerCase());
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });

  test("formulas can be read: none is longer than 250 characters", () => {
    const long = book.sheets.flatMap(({ name, cells }) =>
      cells
        .flat()
        .flatMap((cell) => (isFormula(cell) && cell.formula.length > 250 ? [`${name}: ${cell.formula}`] : [])),
    );
    expect(long).toEqual([]);
  });

  test("no cell holds an array: none spills, none gets an @", () => {
    const areas = namedAreas(book);
    const cells = book.sheets.flatMap((sheet) =>
      sheet.cells.flatMap((line, row) =>
        line.flatMap((cell, column) =>
          isFormula(cell)
            ? arrayValued(cell.formula, areas).map(
                (token) => `${addressOf(sheet, row, column)} ${token} in ${cell.formula}`,
              )
            : [],
        ),
      ),
    );
    expect(cells).toEqual([]);
  });

  test("entry rules and looks use only functions of Excel 2010 that know no locale, and English signs", () => {
    const shared = new Set(
      "ABS AND COUNT COUNTA COUNTIF COUNTIFS DATE FIND IF IFERROR INDEX INT ISBLANK ISERROR ISNUMBER ISTEXT LEFT LEN MATCH MAX MIN MOD MONTH NOT OR ROUND ROW SUM SUMIF SUMIFS SUMPRODUCT TRIM UPPER YEAR".split(
        " ",
      ),
    );
    const rules = book.sheets
      .flatMap(ruleFormulas)
      .map(([place, formula]) => [place, formula.replace(/"(?:[^"]|"")*"/g, '""')] as const);
    expect(rules.length).toBeGreaterThan(10);
    const other = rules.flatMap(([place, formula]) =>
      [...formula.matchAll(/([A-Z][A-Z0-9.]*)\(/g)]
        .map(([, name]) => name!)
        .filter((name) => !shared.has(name))
        .map((name) => `${place}: ${name}`),
    );
    expect(other).toEqual([]);
    expect(rules.filter(([, formula]) => /;|[[\]@#{]/.test(formula))).toEqual([]);
  });

  test("no cell for text holds a formula, which Excel would show instead of calculating", () => {
    const wrong = book.sheets.flatMap((sheet) =>
      sheet.looks
        .filter(({ look }) => look.numberFormat === "@")
        .flatMap(({ area }) =>
          sheet.cells
            .slice(area.row, area.row + area.rows)
            .flatMap((line, r) =>
              line
                .slice(area.column, area.column + area.columns)
                .flatMap((cell, c) =>
                  isFormula(cell) && formatAt(sheet, area.row + r, area.column + c) === "@"
                    ? [addressOf(sheet, area.row + r, area.column + c)]
                    : [],
                ),
            ),
        ),
    );
    expect(wrong).toEqual([]);
  });

  test("every choice of the table of groups fits its column", () => {
    const choices: [GroupColumnKey, readonly string[]][] = [
      ["programs", PROGRAM_SETS],
      ...(
        [
          ["risk", riskList],
          ["sector", sectorList],
          ["payer", payerList],
          ["segment", segmentList],
        ] as const
      ).map(([key, list]): [GroupColumnKey, string[]] => [
        key,
        (list as ChoiceList<string | number>).codes.flatMap((code) =>
          (["id", "en"] as const).map((language) => (list as ChoiceList<string | number>).show(code, language)),
        ),
      ]),
    ];
    for (const [key, words] of choices)
      expect(Math.max(...words.map(textCharacters)), key).toBeLessThanOrEqual(groupColumnShapes[key].width);
  });

  test("no number format leaves a decimal sign without a decimal behind a whole number", () => {
    const formats = new Set(book.sheets.flatMap(({ looks }) => looks.map(({ look }) => look.numberFormat ?? "")));
    expect(formats.size).toBeGreaterThan(3);
    expect([...formats].filter((format) => /\.(?!0)/.test(format))).toEqual([]);
  });

  test("drop-downs name ranges: a list written out would part at the locale's sign and end at 255 characters", () => {
    const lists = book.sheets.flatMap(({ validations }) =>
      validations.flatMap((rule) => (rule.kind === "list" ? [rule.source] : [])),
    );
    const names = namedAreas(book);
    expect(lists.length).toBeGreaterThan(3);
    for (const source of lists) {
      const text = source.replace(/^=/, "");
      expect(names.has(text) || readArea(text.slice(text.lastIndexOf("!") + 1)) !== null, source).toBe(true);
    }
  });

  test("names of cells and tables cannot be read as cells", () => {
    const names = [...namedAreas(book).keys(), ...book.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))];
    expect(names.length).toBeGreaterThan(20);
    for (const name of names) {
      expect(name).toMatch(/^[\p{L}_][\p{L}\p{N}_.]{0,254}$/u);
      // XFD1048576 is Excel's last cell; R, C and R1C1 are cells in the other style.
      expect(/^[A-Z]{1,3}\d+$/i.test(name) || /^R\d*(C\d*)?$|^C\d*$/i.test(name), name).toBe(false);
    }
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });
});

/** The format the last look gives a cell. */
function formatAt(sheet: SheetPlan, row: number, column: number): string | undefined {
  const covers = ({ area }: { area: Area }) =>
    row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
  return sheet.looks.filter((entry) => covers(entry) && entry.look.numberFormat !== undefined).at(-1)?.look
    .numberFormat;
}

describe("the search for arrays", () => {
  const areas = new Map([
    ["daftar", readArea("A1:A9")!],
    ["satu", readArea("A1")!],
  ]);
  test.each([
    "=A1:A3*2",
    "=SUM(IF(A1:A3>0,1,0))",
    "=daftar",
    "=IF(satu>0,daftar,0)",
    "=Tarif!$A$1:$A$9",
    "='Baca dulu'!A1:B1&satu",
  ])("finds %s", (formula) => {
    expect(arrayValued(formula, areas)).not.toEqual([]);
  });
  test.each([
    "=SUM(A1:A3)",
    "=SUMPRODUCT((A1:A3>0)*daftar)",
    "=satu*A1",
    '="A1:A3"',
    "=INDEX(daftar,MATCH(satu,'Baca dulu'!A1:A9,0))",
    "=SUM(A1:A2,daftar)",
  ])("lets %s pass", (formula) => {
    expect(arrayValued(formula, areas)).toEqual([]);
  });
});
