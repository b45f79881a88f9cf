import { MOST_BASE_RUPIAH } from "../../../budget/base";
import { MOST_CONTRACT } from "../../../budget/construction";
import { MOST_PEOPLE } from "../../../budget/people";
import { FULL_PROTECTION } from "../../../law/benefits";
import { COVID_DUE_DATE, dueRule } from "../../../law/payment";
import { readMonth } from "../../../law/month";
import { FIRST_MONTH } from "../../../law/regulations";
import { constantTexts, ratesSheet } from "../../../texts/book/rates";
import { roundingList } from "../../choices";
import { daySerial, monthSerial, type Content } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { DAY, looks, MONTH, WHOLE } from "../../look";
import { blockNames, cellNames } from "../../names";
import { BOOK_VERSION } from "../../sheetPlan";
import { CONSTANT_VALUE, CONSTANTS, type ConstantKey, type RatesLayout } from "../../rates/layout";

function valueOf(key: ConstantKey, { plan, language, law }: Facts): Content {
  switch (key) {
    case "year":
      return plan.year;
    case "rounding":
      return roundingList.show(plan.rounding, language);
    case "lawVersion":
      return daySerial(law.version);
    case "knownUntil":
      return monthSerial(readMonth(law.version) ?? FIRST_MONTH);
    case "bookVersion":
      return BOOK_VERSION;
    case "language":
      return language;
    case "mostBase":
      return MOST_BASE_RUPIAH;
    case "mostPeople":
      return MOST_PEOPLE;
    case "mostContract":
      return MOST_CONTRACT;
    case "firstMonth":
      return monthSerial(FIRST_MONTH);
    case "dueDay":
      return dueRule("PU").value.day;
    case "dueDayRelief":
      return COVID_DUE_DATE.value.day;
    case "dueLaterPU":
      return dueRule("PU").value.monthsLater;
    case "dueLaterBPU":
      return dueRule("BPU").value.monthsLater;
    case "protectionMonths":
      return FULL_PROTECTION.value.months;
    case "protectionFrom":
      return monthSerial(FULL_PROTECTION.from);
  }
}

const NUMBER_FORMAT: Partial<Record<ConstantKey, string>> = {
  year: WHOLE,
  bookVersion: WHOLE,
  lawVersion: DAY,
  knownUntil: MONTH,
  firstMonth: MONTH,
  protectionFrom: MONTH,
};

/** What holds for the whole book: its year, the rounding it was written with, the law it knows, and what it accepts. */
export function placeConstants(draft: SheetDraft, facts: Facts, layout: RatesLayout): void {
  const { say } = facts;
  draft.put(layout.constantsTitle, 0, say(ratesSheet.constants), looks.section);
  draft.setRow(
    layout.firstConstant - 1,
    0,
    [null, say(ratesSheet.constant), null, say(ratesSheet.value), say(ratesSheet.unit), say(ratesSheet.meaning)],
    looks.header,
  );
  draft.look(layout.firstConstant - 1, CONSTANT_VALUE, 1, 1, looks.headerRight);
  draft.look(layout.firstConstant - 1, CONSTANT_VALUE + 1, 1, 1, looks.headerBeside);
  CONSTANTS.forEach((key, index) => {
    const row = layout.firstConstant + index;
    const texts = constantTexts[key];
    draft.set(row, 1, say(texts.label));
    draft.put(row, CONSTANT_VALUE, valueOf(key, facts), {
      align: "right",
      numberFormat: NUMBER_FORMAT[key] ?? "#,##0",
    });
    draft.put(row, CONSTANT_VALUE + 1, say(texts.unit), { ...looks.helper, align: "left", indent: 1 });
    draft.put(row, CONSTANT_VALUE + 2, say(texts.meaning), looks.helper);
  });
  draft.nameCell(cellNames.year, layout.firstConstant, CONSTANT_VALUE);
  draft.nameArea(blockNames.facts, {
    row: layout.firstConstant,
    column: CONSTANT_VALUE,
    rows: CONSTANTS.length,
    columns: 1,
  });
}

/** All numbers above but the year, with the days on which provisions begin and end: what `Uji` compares them with. */
export function constantsSum(facts: Facts): number {
  const numbers = CONSTANTS.filter((key) => key !== "year").map((key) => valueOf(key, facts));
  const days = facts.provisions.flatMap(({ parameter: { from, until } }) => [
    monthSerial(from),
    until === null ? 0 : monthSerial(until),
  ]);
  return [...numbers, ...days].reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0);
}
