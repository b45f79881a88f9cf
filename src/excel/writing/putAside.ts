import type { Book } from "../../book/sheetPlan";
import type { Survey } from "../survey";

/** A sheet of somebody else that bears a name the book needs; nothing of it is lost, it is called otherwise. */
export interface PutAside {
  id: string;
  was: string;
  now: string;
}

/** @param own sheets of the book, under the names they have now: they are in nobody's way */
export function sheetsInTheWay(book: Book, survey: Survey, own: readonly string[] = []): PutAside[] {
  const taken = survey.sheets.map(({ name }) => name);
  return book.sheets.flatMap(({ name: wanted }) => {
    const found = survey.sheets.find(({ name }) => !own.includes(name) && name.toLowerCase() === wanted.toLowerCase());
    if (!found) return [];
    const now = nameBeside(found.name, taken);
    taken.push(now);
    return [{ id: found.id, was: found.name, now }];
  });
}

function nameBeside(name: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? " (lama)" : ` (lama ${number})`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (!taken.some((other) => other.toLowerCase() === candidate.toLowerCase())) return candidate;
  }
}

export function putAside({ worksheets }: Excel.Workbook, sheets: readonly PutAside[]): void {
  for (const { id, now } of sheets) worksheets.getItem(id).name = now;
}

/** @returns what those were called that are not there any more */
export async function nameBack(context: Excel.RequestContext, aside: readonly PutAside[]): Promise<string[]> {
  const sheets = aside.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id));
  sheets.forEach((sheet) => sheet.load("name"));
  await context.sync();
  aside.forEach(({ was }, index) => {
    const sheet = sheets[index]!;
    if (!sheet.isNullObject && sheet.name !== was) sheet.name = was;
  });
  await context.sync();
  return aside.flatMap(({ was }, index) => (sheets[index]!.isNullObject ? [was] : []));
}
