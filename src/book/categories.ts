import { GROUP_CATEGORIES, categoryOf } from "../law/catalogue";
import type { Language } from "../texts/language";

/** Names of the group catalogue in the order it lists them. */
export const categoryNames = (language: Language): string[] => GROUP_CATEGORIES.map(({ name }) => name[language]);

/** The name of a category; a code the catalogue does not know is shown as it is. */
export const categoryName = (code: string, language: Language): string => categoryOf(code)?.name[language] ?? code;

/** The code of a category by its name in either language or the code itself; null where the catalogue has none. */
export function readCategory(text: string): string | null {
  const wanted = text.trim().toLowerCase();
  const found = GROUP_CATEGORIES.find(({ code, name }) =>
    [code, name.id, name.en].some((known) => known.toLowerCase() === wanted),
  );
  return found?.code ?? null;
}
