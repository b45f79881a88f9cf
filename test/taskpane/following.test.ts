import { describe, expect, it } from "vitest";
import type { Content } from "../../src/book/content";
import { planBook } from "../../src/book/planBook";
import { readPlan } from "../../src/book/reading/readPlan";
import type { Book, SheetKey } from "../../src/book/sheetPlan";
import { computeBudget } from "../../src/budget/budget";
import type { BudgetPlan } from "../../src/budget/plan";
import type { PlanReading } from "../../src/excel/door";
import { monthOf } from "../../src/law/month";
import { LAW } from "../../src/law/baseline";
import { reducerUnder } from "../../src/taskpane/state/reducer";
import { countProblems, resultOf, saveStateOf } from "../../src/taskpane/state/result";
import { initialState, type PaneState, type PlanFrame } from "../../src/taskpane/state/state";
import { unwrittenOf } from "../../src/taskpane/state/unwritten";
import { group, plan } from "../book/support/plans";
import { rawBook, type Typed } from "../book/support/rawBook";

const reduce = reducerUnder(LAW);

/** A plan as its own book says it, after somebody typed into its sheets. */
function readingOf(book: BudgetPlan, type: (book: Book) => Typed = () => []) {
  const planned = planBook(book, { language: "id", writtenOn: "2026-11-27" });
  const { plan, problems, repaired, language, lawVersion } = readPlan(rawBook(planned, type(planned)), LAW)!;
  return { plan, problems: problems as never[], repaired: repaired as never[], language, lawVersion, newer: false };
}

/** The pane beside a book, and the pane after the sheets said something else. */
function follow(book: BudgetPlan, then: PlanReading) {
  const found = reduce(initialState, { type: "found", reading: readingOf(book) });
  const open = found.frame ? found : reduce(found, { type: "openBook", reading: readingOf(book) });
  return { open, after: reduce(open, { type: "followed", reading: then, at: null }) };
}

/** Every row of a sheet in which a value stands, cleared. */
const clearRowsOf =
  (key: SheetKey, value: Content) =>
  ({ sheets }: Book): Typed =>
    sheets
      .find((sheet) => sheet.key === key)!
      .cells.flatMap((cells, row) =>
        cells.includes(value) ? cells.map((_, column) => ({ sheet: key, row, column, content: null })) : [],
      );

describe("what was emptied in the sheets is gone from the pane too, which says that it is the same as the book", () => {
  const groups = [group({ id: "K1" })];
  const coverage = [
    { id: "U1", participants: 123, workers: 234, printed: null, definition: "d", date: "2025-12-31", source: "s" },
  ];
  const localProvisions = [
    {
      ...{ parameter: "bpu.jkm", values: [7_000], from: monthOf(2025, 1), until: monthOf(2025, 12) },
      ...{ regulation: "Perbup 12/2025", article: "Pasal 4", note: null },
    },
  ];
  const nobody = { position: null, name: null, number: null };
  const signing = { place: "Blitar", date: null, acknowledges: nobody, maker: nobody };
  const covered = plan(groups, { coverage });
  it.each<[keyof PlanFrame, BudgetPlan, PlanReading]>([
    ["coverage", covered, readingOf(covered, clearRowsOf("coverage", 123))],
    ["localProvisions", plan(groups, { localProvisions }), readingOf(plan(groups))],
    ["signing", plan(groups, { signing }), readingOf(plan(groups))],
  ])("%s", (part, whole, emptied) => {
    const { open, after } = follow(whole, emptied);
    expect(open.frame![part]).toEqual(whole[part]);
    expect(after.frame![part] ?? null).toBeNull();
    expect(saveStateOf(after)).toBe("saved");
  });

  it("not what went with a sheet that was deleted: the next writing brings it back", () => {
    expect(follow(covered, readingOf(plan(groups))).after.frame!.coverage).toEqual(coverage);
  });
});

