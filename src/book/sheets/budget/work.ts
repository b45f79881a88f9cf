import { PROGRAMS } from "../../../law/terms";
import { budgetSheet } from "../../../texts/book/budget";
import { groupColumns } from "../../../texts/book/groups";
import type { Words } from "../../../texts/language";
import { cellAddress } from "../../address";
import { rateRowOf, TAKEN, WORK_COLUMNS, type BudgetLayout, type WorkColumn } from "../../budgetLayout";
import { formula, quoteText } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { groupColumnShapes } from "../../groupColumns";
import { looks, WHOLE } from "../../look";
import { contractKey } from "../../rates/classes";
import { constantNames as names, type RatesReferences } from "../../rates/layout";
import type { GroupReferences } from "../groups";
import { faultFormula } from "./faults";

const workedTitles: Record<Exclude<WorkColumn, (typeof TAKEN)[number]>, Words> = {
  isContract: budgetSheet.isContract,
  firstNumber: budgetSheet.firstNumber,
  lastNumber: budgetSheet.lastNumber,
  lastCounted: { id: "Bulan selesai dihitung", en: "Last month counted" },
  baseSen: budgetSheet.baseSen,
  sliceJKK: { id: "Dasar JKK (sen atau lapisan)", en: "Base of JKK (sen or slices)" },
  sliceJKM: { id: "Dasar JKM (sen atau lapisan)", en: "Base of JKM (sen or slices)" },
  classKey: budgetSheet.classKey,
  rowJKK: { id: "Baris tarif JKK", en: "Rate row JKK" },
  rowJKM: { id: "Baris tarif JKM", en: "Rate row JKM" },
  rowJHT: { id: "Baris tarif JHT", en: "Rate row JHT" },
  rowJP: { id: "Baris tarif JP", en: "Rate row JP" },
  check: budgetSheet.check,
  counted: budgetSheet.counted,
  change: budgetSheet.change,
};

/** A field of a group with the active scenario's word on it, if there is one. */
export type TakenFormula = (key: (typeof TAKEN)[number], index: number) => string;

/** The field as it stands in the group's row of the table, found by its number so that rows may be inserted, sorted and removed. */
export function takenFromTable(layout: BudgetLayout, groups: GroupReferences): TakenFormula {
  return (key, index) => `INDEX(${groups.column(key)},${cellAddress(layout.first(layout.people) + index, 0, "column")})`;
}

/** Working columns beside the section of people: each group's fields as counted, and what follows from them. */
export function placeWork(draft: SheetDraft, facts: Facts, layout: BudgetLayout, references: RatesReferences, taken: TakenFormula): void {
  const { say } = facts;
  const section = layout.people;
  draft.put(section - 1, layout.work, say(facts.has("scenarios") ? budgetSheet.inEffectScenario : budgetSheet.inEffect), looks.helper);
  draft.setRow(
    section,
    layout.work,
    WORK_COLUMNS.map((key) => say(key in groupColumns ? groupColumns[key as keyof typeof groupColumns] : workedTitles[key as keyof typeof workedTitles])),
    { ...looks.helper, bold: true, wrap: true, vertical: "center" },
  );
  for (let index = 0; index < layout.capacity; index += 1) placeRow(draft, facts, layout, references, taken, index);
  for (const key of TAKEN) {
    const { format } = groupColumnShapes[key];
    draft.look(layout.first(section), layout.workColumn(key), layout.capacity, 1, { ...looks.helper, ...(format && format !== "@" ? { numberFormat: format } : {}) });
  }
  draft.look(layout.first(section), layout.workColumn("isContract"), layout.capacity, WORK_COLUMNS.length - TAKEN.length, { ...looks.helper, numberFormat: WHOLE });
}

function placeRow(draft: SheetDraft, facts: Facts, layout: BudgetLayout, references: RatesReferences, taken: TakenFormula, index: number): void {
  const row = layout.first(layout.people) + index;
  const at = (key: WorkColumn) => layout.workCell(key, index);
  const set = (key: WorkColumn, text: string) => draft.set(row, layout.workColumn(key), formula(text));
  const segments = references.list("segment");
  const segment = (position: number) => references.listCell("segment", position);

  for (const key of TAKEN) {
    const source = taken(key, index);
    // A blank risk or sector means the usual one, as when the table is read back.
    const blank = key === "risk" || key === "sector" ? references.listCell(key, 0) : '""';
    set(key, `IF(${source}="",${blank},${source})`);
  }
  const number = (key: WorkColumn) => `IF(ISNUMBER(${at(key)}),YEAR(${at(key)})*${names.months}+MONTH(${at(key)}),0)`;
  set("isContract", `IF(AND(${at("segment")}=${segment(2)},${at("base")}=""),1,0)`);
  set("firstNumber", number("first"));
  set("lastNumber", number("last"));
  set("lastCounted", `IF(${at("isContract")}=1,${at("firstNumber")},${at("lastNumber")})`);
  set("baseSen", `ROUND(N(${at("base")})*${names.sen},0)`);
  for (const program of ["JKK", "JKM"] as const)
    set(
      `slice${program}`,
      `IF(${at("isContract")}=1,SUMPRODUCT((N(${at("contract")})>${references.sliceAbove()})*(N(${at("contract")})-${references.sliceAbove()})*${references.sliceSteps(program)}),${at("baseSen")})`,
    );
  const code = (key: "risk" | "sector" | "payer") => `INDEX(${references.codes(key)},MATCH(${at(key)},${references.list(key)},0),MATCH(${at("segment")},${segments},0))`;
  set("classKey", `IF(${at("isContract")}=1,${quoteText(contractKey())},IFERROR(${at("segment")}&"|"&${code("risk")}&"|"&${code("sector")}&"|"&${code("payer")},""))`);
  for (const program of PROGRAMS)
    set(rateRowOf[program], `IF(ISNUMBER(SEARCH("${program}",${at("programs")})),IFERROR(MATCH(${at("classKey")}&"|${program}",${references.classKeys()},0),"?"),0)`);
  set("check", faultFormula(facts, layout, references, index));
  set("counted", `IF(${at("check")}="",IF(${at("isContract")}=1,1,N(${at("people")})),0)`);
  set("change", `IF(AND(${at("check")}="",${at("isContract")}=0),N(${at("joins")})-N(${at("exits")}),0)`);
}
