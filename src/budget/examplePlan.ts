import type { Note } from "../law/parameter";
import { printedIn, type Region } from "../law/regions";
import { groupDefaults } from "./groupFields";
import type { BudgetPlan } from "./plan";

/**
 * An example region as a budget plan. Sentences come in the language asked for, because a plan belongs to its author;
 * every assumption stands in the note of its group or fund.
 * @example computeBudget(examplePlan(regionNamed("Kabupaten Blitar")!, "id")).total // 913,701,600
 */
export function examplePlan(region: Region, language: keyof Note): BudgetPlan {
  const say = (notes: readonly Note[]): string | null => notes.map((note) => note[language]).join(" ") || null;
  return {
    region: { code: null, name: region.name, source: printedIn(region.source, language) },
    year: region.year,
    groups: region.groups.map((group) => ({
      ...groupDefaults(),
      id: group.id,
      name: group.name[language],
      category: group.category,
      segment: group.segment,
      programs: [...group.programs],
      base: group.base,
      payer: group.payer,
      people: group.people,
      first: group.first,
      last: group.last,
      fund: group.fund,
      covered: group.covered ?? 0,
      figure: group.figure ?? null,
      source: printedIn(group.source, language),
      note: say(group.assumptions),
    })),
    funds: region.funds.map((fund) => ({
      id: fund.id,
      name: fund.name[language],
      kind: fund.kind,
      ceilings: fund.ceiling === null ? {} : { [region.year]: fund.ceiling },
      earmark: null,
      firstMonth: null,
      lastMonth: null,
      source: printedIn(fund.source, language),
      note: say(fund.assumptions),
    })),
    scenarios: region.scenarios.map(({ id, name, overrides }) => ({
      id,
      name: name[language],
      overrides: overrides.map(({ group, field, value, reason }) => ({
        target: "group",
        id: group,
        field,
        value,
        reason: reason[language],
      })),
    })),
    activeScenario: null,
    rounding: "TERDEKAT",
    author: null,
    coverage: region.coverage.map(({ id, participants, workers, per100000, date, source, remark }) => ({
      id,
      participants,
      workers,
      printed: per100000,
      definition: remark?.[language] ?? null,
      date,
      source: printedIn(source, language),
    })),
  };
}
