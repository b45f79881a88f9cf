import { adoptedPlan, comparePlans } from "../../../budget/revision";
import { budgetRows, type BudgetRow } from "../../../budget/budgetRows";
import { sumGroups } from "../../../budget/sumGroups";
import { coefficientText, rowDescription } from "../../../texts/budgetRows";
import { rkaSheet, rkaWorking } from "../../../texts/book/rka";
import { cellAddress } from "../../address";
import { formula, type Content } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts, Side } from "../../facts";
import { looks, MONEY, TEXT } from "../../look";
import { BEFORE_COLUMNS, type BeforeColumn, type RkaLayout } from "./layout";

/** A line of the RKA: one programme of one group at one price, whoever pays it. */
export interface Line {
  /** Pairs the sides: group, programme, and which price of the year. */
  key: string;
  /** Id of the group, on the side after where it exists there. */
  group: string;
  row: BudgetRow;
  amount: number;
  funds: string[];
}

/**
 * The rows of `budget/` as if each group had one payer: in the book a line has one amount and names all its funds,
 * whether they share it or take turns. `Dana` says who pays what in which month.
 */
export function linesOf({ plan, law, budget }: Side, idOf: (id: string) => string = (id) => id): Line[] {
  const nameOf = (id: string | null) => plan.funds.find((fund) => fund.id === id)?.name ?? id ?? "";
  const joined = { ...budget, groups: budget.groups.map(({ group, outcome }) => ({ group: { ...group, split: null }, outcome })) };
  const splits = new Map(plan.groups.map(({ id, split }) => [id, split]));
  return budgetRows(plan, law, joined).map((row) => {
    const run = row.key.split("|").pop()!;
    const group = idOf(row.group.id);
    const parts = splits.get(row.group.id) ?? [];
    const funds = parts.length > 0 ? [...new Set(parts.map(({ fund }) => nameOf(fund)))] : [nameOf(row.group.fund)];
    return { key: `${group}|${row.program}|${run}`, group, row, amount: row.amount, funds };
  });
}

/** Lines of what was adopted, under the ids their groups have now; null without a revision. */
export function linesBefore({ plan, law }: Facts): Line[] | null {
  const adopted = adoptedPlan(plan);
  if (!adopted) return null;
  const ids = new Map(comparePlans(adopted, plan, law).groups.flatMap(({ before, after }) => (before ? [[before.id, after?.id ?? before.id] as const] : [])));
  return linesOf({ plan: adopted, law, budget: sumGroups(adopted, law) }, (id) => ids.get(id) ?? id);
}

/** The adopted side as figures, and which of its lines are gone. */
export function placeBefore(draft: SheetDraft, facts: Facts, rka: RkaLayout, lines: readonly Line[]): void {
  const { say, language } = facts;
  const titles: Record<BeforeColumn, string> = {
    key: say(rkaWorking.key),
    group: say(rkaWorking.code),
    account: say(rkaSheet.account),
    description: say(rkaSheet.description),
    coefficient: say(rkaSheet.coefficient),
    unit: say(rkaSheet.unit),
    price: say(rkaSheet.price),
    amount: say(rkaSheet.amount),
    fund: say(rkaSheet.fund),
    found: say(rkaWorking.found),
    missing: say(rkaWorking.missing),
  };
  draft.put(rka.firstRow - 2, rka.before, `${say(rkaSheet.before)}: ${say(rkaSheet.adoptedValues)}`, { ...looks.helper, bold: true });
  draft.setRow(rka.firstRow - 1, rka.before, BEFORE_COLUMNS.map((key) => titles[key]), looks.helper);
  lines.forEach(({ key, group, row, amount, funds }, index) => {
    const volumes = row.volumes.filter(({ unit }) => unit !== "PERSEN");
    const contract = volumes[0]?.unit === "PAKET";
    const { program, first, last, unitPrice } = row;
    const cells: Record<Exclude<BeforeColumn, "found" | "missing">, Content> = {
      key,
      group,
      account: row.accountCode,
      description: rowDescription(language, { program, name: row.group.name, first, last }),
      coefficient: coefficientText(language, volumes),
      unit: say(contract ? rkaSheet.contract : rkaSheet.perPersonMonth),
      price: unitPrice,
      amount,
      fund: funds.join(" + "),
    };
    const at = rka.firstRow + index;
    for (const column of BEFORE_COLUMNS) if (column !== "found" && column !== "missing") draft.set(at, rka.beforeColumn(column), cells[column]);
    draft.set(at, rka.beforeColumn("found"), formula(`IF(ISNUMBER(MATCH(${cellAddress(at, rka.beforeColumn("key"), "column")},${rka.listArea("key")},0)),1,0)`));
    const earlier = index === 0 ? "" : `${cellAddress(at - 1, rka.beforeColumn("missing"))}+`;
    draft.set(at, rka.beforeColumn("missing"), formula(`${earlier}1-${cellAddress(at, rka.beforeColumn("found"))}`));
  });
  draft.look(rka.firstRow, rka.before, Math.max(1, lines.length), BEFORE_COLUMNS.length, looks.helper);
  draft.look(rka.firstRow, rka.beforeColumn("price"), Math.max(1, lines.length), 2, { numberFormat: MONEY });
  draft.look(rka.firstRow, rka.beforeColumn("account"), Math.max(1, lines.length), 1, { numberFormat: TEXT });
}
