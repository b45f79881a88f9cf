import { groupFaults } from "../../../texts/book/budget";
import { quoteText } from "../../content";
import { cellAddress } from "../../address";
import { rateRowOf, type BudgetLayout, type WorkColumn } from "../../budgetLayout";
import type { Facts } from "../../facts";
import { constantNames as names, type RatesReferences } from "../../rates/layout";
import { PROGRAMS } from "../../../law/terms";

/**
 * Why a group cannot be counted, as one formula beside it: empty when it can, and for an unused row.
 * The same conditions as `checkGroup` in `budget/`, in the same spirit: a group with a fault is left out, never guessed.
 */
export function faultFormula(facts: Facts, layout: BudgetLayout, references: RatesReferences, index: number): string {
  const at = (key: WorkColumn) => layout.workCell(key, index);
  const listed = (key: "segment" | "risk" | "sector" | "payer") => `ISNA(MATCH(${at(key)},${references.list(key)},0))`;
  const whole = (key: WorkColumn) => `N(${at(key)})<0,INT(N(${at(key)}))<>N(${at(key)}),N(${at(key)})>${names.mostPeople}`;
  const row = layout.first(layout.people) + index;
  const rateRows = `${cellAddress(row, layout.workColumn(rateRowOf.JKK), "column")}:${cellAddress(row, layout.workColumn(rateRowOf.JP), "column")}`;
  // The programmes named, written together: whatever is left over in the cell is no programme.
  const named = PROGRAMS.map((program) => `N(${at(rateRowOf[program])}<>0)*(${'LEN("' + program + '")'}+1)`).join("+");
  const segment = (code: number) => references.listCell("segment", code);
  const base = `OR(NOT(ISNUMBER(${at("base")})),N(${at("base")})<=0,N(${at("base")})>${names.mostBase},${at("baseSen")}/${names.sen}<>${at("base")})`;

  const tests: [string, keyof typeof groupFaults][] = [
    [`TRIM(${at("name")})=""`, "name"],
    [listed("segment"), "segment"],
    [listed("risk"), "risk"],
    [listed("sector"), "sector"],
    [listed("payer"), "payer"],
    [`LEN(SUBSTITUTE(${at("programs")}," ",""))+1<>${named}`, "programs"],
    [`COUNT(${rateRows})<COLUMNS(${rateRows})`, "programOfSegment"],
    [
      `IF(${at("isContract")}=1,OR(NOT(ISNUMBER(${at("contract")})),N(${at("contract")})<=0,INT(N(${at("contract")}))<>N(${at("contract")}),N(${at("contract")})>${names.mostContract}),FALSE)`,
      "contract",
    ],
    [`IF(${at("base")}="",${at("segment")}=${segment(0)},${base})`, "base"],
    [`OR(NOT(ISNUMBER(${at("people")})),${whole("people")})`, "people"],
    [`OR(AND(${at("joins")}<>"",NOT(ISNUMBER(${at("joins")}))),AND(${at("exits")}<>"",NOT(ISNUMBER(${at("exits")}))),${whole("joins")},${whole("exits")})`, "flow"],
    [`OR(${at("firstNumber")}=0,${at("lastNumber")}=0)`, "period"],
    [`${at("lastNumber")}<${at("firstNumber")}`, "reversed"],
    [`${at("firstNumber")}<${names.firstMonth}`, "beforeLaw"],
    [
      `OR(${at("lastNumber")}<${cellAddress(layout.indexRow, layout.month, "$")},${at("firstNumber")}>${cellAddress(layout.indexRow, layout.month + 11, "$")})`,
      "outsideYear",
    ],
  ];
  const nested = tests.reduceRight((rest, [test, fault]) => `IF(${test},${quoteText(facts.say(groupFaults[fault]))},${rest})`, '""');
  return `IF(AND(${at("name")}="",${at("programs")}="",${at("people")}=""),"",${nested})`;
}
