import { planBook } from "../../../src/book/planBook";
import type { Look } from "../../../src/book/look";
import type { Book, SheetPlan } from "../../../src/book/sheetPlan";
import { examplePlan } from "../../../src/budget/examplePlan";
import { REGIONS } from "../../../src/law/regions";
import type { Language } from "../../../src/texts/language";

/** The books of the five example regions in both languages. */
export const exampleBooks = (): { name: string; language: Language; year: number; book: Book }[] =>
  REGIONS.flatMap((region) =>
    (["id", "en"] as const).map((language) => ({
      name: `${region.name}, ${language}`,
      language,
      year: region.year,
      book: planBook(examplePlan(region, language), { language, writtenOn: "2026-11-27" }),
    })),
  );

/** How a cell looks: the later of two looks wins, member by member. */
export const lookAt = ({ looks }: SheetPlan, row: number, column: number): Look =>
  Object.assign(
    {},
    ...looks
      .filter(
        ({ area }) =>
          row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
      )
      .map(({ look }) => look),
  ) as Look;
