/**
 * Spreadsheet programs that are not ours, asked to recalculate a file: LibreOffice and Gnumeric (Debian packages
 * `libreoffice-calc` and `gnumeric`, installed by `npm test` where it may). Both write the recalculated file as .xlsx
 * again, so that values come back with their types and sheets with their names.
 */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { promisify } from "node:util";
import { Workbook } from "@cj-tech-master/excelts";
import { formulaTexts } from "./formulaTexts";

const run = promisify(execFile);

export type RecalculatedValue = number | string | boolean | null | { error: string };
/** Rows of values by sheet name; row 0, column 0 is A1. */
export type RecalculatedBook = Record<string, RecalculatedValue[][]>;

/**
 * Full recalculation on load, "always": without it LibreOffice shows the values stored in the file. And an Indonesian
 * locale, so that pages made of it show numbers as an Indonesian office sees them; values do not depend on it.
 */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>id-ID</value></prop></item>
</oor:items>`;

export function findProgram(names: string[]): string {
  for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
    for (const name of names) if (existsSync(join(folder, name))) return join(folder, name);
  }
  throw new Error(
    `None of these programs is on PATH: ${names.join(", ")}. On Debian or Ubuntu: apt-get install libreoffice-calc gnumeric.`,
  );
}

/** @returns every sheet of every file as LibreOffice calculates it; it takes them at once, because its start takes seconds */
export async function recalculateInLibreOffice(files: readonly string[]): Promise<RecalculatedBook[]> {
  return withFolder(async (folder) => {
    const out = await convertInLibreOffice(files, "xlsx", folder);
    return Promise.all(files.map((file) => readBook(join(out, basename(file)))));
  });
}

/** Converts with a private profile, so that nobody's settings change the answer. @returns the folder of the result */
export async function convertInLibreOffice(files: readonly string[], to: string, folder: string): Promise<string> {
  const profile = join(folder, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), PROFILE);
  const out = join(folder, "out");
  mkdirSync(out, { recursive: true });
  const program = findProgram(["soffice", "libreoffice"]);
  await run(
    program,
    [
      `-env:UserInstallation=file://${profile}`,
      "--headless",
      "--norestore",
      "--convert-to",
      to,
      "--outdir",
      out,
      ...files,
    ],
    { timeout: 600_000 },
  );
  return out;
}

/** @returns every sheet of every file as Gnumeric calculates it */
export async function recalculateInGnumeric(files: readonly string[]): Promise<RecalculatedBook[]> {
  return withFolder(async (folder) => {
    const books: RecalculatedBook[] = [];
    for (const file of files) {
      const out = join(folder, basename(file));
      await run(findProgram(["ssconvert"]), ["--recalc", "--export-type=Gnumeric_Excel:xlsx2", file, out], {
        timeout: 180_000,
      });
      books.push(await readBook(out));
    }
    return books;
  });
}

async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "judge-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns what the file says its cells hold, nothing calculated */
export async function readBook(file: string): Promise<RecalculatedBook> {
  const workbook = new Workbook();
  const bytes = readFileSync(file);
  await workbook.xlsx.load(new Uint8Array(bytes));
  const texts = formulaTexts(bytes);
  const book: RecalculatedBook = {};
  for (const [index, sheet] of workbook.worksheets.entries()) {
    const rows: RecalculatedValue[][] = [];
    for (let row = 1; row <= sheet.rowCount; row += 1) {
      const line: RecalculatedValue[] = [];
      for (let column = 1; column <= sheet.columnCount; column += 1) {
        const cell = sheet.findCell(row, column);
        const text = cell?.formula ? texts[index]?.get(cell.address) : undefined;
        line.push(text ?? (cell ? plain(cell.formula ? cell.result : cell.value) : null));
      }
      rows.push(line);
    }
    book[sheet.name] = rows;
  }
  return book;
}

function plain(value: unknown): RecalculatedValue {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value === "object") {
    if ("error" in value) return { error: String(value.error) };
    if ("text" in value) return String(value.text);
    if ("richText" in value) return (value.richText as { text: string }[]).map((part) => part.text).join("");
    if ("result" in value) return plain(value.result);
    return null;
  }
  return value as number | string | boolean;
}
