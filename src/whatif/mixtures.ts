import { monthOf, type Month } from "../law/month";
import type { Law } from "../law/parameter";
import type { Problem } from "../law/problem";
import { checkGroup, isContract } from "../budget/checkGroup";
import { groupTerms, peopleIn } from "../budget/group";
import { computeInPlan } from "../budget/groupInPlan";
import type { Rounding, Rupiah } from "../budget/money";
import type { BudgetPlan, WorkerGroup } from "../budget/plan";
import { Remarks } from "../budget/remarks";
import { stretchesOf } from "../budget/sameLaw";
import { sameValue } from "../budget/sameValue";
import { orderedPrograms, priceRules } from "../budget/unit";
import type { Choice } from "./choices";
import { whatifProblem } from "./problem";

/** What can make two budgets differ, in the order a reader is told. */
export const CAUSES = ["people", "months", "base", "programs", "segment", "law", "funds"] as const;
export type Cause = (typeof CAUSES)[number];

/** The cause each input of a group belongs to, null where no amount depends on it; the law is no input of a group. */
const CAUSE_OF: Record<keyof WorkerGroup, Exclude<Cause, "law"> | null> = {
  id: null,
  name: null,
  category: null,
  segment: "segment",
  programs: "programs",
  base: "base",
  contract: "base",
  risk: "segment",
  sector: "segment",
  payer: "funds",
  workerPart: "funds",
  people: "people",
  first: "months",
  last: "months",
  joins: "people",
  exits: "people",
  fund: "funds",
  place: null,
  covered: null,
  figure: null,
  source: null,
  note: null,
  split: "funds",
  accounts: null,
};
const GROUP_KEYS = Object.keys(CAUSE_OF) as (keyof WorkerGroup)[];
const fieldsOf = (cause: Cause): readonly (keyof WorkerGroup)[] => GROUP_KEYS.filter((key) => CAUSE_OF[key] === cause);
const FIELDS = Object.fromEntries(CAUSES.map((cause) => [cause, fieldsOf(cause)])) as Record<
  Cause,
  readonly (keyof WorkerGroup)[]
>;

const bit = (cause: Cause): number => 1 << CAUSES.indexOf(cause);
const SETS = 1 << CAUSES.length;
const PRICE = bit("base") | bit("programs") | bit("segment") | bit("law") | bit("funds");

/** Causes that cannot be told apart where a mixture of theirs has no cost; the last is the least that always works. */
const JOINS: readonly number[] = [
  0,
  bit("programs") | bit("segment"),
  bit("base") | bit("programs") | bit("segment"),
  PRICE,
  SETS - 1,
];

/** What one group costs when the causes in a set, and only they, have changed. */
export function costsOfMixtures(
  before: WorkerGroup,
  after: WorkerGroup,
  a: Choice,
  b: Choice,
): { costs: readonly Rupiah[]; remark: Problem | null } {
  const { year } = a.plan;
  // The funds of a split group may price its parts apart, so it is summed as a whole.
  const isSplit = [before, after].some(({ split }) => (split?.length ?? 0) > 0);
  const differing = CAUSES.filter((cause) =>
    cause === "law"
      ? a.law !== b.law || a.plan.rounding !== b.plan.rounding
      : FIELDS[cause].some((field) => !sameValue(before[field], after[field])) ||
        (cause === "funds" && isSplit && !sameValue(a.plan.funds, b.plan.funds)),
  ).reduce((set, cause) => set | bit(cause), 0);
  const mixture = new Mixture(before, after, a, b);
  const sides = [0, differing].map((set) => checkGroup(mixture.group(set), year).length === 0);
  const isWhole = isSplit || isContract(before) || isContract(after) || sides.includes(false);
  const costOf = isWhole ? (set: number) => mixture.cost(set) : mixture.quickCost(year);
  for (const joined of JOINS) {
    const costs = new Map<number, Rupiah | null>();
    for (let set = 0; set < SETS; set++) {
      const real = reduce(set & differing, joined & differing);
      if (!costs.has(real)) costs.set(real, costOf(real));
    }
    const isLast = joined === SETS - 1;
    if (!isLast && [...costs.values()].includes(null)) continue;
    return {
      costs: Array.from({ length: SETS }, (_, set) => costs.get(reduce(set & differing, joined & differing)) ?? 0),
      remark: sides.includes(false)
        ? whatifProblem("bridge_group_left_out", { name: after.name })
        : joined === 0
          ? null
          : whatifProblem("causes_joined", { name: after.name }),
    };
  }
  throw new Error("The last join has no mixtures left");
}

