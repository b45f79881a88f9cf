import { Cancelled } from "../cancelled";
import type { OfficeRuntime } from "../officeRuntime";

/** Half a megabyte: it is told how far it has come, and a file of a hundred has few hundred slices. */
const SLICE = 524_288;

/** Office's code for "two files are open already". */
const TOO_MANY_OPEN = 11000;

/** Why Excel did not hand over the workbook. */
export class BytesRefused extends Error {
  constructor(
    readonly why: "filesOpen" | "unreadable",
    readonly detail: string,
  ) {
    super(detail);
    this.name = "BytesRefused";
  }
}

/**
 * The open workbook as the bytes Excel would save now. The file is closed whatever happens: Excel keeps two open, and with
 * a third one refuses until the pane is loaded anew.
 * @param tell told how many bytes of how many there are
 */
export async function workbookBytes(
  { Office }: OfficeRuntime,
  tell: (done: number, of: number) => void,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const { document } = Office.context;
  const file = await answerOf<Office.File>((done) => document.getFileAsync!("compressed", { sliceSize: SLICE }, done));
  try {
    if (file.size === 0) throw new BytesRefused("unreadable", "0");
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      if (signal?.aborted) throw new Cancelled();
      tell(at, file.size);
      const slice = await answerOf<Office.Slice>((done) => file.getSliceAsync(index, done));
      const data = slice.data as ArrayLike<number>;
      bytes.set(data, at);
      at += data.length;
    }
    if (signal?.aborted) throw new Cancelled();
    if (at !== file.size) throw new BytesRefused("unreadable", `${at} / ${file.size}`);
    return bytes;
  } finally {
    await new Promise<void>((resolve) => file.closeAsync(() => resolve()));
  }
}

function answerOf<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (String(status) === "succeeded") resolve(value);
      else
        reject(
          new BytesRefused(
            error?.code === TOO_MANY_OPEN ? "filesOpen" : "unreadable",
            `${error?.code ?? ""} ${error?.message ?? ""}`.trim(),
          ),
        );
    });
  });
}

/** In parts whose bytes are thirds of whole letters. */
export function toBase64(bytes: Uint8Array): string {
  const PART = 30_000;
  let text = "";
  for (let at = 0; at < bytes.length; at += PART) text += btoa(String.fromCharCode(...bytes.subarray(at, at + PART)));
  return text;
}
