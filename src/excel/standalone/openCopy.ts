import { COPY_MARK, markFormula, markOf } from "../../book/standalone/copyMark";
import { Cancelled } from "../cancelled";
import type { CopyOutcome, StandaloneOptions, StandaloneProgress } from "../door";
import type { OfficeRuntime } from "../officeRuntime";
import { isInterruption, problemOfError } from "../problems";
import { markFile } from "./markFile";
import { scanWorkbook } from "./scan";
import { BytesRefused, toBase64, workbookBytes } from "./workbookBytes";

/**
 * Opens a copy of the workbook in a window of its own, marked as one. This workbook is only read.
 * @throws Cancelled
 */
export async function openCopy(
  office: OfficeRuntime,
  { onProgress, signal }: StandaloneOptions = {},
): Promise<CopyOutcome> {
  const tell = (step: StandaloneProgress["step"], done = 0, of = 0) => onProgress?.({ step, done, of });
  const stopIfCancelled = () => {
    if (signal?.aborted) throw new Cancelled();
  };
  tell("reading");
  const { found } = await office.Excel.run((context) =>
    scanWorkbook(context, async () => {
      stopIfCancelled();
      await context.sync();
    }),
  );
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = await workbookBytes(office, (done, of) => tell("copying", done, of), signal);
  } catch (error) {
    if (error instanceof BytesRefused) return { status: "refused", why: error.why, detail: error.detail };
    throw error;
  }
  const mark = markFormula(markOf(found, now()));
  const copy = toBase64(await markFile(bytes, COPY_MARK, mark.slice(2, -1)));
  stopIfCancelled();
  tell("opening");
  try {
    await office.Excel.createWorkbook(copy);
  } catch (error) {
    if (isInterruption(error)) throw error;
    const problem = problemOfError(error);
    if (problem.code === "too_large") return { status: "refused", why: "tooLarge", detail: megabytes(bytes.length) };
    const { code = "", message = "" } = error as { code?: string; message?: string };
    return { status: "refused", why: "notOpened", detail: `${code} ${message}`.trim() };
  }
  return { status: "opened" };
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);

/** "2026-11-28 11:10" by the clock on the wall. */
function now(): string {
  const at = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join("-");
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
