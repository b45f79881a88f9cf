import type { fundStates } from "../../../texts/book/funds";
import { fundColumns } from "../../../texts/book/funds";
import { fundFieldNames } from "../../../texts/book/changeableFields";
import { workSheet } from "../../../texts/book/work";
import type { BudgetLayout } from "../../budgetLayout";
import { formula } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { FUND_COLUMN_KEYS } from "../../fundColumns";
import { looks, MONEY } from "../../look";
import { groupColumnNames, tableNames } from "../../names";
import { fundKey, replaced } from "../../replacing";
import { columnCell, REPLACED_FUND_FIELDS, type ReplacedFundField } from "../../sweepColumns";
import type { WorkLayout } from "../../workLayout";
import {
  DERIVED_FUND_FIELDS,
  EFFECTIVE_FUND_FIELDS,
  type EffectiveFundField,
  type WorkFundField,
} from "../../workFields";
import type { WorkLists } from "../../workLists";
import { monthNumberOr, ownCodeFormula, ownNameFormula, placeOf } from "../work/lookups";
import type { FundParts } from "./parts";

const FIELDS = [...EFFECTIVE_FUND_FIELDS, ...DERIVED_FUND_FIELDS];
const isReplaced = (field: WorkFundField): field is ReplacedFundField =>
  (REPLACED_FUND_FIELDS as readonly string[]).includes(field);

/** The block of `Hitung` with the funds as the active scenario has them: a row per row of the table on `Dana`. */
export function placeEffectiveFunds(draft: SheetDraft, facts: Facts, work: WorkLayout, lists: WorkLists): void {
  const { say } = facts;
  const header = { ...looks.header, size: 9 };
  draft.put(work.fundsHeader - 1, 0, say(workSheet.funds), looks.section);
  draft.put(work.fundsHeader, work.position, say(workSheet.position), header);
  for (const field of FIELDS) draft.put(work.fundsHeader, work.fundColumn(field), titleOf(facts, field), header);
  for (let fund = 0; fund < work.funds; fund += 1) {
    draft.set(work.fundRow(fund), work.position, fund + 2);
    for (const field of FIELDS)
      draft.set(work.fundRow(fund), work.fundColumn(field), formula(fundField(facts, work, lists, field, fund)));
  }
  draft.look(work.fundRow(0), 0, work.funds, FIELDS.length + 1, { size: 9 });
  for (const field of ["ceiling", "available"] as const)
    draft.look(work.fundRow(0), work.fundColumn(field), work.funds, 1, { numberFormat: MONEY });
}

function titleOf({ say }: Facts, field: WorkFundField): string {
  if (isReplaced(field)) return say(fundFieldNames[field]);
  if (field in fundColumns) return say(fundColumns[field as keyof typeof fundColumns]);
  return say(workSheet[field as (typeof DERIVED_FUND_FIELDS)[number]]);
}

/** A field of a fund as the active scenario has it, before sweeping rows have been read. */
export function unsweptFund(facts: Facts, work: WorkLayout, field: ReplacedFundField, fund: number): string {
  const position = work.fundHere("position", fund, "column");
  const typed = `INDEX(${tableNames.funds},${position},${FUND_COLUMN_KEYS.indexOf(field) + 1})`;
  // No ceiling and a ceiling of nothing are different things; a text pasted for a number is none, or all that follows
  // would be errors. Of a ceiling with a share that is none nothing is available.
  const given =
    field === "earmark"
      ? `IFERROR(IF(${typed}="","",IF(COUNT(${typed})*(${typed}<=1),${typed},0)),"")`
      : `IFERROR(IF(COUNT(${typed})=0,"",${typed}),"")`;
  return facts.has("scenarios") ? replaced(fundKey(work, field, fund), given) : given;
}

function fundField(facts: Facts, work: WorkLayout, lists: WorkLists, field: WorkFundField, fund: number): string {
  const at = (key: WorkFundField | "position") => work.fundHere(key, fund, "column");
  // A row deleted from the table leaves this one without anything to read.
  const typed = (key: EffectiveFundField) =>
    `INDEX(${tableNames.funds},${at("position")},${FUND_COLUMN_KEYS.indexOf(key) + 1})`;
  switch (field) {
    case "code":
    case "name":
    case "kind":
    case "onlyFor":
      return `IFERROR(${typed(field)}&"","")`;
    case "ceiling":
    case "earmark":
    case "firstMonth":
    case "lastMonth": {
      const swept = work.sweeps.lastColumn("fund", field);
      if (swept === null) return unsweptFund(facts, work, field, fund);
      const cell = columnCell(work.fundRow(fund), swept);
      return `IF(${cell}="","",${cell})`;
    }
    case "firstNumber":
      return monthNumberOr(1, at("firstMonth"));
    case "lastNumber":
      return monthNumberOr(12, at("lastMonth"));
    case "available": {
      // ceiling × share, cut down to whole rupiah; in two steps, because the product of both would not stay exact.
      const share = `ROUND(${at("earmark")}*10^5,0)`;
      return `IF(${at("ceiling")}="","",IF(${at("earmark")}="",${at("ceiling")},INT(${at("ceiling")}/10^5)*${share}+INT(MOD(${at("ceiling")},10^5)*${share}/10^5)))`;
    }
    case "list":
      return `IF(${at("onlyFor")}="","",UPPER("; "&${at("onlyFor")}&";"))`;
    case "payer": {
      const kind = `(${lists.here("fundKind")}=${at("kind")})`;
      return `IF(SUMPRODUCT(${kind}*1)=0,"",INDEX(${lists.here("fundPayer")},SUMPRODUCT(${kind}*${lists.numbers("fundKind")}))&"")`;
    }
    case "ownCode":
      return ownCodeFormula((key) => work.fundHereArea(key), at);
    case "ownName":
      return ownNameFormula((key) => work.fundHereArea(key), at);
  }
}

