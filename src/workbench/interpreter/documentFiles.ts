/** The client's codes: two files are open already; the file cannot be had; the argument is none. */
const FILE_ERRORS = { tooMany: 11000, unreachable: 11001, invalid: 5010 } as const;

/** Open at the same time, as in Excel; who wants a third one closes one first. */
const MOST_OPEN = 2;

/** A refusal of Office's own calls, those without a batch: a number, whose sentence the client has. */
export class DocumentFileError extends Error {
  constructor(readonly code: number) {
    super(`Office error ${code}`);
    this.name = "DocumentFileError";
  }
}

interface OpenFile {
  bytes: Uint8Array;
  sliceSize: number;
}

/** `Office.context.document.getFileAsync`: the open workbook as the bytes of a file, in slices, until it is closed. */
export class DocumentFiles {
  private readonly files = new Map<number, OpenFile>();
  private nextHandle = 1;

  /** @param take the workbook as it is now; null: this host cannot make a file */
  constructor(private readonly take: (() => Promise<Uint8Array>) | null) {}

  async open(sliceSize: number): Promise<{ handle: number; size: number }> {
    if (this.files.size >= MOST_OPEN) throw new DocumentFileError(FILE_ERRORS.tooMany);
    if (!this.take) throw new DocumentFileError(FILE_ERRORS.unreachable);
    const handle = this.nextHandle++;
    // Its place is taken while the file is being made.
    this.files.set(handle, { bytes: new Uint8Array(), sliceSize });
    try {
      const bytes = await this.take();
      this.files.set(handle, { bytes, sliceSize });
      return { handle, size: bytes.length };
    } catch {
      this.files.delete(handle);
      throw new DocumentFileError(FILE_ERRORS.unreachable);
    }
  }

  /** The bytes as numbers, as they travel. */
  slice(handle: number, index: number): number[] {
    const file = this.files.get(handle);
    if (!file || index < 0 || index * file.sliceSize >= file.bytes.length)
      throw new DocumentFileError(FILE_ERRORS.invalid);
    return [...file.bytes.subarray(index * file.sliceSize, (index + 1) * file.sliceSize)];
  }

  close(handle: number): void {
    this.files.delete(handle);
  }

  /** The add-in's page is gone, and with it whoever would have closed them. */
  closeAll(): void {
    this.files.clear();
  }
}
