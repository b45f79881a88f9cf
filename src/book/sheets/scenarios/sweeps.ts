import { fieldOf } from "../../../budget/sweepField";
import { fundFieldNames } from "../../../texts/book/changeableFields";
import { groupColumns } from "../../../texts/book/groups";
import { workSheet } from "../../../texts/book/work";
import { formula } from "../../content";
import type { SheetDraft } from "../../draft";
import type { EffectiveField } from "../../effectiveFields";
import type { Facts } from "../../facts";
import { looks } from "../../look";
import { scenarioNames } from "../../names";
import { fundKey, groupKey } from "../../replacing";
import { columnArea, columnCell, type FieldChain, type ReplacedFundField, type SweepColumn } from "../../sweepColumns";
import { unitsOf } from "../../sweepWords";
import { WORK_HEADER_ROW, type WorkLayout } from "../../workLayout";
import type { WorkOverrideField } from "../../workFields";
import type { WorkLists } from "../../workLists";
import { unsweptFund } from "../funds/effective";
import type { FundParts } from "../funds/parts";
import { unsweptField } from "../work/fields";

/** What a sweeping row needs to know to find its targets. */
export interface SweepSources {
  work: WorkLayout;
  lists: WorkLists;
  parts: FundParts;
}

const rowsOf = (work: WorkLayout, { target }: Pick<FieldChain, "target">) =>
  target === "group" ? { first: work.first, count: work.capacity } : { first: work.fundRow(0), count: work.funds };

/** The columns of `Hitung` in which sweeping rows change groups and funds, field by field and row by row. */
export function placeSweeps(draft: SheetDraft, facts: Facts, sources: SweepSources): void {
  const { say } = facts;
  const { work } = sources;
  const header = { ...looks.header, size: 9 };
  for (const chain of work.sweeps.chains) {
    const title = say(
      chain.target === "group"
        ? groupColumns[chain.field as EffectiveField]
        : fundFieldNames[chain.field as ReplacedFundField],
    );
    const { first, count } = rowsOf(work, chain);
    const titles = chain.target === "group" ? WORK_HEADER_ROW : work.fundsHeader;
    draft.put(titles, chain.ordinary, `${title}: ${say(workSheet.sweepOrdinary)}`, header);
    draft.put(titles, chain.start, `${title}: ${say(workSheet.sweepStart)}`, header);
    for (const { turn, column, row } of chain.sweeps) {
      draft.put(titles, turn, `${title}: ${say(workSheet.sweepTurn)} ${row.index + 1}`, header);
      draft.put(titles, column, `${title}: ${say(workSheet.sweepAfter)} ${row.index + 1}`, header);
    }
    for (let index = 0; index < count; index += 1) {
      draft.set(first + index, chain.ordinary, formula(ordinaryRow(work, chain, index)));
      draft.set(first + index, chain.start, formula(startOf(facts, sources, chain, index)));
      for (const sweep of chain.sweeps) {
        const turn = `(${work.overrideHere("applies", sweep.row.index, "$")}>${columnCell(first + index, chain.ordinary)})`;
        const meant = meantHere(sources, chain, sweep, index);
        draft.set(first + index, sweep.turn, formula(`${turn}*(${meant})`));
        draft.set(first + index, sweep.column, formula(sweptCell(work, chain, sweep, index)));
      }
    }
    draft.look(first, chain.ordinary, count, 2 + 2 * chain.sweeps.length, { size: 9 });
  }
}

/** Which row of `Skenario` replaces the input outright; 0 for none. Sweeps above it no longer matter. */
function ordinaryRow(work: WorkLayout, { target, field }: FieldChain, index: number): string {
  const key =
    target === "group"
      ? groupKey(work, field as EffectiveField, index)
      : fundKey(work, field as ReplacedFundField, index);
  return `IFERROR(MATCH(${key},${scenarioNames.keys},0),0)`;
}

const startOf = (facts: Facts, { work, lists }: SweepSources, { target, field }: FieldChain, index: number): string =>
  target === "group"
    ? unsweptField(facts, work, lists, field as EffectiveField, index)
    : unsweptFund(facts, work, field as ReplacedFundField, index);

type Kind = "text" | "month" | "number" | "needed";

/** "needed": a blank input has nothing to multiply or add to. */
export function kindOf({ sweep }: SweepColumn): Kind {
  const kind = fieldOf(sweep.target, sweep.field)!.kind;
  if (kind === "count") return "number";
  if (kind === "month") return "month";
  return kind === "wage" || kind === "rupiah" || kind === "share" || kind === "ceilings" ? "needed" : "text";
}

/**
 * A group's or fund's field after a sweeping row, exactly as `budget` has it: whole units, the product taken apart at
 * 100,000 so that it stays exact, rounded half up, a ceiling down.
 */
