import { emptyPlan } from "../../budget/emptyPlan";
import { groupDefaults } from "../../budget/groupFields";
import type { BudgetPlan, WorkerGroup } from "../../budget/plan";
import { monthOf } from "../../law/month";
import { learnPlan as words } from "../../texts/book/learn";
import type { Language } from "../../texts/language";

/** Codes the lessons speak of. */
export const LEARN_CODES = { farmers: "BT", fishers: "NL", tobacco: "D1", regional: "D2", scenario: "S1" } as const;
export const PEOPLE = { before: 120, after: 150 } as const;

/**
 * A budget of a region that does not exist, small enough to be seen at a glance: two groups, two funds, a scenario. No
 * number of the law is in it; bases are the lowest the law knows.
 */
export function learnPlan(language: Language, year: number): BudgetPlan {
  const group = (id: string, name: string, category: string, people: number): WorkerGroup => ({
    ...groupDefaults(),
    id,
    name,
    category,
    segment: "BPU",
    programs: ["JKK", "JKM"],
    base: null,
    payer: "APBD",
    people,
    first: monthOf(year, 1),
    last: monthOf(year, 12),
    fund: LEARN_CODES.tobacco,
    source: words.source[language],
  });
  const fund = (id: string, name: string, kind: "DBHCHT" | "APBD_KABUPATEN", ceiling: number) => ({
    id,
    name,
    kind,
    ceilings: { [year]: ceiling },
    earmark: null,
    firstMonth: null,
    lastMonth: null,
    source: words.source[language],
    note: null,
  });
  const { farmers, fishers, tobacco, regional, scenario } = LEARN_CODES;
  return {
    ...emptyPlan(words.region[language], year),
    region: { code: null, name: words.region[language], source: words.source[language] },
    groups: [
      group(farmers, words.farmers[language], "petani", PEOPLE.before),
      {
        ...group(fishers, words.fishers[language], "nelayan", 80),
        fund: null,
        split: [
          { fund: tobacco, share: 50_000 },
          { fund: regional, share: 50_000 },
        ],
      },
    ],
    funds: [
      fund(tobacco, words.tobacco[language], "DBHCHT", 60_000_000),
      fund(regional, words.regional[language], "APBD_KABUPATEN", 40_000_000),
    ],
    scenarios: [
      {
        id: scenario,
        name: words.scenario[language],
        overrides: [
          { target: "group", id: farmers, field: "last", value: monthOf(year, 9), reason: words.reason[language] },
        ],
      },
    ],
  };
}
