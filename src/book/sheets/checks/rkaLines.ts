import { rkaSheet } from "../../../texts/book/rka";
import { cellAddress, readArea } from "../../address";
import type { BudgetLayout } from "../../budgetLayout";
import { quoteText } from "../../content";
import type { Facts } from "../../facts";
import { cashCells } from "../cash";
import { lawAccounts } from "../rka/accounts";
import { RKA_ROWS, type RkaLayout } from "../rka/layout";
import { lineCount } from "../rka/list";
import { linesOn, oneCell, referTo, type CheckLine } from "./line";

/** RKA against the budget, and its account codes against programmes. */
export function rkaLines(facts: Facts, layout: BudgetLayout, rka: RkaLayout): CheckLine[] {
  const line = linesOn("rka");
  const accounts = readArea(rka.printedArea("account"))!;
  const codes = rka.onRka(rka.printedArea("account"));
  const missing = facts.say(rkaSheet.noAccount);
  // Village accounts serve all programmes; those of one programme alone must not stand beside another.
  const named = lawAccounts();
  const foreign = named.flatMap(({ code, program }, index) =>
    named.every((other) => other.code !== code || other.program === program)
      ? [`COUNTIFS(${codes},${rka.onRka(cellAddress(rka.firstRow + index, rka.lawAccounts + 1, "$"))},${rka.onRka(rka.listArea("program"))},${quoteText(`<>${program}`)})`]
      : [],
  );
  return [
    line("rkaTotal", "wrong", oneCell(rka.sumRow, rka.printedColumn("amount")), rka.total(), { right: layout.grandTotal() }),
    line("rkaRoom", "wrong", oneCell(RKA_ROWS.room, 0), `MAX(0,${rka.onRka(lineCount(rka))}-ROWS(${rka.onRka(rka.listArea("line"))}))`),
    line("rkaCodes", "look", accounts, `COUNTIF(${codes},${quoteText(missing)})`, { mark: missing }),
    line("rkaPrograms", "wrong", accounts, foreign.join("+")),
  ];
}

/** Both ways of counting cash against the budget. */
export function cashLines(facts: Facts, layout: BudgetLayout): CheckLine[] {
  const line = linesOn("rak");
  const total = (key: "cashByMonth" | "cashByDue", address: string) => {
    const area = readArea(address)!;
    return line(key, "wrong", area, referTo(facts, "rak", area), { right: layout.grandTotal() });
  };
  return [total("cashByMonth", cashCells.totalByMonth), total("cashByDue", cashCells.totalByDue)];
}
