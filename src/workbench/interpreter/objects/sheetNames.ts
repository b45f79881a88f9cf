import type { Book } from "../book";
import { OfficeError, invalidArgument } from "../wire/officeError";

/** Excel's rules for a sheet's name. @param own id of the sheet to be renamed, null for a new one */
export function checkSheetName(book: Book, name: string, own: string | null): void {
  if (typeof name !== "string" || name.trim() === "") throw invalidArgument("a sheet's name may not be empty");
  if (name.length > 31) throw invalidArgument(`a sheet's name has at most 31 characters: "${name}"`);
  if (/[[\]:*?/\\]/.test(name)) throw invalidArgument(`a sheet's name may not hold [ ] : * ? / \\: "${name}"`);
  if (/^'|'$/.test(name)) throw invalidArgument(`a sheet's name may not begin or end with an apostrophe: "${name}"`);
  if (name.toLowerCase() === "history") throw invalidArgument('"History" is reserved by Excel');
  const other = book.sheetByName(name);
  if (other && other.id !== own) throw new OfficeError("ItemAlreadyExists", `there is a sheet "${other.name}"`);
}
