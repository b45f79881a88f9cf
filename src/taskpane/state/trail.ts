import type { BudgetPlan, TrailEntry, WorkerGroup } from "../../budget/plan";
import { scenarioTexts } from "../../texts/pane/scenarios";
import { shellTexts } from "../../texts/pane/shell";
import { trailTexts } from "../../texts/pane/trail";
import type { Language } from "../../texts/language";
import { showNumber } from "../../texts/numbers";
import { fieldName, fieldValue } from "./fieldWords";
import { sameValue } from "../../budget/sameValue";

type Change = Pick<TrailEntry, "what" | "from" | "to">;

const none = (text: string): string | null => (text === "" ? null : text);

/** Which inputs differ between two states of a plan, in words: what, from what, to what. */
export function changesBetween(before: BudgetPlan, after: BudgetPlan, language: Language): Change[] {
  const words = trailTexts[language];
  const changes: Change[] = [];
  const say = (what: string, from: string, to: string) => changes.push({ what, from: none(from), to: none(to) });
  if (before.region.name !== after.region.name)
    say(shellTexts[language].regionField, before.region.name, after.region.name);
  if (before.year !== after.year) say(shellTexts[language].yearField, String(before.year), String(after.year));
  compare(before.groups, after.groups, (was, is) => {
    if (!was || !is) return say(words.group((was ?? is)!.name), was ? words.there : "", is ? words.there : "");
    for (const field of Object.keys({ ...was, ...is }) as (keyof WorkerGroup)[])
      if (field !== "id" && !sameValue(was[field], is[field]))
        say(
          `${is.name}: ${fieldName(language, field)}`,
          fieldValue(language, was, field, before),
          fieldValue(language, is, field, after),
        );
  });
  compare(before.funds, after.funds, (was, is) => {
    if (!was || !is) return say(words.fund((was ?? is)!.name), was ? words.there : "", is ? words.there : "");
    const ceiling = (value: number | undefined) => (value === undefined ? "" : showNumber(language, value));
    const [old, now] = [was.ceilings[after.year], is.ceilings[after.year]];
    if (old !== now) say(words.ceiling(is.name, after.year), ceiling(old), ceiling(now));
    const rest = ({ ceilings: _, ...others }: typeof is) => others;
    if (!sameValue(rest(was), rest(is))) say(words.fund(is.name), "", words.changed);
  });
  compare(before.scenarios, after.scenarios, (was, is) => {
    const name = (is ?? was)!.name;
    if (!sameValue(was, is))
      say(words.scenario(name), was ? words.there : "", is ? (was ? words.changed : words.there) : "");
  });
  if (before.activeScenario !== after.activeScenario) {
    const named = (plan: BudgetPlan) =>
      plan.scenarios.find((scenario) => scenario.id === plan.activeScenario)?.name ?? scenarioTexts[language].plain;
    say(words.activeScenario, named(before), named(after));
  }
  if (before.rounding !== after.rounding) say(words.rounding, before.rounding, after.rounding);
  return changes;
}

function compare<T extends { id: string }>(
  before: readonly T[],
  after: readonly T[],
  tell: (was: T | undefined, is: T | undefined) => void,
): void {
  const old = new Map(before.map((item) => [item.id, item]));
  for (const item of after) {
    tell(old.get(item.id), item);
    old.delete(item.id);
  }
  for (const gone of old.values()) tell(gone, undefined);
}

/** Day and time as a person at this desk reads them: "2025-05-15 09:30". */
export function localTime(date: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join("-");
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The changes as rows of the trail. */
export const entriesOf = (changes: readonly Change[], at: string, who: string | null): TrailEntry[] =>
  changes.map((change) => ({ at, who, ...change }));
