import type { Fund, WorkerGroup } from "../../../budget/plan";
import { categoryOf } from "../../../law/catalogue";
import type { DraftGroup } from "../draft";

/** What a person looks for among many groups; "" asks nothing, `NONE` for those that say nothing. */
export interface GroupFilter {
  search: string;
  fund: string;
  place: string;
  category: string;
}

export const NO_FILTER: GroupFilter = { search: "", fund: "", place: "", category: "" };

/** Stands in a filter for "nothing is said"; no code or name is a lone dash. */
export const NONE = "-";

const plain = (text: string | null | undefined): string => (text ?? "").trim().toLowerCase();

/** Every word of the search in the group's name, place, category or note. */
export function isNamed(group: WorkerGroup, search: string): boolean {
  const wanted = plain(search);
  if (wanted === "") return true;
  const category = categoryOf(group.category);
  const told = [group.name, group.place, group.note, category?.name.id, category?.name.en].map(plain).join(" ");
  return wanted.split(/\s+/).every((word) => told.includes(word));
}

const fundsOf = ({ fund, split }: WorkerGroup): string[] =>
  split && split.length > 0 ? split.map((part) => part.fund) : [fund ?? NONE];

/** The groups a filter lets through, in their order. */
export function foundGroups(groups: readonly DraftGroup[], filter: GroupFilter): DraftGroup[] {
  return groups.filter(
    ({ group }) =>
      isNamed(group, filter.search) &&
      (filter.fund === "" || fundsOf(group).includes(filter.fund)) &&
      (filter.place === "" || (plain(group.place) || NONE) === filter.place) &&
      (filter.category === "" || (group.category ?? NONE) === filter.category),
  );
}

export interface FilterOption {
  value: string;
  /** null: nothing is said. */
  text: string | null;
}

/** What each filter offers: only what some group says, by name; nothing where all say the same. */
export function filterOptions(
  groups: readonly DraftGroup[],
  funds: readonly Fund[],
  categoryName: (code: string) => string,
): Record<"fund" | "place" | "category", FilterOption[]> {
  const fundName = (id: string) => funds.find((fund) => fund.id === id)?.name || id;
  return {
    fund: options(groups.flatMap(({ group }) => fundsOf(group)).map((id) => [id, fundName(id)])),
    place: options(groups.map(({ group }) => [plain(group.place) || NONE, (group.place ?? "").trim()])),
    category: options(
      groups.map(({ group: { category } }) => [category ?? NONE, category ? categoryName(category) : ""]),
    ),
  };
}

function options(said: readonly (readonly [string, string])[]): FilterOption[] {
  const found = new Map(said);
  if (found.size < 2) return [];
  const named = [...found].filter(([value]) => value !== NONE).map(([value, text]) => ({ value, text }));
  named.sort((left, right) => left.text.localeCompare(right.text));
  return found.has(NONE) ? [...named, { value: NONE, text: null }] : named;
}
