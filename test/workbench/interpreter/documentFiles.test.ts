/** The open workbook as a file in slices, and other workbooks opened beside it. */
import { expect, test } from "vitest";
import { DocumentFiles } from "../../../src/workbench/interpreter/documentFiles";
import { openTestExcel } from "./openTestExcel";

const take = async () => Uint8Array.from({ length: 10 }, (_, index) => index);

test("a file comes in slices, the last one shorter, and two are open at most", async () => {
  const files = new DocumentFiles(take);
  const { handle, size } = await files.open(4);
  expect(size).toBe(10);
  expect([0, 1, 2].map((index) => files.slice(handle, index))).toEqual([
    [0, 1, 2, 3],
    [4, 5, 6, 7],
    [8, 9],
  ]);
  for (const [wrong, index] of [
    [handle, 3],
    [handle, -1],
    [99, 0],
  ] as const)
    expect(() => files.slice(wrong, index)).toThrow("5010");
  await files.open(4);
  await expect(files.open(4)).rejects.toMatchObject({ code: 11000 });
  files.close(handle);
  expect(() => files.slice(handle, 0)).toThrow("5010");
  await files.open(4);
  files.closeAll();
  await Promise.all([files.open(4), files.open(4)]);
});

test("a workbook that makes no file refuses, and takes no place", async () => {
  const files = new DocumentFiles(() => Promise.reject(new Error("no form in the file")));
  for (let time = 0; time < 3; time += 1) await expect(files.open(4)).rejects.toMatchObject({ code: 11001 });
  await expect(new DocumentFiles(null).open(4)).rejects.toMatchObject({ code: 11001 });
});

test("Office hands the workbook over as the bytes of its file", async () => {
  const { Office, run, host } = await openTestExcel();
  await run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["isi"]];
    await context.sync();
  });
  const ask = <T>(work: (done: (result: { status: string; value?: unknown; error?: unknown }) => void) => void) =>
    new Promise<T>((resolve, reject) =>
      work(({ status, value, error }) => (status === "succeeded" ? resolve(value as T) : reject(error as Error))),
    );
  const { document } = Office.context;
  const file = await ask<Office.File>((done) => document.getFileAsync("compressed", { sliceSize: 1000 }, done));
  expect(file.sliceCount).toBe(Math.ceil(file.size / 1000));
  const slice = await ask<Office.Slice>((done) => file.getSliceAsync(0, done as never));
  expect((slice.data as number[]).slice(0, 2)).toEqual([0x50, 0x4b]);
  await ask((done) => file.closeAsync(done as never));
  await expect(ask((done) => file.getSliceAsync(0, done as never))).rejects.toMatchObject({ code: 5010 });
  await expect(ask((done) => document.getFileAsync("pdf", done))).rejects.toMatchObject({ code: 5001 });
  await expect(
    ask((done) => document.getFileAsync("compressed", { sliceSize: 5_000_000 }, done)),
  ).rejects.toMatchObject({
    code: 11002,
  });
  expect(host.isSetSupported("CompressedFile")).toBe(true);
});

/** What `Excel.createWorkbook` does on a desk; the types do not tell of it. */
const onDesk = ({ workbook }: Excel.RequestContext) =>
  workbook.application as unknown as { createWorkbook(base64: string): { open(): void } };

test("a workbook is opened by either road of the client, and refused where it is none or has no place", async () => {
  const opened: (number | null)[] = [];
  const { Excel, run, refusal } = await openTestExcel({
    openWorkbook: async (bytes) => void opened.push(bytes && bytes.length),
  });
  const archive = btoa("PK\x03\x04 and more");
  await Excel.createWorkbook(archive);
  await run(async (context) => {
    onDesk(context).createWorkbook(archive).open();
    await context.sync();
  });
  await Excel.createWorkbook();
  expect(opened).toEqual([13, 13, null]);
  const error = await refusal(async (context) => {
    onDesk(context).createWorkbook(btoa("text")).open();
    await context.sync();
  });
  expect(error).toMatchObject({ code: "InvalidArgument", place: "WorkbookCreated.open" });
  const alone = await openTestExcel();
  await expect(alone.Excel.createWorkbook(archive)).rejects.toMatchObject({ code: "GeneralException" });
});
