/** Somebody else works in the workbook while a book is written, or Excel refuses in the middle of it. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { BudgetPlan } from "../../src/budget/plan";
import type { PlanReading, WriteOutcome } from "../../src/excel/door";
import { doorProblemText } from "../../src/texts/excel";
import { fund } from "../book/support/funds";
import { blitar, group, plan } from "../book/support/plans";
import { faultsAfterWriting } from "./support/bookFaults";
import { differing, openExcelBook, type ExcelBook } from "./support/excelBook";
import { bookCells, firstChanging, freshPane, keepWorkbook, refusal, writeMeanwhile } from "./support/interrupting";

// A whole spreadsheet calculates behind every test.
vi.setConfig({ testTimeout: 240_000 });

let book: ExcelBook;
beforeEach(async () => {
  book = await openExcelBook();
});
afterEach(() => book.close());

const small = (): BudgetPlan => ({ ...blitar(), funds: [fund()] });
const larger = (): BudgetPlan => {
  const more = Array.from({ length: 6 }, (_, index) => group({ id: `N${index}`, name: `Baru ${index}` }));
  return plan([{ ...blitar().groups[0]!, people: 500 }, ...more], { funds: [fund()] });
};

const sheetId = (name: string): string | undefined => book.spreadsheet.sheets().find((one) => one.name === name)?.id;
const asPerson = (act: () => void): void => void book.spreadsheet.asSource("user", act);
const onSheet = (name: string, act: (id: string) => void): void => {
  const id = sheetId(name);
  if (id !== undefined) asPerson(() => act(id));
};
const protect = (name: string) => onSheet(name, (id) => book.spreadsheet.protect(id));
const unprotect = (name: string) => onSheet(name, (id) => book.spreadsheet.unprotect(id));
const remove = (name: string) => onSheet(name, (id) => book.spreadsheet.deleteSheet(id));

const codesOf = (reading: PlanReading | null) => (reading?.problems ?? []).map(({ problem }) => problem.code);

/** After a failed writing all is as it was, or it is said in red and one press of a new pane writes the book whole. */
async function mended(then: BudgetPlan, before: string[], at: string): Promise<"as before" | "completed"> {
  await book.settled();
  expect(book.spreadsheet.calculationMode(), at).toBe("Automatic");
  const pane = freshPane(book);
  const reading = await pane.door.readPlan();
  if (codesOf(reading).length === 0) {
    expect(differing(before, bookCells(book)), at).toEqual([]);
    return "as before";
  }
  expect(codesOf(reading), at).toEqual(["writing_cut_off"]);
  expect(reading!.plan.groups, at).toEqual(then.groups);
  const total = await pane.door.readTotal();
  expect(total.state === "known" && typeof total.total === "number", at).toBe(false);
  expect(await pane.door.writePlan(reading!.plan, { language: "id" }), at).toMatchObject({ status: "written" });
  await book.settled();
  expect(await faultsAfterWriting(book, then), at).toEqual([]);
  expect(codesOf(await pane.door.readPlan()), at).toEqual([]);
  return "completed";
}

/** A workbook with the first of two plans, ready for the second. @returns its cells, and the first message that changes any */
async function begin(first: BudgetPlan | null, then: BudgetPlan): Promise<{ before: string[]; start: number }> {
  if (first) await book.door.writePlan(first, { language: "id" });
  await book.settled();
  const before = bookCells(book);
  const comeBack = keepWorkbook(book);
  const start = await firstChanging(book, then);
  await comeBack();
  return { before, start };
}

const messageOf = (outcome: WriteOutcome): string => {
  if (outcome.status !== "failed") throw new Error(`not failed: ${outcome.status}`);
  return doorProblemText("id", outcome.problem);
};

describe.each([
  ["a larger book", small, larger],
  ["a smaller book", larger, small],
  ["a first book", () => null, small],
])("while %s is written", (_what, first, then) => {
  test("a sheet is protected, before any of its messages", async () => {
    const { before, start } = await begin(first(), then());
    const comeBack = keepWorkbook(book);
    for (let message = start; ; message += 1) {
      const name = ["Anggaran", "Dana", "Hitung", "Uji"][message % 4]!;
      const outcome = await writeMeanwhile(book, then(), message, () => protect(name));
      unprotect(name);
      if (outcome.status === "written") return;
      const at = `${name}, message ${message}`;
      const isLeft = outcome.status === "failed" && outcome.problem.code === "not_restored";
      expect(await mended(then(), before, at), at).toBe(isLeft ? "completed" : "as before");
      const said = isLeft ? `Lembar ${name} tidak dapat dikembalikan` : `Lembar ${name} diproteksi`;
      expect(messageOf(outcome), at).toContain(said);
      await comeBack();
    }
  });
});

