import { groupColumnAliases, groupColumns } from "../../texts/book/groups";
import { columnMissingText } from "../../texts/functions/groups";
import { refuse, refuseWith } from "../cellError";
import { functionLanguage } from "../language";

export type GroupColumn = keyof typeof groupColumns;

/** Where each known column stands; an absent one takes its default. */
export type ColumnPlaces = ReadonlyMap<GroupColumn, number>;

/** Without these nothing can be computed. */
const NEEDED: readonly GroupColumn[] = ["name", "programs", "people"];

/** Case, units in brackets, signs and repeated spaces make no difference. */
const plain = (title: string): string =>
  title
    .toLowerCase()
    .replace(/\([^)]*\)/g, " ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

const COLUMN_OF_TITLE: ReadonlyMap<string, GroupColumn> = new Map(
  (Object.keys(groupColumns) as GroupColumn[]).flatMap((column) =>
    [...groupColumnAliases[column], groupColumns[column].en, groupColumns[column].id].map(
      (title) => [plain(title), column] as const,
    ),
  ),
);

/** Finds the columns by their titles, in Indonesian or English, in any order. The leftmost of two equal titles counts. */
export function findColumns(titles: readonly unknown[]): ColumnPlaces {
  const places = new Map<GroupColumn, number>();
  titles.forEach((title, place) => {
    const column = typeof title === "string" ? COLUMN_OF_TITLE.get(plain(title)) : undefined;
    if (column && !places.has(column)) places.set(column, place);
  });
  const language = functionLanguage();
  if (places.size === 0) return refuse("tabel_kelompok", "titles", "table");
  const missing = NEEDED.find((column) => !places.has(column));
  if (missing) return refuseWith(columnMissingText(language, "tabel_kelompok", groupColumns[missing][language]));
  return places;
}
