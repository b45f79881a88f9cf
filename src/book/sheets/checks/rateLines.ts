import { ratesSheet } from "../../../texts/book/rates";
import { monthSerial, quoteText } from "../../content";
import type { Facts } from "../../facts";
import { cellNames } from "../../names";
import { roundingList } from "../../choices";
import { CONSTANT_VALUE, CONSTANTS, SLICE_COLUMNS, type RatesLayout } from "../../rates/layout";
import { bandsSum } from "../rates/bands";
import { classSum } from "../rates/classes";
import { constantsSum } from "../rates/constants";
import { LOCAL_COLUMNS, localAreas } from "../rates/local";
import { contractSlices } from "../rates/slices";
import { linesOn, oneCell, referTo, type CheckLine } from "./line";

/** What was typed among the region's provisions since the writing: none of it is in the classes yet. */
function localLines(facts: Facts, layout: RatesLayout): CheckLine[] {
  const line = linesOn("rates");
  const { written, free } = localAreas(facts, layout);
  const typed = line("localTyped", "wrong", free, `COUNTA(${referTo(facts, "rates", free)})`);
  if (written.rows === 0) return [typed];
  const numbers = { ...written, column: LOCAL_COLUMNS.first, columns: LOCAL_COLUMNS.until - LOCAL_COLUMNS.first + 1 };
  const right = sumOf(
    (facts.plan.localProvisions ?? []).flatMap(({ values, from, until }) => [
      ...values,
      monthSerial(from),
      until === null ? 0 : monthSerial(until),
    ]),
  );
  return [
    typed,
    line("localAsWritten", "wrong", numbers, `SUM(${referTo(facts, "rates", numbers)})`, { right, checksum: true }),
  ];
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** The law of the book against the law as it was written into it, and what the reader should know of it. */
export function rateLines(facts: Facts, layout: RatesLayout): CheckLine[] {
  const { say, plan, provisions } = facts;
  const line = linesOn("rates");
  const rows = Math.max(1, provisions.length);
  const place = (key: "value" | "confidence") => ({
    row: layout.firstProvision,
    column: layout.column(key),
    rows,
    columns: 1,
  });
  const values = layout.provisionArea("value");
  const constant = (key: (typeof CONSTANTS)[number]) =>
    oneCell(layout.firstConstant + CONSTANTS.indexOf(key), CONSTANT_VALUE);
  const classes = { row: layout.firstClass, column: 1, rows: layout.classRows, columns: layout.classColumns - 1 };
  const slices = contractSlices(facts)?.slices ?? [];
  const sliceRows = {
    row: layout.slicesTitle + 2,
    column: SLICE_COLUMNS.above,
    rows: layout.slices,
    columns: SLICE_COLUMNS.JKM - SLICE_COLUMNS.above + 1,
  };
  // Each rate, and how far it is above the one before, times where its slice begins, and a rupiah more for the first.
  const edges = { ...sliceRows, columns: 1 };
  const rates = { ...sliceRows, column: SLICE_COLUMNS.JKKrate, columns: sliceRows.columns - 1 };
  const sliceSum = sumOf(
    slices.map(({ JKK, JKM }, index) => {
      const before = slices[index - 1];
      return (1 + (before?.upTo ?? 0)) * (2 * (JKK + JKM) - (before ? before.JKK + before.JKM : 0));
    }),
  );
  const classTotal = classSum(facts, layout);
  // Two that were exchanged leave the sum of the list as it was, but not its order.
  const fewer = { ...layout.bandArea, rows: layout.bands - 1 };
  const [upper, lower] = [fewer, { ...fewer, row: fewer.row + 1 }].map((area) => referTo(facts, "rates", area));
  // A scenario that changes the law changes the classes by what they grow with it; what is a factor of others has no such number.
  const effective = layout.provisionArea("effective");
  const growth = layout.beside("growth");
  const classesNow = facts.has("scenarios")
    ? `IF(SUMPRODUCT((${growth}="")*(${effective}<>${values})),${classTotal},${layout.classSum()}-SUMPRODUCT(${effective}-${values},${growth}))`
    : layout.classSum();
  const constants = { row: layout.firstConstant, column: CONSTANT_VALUE, rows: CONSTANTS.length, columns: 1 };
  const dates = (["from", "until"] as const).map((key) => layout.provisionArea(key));
  const bounds = facts.has("scenarios") ? (["least", "most"] as const) : [];
  const known = layout.constant("knownUntil");
  const local = say(ratesSheet.local);
  const lines = [
    line("yearAsWritten", "wrong", constant("year"), cellNames.year, { right: plan.year, years: true }),
    line(
      "roundingAsWritten",
      "wrong",
      constant("rounding"),
      `IF(${layout.constant("rounding")}=${quoteText(roundingList.show(plan.rounding, facts.language))},0,1)`,
    ),
    // Each times its number: two that were exchanged leave their sum as it was.
    line("ratesAgainstLaw", "wrong", place("value"), `SUMPRODUCT(${layout.provisionArea("number")},${values})`, {
      right: sumOf(provisions.map(({ value }, index) => value * (index + 1))),
      checksum: true,
    }),
    line("classesAgainstLaw", "wrong", classes, classesNow, { right: classTotal, checksum: true }),
    ...(layout.slices === 0
      ? []
      : [
          line(
            "slicesAgainstLaw",
            "wrong",
            sliceRows,
            `SUMPRODUCT((1+${referTo(facts, "rates", edges)})*${referTo(facts, "rates", rates)})`,
            { right: sliceSum, checksum: true },
          ),
        ]),
    ...(layout.bands === 0
      ? []
      : [
          line(
            "bandsAgainstLaw",
            "wrong",
            layout.bandArea,
            `SUM(${referTo(facts, "rates", layout.bandArea)})+SUMPRODUCT((${upper}>=${lower})*1)`,
            { right: bandsSum(facts), checksum: true },
          ),
        ]),
    line(
      "constantsAgainstLaw",
      "wrong",
      constants,
      `SUM(${[referTo(facts, "rates", constants), ...dates, ...bounds.map((key) => layout.beside(key))].join(",")})-${cellNames.year}`,
      {
        right: constantsSum(facts) + sumOf(provisions.flatMap((one) => bounds.map((key) => one.bounds?.[key] ?? 0))),
        checksum: true,
      },
    ),
    line("local", "look", place("confidence"), `COUNTIF(${layout.provisionArea("confidence")},${quoteText(local)})`),
    ...localLines(facts, layout),
    line(
      "known",
      "look",
      constant("knownUntil"),
      `MAX(0,MIN(12,(${cellNames.year}-YEAR(${known}))*12+12-MONTH(${known})))`,
    ),
  ];
  if (!facts.has("scenarios")) return lines;
  return [
    ...lines,
    line(
      "ratesOfScenario",
      "look",
      { ...place("value"), column: layout.column("effective") },
      `SUMPRODUCT((${layout.provisionArea("effective")}<>${values})*1)`,
    ),
  ];
}
