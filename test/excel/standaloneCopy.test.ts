/** "Buku mandiri" by way of a copy: Excel's own bytes of the workbook, opened beside it. The original is only read. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { COPY_MARK } from "../../src/book/standalone/copyMark";
import type { StandaloneProgress } from "../../src/excel/door";
import { OfficeError } from "../../src/workbench/interpreter/wire/officeError";
import { openBookWithCopies } from "./support/copies";
import { openExcelBook, type ExcelBook } from "./support/excelBook";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });
let opened: Awaited<ReturnType<typeof openBookWithCopies>>;
let book: ExcelBook;
beforeEach(async () => {
  opened = await openBookWithCopies();
  ({ book } = opened);
  await fill(book);
});
afterEach(() => {
  vi.restoreAllMocks();
  opened.close();
});

const CALL = '=JAMSOS.ANGGARAN(A1,"JKK+JKM",,"2025-04","2025-12","BPU")';

/** Numbers, days, texts, truth values, errors; a call with a twin, one without, and cells of somebody's own that follow. */
const fill = async ({ Excel, settled }: ExcelBook) => {
  await Excel.run(async (context) => {
    const data = context.workbook.worksheets.add("Data");
    data.getRange("A1:B4").formulas = [
      [6043, CALL],
      [1234.5678, '=JAMSOS.DASARHUKUM("JKM","2025-04","BPU")'],
      ["Buruh tani", "=B1*2+1/3"],
      [true, "=1/0"],
    ] as string[][];
    data.getRange("C1").values = [[45_000]];
    data.getRange("C1").numberFormat = [["dd/mm/yyyy"]];
    context.workbook.names.add("Punyaku", data.getRange("A1"));
    await context.sync();
  });
  await settled();
};

test("the copy shows what the original shows, knows what it is, and becomes standalone; the original is as before", async () => {
  const before = await book.contents();
  const original = await book.door.standalone();
  expect(original.canCopy()).toBe(true);
  expect(await original.isCopy()).toBe(false);
  expect((await original.find())!.copy).toBeNull();
  const told: StandaloneProgress[] = [];
  expect(await original.openCopy({ onProgress: (one) => told.push(one) })).toEqual({ status: "opened" });
  expect(told.map(({ step }) => step)).toEqual(["reading", "copying", "opening"]);
  expect(told[1]!.of).toBeGreaterThan(1000);
  expect(await book.contents()).toEqual(before);

  const copy = opened.copies[0]!;
  const standalone = await copy.door.standalone();
  expect(await standalone.isCopy()).toBe(true);
  expect(await copy.valuesOf("Data", "A1:C4")).toEqual(await book.valuesOf("Data", "A1:C4"));
  const found = (await standalone.find())!;
  expect(found).toMatchObject({ twins: 1, values: 1, copy: { otherSheets: [] } });
  expect(found.copy!.madeAt).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
  expect(await standalone.make("id", false)).toMatchObject({ twins: 1, differences: [], copy: { otherSheets: [] } });
  expect(await copy.valueOf("Data", "B1")).toBe(6043 * 9 * 16_800);
  // What is left is the file to send: the mark is gone, and comes back with the formulas.
  expect((await copy.contents()).join("\n")).not.toMatch(
    new RegExp(`${COPY_MARK}|=.*JAMSOS\\.ANGGARAN\\(A1.*"BPU"\\)$`),
  );
  expect(await standalone.isCopy()).toBe(false);
  await standalone.takeBack();
  expect(await standalone.isCopy()).toBe(true);
  expect(await copy.valueOf("Data", "B2")).toBe(await book.valueOf("Data", "B2"));
  expect(await book.contents()).toEqual(before);
});

test("a copy that shows something else than its original names the sheet", async () => {
  await (await book.door.standalone()).openCopy();
  const copy = opened.copies[0]!;
  await copy.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("A1").values = [[1]];
    await context.sync();
  });
  await copy.settled();
  expect((await (await copy.door.standalone()).find())!.copy!.otherSheets).toEqual(["Data"]);
});

describe("what can go wrong leaves the workbook as it was, and no file open", () => {
  let before: string[];
  beforeEach(async () => {
    before = await book.contents();
  });
  afterEach(async () => {
    expect(await book.contents()).toEqual(before);
    expect(opened.copies).toEqual([]);
    // Two more can be opened: none was left open.
    expect(await Promise.all([book.host.files.open(1000), book.host.files.open(1000)])).toHaveLength(2);
  });

  test("cancelled while the file is read", async () => {
    const stopping = new AbortController();
    const onProgress = ({ step }: StandaloneProgress) => step === "copying" && stopping.abort();
    expect(await (await book.door.standalone()).openCopy({ onProgress, signal: stopping.signal })).toBeNull();
  });

  test("the browser opens no window", async () => {
    opened.refuse(new OfficeError("GeneralException", "no window"));
    expect(await (await book.door.standalone()).openCopy()).toMatchObject({ status: "refused", why: "notOpened" });
  });

  test("it is too large for a message", async () => {
    vi.spyOn(book.Excel, "createWorkbook").mockRejectedValue({ code: "RequestPayloadSizeLimitExceeded" });
    const outcome = await (await book.door.standalone()).openCopy();
    expect(outcome).toMatchObject({ status: "refused", why: "tooLarge", detail: expect.stringMatching(/^\d+\.\d$/) });
  });

  test("Excel does not hand it over", async () => {
    vi.spyOn(book.host.files, "slice").mockImplementation(() => []);
    expect(await (await book.door.standalone()).openCopy()).toMatchObject({ status: "refused", why: "unreadable" });
  });

  test("two files of it are open already", async () => {
    const open = [await book.host.files.open(1000), await book.host.files.open(1000)];
    expect(await (await book.door.standalone()).openCopy()).toMatchObject({
      status: "refused",
      why: "filesOpen",
      detail: expect.stringMatching(/^11000/),
    });
    open.forEach(({ handle }) => book.host.files.close(handle));
  });

  test("a cell is being edited", async () => {
    book.host.setCellEditing(true);
    const refused = (await book.door.standalone()).openCopy();
    await expect(refused).rejects.toMatchObject({ problem: { code: "cell_being_edited" } });
    book.host.setCellEditing(false);
  });
});

const OLD: Record<string, string> = { ExcelApi: "1.7", CompressedFile: "1.1" };

test("an Excel without files or new workbooks says so beforehand", async () => {
  for (const requirementSets of [{ ExcelApi: "1.19" }, OLD]) {
    const old = await openExcelBook({ requirementSets });
    expect((await old.door.standalone()).canCopy()).toBe(false);
    old.close();
  }
});

test("bytes that are no workbook are refused", async () => {
  await expect(book.Excel.createWorkbook(btoa("no workbook"))).rejects.toMatchObject({ code: "InvalidArgument" });
  await expect(book.Excel.createWorkbook("§")).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(opened.copies).toEqual([]);
  await book.Excel.createWorkbook();
  expect(opened.copies).toHaveLength(1);
});
