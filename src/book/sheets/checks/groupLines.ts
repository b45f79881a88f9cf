import { groupChoiceLists, segmentList } from "../../choices";
import { quoteText } from "../../content";
import { cellNames, groupColumnNames } from "../../names";
import type { Facts } from "../../facts";
import { onSheet, areaAddress, type Area } from "../../address";
import type { EffectiveField } from "../../effectiveFields";
import { WORK_HEADER_ROW, WORK_KEY_ROW, type WorkLayout } from "../../workLayout";
import type { WorkField } from "../../workFields";
import type { RatesLayout } from "../../rates/layout";
import type { WorkLists } from "../../workLists";
import { groupField } from "../../../budget/groupFields";
import { LONG_TEXTS } from "../groups";
import { codesRepeated } from "../work/lookups";
import { countTexts, linesOn, referTo, type CheckLine } from "./line";
import { TakenInputs } from "./takenInputs";

/** From `Kelompok` to `Hitung`: every group is reached, can be counted, and counts with what was typed. */
export function groupLines(facts: Facts, work: WorkLayout, lists: WorkLists, rates: RatesLayout): CheckLine[] {
  const groups = linesOn("groups");
  const line = linesOn("work");
  const column = (key: EffectiveField): Area => {
    const { headerRow, columns } = facts.groups;
    return { row: headerRow + 1, column: columns[key], rows: facts.capacity, columns: 1 };
  };
  const typed = new TakenInputs(facts, work);
  const people = work.peopleArea(0, 12);
  const again = work.area("unitsAgain");
  // Weighed by its row, what one group has too much does not make up for what another lacks: then half a month is off,
  // which no whole number of people makes up for.
  const weighed = (area: string): string => `SUMPRODUCT(${work.area("position")}*${area})`;
  const categories = work.area("category");
  const unknown = lists.unlistedCategories(categories);
  return [
    groups("unreached", "wrong", column("name"), cellNames.unreached),
    groups(
      "titles",
      "wrong",
      { ...column("name"), row: facts.groups.headerRow, rows: 1 + facts.capacity },
      `COUNT(INDEX(${groupColumnNames.people},1),INDEX(${groupColumnNames.first},1))+${tooLong(facts)}`,
    ),
    line("leftOut", "wrong", work.areaOf("state"), countTexts(work.area("state")), { names: true }),
    groups("categories", "wrong", column("category"), `SUMPRODUCT(${unknown})`, {
      flags: { each: unknown, positions: work.area("position") },
    }),
    line("codesRepeated", "wrong", work.areaOf("ownCode"), codesRepeated(work.area("code"), work.area("ownCode"))),
    ...typed.lines(),
    line(
      "monthsAgainstPeriod",
      "wrong",
      { ...work.areaOf("people"), column: work.month, columns: 12 },
      `SUM(${people})+${monthsOff(facts, work, "first", "firstNumber")}+${monthsOff(facts, work, "last", "lastNumber")}`,
      { right: `SUM(${again})+(${weighed(people)}<>${weighed(again)})/2`, checksum: true },
    ),
    line(
      "basesFollow",
      "wrong",
      { ...work.areaOf("people"), column: work.bases, columns: facts.periods.length },
      basesOff(work, rates),
    ),
    line(
      "pricesFollow",
      "wrong",
      { ...work.areaOf("people"), column: work.prices, columns: facts.periods.length },
      `SUM(${work.area("priceGap")},${work.area("classGap")})${deductionsOff(facts, work)}`,
    ),
    ...(facts.scope.contracts ? [contractsCharged(facts, work, rates)] : []),
  ];
}

/**
 * Texts on `Kelompok` that are longer than a plan takes: the book counts their groups, and the pane asks to shorten them
 * before it writes. A cell with an error value is told elsewhere; where a program knows no LEN of many, 0.
 */
function tooLong(facts: Facts): string {
  const { headerRow, columns } = facts.groups;
  const long = LONG_TEXTS.map((key) => {
    const area = { row: headerRow + 1, column: columns[key], rows: facts.capacity, columns: 1 };
    return `(LEN(${referTo(facts, "groups", area)})>=${1 + (groupField(key).most ?? 0)})`;
  });
  return `IFERROR(SUMPRODUCT(${long.join("+")}),0)`;
}

/**
 * Days that became another month of the year, months before and after it aside: a day is in the third month or later
 * where it is not before the title of the third, and so for every title.
 */
function monthsOff(
  facts: Facts,
  work: WorkLayout,
  day: "first" | "last",
  number: "firstNumber" | "lastNumber",
): string {
  const months = (row: number) => referTo(facts, "work", { row, column: work.month, rows: 1, columns: 12 });
  const reached = (column: WorkField, bounds: string) => `(${work.area(column)}>=${bounds})`;
  return `SUMPRODUCT((${reached(day, months(WORK_HEADER_ROW))}<>${reached(number, months(WORK_KEY_ROW))})*1)`;
}

/** Groups whose worker's part is deducted from pay where their segment and their word for it say otherwise, or the reverse. */
function deductionsOff({ language }: Facts, work: WorkLayout): string {
  if (!work.has("deducts")) return "";
  const [wages, deducted] = [segmentList.show("PU", language), groupChoiceLists.workerPart.show("UPAH", language)];
  const asked = `(${work.area("segment")}=${quoteText(wages)})*(${work.area("workerPart")}=${quoteText(deducted)})`;
  return `+SUMPRODUCT((${work.area("deducts")}<>${asked})*1)`;
}

/**
 * Odd bases; and the list of BPU incomes, each base a step above the one before: the steps an income has passed are summed.
 * The lowest is taken of what is below it or no number, whose group is left out and told by a line of its own; every number
 * is below every text.
 */
function basesOff(work: WorkLayout, rates: RatesLayout): string {
  if (!work.has("bandBase")) return `SUM(${work.area("baseGap")})`;
  const [base, from] = [work.area("base"), rates.bandsAgain("from")];
  const steps = `SUMPRODUCT((((${base}<"")*(${base}>=${from})+(${from}=0))>0)*${rates.bandsAgain("base")})`;
  return `SUM(${work.area("baseGap")},${work.area("bandBase")})-${steps}`;
}

/** Contracts slice by slice from the law as it was written, beside what their rows say. */
function contractsCharged(facts: Facts, work: WorkLayout, rates: RatesLayout): CheckLine {
  const value = work.area("contract");
  const again = (key: Parameters<RatesLayout["slicesAgain"]>[0]) =>
    onSheet(facts.names.rates, areaAddress(rates.slicesAgain(key), "$"));
  const isContract = `(${work.area("segment")}=${quoteText(segmentList.show("JAKON", facts.language))})*(${work.area("base")}=0)`;
  const above = `(${value}>${again("above")})*(${value}-${again("above")})`;
  return linesOn("work")(
    "contractsCharged",
    "wrong",
    { ...work.areaOf("slicedJKK"), columns: 2 },
    `SUM(${work.area("slicedJKK")},${work.area("slicedJKM")})`,
    // Nothing can be taken away from a text, which stands for an error value on `Kelompok`: the line is red then.
    { right: `IFERROR(SUMPRODUCT(${isContract}*${above}*(${again("JKK")}+${again("JKM")})),0)`, checksum: true },
  );
}
