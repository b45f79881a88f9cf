import type { Book, NamePlan } from "../../book/sheetPlan";
import { isOfThisVersion, isUnsaid } from "../../book/names";
import type { Reference } from "../references";
import type { Survey } from "../survey";

/** What a writing did to the names: those that were new, and those that were moved or went. */
export interface ChangedNames {
  added: string[];
  moved: string[];
}

/**
 * Defines the book's names, or moves those that point elsewhere. A name of a part that is gone goes with it: a table of
 * splits that nobody needs any more would be read from the cells that have taken its place.
 */
export function defineNames(context: Excel.RequestContext, book: Book, survey: Survey): ChangedNames {
  const added: string[] = [];
  const moved: string[] = [];
  for (const plan of book.names) {
    const sheet = book.sheets.find(({ key }) => key === plan.sheet)!.name;
    const known = survey.references.get(plan.name);
    if (survey.references.has(plan.name)) {
      if (known && known.sheet === sheet && sameArea(known.area, plan.area)) continue;
      context.workbook.names.getItem(plan.name).delete();
      moved.push(plan.name);
    } else added.push(plan.name);
    addName(context, plan.name, { sheet, area: plan.area });
  }
  const wanted = new Set(book.names.map(({ name }) => name));
  for (const name of survey.references.keys()) {
    if (wanted.has(name) || !isOfThisVersion(name)) continue;
    context.workbook.names.getItem(name).delete();
    moved.push(name);
  }
  return { added, moved };
}

/**
 * Puts the names back as they were; their sheets must be there again under the names they had.
 * @param missing sheets that are not: their names stay as they are, and tell that there was such a sheet
 */
export async function restoreNames(
  context: Excel.RequestContext,
  changed: ChangedNames,
  survey: Survey,
  missing: readonly string[] = [],
): Promise<void> {
  const { added } = changed;
  const moved = changed.moved.filter((name) => !missing.includes(survey.references.get(name)?.sheet ?? ""));
  const items = [...added, ...moved].map((name) => context.workbook.names.getItemOrNullObject(name));
  items.forEach((item) => item.load("name"));
  await context.sync();
  for (const item of items) if (!item.isNullObject) item.delete();
  for (const name of moved) {
    const reference = survey.references.get(name);
    if (reference) addName(context, name, reference);
  }
  await context.sync();
}

/** The survey under the names that sheets are given now. */
export function underNewNames(survey: Survey, renamed: ReadonlyMap<string, string>): Survey {
  const references = new Map(
    [...survey.references].map(([name, reference]) => [
      name,
      reference && { ...reference, sheet: renamed.get(reference.sheet) ?? reference.sheet },
    ]),
  );
  return { ...survey, references };
}

/** Gives an area its name; one that no formula says stays out of Excel's list. */
function addName(context: Excel.RequestContext, name: string, { sheet, area }: Reference): void {
  const { row, column, rows, columns } = area;
  const item = context.workbook.names.add(
    name,
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns),
  );
  if (isUnsaid(name)) item.visible = false;
}

const sameArea = (a: NamePlan["area"], b: NamePlan["area"]): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