/** What is wrong with who pays for a group, by number; the title of the column says what each means. */
export const FUND_STATES = { none: 1, unknown: 2, refused: 3, open: 4, payer: 5 } as const satisfies Record<
  keyof typeof fundStates,
  number
>;

/** In place of a fund's number: several funds pay all of the group, or leave part of it to somebody else. */
const SPLIT = { whole: -1, open: -2 };

/** Place of the fund that pays a group, as in its block; 0 = none known, below 0 = several funds pay parts. */
export function fundNumberFormula(work: WorkLayout, budget: BudgetLayout, parts: FundParts, index: number): string {
  const one = placeOf((key) => work.fundHereArea(key), work.here("fund", index));
  if (parts.rows === 0) return one;
  const mine = `(${parts.hereArea("groupNumber")}=${work.here("position", index)})`;
  const paid = `SUMPRODUCT(${mine}*${parts.hereArea("year")})`;
  return `IF(SUMPRODUCT(${mine}*1)>0,IF(${paid}=${budget.cell(budget.total, index)},${SPLIT.whole},${SPLIT.open}),${one})`;
}

/** Place of the first fund that is named for a part of the group on `Dana`; 0 = no part of it. */
export const splitFundFormula = (work: WorkLayout, parts: FundParts, index: number): string =>
  `IFERROR(INDEX(${parts.hereArea("fundNumber")},MATCH(${work.here("position", index)},${parts.hereArea("groupNumber")},0)),0)`;

/**
 * Place of the fund whose kind stands in for a blank payer, as both are typed: the first of a split, else the one named;
 * 0 = none, or the payer is typed. A scenario that moves the fund leaves the payer, as it does where one is typed.
 */
export function payerFundFormula(work: WorkLayout, index: number): string {
  const position = work.here("position", index);
  const named = placeOf((key) => work.fundHereArea(key), `INDEX(${groupColumnNames.fund},${position})`);
  const split = work.has("splitFund") ? work.here("splitFund", index) : null;
  const fund = split === null ? named : `IF(${split}>0,${split},${named})`;
  return `IFERROR(IF(TRIM(INDEX(${groupColumnNames.payer},${position}))<>"",0,${fund}),0)`;
}

/** A group's payer as typed, or where that is blank who pays by the kind of that fund. */
export function typedPayer(work: WorkLayout, typed: string, index: number): string {
  return `IFERROR(INDEX(${work.fundHereArea("payer")},${work.here("payerFund", index)}-1),${typed})`;
}

/** May the fund pay for the group? A blank list allows everybody: nothing is found in it, and its length is 0. */
export function refusalFormula(work: WorkLayout, index: number): string {
  const number = work.here("fundNumber", index);
  const list = `INDEX(${work.fundHereArea("list")},${number}-1)`;
  const found = (key: "code" | "category", otherwise: string) =>
    `IFERROR(FIND(UPPER("; "&${work.here(key, index)}&";"),${list}),${otherwise})`;
  return `IF(${number}<1,0,(${found("code", found("category", `-LEN(${list})`))}<0)*${FUND_STATES.refused})`;
}

/** Beside a group: one of those numbers, 0 when all is well. */
export function fundStateFormula(work: WorkLayout, parts: FundParts, index: number): string {
  const at = (key: Parameters<WorkLayout["here"]>[0]) => work.here(key, index);
  const { none, unknown, open, payer } = FUND_STATES;
  const number = at("fundNumber");
  // The kind of a fund decides who pays; a group that says another is told.
  const decided = `INDEX(${work.fundHereArea("payer")},${number}-1)`;
  const against = `(${decided}<>"")*(${decided}<>${at("payer")})*${payer}`;
  const faulty = work.has("refusal") ? `IF(${at("refusal")}>0,${at("refusal")},${against})` : against;
  const one = `IF(${number}=0,IF(${at("fund")}="",${none},${unknown}),${faulty})`;
  const split = parts.rows === 0 ? one : `IF(${number}<0,(${number}=${SPLIT.open})*${open},${one})`;
  return `IF(OR(${at("state")}<>"",${at("programs")}=""),0,${split})`;
}
