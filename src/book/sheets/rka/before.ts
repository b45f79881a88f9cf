import { adoptedPlan, comparePlans } from "../../../budget/revision";
import { budgetRows } from "../../../budget/budgetRows";
import { localLaw } from "../../../budget/localLaw";
import { sumGroups } from "../../../budget/sumGroups";
import type { Program } from "../../../law/terms";
import { coefficientText, rowDescription } from "../../../texts/budgetRows";
import type { Facts } from "../../facts";

/** A line of what was adopted: figures that no longer change. */
export interface LineBefore {
  /** Id of the group, on the side after where it exists there. */
  group: string;
  program: Program;
  /** Which price of the year, from 0. */
  run: number;
  account: string | null;
  description: string;
  coefficient: string;
  price: number;
  amount: number;
}

/** Lines of what was adopted, whoever paid them, under the ids their groups have now; null without a revision. */
export function linesBefore({ plan, national, language }: Facts): LineBefore[] | null {
  const adopted = adoptedPlan(plan);
  if (!adopted) return null;
  const { law } = localLaw(adopted, national);
  const ids = new Map(
    comparePlans(adopted, plan, law).groups.flatMap(({ before, after }) =>
      before ? [[before.id, after?.id ?? before.id] as const] : [],
    ),
  );
  const budget = sumGroups(adopted, law);
  // A line has one amount whoever pays it; `Dana` says who pays what in which month.
  const joined = {
    ...budget,
    groups: budget.groups.map(({ group, outcome }) => ({ group: { ...group, split: null }, outcome })),
  };
  return budgetRows(adopted, law, joined).map((row) => ({
    group: ids.get(row.group.id) ?? row.group.id,
    program: row.program,
    run: Number(row.key.split("|").pop()),
    account: row.accountCode,
    description: rowDescription(language, {
      program: row.program,
      name: row.group.name,
      first: row.first,
      last: row.last,
    }),
    coefficient: coefficientText(language, row.volumes),
    price: row.unitPrice,
    amount: row.amount,
  }));
}
