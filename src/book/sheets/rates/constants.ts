import { MOST_BASE_RUPIAH } from "../../../budget/base";
import { MOST_PEOPLE } from "../../../budget/people";
import { MOST_CONTRACT } from "../../../budget/construction";
import { FULL_PROTECTION } from "../../../law/benefits";
import { COVID_DUE_DATE, dueRule } from "../../../law/payment";
import { readMonth } from "../../../law/month";
import { FIRST_MONTH } from "../../../law/regulations";
import { constantTexts, ratesSheet } from "../../../texts/book/rates";
import type { Words } from "../../../texts/language";
import { roundingList } from "../../choices";
import { formula, type Content } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { looks, WHOLE } from "../../look";
import { BOOK_VERSION } from "../../sheetPlan";
import { CONSTANTS, constantNames, RATE_COLUMNS, type ConstantKey, type RatesReferences } from "../../rates/layout";

/** Months a year, sen per rupiah and the scale of rates are what every formula divides and multiplies by. */
const MONTHS_A_YEAR = 12;
const SEN_PER_RUPIAH = 100;
const SCALE_OF_RATES = 100_000;

function valueOf(key: ConstantKey, facts: Facts, references: RatesReferences): Content {
  switch (key) {
    case "year":
      return facts.plan.year;
    case "months":
      return MONTHS_A_YEAR;
    case "sen":
      return SEN_PER_RUPIAH;
    case "scale":
      return SCALE_OF_RATES;
    case "rounding":
      return roundingList.show(facts.plan.rounding, facts.language);
    case "roundingNumber":
      return formula(`MATCH(${constantNames.rounding},${references.list("rounding")},0)`);
    case "mostBase":
      return MOST_BASE_RUPIAH;
    case "mostPeople":
      return MOST_PEOPLE;
    case "mostContract":
      return MOST_CONTRACT;
    case "firstMonth":
      // The law counts months from 0, a sheet from 1.
      return FIRST_MONTH + 1;
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
      return FULL_PROTECTION.from + 1;
    case "printedWhole":
      return SCALE_OF_RATES / 100;
    case "printedTenth":
      return SCALE_OF_RATES / 1000;
    case "printedHundredth":
      return SCALE_OF_RATES / 10_000;
    case "bookVersion":
      return BOOK_VERSION;
    case "lawVersion":
      return facts.law.version;
    case "knownUntil":
      return (readMonth(facts.law.version) ?? FIRST_MONTH) + 1;
    case "language":
      return facts.language;
  }
}

const NUMBER_FORMAT: Partial<Record<ConstantKey, string>> = { year: WHOLE, months: WHOLE, firstMonth: WHOLE, knownUntil: WHOLE, protectionFrom: WHOLE, roundingNumber: WHOLE, bookVersion: WHOLE, lawVersion: "@" };

export function placeConstants(draft: SheetDraft, facts: Facts, references: RatesReferences): void {
  const { say } = facts;
  const { constantsHeader, constantRow } = references.layout;
  // The meaning begins where nothing stands beside it up to the edge of the first printed page.
  const { id, value, unit, effective } = RATE_COLUMNS;
  const title = (words: Words) => say(words);
  draft.setRow(constantsHeader, id, [title(ratesSheet.constant), null, null, null, title(ratesSheet.value), title(ratesSheet.unit), title(ratesSheet.meaning)], looks.header);
  for (const key of CONSTANTS) {
    const row = constantRow[key];
    const texts = constantTexts[key];
    draft.set(row, id, say(texts.label));
    draft.put(row, value, valueOf(key, facts, references), { align: "right", numberFormat: NUMBER_FORMAT[key] ?? "#,##0" });
    draft.put(row, unit, say(texts.unit), { ...looks.helper, align: "left", indent: 1 });
    draft.put(row, effective, say(texts.meaning), looks.helper);
    draft.nameCell(constantNames[key], row, value);
  }
  const rounding = { row: constantRow.rounding, column: value, rows: 1, columns: 1 };
  draft.input(rounding, { ...looks.input, align: "right" });
  draft.validations.push({
    area: rounding,
    kind: "list",
    source: `=${references.list("rounding")}`,
    severity: "stop",
    message: { title: say(constantTexts.rounding.label), text: say(constantTexts.rounding.meaning) },
  });
}
