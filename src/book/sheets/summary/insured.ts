import { ACCIDENT_BENEFITS, DEATH_BENEFITS, FULL_PROTECTION, SCHOLARSHIP } from "../../../law/benefits";
import { monthOf } from "../../../law/month";
import { showNumber } from "../../../texts/numbers";
import type { Words } from "../../../texts/language";
import { summarySheet } from "../../../texts/book/summary";
import { formula, quoteText } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { cellNames } from "../../names";
import { PAGE_COLUMNS, RIGHT } from "./layout";
import { placePanel } from "./looks";
import { filled } from "./sentences";
import type { SummarySources } from "./sources";

/** What a participant is insured for, from the law as the book's year has it; the law's data say how sure they are. */
export function placeInsured(draft: SheetDraft, facts: Facts, { budget }: SummarySources): void {
  const { say, language, plan } = facts;
  const end = monthOf(plan.year, 12);
  const death = [...DEATH_BENEFITS].reverse().find(({ from }) => from <= end);
  const accident = [...ACCIDENT_BENEFITS].reverse().find(({ from }) => from <= end);
  const millions = (value: number) => showNumber(language, value / 1_000_000);
  const amount = (words: Words, value: number, more: Record<string, string> = {}) =>
    filled(language, words, { amount: millions(value), ...more });
  const { title, first } = placePanel(draft, "first", RIGHT, 4, [
    [0, say(summarySheet.insured), "left"],
    [3, say(summarySheet.benefit), "right"],
  ]);
  const rows: [string, string][] = [];
  if (death) {
    const { total, grant, periodic, funeral } = death.value;
    const sum = [grant, periodic, funeral].map(millions).join(" + ");
    rows.push([say(summarySheet.death), `${sum} = ${amount(summarySheet.millions, total)}`]);
  }
  if (accident) {
    const { deathMultiple, disabilityMultiple, funeral, periodic } = accident.value;
    const multiple = (times: number, value: number) => amount(summarySheet.multiple, value, { times: String(times) });
    rows.push([say(summarySheet.accidentDeath), multiple(deathMultiple, funeral + periodic)]);
    rows.push([say(summarySheet.disability), multiple(disabilityMultiple, periodic)]);
    rows.push([say(summarySheet.care), say(summarySheet.careAmount)]);
  }
  if (SCHOLARSHIP.from <= end)
    rows.push([say(summarySheet.scholarship), amount(summarySheet.upTo, SCHOLARSHIP.value.most)]);
  if (FULL_PROTECTION.from <= end) {
    const { months, before } = FULL_PROTECTION.value;
    rows.push([
      filled(language, summarySheet.early, { months: String(months) }),
      amount(summarySheet.funeralOnly, before),
    ]);
  }
  rows.forEach(([what, benefit], index) => {
    draft.set(first + index, RIGHT, what);
    draft.put(first + index, PAGE_COLUMNS - 1, benefit, { align: "right" });
  });
  const costs = budget.sumCell(budget.programColumn("JKM"));
  const promise = death
    ? filled(language, summarySheet.insuredTitle, { amount: amount(summarySheet.millions, death.value.total) })
    : say(summarySheet.insured);
  const without = `AND(${cellNames.total}>0,${costs}=0)`;
  draft.set(
    title,
    RIGHT,
    formula(`IF(${without},${quoteText(say(summarySheet.insuredWithout))},${quoteText(promise)})`),
  );
}