// A fresh workbook each: the stand-in does not come back from a deleted sheet.
test.each([
  ["Anggaran", 0, small, larger],
  ["Hitung", 1, small, larger],
  ["Kelompok", 2, small, larger],
  ["Dana", 1, larger, small],
])(
  "%s is deleted by somebody before message %i of a writing: it is named, and made again",
  async (name, nth, first, then) => {
    const { before, start } = await begin(first(), then());
    const outcome = await writeMeanwhile(book, then(), start + nth, () => remove(name));
    expect(messageOf(outcome)).toContain(`Lembar ${name} dihapus sementara buku ditulis`);
    expect(await mended(then(), before, name)).toBe("completed");
  },
);

test("a message too large, a connection that comes back and a cell in edit leave the book as it was", async () => {
  const { before, start } = await begin(small(), larger());
  for (const [code, said] of [
    ["RequestPayloadSizeLimitExceeded", "tidak menerima sebanyak ini"],
    ["ConnectionFailure", "Sambungan ke Excel terputus"],
    ["InvalidOperationInCellEditMode", "sedang disunting"],
  ] as const) {
    let refused = 0;
    const outcome = await writeMeanwhile(
      book,
      larger(),
      start + 1,
      // The moment is over before taking back is given up.
      () => (code === "RequestPayloadSizeLimitExceeded" || (refused += 1) <= 2 ? refusal(code) : undefined),
      code !== "RequestPayloadSizeLimitExceeded",
    );
    expect(messageOf(outcome)).toContain(said);
    expect(await mended(larger(), before, code)).toBe("as before");
  }
});

test("a connection that is gone for good leaves a book that is said to be cut off, with all its inputs", async () => {
  const { before, start } = await begin(small(), larger());
  const outcome = await writeMeanwhile(book, larger(), start + 2, () => refusal("ConnectionFailure"), true);
  expect(messageOf(outcome)).toContain("Sebabnya: sambungan ke Excel terputus");
  const comeBack = keepWorkbook(book);
  expect(book.spreadsheet.calculationMode()).toBe("Manual");
  // The same pane goes on …
  expect(await book.door.writePlan(larger(), { language: "id" })).toMatchObject({ status: "written" });
  expect(book.spreadsheet.calculationMode()).toBe("Automatic");
  expect(await faultsAfterWriting(book, larger())).toEqual([]);
  // … or another one opens.
  await comeBack();
  expect(await mended(larger(), before, "gone")).toBe("completed");
});

describe("what somebody types on Kelompok while a book is written", () => {
  /** The name of the group, which the writing leaves as it is. */
  const rename = () => book.typeIn("Kelompok", "B14", "Diketik orang lain");

  test("stays where the writing fails, and everything else is as it was", async () => {
    const { before, start } = await begin(small(), larger());
    for (const message of [start + 1, start + 3]) {
      const outcome = await writeMeanwhile(book, larger(), message, () => {
        book.typeIn("Kelompok", "B14", "Diketik orang lain");
        book.typeIn("Kelompok", "B15", "Juga");
        return refusal("GeneralException");
      });
      expect(outcome.status).toBe("failed");
      await book.settled();
      expect(differing(before, bookCells(book)).sort()).toEqual([
        "+ Kelompok!B14 Diketik orang lain",
        "+ Kelompok!B15 Juga",
        `- Kelompok!B14 ${small().groups[0]!.name}`,
      ]);
      book.typeIn("Kelompok", "B14", small().groups[0]!.name);
      await book.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Kelompok").getRange("B15").clear("Contents");
        await context.sync();
      });
    }
  });

  test("is in the book after it, and the pane is told", async () => {
    const { start } = await begin(small(), larger());
    const told: PlanReading[] = [];
    const stop = await book.door.watchPlan((reading) => told.push(reading));
    expect(await writeMeanwhile(book, larger(), start + 1, rename)).toMatchObject({ status: "written" });
    await vi.waitFor(() => expect(told).not.toEqual([]), { timeout: 10_000 });
    expect(told[told.length - 1]!.plan.groups.map(({ name }) => name)).toEqual([
      "Diketik orang lain",
      ...larger()
        .groups.slice(1)
        .map(({ name }) => name),
    ]);
    stop();
  });
});
