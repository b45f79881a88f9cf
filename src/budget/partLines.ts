import { LAW } from "../law/baseline";
import { monthOf, type Month } from "../law/month";
import type { Law } from "../law/parameter";
import { isContract } from "./checkGroup";
import { fundsNamed, payDifferently, payerThrough } from "./fundPayers";
import { payersIn, splitAmount, type FundMonth } from "./fundParts";
import { peopleIn } from "./group";
import { LIMITS } from "./limits";
import type { BudgetPlan, Fund, WorkerGroup } from "./plan";

/** What decides how a group is priced beside itself. */
export type Surroundings = Pick<BudgetPlan, "funds" | "year">;

/** Months with the same funds and shares. */
interface Stretch {
  first: Month;
  last: Month;
  payers: FundMonth[];
}

/**
 * A group as the law sees it: itself, or, where its funds mean payers whom a relief of the year treats differently, one
 * line for each fund (PP 50/2025: CSR gets the relief, APBD does not). Each line is a group of its own, with its fund,
 * payer, months and people. People are whole: shares of them by running rounded sums, so that the lines of a month
 * always have the group's people, whoever joins and leaves.
 * @returns the group itself, the same object, where one price holds for all of it
 * @example // 100 people, half CSR, half DBHCHT: two lines of 50, "Kader (CSR)" and "Kader (DBHCHT)"
 */
export function partLines(group: WorkerGroup, { funds, year }: Surroundings, law: Law = LAW): WorkerGroup[] {
  if (!group.split?.length || isContract(group)) return [group];
  const fundOf = (id: string | null): Fund | undefined => funds.find((fund) => fund.id === id);
  const payers = fundsNamed(group).map((id) => payerThrough(fundOf(id), group));
  if (!payDifferently(group, year, law, payers)) return [group];
  const lines: WorkerGroup[] = [];
  for (const stretch of stretchesOf(group)) {
    const people = peopleOf(group, stretch);
    const covered = splitAmount(group.covered ?? 0, sharesOf(stretch));
    // Whom a later line of the year pays too is counted there.
    const isPaidLater = stretch.last < Math.min(group.last, monthOf(year, 12));
    stretch.payers.forEach(({ fund: id }, place) => {
      const fund = fundOf(id);
      const line: WorkerGroup = {
        ...group,
        id: `${group.id}.${lines.length + 1}`,
        name: lineName(group, fund?.name ?? id),
        payer: payerThrough(fund, group),
        fund: id,
        split: null,
        ...people[place]!,
      };
      const most = Math.max(peopleIn(line, line.first), peopleIn(line, line.last));
      lines.push({ ...line, covered: isPaidLater ? most : covered[place]! });
    });
  }
  return lines;
}

const sharesOf = ({ payers }: Stretch): number[] => payers.map(({ share }) => share);

function stretchesOf(group: WorkerGroup): Stretch[] {
  const stretches: Stretch[] = [];
  for (let month = group.first; month <= group.last; month++) {
    const payers = payersIn(group, month);
    const before = stretches.at(-1);
    if (before && JSON.stringify(before.payers) === JSON.stringify(payers)) before.last = month;
    else stretches.push({ first: month, last: month, payers });
  }
  return stretches;
}

type LinePeople = Pick<WorkerGroup, "people" | "joins" | "exits" | "first" | "last">;

/** The people of each line. Where more leave than join, they are shared out at the end, so that none falls below zero. */
function peopleOf(group: WorkerGroup, stretch: Stretch): LinePeople[] {
  const { first, last } = stretch;
  const shares = sharesOf(stretch);
  const share = (count: number) => splitAmount(count, shares);
  const [joins, exits] = [group.joins ?? 0, group.exits ?? 0];
  const gone = exits - joins;
  if (gone <= 0) {
    const [people, leaving, more] = [share(peopleIn(group, first)), share(exits), share(-gone)];
    return people.map((count, place) => ({
      people: count,
      joins: leaving[place]! + more[place]!,
      exits: leaving[place]!,
      first,
      last,
    }));
  }
  // From the month in which nobody is left there is nothing to pay.
  let until = last;
  while (until > first && peopleIn(group, until) === 0) until--;
  const [people, coming, fewer] = [share(peopleIn(group, until)), share(joins), share(gone)];
  return people.map((count, place) => ({
    people: count + fewer[place]! * (until - first),
    joins: coming[place]!,
    exits: coming[place]! + fewer[place]!,
    first,
    last: until,
  }));
}

const lineName = ({ name }: WorkerGroup, fund: string | null): string => {
  const behind = ` (${fund ?? "–"})`;
  return name.slice(0, Math.max(1, LIMITS.name.value - behind.length)) + behind.slice(0, LIMITS.name.value - 1);
};