function sweptCell(work: WorkLayout, chain: FieldChain, sweep: SweepColumn, index: number): string {
  const { first } = rowsOf(work, chain);
  const at = (key: WorkOverrideField) => work.overrideHere(key, sweep.row.index, "$");
  const here = (column: number) => columnCell(first + index, column);
  const before = here(sweep.before);
  const turn = `${here(sweep.turn)}=1`;
  const kind = kindOf(sweep);
  // A blank that is handed on stays a text: no ceiling is not a ceiling of nothing.
  const same = chain.target === "fund" ? `IF(${before}="","",${before})` : before;
  if (kind === "text") return `IF(${turn},${at("value")},${before})&""`;
  const [factor, addend] = [at("factor"), at("addend")];
  if (kind === "month")
    return `IF(AND(${turn},OR(${factor}=0,SUM(${before})>60)),IF(${factor}=0,${addend},DATE(YEAR(${before}),MONTH(${before})+${addend},1)),${same})`;
  const units = unitsOf(sweep.sweep.target, sweep.sweep.field);
  const whole = `ROUND(SUM(${before})${units === 1 ? "" : `*${units}`},0)`;
  // Text keeps its fault; a blank cell looked up is no number to LibreOffice, though it counts as 0.
  const stands = kind === "number" ? `NOT(ISTEXT(${before}))` : `SUM(${before})>0`;
  const rest = `MOD(${whole},100000)*${factor}/100000`;
  const part = chain.field === "ceiling" ? `INT(${rest})` : `ROUND(${rest},0)`;
  const after = `INT(${whole}/100000)*${factor}+${part}+${addend}`;
  const result = units === 1 ? after : `(${after})/${units}`;
  return `IF(AND(${turn},OR(${factor}=0,${stands}),${whole}+${addend}>=0),${result},${same})`;
}

/** Does the row speak of this group or fund? */
function meantHere({ work, parts }: SweepSources, chain: FieldChain, sweep: SweepColumn, index: number): string {
  const { by } = sweep.sweep.who;
  const at = (key: WorkOverrideField) => work.overrideHere(key, sweep.row.index, "$");
  const either = (cell: string) => `${cell}=${at("wanted")},${cell}=${at("also")}`;
  if (chain.target === "fund") {
    const of = (key: "code" | "ownCode" | "name" | "kind") => work.fundHere(key, index, "column");
    if (by === "ALL") return `${of("code")}&${of("name")}<>""`;
    if (by === "ONE") return `${of("ownCode")}=${at("wanted")}`;
    return `OR(${of("code")}=${at("wanted")},${either(of("name"))},${of("kind")}=${at("also")})`;
  }
  if (by === "ALL") return `${work.here("code", index)}&${work.here("name", index)}<>""`;
  if (by === "ONE") return `${work.here("ownCode", index)}=${at("wanted")}`;
  const { field, column } = work.sweeps.lookedInto(sweep)!;
  const cell = column === null ? work.here(field, index) : columnCell(work.row(index), column);
  if (by !== "FUND" || parts.rows === 0) return `OR(${either(cell)})`;
  const [groups, funds] = (["groupNumber", "fund"] as const).map((key) => parts.hereArea(key));
  const part = `(${groups}=${work.here("position", index)})*((${funds}=${at("wanted")})+(${funds}=${at("also")}))`;
  return `OR(${either(cell)},SUMPRODUCT(${part})>0)`;
}

/** The same of all groups or funds at once, as ones and zeros; parts of split groups count beside their groups. */
export function meantArea(work: WorkLayout, chain: FieldChain, sweep: SweepColumn): string {
  const { by } = sweep.sweep.who;
  const at = (key: WorkOverrideField) => work.overrideHere(key, sweep.row.index);
  const area = (key: "code" | "ownCode" | "name") =>
    chain.target === "fund" ? work.fundHereArea(key) : work.hereArea(key);
  if (by === "ALL") return `(${area("code")}&${area("name")}<>"")`;
  if (by === "ONE") return `(${area("ownCode")}=${at("wanted")})`;
  const either = (list: string) => `(${list}=${at("wanted")})+(${list}=${at("also")})`;
  if (chain.target === "fund")
    return `((${area("code")}=${at("wanted")})+${either(area("name"))}+(${work.fundHereArea("kind")}=${at("also")})>0)`;
  const { field, column } = work.sweeps.lookedInto(sweep)!;
  const list = column === null ? work.hereArea(field) : columnArea(rowsOf(work, chain), column);
  return `(${either(list)}>0)`;
}

/** How many of those meant stay as they were; told beside the row. */
export function leftFormula(work: WorkLayout, parts: FundParts, chain: FieldChain, sweep: SweepColumn): string {
  const at = (key: WorkOverrideField) => work.overrideHere(key, sweep.row.index);
  const before = columnArea(rowsOf(work, chain), sweep.before);
  const meant = meantArea(work, chain, sweep);
  const kind = kindOf(sweep);
  const units = unitsOf(sweep.sweep.target, sweep.sweep.field);
  const below = `(${before}*${units}+${at("addend")}<0)`;
  const stays =
    kind === "number" ? below : kind === "needed" ? `((${before}=0)+(${before}="")+${below}>0)` : `(${before}=0)`;
  const nobody = sweep.sweep.who.by === "FUND" && parts.rows > 0 ? "" : `IF(${at("targetRow")}=0,1,`;
  const count = kind === "text" ? "0" : `IF(${at("factor")}=0,0,IFERROR(SUMPRODUCT(${meant}*${stays}),0))`;
  return `IF(${at("applies")}=0,0,${nobody}${count}${nobody ? ")" : ""})`;
}
