import { areaAddress } from "../../address";
import { segmentList } from "../../choices";
import { quoteText } from "../../content";
import type { Facts } from "../../facts";
import type { RateNumber, RatesLayout } from "../../rates/layout";
import { WORK_WEIGHT_ROW, type WorkLayout } from "../../workLayout";
import type { CheckField, WorkField } from "../../workFields";

/**
 * A second way to what stands in a group's row, so that a formula somebody typed over is found by what its neighbours
 * say. `Uji` sums these columns.
 */
export function checkField(
  facts: Facts,
  layout: WorkLayout,
  rates: RatesLayout,
  field: CheckField,
  index: number,
): string {
  const at = (key: WorkField | "position") => layout.here(key, index);
  // Nothing to compare: the group is not counted, or the row waits for one.
  const idle = `${at("state")}<>"",${at("programs")}=""`;
  const periods = (first: number) =>
    areaAddress({ row: layout.row(index), column: first, rows: 1, columns: facts.periods.length });
  const rate = (number: RateNumber) => rates.rateBlock(number);
  const ownClass = rates.isClass(at("classRow"));
  const [bases, prices] = [periods(layout.bases), periods(layout.prices)];
  switch (field) {
    case "unitsAgain": {
      // An arithmetic series over the months inside the year; where people run out on the way, only the months know.
      // From what was typed, not from what the row makes of it.
      const [units, change] = [at("people"), `(${at("joins")}-${at("exits")})`];
      const construction = quoteText(segmentList.show("JAKON", facts.language));
      const [first, last] = [`MAX(1,${at("firstNumber")})`, `MIN(12,${at("lastNumber")})`];
      const runsOut = `${units}+${change}*(${last}-${at("firstNumber")})<0`;
      const series = `(${last}-${first}+1)*(${units}+${change}*((${first}+${last})/2-${at("firstNumber")}))`;
      const months = areaAddress({ row: layout.row(index), column: layout.month, rows: 1, columns: 12 }, "column");
      const people = `IF(${runsOut},SUM(${months}),${series})`;
      const once = layout.has("kind")
        ? `IF(AND(${at("segment")}=${construction},${at("base")}=0),(${at("firstNumber")}>=1)*(${at("firstNumber")}<=12),${people})`
        : people;
      return `IF(${at("state")}<>"",0,${once})`;
    }
    case "priceGap": {
      const weights = areaAddress(
        { row: WORK_WEIGHT_ROW, column: layout.bases, rows: 1, columns: facts.periods.length },
        "$",
      );
      const programs = `ABS(SUMPRODUCT((${bases}>0)*${weights})-LEN(${at("programs")})-1)`;
      // Each within a rupiah of what was not rounded; a contract's slices know no other limits than these.
      const borne = layout.has("deducts")
        ? `(${rate("rate")}+${at("deducts")}*(${rate("employer")}-${rate("rate")}))`
        : rate("rate");
      const off = `SUMPRODUCT(${ownClass}*((${prices}-${bases}*100*${borne}/${rate("divisor")})^2>=1))`;
      return `IF(OR(${idle}),0,${off}+${programs})`;
    }
    case "baseGap": {
      // The wage, or of a class with a list of incomes what it counts as; a limit; or a contract's slices.
      const counted = layout.has("bandBase")
        ? `((${bases}-${at("base")}-(${at("bandBase")}-${at("base")})*${rate("banded")})^2>=1)`
        : `(${bases}<>${at("base")})`;
      const slices = (["slicedJKK", "slicedJKM"] as const).filter((key) => layout.has(key)).map(at);
      const odd = [rate("lowest"), rate("highest"), ...slices].map((value) => `(${bases}<>${value})`);
      return `IF(OR(${idle}),0,SUMPRODUCT(${ownClass}*(${bases}>0)*${[counted, ...odd].join("*")}))`;
    }
    case "classGap": {
      // A class is open ("–") in what makes no difference this year.
      const [named, words] = [
        `(${rates.classWords("segment")}<>${at(layout.kind)})`,
        rates.classWords("risk", "payer"),
      ];
      const open = `(${words}<>${at("risk")}:${at("payer")})*(${words}<>"–")`;
      const of = rates.decisive.length === 0 ? named : `(${named}+${open})`;
      const other = layout.has("kind") ? `+(LEFT(${at("kind")},LEN(${at("segment")}))<>${at("segment")})` : "";
      return `IF(OR(${idle}),0,SUMPRODUCT(${ownClass}*${of})${other})`;
    }
  }
}

/** "JKK+JKM" is as long as its programmes' names and one sign for each: shared among a programme's price periods. */
export function programWeights({ periods }: Facts): number[] {
  return periods.map(({ program }, place) => {
    const later = periods.slice(place + 1).some((period) => period.program === program);
    const earlier = periods.slice(0, place).filter((period) => period.program === program).length;
    return later ? 1 : program.length + 1 - earlier;
  });
}
