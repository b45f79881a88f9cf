import { quoteText } from "../../content";
import { areaAddress, cellAddress, onSheet } from "../../address";
import type { BudgetLayout } from "../../budgetLayout";
import type { Facts } from "../../facts";
import { constantNames as names, RATE_COLUMNS as C, type RatesReferences } from "../../rates/layout";
import { ratesSheet } from "../../../texts/book/rates";
import { linesOn, referTo, type CheckLine } from "./line";

const MONTHS = 12;

/** The law of the book against the law as it was written into it. */
export function rateLines(facts: Facts, layout: BudgetLayout, references: RatesReferences, lawAsWritten: string): CheckLine[] {
  const { firstProvision, provisionsHeader } = references.layout;
  const line = linesOn("rates");
  const rows = Math.max(1, facts.provisions.length);
  const place = (column: number, columns = 1) => ({ row: firstProvision, column, rows, columns });
  const on = (column: number, columns = 1) => referTo(facts, "rates", place(column, columns));
  const local = facts.say(ratesSheet.local);
  const filled = on(C.firstMonth, MONTHS);
  const heads = onSheet(facts.names.rates, areaAddress({ row: provisionsHeader, column: C.firstMonth, rows: 1, columns: MONTHS }, "$"));
  const [from, until] = [on(C.from), on(C.until)];
  const openEnd = quoteText(facts.say(ratesSheet.openEnd));
  const months = layout.onBudget(`${cellAddress(layout.indexRow, layout.month, "$")}:${cellAddress(layout.indexRow, layout.month + MONTHS - 1, "$")}`);
  const lines = [
    line("ratesAgainstLaw", "wrong", place(C.value), `SUMPRODUCT((${on(C.value)}<>${lawAsWritten})*1)`),
    line("ratesByMonth", "wrong", place(C.firstMonth, MONTHS), `SUMPRODUCT((${filled}<>"")*(${filled}<>${on(C.effective)}))`),
    line("expired", "wrong", place(C.from, C.until - C.from + 1), `SUMPRODUCT((${filled}<>"")*(((${from}>${heads})+(${until}<>${openEnd})*(${until}<${heads}))>0))`),
    line("local", "look", place(C.confidence), `COUNTIF(${on(C.confidence)},${quoteText(local)})`, { mark: local }),
    line("known", "look", place(C.from), `SUMPRODUCT((${months}>${names.knownUntil})*1)`),
  ];
  if (facts.has("scenarios")) lines.splice(2, 0, line("ratesOfScenario", "look", place(C.effective), `SUMPRODUCT((${on(C.effective)}<>${on(C.value)})*1)`));
  return lines;
}
