import type { Book } from "../book";
import { invalidArgument, OfficeError } from "../wire/officeError";
import { HostObject } from "./hostObject";

/** Every file of this kind is an archive, and begins as one. */
const ARCHIVE = [0x50, 0x4b, 0x03, 0x04];

/** Opens another workbook beside this one: empty, or of the bytes of a file. */
async function open(book: Book, base64: string | undefined): Promise<void> {
  const bytes = base64 === undefined ? null : bytesOf(base64);
  // Whether the rest of it is a workbook, the window that opens it says.
  if (bytes && !ARCHIVE.every((byte, index) => bytes[index] === byte)) throw invalidArgument("no Excel workbook");
  if (!book.openWorkbook) throw new OfficeError("GeneralException", "there is no place for another workbook");
  await book.openWorkbook(bytes);
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    throw invalidArgument("no base64");
  }
}

/** What `Excel.createWorkbook` asks of Excel on the web: a root of its own beside the workbook. */
export class WebWorkbookObject extends HostObject {
  get className(): string {
    return "WacWorkbook";
  }
  CreateAndOpenWorkbook(base64?: string): Promise<void> {
    return open(this.book, base64);
  }
}

/** What it asks of Excel on a desk: a workbook is made, then opened. */
export class WorkbookCreatedObject extends HostObject {
  constructor(
    book: Book,
    private readonly base64: string | undefined,
  ) {
    super(book);
  }
  get className(): string {
    return "WorkbookCreated";
  }
  get Id(): string {
    return "1";
  }
  Open(): Promise<void> {
    return open(this.book, this.base64);
  }
}
