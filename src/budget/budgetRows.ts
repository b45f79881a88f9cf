import { accountGap } from "../law/accounts";
import { LAW } from "../law/baseline";
import { PAYER_OF_FUND } from "../law/fundKinds";
import type { Month } from "../law/month";
import type { Law } from "../law/parameter";
import type { Problem } from "../law/problem";
import { isGovernmentMoney, type Program, type SaidPayer } from "../law/terms";
import { isContract } from "./checkGroup";
import { payersIn, splitAmount } from "./fundParts";
import { accountOf } from "./groupAccount";
import { linesOf } from "./groupInPlan";
import type { Rupiah } from "./money";
import type { MonthBudget } from "./period";
import type { BudgetPlan, Fund, WorkerGroup } from "./plan";
import { budgetProblem } from "./problem";
import { sumGroups, type Budget } from "./sumGroups";
import { orderedPrograms } from "./unit";

/** What a volume counts. `ORANG_BULAN` where the headcount changes inside the row; `PERSEN` a fund's share. */
type VolumeUnit = "ORANG" | "BULAN" | "ORANG_BULAN" | "PERSEN" | "PAKET";

interface Volume {
  volume: number;
  unit: VolumeUnit;
}

/** One line of the RKA: one programme of one group at one price from one fund. */
export interface BudgetRow {
  /** Stable from one computation to the next; pairs the sides of a revision. */
  key: string;
  group: WorkerGroup;
  program: Program;
  /** First and last contribution month of the row. */
  first: Month;
  last: Month;
  accountCode: string | null;
  /** The coefficient, one to four factors: 6,043 ORANG × 9 BULAN. */
  volumes: Volume[];
  /** Rupiah per person and month, or the whole contract. */
  unitPrice: Rupiah;
  /** Contributions carry no PPN. */
  ppn: 0;
  amount: Rupiah;
  fund: Fund | null;
  /** Who pays where that is not the government: then the row stands outside the RKA, and needs no account. */
  outside: SaidPayer | null;
  /** `account_missing` and the like: the row is not ready to be handed in. */
  problems: Problem[];
}

/** A stretch of months with one price, one headcount (or not) and one set of payers. */
interface Run {
  months: MonthBudget[];
  unitPrice: Rupiah;
}

/**
 * The rows of the RKA in the order of the groups, one per programme, because JKK, JKM and JHT stand on accounts of
 * their own; a change of price or payer inside the year starts a new row. Amounts sum to the year's budget.
 * @param budget the sums of the same plan and law, if at hand
 */
export function budgetRows(plan: BudgetPlan, law: Law = LAW, budget: Budget = sumGroups(plan, law)): BudgetRow[] {
  const rows: BudgetRow[] = [];
  const lines = budget.groups.flatMap(({ group, outcome }) => (outcome.ok ? linesOf(group, outcome.value) : []));
  for (const { group, budget: priced } of lines) {
    const paid = isContract(group)
      ? priced.months.filter(({ month }) => month === group.first)
      : priced.months.filter(({ month }) => month >= group.first && month <= group.last);
    for (const program of orderedPrograms(group.programs))
      runsOf(paid, group, program).forEach((run, index) => rows.push(...rowsOfRun(plan, group, program, run, index)));
  }
  return rows;
}

function runsOf(months: readonly MonthBudget[], group: WorkerGroup, program: Program): Run[] {
  const runs: Run[] = [];
  let before = "";
  for (const month of months) {
    const unitPrice = month.units[program] ?? 0;
    const payers = group.split?.length ? JSON.stringify(payersIn(group, month.month)) : "";
    const kind = `${unitPrice}|${payers}`;
    if (kind === before) runs[runs.length - 1]!.months.push(month);
    else runs.push({ months: [month], unitPrice });
    before = kind;
  }
  return runs;
}

function rowsOfRun(plan: BudgetPlan, group: WorkerGroup, program: Program, run: Run, index: number): BudgetRow[] {
  const first = run.months[0]!.month;
  const payers = payersIn(group, first);
  const shares = payers.map(({ share }) => share);
  // Split month by month, as the funds are charged, so that rows and funds agree to the rupiah.
  const perMonth = run.months.map((month) => splitMonth(month, program, shares));
  const code = accountOf(plan, group, program);
  return payers.map((payer, place): BudgetRow => {
    const fund = plan.funds.find(({ id }) => id === payer.fund) ?? null;
    const paidBy = (fund && PAYER_OF_FUND[fund.kind]) ?? group.payer;
    const outside = isGovernmentMoney(paidBy) ? null : paidBy;
    const volumes = coefficient(group, run);
    if (payer.share !== 100_000) volumes.push({ volume: payer.share / 1000, unit: "PERSEN" });
    return {
      key: [group.id, program, fund?.id ?? "", index].join("|"),
      group,
      program,
      first,
      last: run.months[run.months.length - 1]!.month,
      accountCode: code,
      volumes,
      unitPrice: run.unitPrice,
      ppn: 0,
      amount: perMonth.reduce((sum, parts) => sum + parts[place]!, 0),
      fund,
      outside,
      problems:
        code === null && !outside
          ? [
              budgetProblem(
                "account_missing",
                { name: group.name, program, id: group.id, gap: accountGap(group) },
                "accounts",
              ),
            ]
          : [],
    };
  });
}

/**
 * One programme's amount of a month, split among the payers. The programmes are taken from the split of the running
 * sum, so they add up to what `computeFunding` charges each fund.
 */
function splitMonth(month: MonthBudget, program: Program, shares: readonly number[]): Rupiah[] {
  let before = 0;
  for (const earlier of orderedPrograms(Object.keys(month.amounts) as Program[])) {
    if (earlier === program) break;
    before += month.amounts[earlier] ?? 0;
  }
  const upTo = splitAmount(before + (month.amounts[program] ?? 0), shares);
  const already = splitAmount(before, shares);
  return upTo.map((amount, index) => amount - already[index]!);
}

function coefficient(group: WorkerGroup, { months }: Run): Volume[] {
  if (isContract(group)) return [{ volume: 1, unit: "PAKET" }];
  const people = months[0]!.people;
  if (months.every((month) => month.people === people))
    return [
      { volume: people, unit: "ORANG" },
      { volume: months.length, unit: "BULAN" },
    ];
  return [{ volume: months.reduce((sum, month) => sum + month.people, 0), unit: "ORANG_BULAN" }];
}