/** Joined causes come together, when the most telling one of them does. */
function reduce(set: number, joined: number): number {
  if (joined === 0) return set;
  const leader = [bit("segment"), bit("programs"), bit("base")].find((one) => joined & one) ?? joined & -joined;
  return set & leader ? set | joined : set & ~joined;
}

class Mixture {
  constructor(
    private readonly before: WorkerGroup,
    private readonly after: WorkerGroup,
    private readonly a: Choice,
    private readonly b: Choice,
  ) {}

  group(set: number): WorkerGroup {
    const mixed = { ...this.before };
    for (const [cause, fields] of Object.entries(FIELDS))
      if (set & bit(cause as Cause)) for (const field of fields) Object.assign(mixed, { [field]: this.after[field] });
    return mixed;
  }

  private funds(set: number): BudgetPlan["funds"] {
    return (set & bit("funds") ? this.b : this.a).plan.funds;
  }

  law(set: number): { law: Law; rounding: Rounding } {
    const { law, plan } = set & bit("law") ? this.b : this.a;
    return { law, rounding: plan.rounding };
  }

  /** null where the mixture has no cost. */
  cost(set: number): Rupiah | null {
    const { law, rounding } = this.law(set);
    const outcome = computeInPlan(this.group(set), { year: this.a.plan.year, funds: this.funds(set), rounding }, law);
    return outcome.ok ? outcome.value.total : null;
  }

  /**
   * The same for people with a wage or income, by parts: prices of the year depend on five of the causes, headcounts
   * on the other two, so 128 budgets need 32 price lists and 4 headcounts; 64 where another first month makes another
   * newcomer.
   */
  quickCost(year: number): (set: number) => Rupiah | null {
    const prices = new Map<number, (Rupiah | null)[]>();
    const people = new Map<number, number[]>();
    return (set) => {
      const ofPrice = set & (this.before.first === this.after.first ? PRICE : PRICE | bit("months"));
      const ofPeople = set & ~PRICE;
      if (!prices.has(ofPrice)) prices.set(ofPrice, this.prices(ofPrice, year));
      if (!people.has(ofPeople)) people.set(ofPeople, this.people(ofPeople, year));
      const list = prices.get(ofPrice)!;
      let total = 0;
      for (const [index, count] of people.get(ofPeople)!.entries()) {
        if (count < 0) continue;
        if (list[index] === null) return null;
        total += count * list[index]!;
      }
      return total;
    };
  }

  /** One person's price in each month of the year; null where the law has none. */
  private prices(set: number, year: number): (Rupiah | null)[] {
    const { base, programs, ...group } = this.group(set);
    const { law, rounding } = this.law(set);
    const terms = groupTerms({ base, programs, ...group }, rounding);
    const asked = orderedPrograms(programs);
    const stretchFrom = stretchesOf(law, asked, terms, group.first);
    const prices: (Rupiah | null)[] = [];
    const december = monthOf(year, 12);
    for (let month: Month = monthOf(year, 1); month <= december;) {
      const { rules, until } = stretchFrom(month);
      const priced = rules.ok ? priceRules(rules.value, base, terms, new Remarks()) : rules;
      for (; month <= until; month++) prices.push(priced.ok ? priced.value.total : null);
    }
    return prices;
  }

  /** Headcount of each month; -1 outside the group's months, where no price is needed. */
  private people(set: number, year: number): number[] {
    const group = this.group(set);
    return Array.from({ length: 12 }, (_, index) => {
      const month = monthOf(year, index + 1);
      return month < group.first || month > group.last ? -1 : peopleIn(group, month);
    });
  }
}
