import { monthOf } from "../../../law/month";
import type { Law } from "../../../law/parameter";
import { fail, succeed, type Outcome, type Problem } from "../../../law/problem";
import { coverageOf, figureTaken } from "../../../budget/coverage";
import { computeFunding } from "../../../budget/funding";
import type { BudgetPlan, CoverageFigure, WorkerGroup } from "../../../budget/plan";
import type { Selector } from "../../../budget/sweep";
import { groupsMeant } from "../../../budget/sweepTargets";
import type { Language } from "../../../texts/language";
import { showMonth } from "../../../texts/months";
import { showNumber, showRupiah } from "../../../texts/numbers";
import {
  basesSentence,
  costSentence,
  coverageSentence,
  monthsSentence,
  noMonthSentence,
  peopleSentence,
  spanText,
} from "../../../texts/whatif/solving";
import { costOfGroups, costForPeople, sumOf, type ChosenGroups, type SolvedGroup } from "../../../whatif/solve/chosen";
import { solveForCoverage } from "../../../whatif/solve/solveCoverage";
import { solveBaseOf, solveMonthsOf, solvePeopleOf } from "../../../whatif/solve/solveGroups";
import { whatifProblem } from "../../../whatif/problem";
import { readCeiling, readCount, readShare } from "../../state/readings";
import type { TryEntry } from "../../state/whatif/whatifState";
import { entryFor, withText } from "./tryEntry";

export const UNKNOWNS = ["people", "months", "base", "ceiling", "coverage"] as const;
export type Unknown = (typeof UNKNOWNS)[number];

interface Need {
  unknown: Unknown;
  /** Rupiah, people, or coverage per 100,000. */
  amount: number;
  plan: BudgetPlan;
  who: Selector;
  law: Law;
  language: Language;
}

export interface Answer {
  unknown: Unknown;
  sentence: string;
  /** Each group with the figure that was sought, in the unit the plan keeps it in, and as it is shown. */
  groups: { id: string; name: string; value: number | null; shown: string; cost: number }[];
  people: number;
  cost: number;
  notes: Problem[];
}

const chosenOf = ({ plan, who, law }: Pick<Need, "plan" | "who" | "law">): ChosenGroups => ({
  plan,
  law,
  ids: who.by === "ALL" ? null : groupsMeant(plan, who).map(({ id }) => id),
});

/** The reported coverage that the plan adds to, where it can be reckoned with. */
export function startingFigure({ coverage }: BudgetPlan): CoverageFigure | null {
  const figures = coverage ?? [];
  const figure = figures[figureTaken(figures)] ?? null;
  return figure && coverageOf(figure)?.ok ? figure : null;
}

/**
 * What the box holds before a person types: what the ceilings leave for contributions, or the cost where there are none;
 * the people; nothing for a coverage target.
 */
export function usualAmount(unknown: Unknown, plan: BudgetPlan, who: Selector, law: Law): number | null {
  if (unknown === "coverage") return null;
  const groups = groupsMeant(plan, who);
  if (unknown === "ceiling") return groups.reduce((sum, { people }) => sum + people, 0);
  const paying = new Set(groups.flatMap(({ fund, split }) => [fund, ...(split ?? []).map((part) => part.fund)]));
  // What contributions may take of the ceilings, where only a part of one is for them.
  const sum = computeFunding(plan, law).funds.reduce(
    (total, { fund, available }) => (paying.has(fund.id) ? total + (available ?? 0) : total),
    0,
  );
  if (sum > 0) return sum;
  const cost = costOfGroups(groups, { plan, law, ids: null });
  return cost.ok ? sumOf(cost.value, "cost") : null;
}

/** The amount typed for an unknown; an empty box is no amount. */
export function readNeed(unknown: Unknown, typed: string): Outcome<number> {
  const read =
    unknown === "ceiling" ? readCount(typed) : unknown === "coverage" ? readShare(typed) : readCeiling(typed);
  if ("problem" in read) return fail(read.problem);
  if (read.value !== null) return succeed(read.value);
  return fail(
    unknown === "ceiling"
      ? { code: "people_not_a_number", data: { people: "" } }
      : unknown === "coverage"
        ? { code: "percent_not_readable", data: { text: "" } }
        : { code: "ceiling_not_a_number", data: { ceiling: "" } },
  );
}

