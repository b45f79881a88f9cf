import type { EffectiveField } from "../../../src/book/effectiveFields";
import { groupColumnNames, tableNames } from "../../../src/book/names";
import { sheetNames } from "../../../src/texts/book/names";
import type { CellScalar } from "../../../src/workbench/engine/spreadsheet";
import { asPerson, filledRows, find, groupsPlace, lastRow, one, pick, readPlan, type, type Take } from "./walkSteps";

/** Names people give that a formula could take for something else. */
const AWKWARD = ["~*?", "TRUE", "1e5", "Petani", "petani", " Kader ", 'Ibu "PKK"', "S1", "K1", "A&B <x>", "'kutip"];

/** Code and fund are kept as text, where a formula is none. */
const FORMULA_FIELDS = (Object.keys(groupColumnNames) as EffectiveField[]).filter(
  (field) => field !== "code" && field !== "fund",
);

/** A row as far as the table goes, and farther. */
const tableRow = (sheetId: string, row: number) => ({ sheetId, rect: { row, column: 0, rows: 1, columns: 30 } });

/** What people do to sheets and rows without the pane. */
export const SHEET_STEPS = {
  async *copyRow(walker, at) {
    const rows = await filledRows(walker);
    if (rows.length === 0) return;
    const { sheetId } = await groupsPlace(walker);
    const to = (await lastRow(walker)) + 1;
    asPerson(walker, () =>
      walker.book.spreadsheet.copyCells(tableRow(sheetId, pick(rows, at)), tableRow(sheetId, to), "All"),
    );
    yield null;
  },
  async *moveRow(walker, at) {
    const rows = await filledRows(walker);
    if (rows.length < 2) return;
    const { sheetId } = await groupsPlace(walker);
    const [from, to] = [pick(rows, at), (await lastRow(walker)) + 1];
    asPerson(walker, () => {
      walker.book.spreadsheet.copyCells(tableRow(sheetId, from), tableRow(sheetId, to), "All");
      walker.book.spreadsheet.deleteRows(sheetId, from, 1);
    });
    yield null;
  },
  async *awkwardName(walker, at, amount) {
    const rows = await filledRows(walker);
    const { sheetId, column } = await groupsPlace(walker, "name");
    if (rows.length === 0) return;
    type(walker, sheetId, one(pick(rows, at), column), [[pick(AWKWARD, amount)]]);
    yield null;
  },
  async *awkwardNumber(walker, at, amount) {
    const rows = await filledRows(walker);
    const { sheetId, column } = await groupsPlace(walker, pick(["people", "joins", "exits", "base"] as const, at));
    if (rows.length === 0) return;
    type(walker, sheetId, one(pick(rows, at), column), [[pick(["1.000", "12,5", -3, 1e12, " 40 ", 0], amount)]]);
    yield null;
  },
  /** A headcount or a wage that is worked out elsewhere; the writing puts its value there. */
  async *formulaInput(walker, at, amount) {
    const rows = await filledRows(walker);
    if (rows.length === 0) return;
    const { sheetId, column } = await groupsPlace(walker, pick(["people", "joins", "exits", "base"] as const, at));
    type(walker, sheetId, one(pick(rows, at), column), [[`=${amount}+${at % 7}`]]);
    yield null;
    yield await readPlan(walker);
  },
  /** A lookup of one's own that failed, and is mended again. */
  async *errorInput(walker, at, amount) {
    const rows = await filledRows(walker);
    if (rows.length === 0) return;
    const field = pick(FORMULA_FIELDS, amount);
    if (!(await find(walker, groupColumnNames[field]))) return;
    const { sheetId, column } = await groupsPlace(walker, field);
    const cell = one(pick(rows, at), column);
    const was = walker.book.spreadsheet.readFormulas(sheetId, cell) as CellScalar[][];
    type(walker, sheetId, cell, [[pick(["=NA()", "=1/0", '=VLOOKUP("x",A1:A2,1,0)', '="x"+1'], at)]]);
    yield null;
    type(walker, sheetId, cell, was);
    yield null;
  },
  async *renameScenario(walker, at, amount) {
    const place = await find(walker, tableNames.scenarioList);
    const now = await readPlan(walker);
    if (!place || now.scenarios.length === 0) return;
    const cell = one(place.header + 1 + (at % now.scenarios.length), place.column);
    type(walker, place.sheetId, cell, [[pick(["Besar", "besar", "~", "A & B"], amount)]]);
    yield null;
  },
  async *renameSheet(walker, at, amount) {
    const sheets = walker.book.spreadsheet.sheets();
    const { id, name } = pick(sheets, at);
    const to = pick([`${name.slice(0, 20)} ${amount}`, `Data '${amount}`, `${amount}`], at);
    if (sheets.some((sheet) => sheet.name === to)) return;
    asPerson(walker, () => walker.book.spreadsheet.renameSheet(id, to));
    yield null;
  },
  async *deleteSheet(walker, at) {
    // Results only, and written again at once: until then `#REF!` is what Excel shows.
    const results = ["rka", "rak", "summary", "budget", "checks", "coverage", "rates", "work"] as const;
    const key = pick(results, at);
    const words = sheetNames[key];
    const sheet = walker.book.spreadsheet.sheets().find(({ name }) => Object.values(words).includes(name as never));
    if (!sheet) return;
    const now = await readPlan(walker);
    walker.book.spreadsheet.deleteSheet(sheet.id);
    yield now;
    // Undone, the writing would leave the book without that sheet.
    walker.acts = [];
  },
  async *note(walker, at, amount) {
    const sheets = walker.book.spreadsheet.sheets();
    const { id } = pick(sheets, at);
    const used = walker.book.spreadsheet.usedRange(id, true);
    if (!used) return;
    const cell = one(used.row + (amount % used.rows), used.column + used.columns + 2);
    type(walker, id, cell, [[`Catatan ${(walker.typed += 1)}`]]);
    yield null;
    yield await readPlan(walker);
    // It stays, and would stop a later writing that needs its cell, as it should.
    const sheet = walker.book.spreadsheet.sheets().find((one) => one.id === id);
    if (sheet) asPerson(walker, () => walker.book.spreadsheet.clear(id, cell, "Contents"));
    yield null;
  },
  async *sortBy(walker, at) {
    const field = pick(["name", "first", "base", "fund", "code"] as const, at);
    const { sheetId, header } = await groupsPlace(walker);
    const { column } = await groupsPlace(walker, field);
    const rows = (await lastRow(walker)) - header;
    if (rows < 2) return;
    const rect = { row: header + 1, column: 0, rows, columns: 26 };
    asPerson(walker, () => walker.book.spreadsheet.sort(sheetId, rect, [{ column, ascending: at % 2 === 0 }], false));
    yield null;
  },
  async *pasteOver(walker, at, amount) {
    // A column of headcounts pasted over a blank row and all.
    const { sheetId, header, column } = await groupsPlace(walker, "people");
    const rows = (await lastRow(walker)) - header + (at % 3);
    if (rows <= 0) return;
    const cells = Array.from({ length: rows }, (_, index) => [amount + index]);
    type(walker, sheetId, { row: header + 1, column, rows, columns: 1 }, cells);
    yield null;
  },
} satisfies Record<string, Take>;
