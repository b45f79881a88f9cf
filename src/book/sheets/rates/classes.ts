import { monthInYear } from "../../../law/month";
import { monthName } from "../../../texts/months";
import { ratesSheet } from "../../../texts/book/rates";
import { regulationText } from "../../../texts/functions/rules";
import { nameOfConfidence } from "../../../texts/terms";
import { payerList, riskList, sectorList, segmentList } from "../../choices";
import { formula, type Content } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { looks, WHOLE } from "../../look";
import type { RateClass } from "../../periods";
import { EARLIER, type ClassColumn, type RatesLayout } from "../../rates/layout";
import { contractKind } from "../work/derived";
import { classNumbers, NOTHING, type ClassNumbers } from "./classNumbers";

/** "Jan–Feb", or "Mar" where it is one month. */
export function spanTitle({ language }: Facts, { first, last }: { first: number; last: number }): string {
  const name = (month: number) => monthName(language, monthInYear(month), "short");
  return first === last ? name(first) : `${name(first)}–${name(last)}`;
}

/** What stands where a circumstance makes no difference. */
const ANY = "–";

/** One row per class: what one person of it pays for each programme in each stretch of months with one price. */
export function placeClasses(draft: SheetDraft, facts: Facts, layout: RatesLayout): void {
  const { say, classes, periods } = facts;
  const { classesTitle, firstClass, classRows } = layout;
  const header = firstClass - 1;
  draft.put(classesTitle, 0, say(ratesSheet.classes), looks.section);
  draft.put(classesTitle + 1, 0, [say(ratesSheet.classesPurpose), ...startsInFull(facts)].join(" "), looks.purpose);
  const titles: Record<ClassColumn, string> = {
    number: say(ratesSheet.classNumber),
    segment: say({ id: "Segmen", en: "Segment" }),
    risk: say({ id: "Risiko", en: "Risk" }),
    sector: say({ id: "Sektor", en: "Sector" }),
    payer: say({ id: "Pembayar", en: "Payer" }),
    start: say(ratesSheet.classStart),
  };
  layout.classKeys.forEach((key, column) => draft.put(header, column, titles[key], looks.header));
  periods.forEach((period, place) => {
    for (const number of layout.numbers)
      draft.put(
        header,
        layout.rateColumn(place, number),
        `${period.program} ${spanTitle(facts, period)}`,
        looks.headerRight,
      );
  });
  for (const number of layout.numbers)
    draft.put(header - 1, layout.rateColumn(0, number), say(ratesSheet[number]), { bold: true });
  const weights = layout.classWeights();
  draft.put(weights.row, weights.column - 1, say(ratesSheet.weight), looks.helper);
  for (let column = weights.column; column < layout.classColumns; column += 1)
    draft.put(weights.row, column, classWeight(layout, column), looks.helper);
  // A group that cannot be counted yet falls into this class, and costs nothing.
  draft.setRow(firstClass, 0, [1, say(ratesSheet.noClass), ...layout.classKeys.slice(2).map(() => ANY)]);
  periods.forEach((_, place) => setNumbers(draft, layout, firstClass, place, NOTHING));
  classes.forEach((entry, index) => placeClass(draft, facts, layout, entry, index));
  draft.look(firstClass, 0, classRows, layout.classKeys.length, { vertical: "top" });
  draft.look(firstClass, layout.classKeys.length, classRows, periods.length * layout.numbers.length, {
    numberFormat: '#,##0;(#,##0);"–"',
    align: "right",
  });
  draft.look(firstClass, 0, classRows, 1, { numberFormat: WHOLE, align: "left" });
}

/** Whose first months are paid in full while a relief runs, by which article: no number of the table says it. */
function startsInFull({ law, classes, spans, language, say }: Facts): string[] {
  if (classes.every(({ start }) => start === null || start === "earlier")) return [];
  const last = spans.at(-1)!.last;
  return law.parameters.flatMap(({ kind, from, value, programs, citation, confidence }) =>
    kind !== "fullMonths" || from > last
      ? []
      : say(ratesSheet.startsInFull)
          .replace("{programs}", programs.join(", "))
          .replace("{months}", String(value))
          .replace("{basis}", `${regulationText(language, citation)}, ${nameOfConfidence(language, confidence)}`),
  );
}

function setNumbers(draft: SheetDraft, layout: RatesLayout, row: number, place: number, numbers: ClassNumbers): void {
  for (const number of layout.numbers) {
    const { formula: text, value } = numbers[number];
    draft.set(row, layout.rateColumn(place, number), text === null ? value : formula(text));
  }
}

function placeClass(draft: SheetDraft, facts: Facts, layout: RatesLayout, entry: RateClass, index: number): void {
  const { language } = facts;
  const row = layout.firstClass + 1 + index;
  const start =
    entry.start === "earlier" ? EARLIER : entry.start === null ? ANY : entry.start - facts.spans[0]!.first + 1;
  const words: Record<ClassColumn, Content> = {
    number: index + 2,
    segment: entry.contract ? contractKind(language) : segmentList.show(entry.segment, language),
    risk: entry.risk === null ? ANY : riskList.show(entry.risk, language),
    sector: entry.sector === null ? ANY : sectorList.show(entry.sector, language),
    payer: entry.payer === null ? ANY : payerList.show(entry.payer, language),
    start,
  };
  draft.setRow(
    row,
    0,
    layout.classKeys.map((key) => words[key]),
  );
  entry.rules.forEach((rule, place) => setNumbers(draft, layout, row, place, classNumbers(rule, layout)));
}

/**
 * Every number of every class when no scenario changes the law, with its weight: the number of the class and of the
 * column. Two that were exchanged leave their sum as it was, but not this one.
 */
const allNumbers = ({ classes, periods }: Facts, layout: RatesLayout) =>
  [periods.map(() => NOTHING), ...classes.map(({ rules }) => rules.map((rule) => classNumbers(rule, layout)))].flatMap(
    (places, index) =>
      places.flatMap((numbers, place) =>
        layout.numbers.map((number) => ({
          ...numbers[number],
          weight: index + 1 + classWeight(layout, layout.rateColumn(place, number)),
        })),
      ),
  );

/** Of a column of numbers; they stand above the table. */
const classWeight = (layout: RatesLayout, column: number): number => column - layout.classKeys.length + 1;

/** Their sum, each times its weight: what `Uji` compares the table with. */
export const classSum = (facts: Facts, layout: RatesLayout): number =>
  allNumbers(facts, layout).reduce((sum, { value, weight }) => sum + value * weight, 0);

/**
 * By how much that sum grows with each provision, in their order: what a scenario that changes the law does to it.
 * null for what is a factor of others.
 */
export function classGrowth(facts: Facts, layout: RatesLayout): (number | null)[] {
  const grows = allNumbers(facts, layout).flatMap(({ grows, weight }) =>
    (grows ?? []).map(([id, of, by]) => ({ id, of, by: by * weight })),
  );
  return facts.provisions.map(({ parameter, field }) =>
    field === "numerator"
      ? null
      : grows.filter(({ id, of }) => id === parameter.id && of === field).reduce((sum, { by }) => sum + by, 0),
  );
}
