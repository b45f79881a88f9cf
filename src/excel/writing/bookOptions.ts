import type { BudgetPlan } from "../../budget/plan";
import { capacityFor, type PlanBookOptions } from "../../book/facts";
import { tableNames } from "../../book/names";
import type { SheetKey } from "../../book/sheetPlan";
import { sheetNames } from "../../texts/book/names";
import type { WriteOptions } from "../door";
import type { BookFound } from "../reading/readBook";
import { today } from "./newBook";
import { placesOf } from "./updateGroups";

/**
 * How a workbook that holds a book will hold this plan: sheets under the names people gave them, columns where they
 * moved them, groups in the rows they stand in.
 * @example planBook(plan, bookOptions(plan, { language: "id" }, found)).sheets[1]!.name // as somebody renamed it
 */
export function bookOptions(
  plan: BudgetPlan,
  { language, sheets = [], answers }: Pick<WriteOptions, "language" | "sheets" | "answers">,
  found: BookFound,
): PlanBookOptions {
  const { placement, table, reading } = found;
  // A name nobody changed follows the language; one that somebody gave stays.
  const given = Object.entries(found.survey.ours).filter(
    ([key, name]) => name !== sheetNames[key as SheetKey][reading.language],
  );
  const names: Partial<Record<SheetKey, string>> = Object.fromEntries(given);
  const places = placesOf(
    found,
    plan.groups.map(({ id }) => id),
  );
  return {
    language,
    writtenOn: today(),
    writing: found.writing + 1,
    // What stands stays, whether the plan still has something to say there or not.
    also: [
      ...sheets,
      ...(Object.keys(found.survey.ours) as SheetKey[]),
      ...(found.survey.references.get(tableNames.splits) ? (["splits"] as const) : []),
    ],
    names,
    kept: found.kept,
    answers: { ...found.answers, ...answers },
    groups: { ...placement, sheet: names.groups ?? sheetNames.groups[language] },
    places,
    capacity: capacityFor(Math.max(plan.groups.length, table?.rows ?? 0, ...places.map((place) => place + 1))),
  };
}