/** The answer with its sentence, or what stands in the way. */
export function solveNeed(need: Need): Outcome<Answer> {
  const { unknown, amount, plan, language } = need;
  const chosen = chosenOf(need);
  const byPeople = ({ id, name, people, cost }: SolvedGroup) => ({
    id,
    name,
    value: people,
    shown: showNumber(language, people),
    cost,
  });
  switch (unknown) {
    case "people": {
      const solved = solvePeopleOf(chosen, amount);
      if (!solved.ok) return solved;
      const { groups, people, cost, left, notes } = solved.value;
      const sentence = peopleSentence(language, { ceiling: amount, people, left }, spanOf(need));
      return succeed({ unknown, sentence, groups: groups.map(byPeople), people, cost, notes });
    }
    case "ceiling": {
      const solved = costForPeople(chosen, amount);
      if (!solved.ok) return solved;
      const { groups, cost } = solved.value;
      const sentence = costSentence(language, amount, cost, spanOf(need));
      return succeed({ unknown, sentence, groups: groups.map(byPeople), people: amount, cost, notes: [] });
    }
    case "coverage": {
      const figure = startingFigure(plan);
      if (!figure) return fail(whatifProblem("coverage_parts_missing", {}, "coverage"));
      const solved = solveForCoverage(chosen, figure, amount);
      if (!solved.ok) return solved;
      const { groups, people, cost } = solved.value;
      const sentence = coverageSentence(language, amount, people, cost);
      return succeed({ unknown, sentence, groups: groups.map(byPeople), people, cost, notes: [] });
    }
    case "months": {
      const solved = solveMonthsOf(chosen, amount);
      if (!solved.ok) return solved;
      const { groups, people, cost, left, months, missing, notes } = solved.value;
      const sentence =
        months === 0
          ? noMonthSentence(language, amount, missing ?? 0)
          : monthsSentence(language, { ceiling: amount, people, left, months, missing });
      const shown = groups.map(({ id, name, cost: of }) => {
        const group = plan.groups.find((one) => one.id === id)!;
        const last = lastMonth(group, plan.year, months);
        return { id, name, value: last, shown: showMonth(language, last), cost: of };
      });
      return succeed({ unknown, sentence, groups: shown, people, cost, notes });
    }
    default: {
      const solved = solveBaseOf(chosen, amount);
      if (!solved.ok) return solved;
      const { groups, people, cost, left, notes } = solved.value;
      const shown = groups.map(({ id, name, base, cost: of }) => ({
        id,
        name,
        value: base,
        shown: base === null ? "–" : showRupiah(language, base / 100),
        cost: of,
      }));
      const bases = groups.flatMap(({ base }) => (base === null ? [] : [base]));
      return succeed({
        unknown,
        sentence: basesSentence(language, amount, bases, left),
        groups: shown,
        people,
        cost,
        notes,
      });
    }
  }
}

const lastMonth = ({ first }: WorkerGroup, year: number, months: number): number =>
  Math.min(monthOf(year, 12), Math.max(first, monthOf(year, 1)) + months - 1);

/** The months the chosen groups are paid for, as a sentence says them; null for all of the year. */
function spanOf({ plan, who, language }: Need): string | null {
  const [january, december] = [monthOf(plan.year, 1), monthOf(plan.year, 12)];
  const spans = groupsMeant(plan, who).map(({ first, last }) => [Math.max(first, january), Math.min(last, december)]);
  const [first, last] = spans[0] ?? [january, december];
  if (!spans.every(([from, until]) => from === first && until === last)) return spanText(language, null);
  return first === january && last === december ? null : spanText(language, [first!, last!]);
}

/** The answer as changes to be tried: one for each group that comes out otherwise. */
export function answerEntries({ unknown, groups }: Answer, plan: BudgetPlan, language: Language): TryEntry[] {
  const field = unknown === "base" ? "base" : unknown === "months" ? "last" : "people";
  return groups.flatMap(({ id, value }) => {
    const fresh = entryFor("group", { by: "ONE", value: id }, plan, language, { field, how: "SET" });
    const now = plan.groups.find((group) => group.id === id)?.[field];
    if (!fresh || value === null || value === now) return [];
    const text = field === "last" ? String(value) : showNumber(language, field === "base" ? value / 100 : value);
    return [withText(fresh, text, plan, language)];
  });
}