describe("a headcount that is a formula, of a list the office keeps on a sheet of its own", () => {
  const book = plan([group({ id: "K1", people: 1_000 })]);
  /** The sheets as they stand once the list says so many. */
  const listed = (people: number): PlanReading => {
    const reading = readingOf(plan([group({ id: "K1", people })]));
    const problem = { code: "formula_in_input", field: "people", data: { formula: "=Data!B5" } };
    return { ...reading, problems: [{ sheet: "Kelompok", address: "L14", row: 0, problem }] };
  };

  it("follows the list, counts and may be written; that it is a formula is told", () => {
    const { after } = follow(book, listed(1_000));
    const [draft] = reduce(after, { type: "followed", reading: listed(1_100), at: null }).groups;
    expect(draft).toMatchObject({ group: { people: 1_100 }, problems: [], good: { people: 1_100 } });
    expect(draft!.inSheet.map(({ address }) => address)).toEqual(["L14"]);
    expect(countProblems({ groups: [draft!], boxes: {} })).toBe(0);
  });

  it("is a number again once somebody types one in the pane", () => {
    const { after } = follow(book, listed(1_000));
    const typed = reduce(after, { type: "typed", id: "K1", field: "people", text: "900" });
    expect(typed.groups[0]).toMatchObject({ group: { people: 900 }, inSheet: [] });
  });

  it("keeps the group from being counted where it comes to an error", () => {
    const failed = listed(0);
    const error = { code: "error_in_input", field: "people", data: { error: "#N/A" } };
    failed.problems.push({ sheet: "Kelompok", address: "L14", row: 0, problem: error });
    const { after } = follow(book, failed);
    expect(after.groups[0]).toMatchObject({ group: { people: 1_000 }, good: { people: 1_000 } });
    expect(after.groups[0]!.problems.map(({ code }) => code)).toEqual(["error_in_input"]);
  });
});

describe("a headcount nobody can read", () => {
  const book = plan([group({ id: "K1", people: 1_000 })]);
  const readAs = (people: number, text?: string): PlanReading => {
    const reading = readingOf(plan([group({ id: "K1", people })]));
    const problem = { code: "not_a_number", field: "people", data: { text: text ?? "" } };
    return text ? { ...reading, problems: [{ sheet: "Kelompok", address: "L14", row: 0, problem }] } : reading;
  };
  const then = (state: PaneState, reading: PlanReading) => reduce(state, { type: "followed", reading, at: null });

  it("is what the sheet says once it is put right there: nothing was changed in the pane", () => {
    const unread = then(follow(book, readAs(0, "12 orang")).after, readAs(0, "12 org"));
    expect(unread.groups[0]).toMatchObject({ group: { people: 1_000 }, good: { people: 1_000 } });
    const mended = then(unread, readAs(500));
    expect(mended.groups[0]).toMatchObject({ group: { people: 500 }, conflicts: [], inSheet: [], problems: [] });
    expect(then(mended, readAs(700)).groups[0]).toMatchObject({ group: { people: 700 }, conflicts: [] });
  });

  it("is no work of the pane's to be kept, and once it is put right the sheet is followed, whenever the pane was loaded anew", () => {
    const at = "2025-05-15 09:30";
    const { open: before, after } = follow(book, readAs(0, "12 orang"));
    expect(unwrittenOf(after, at)).toBeNull();
    const seen = reduce(before, { type: "followed", reading: readAs(0, "12 orang"), at });
    const offered = unwrittenOf(seen, at);
    const loaded = reduce({ ...initialState, offered }, { type: "resume", reading: readAs(0, "12 orang"), at });
    const late = reduce({ ...initialState, offered }, { type: "resume", reading: readAs(500), at });
    for (const { groups } of [then(loaded, readAs(500)), late])
      expect(groups[0]).toMatchObject({ group: { people: 500 }, conflicts: [], problems: [] });
  });

  it("is offered beside the pane's where both were changed", () => {
    const { open: before } = follow(book, readAs(1_000));
    const typed = reduce(before, { type: "typed", id: "K1", field: "people", text: "900" });
    const left = reduce(typed, { type: "committed", id: "K1", field: "people" });
    const mended = then(then(left, readAs(0, "12 orang")), readAs(500));
    expect(mended.groups[0]).toMatchObject({ group: { people: 900 }, conflicts: [{ field: "people", inBook: 500 }] });
  });
});

it("a text that is too long in the sheet keeps its group in the pane's total, and the plan from being written", () => {
  const book = plan([group({ id: "K1", name: "Petani" }), group({ id: "K2", name: "Kader" })]);
  const long = { ...book, groups: book.groups.map((one) => ({ ...one, note: "x".repeat(2001) })) };
  const { open } = follow(long, readingOf(long));
  const { after } = follow(book, readingOf(long));
  for (const state of [open, after]) {
    expect(state.groups.map(({ good }) => good?.people)).toEqual(book.groups.map(({ people }) => people));
    expect(state.groups.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(
      book.groups.map(() => "text_too_long"),
    );
    expect(countProblems(state)).toBe(2);
    expect(resultOf(state, LAW)!.budget.total).toBe(computeBudget(book).total);
  }
});
