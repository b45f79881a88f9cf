import { FUND_KINDS, FUND_NAMES } from "../../../law/fundKinds";
import { categoryOf } from "../../../law/catalogue";
import type { Fund } from "../../../budget/plan";
import { entryTitle } from "../../../texts/book/groups";
import { fundColumns, fundEntryHelp, fundsSheet } from "../../../texts/book/funds";
import type { Language } from "../../../texts/language";
import { categoryName } from "../../categories";
import { asContent, isFormula, monthSerial, type Content } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { FUND_COLUMN_KEYS, fundColumnShapes, type FundColumnKey } from "../../fundColumns";
import { LINES, FUND_TABLE, FUNDS_HEADER_ROW, type FundsLayout } from "../../fundsLayout";
import { looks } from "../../look";
import { fundAnchor } from "../../names";
import { constantNames } from "../../rates/layout";
import type { FundSources } from "./sources";

const SHARE_SCALE = 100_000;

export const kindName = (kind: Fund["kind"], language: Language): string => FUND_NAMES[kind]?.[language] ?? String(kind);

export function readFundKind(text: string): Fund["kind"] | null {
  const wanted = text.trim().toLowerCase();
  return FUND_KINDS.find((kind) => [kind, FUND_NAMES[kind].id, FUND_NAMES[kind].en].some((known) => known.toLowerCase() === wanted)) ?? null;
}

/** In "only for": no category at all, only the groups marked Ya. */
export const MARKED_ONLY = "-";

/** Entries of a fund's list that are not groups of the plan: categories by name, anything else as it is. */
export function onlyForText(fund: Fund, plan: Facts["plan"], language: Language): string | null {
  const rest = (fund.eligible ?? []).filter((key) => categoryOf(key) !== undefined || !plan.groups.some(({ id, name }) => key === id || key === name));
  if (rest.length === 0) return (fund.eligible ?? []).length === 0 ? null : MARKED_ONLY;
  return rest.map((key) => categoryName(key, language)).join("; ");
}

/** Ceilings of other years than the book's: "2026: 500000000; 2027: 0". */
export function otherCeilingsText({ ceilings }: Fund, year: number): string | null {
  const others = Object.entries(ceilings).filter(([of]) => Number(of) !== year);
  return others.length === 0 ? null : others.map(([of, ceiling]) => `${of}: ${ceiling}`).join("; ");
}

/** A fund as the cells of its row. */
function fundCells(fund: Fund, facts: Facts): Record<FundColumnKey, Content> {
  const { plan, language } = facts;
  return {
    code: fund.id,
    name: fund.name || null,
    kind: kindName(fund.kind, language),
    ceiling: fund.ceilings[plan.year] ?? null,
    earmark: fund.earmark === null ? null : fund.earmark / SHARE_SCALE,
    firstMonth: fund.firstMonth === null ? null : monthSerial(fund.firstMonth),
    lastMonth: fund.lastMonth === null ? null : monthSerial(fund.lastMonth),
    onlyFor: onlyForText(fund, plan, language),
    otherCeilings: otherCeilingsText(fund, plan.year),
    source: fund.source ?? null,
    note: fund.note ?? null,
  };
}

/** What was typed and not understood, where the plan has nothing else to say; a formula where its result is still meant. */
function keptCells(fund: Fund, row: number, facts: Facts): Partial<Record<FundColumnKey, Content>> {
  const planned = fundCells(fund, facts);
  const cells: Partial<Record<FundColumnKey, Content>> = {};
  for (const { code, key, content, value, row: was } of facts.kept.funds) {
    if (code !== fund.id) continue;
    const text = asContent(content);
    if (isFormula(text) ? planned[key] === value && was === row : planned[key] === null || (key === "kind" && fund.kind === "LAIN") || key === "otherCeilings") cells[key] = text;
  }
  return cells;
}

/** The table of funds, with room below it that the formulas already reach. */
export function placeFundInputs(draft: SheetDraft, facts: Facts, layout: FundsLayout, { references }: FundSources): void {
  const { say, plan } = facts;
  draft.put(FUNDS_HEADER_ROW - 2, 0, say(fundsSheet.funds), looks.section);
  draft.put(FUNDS_HEADER_ROW - 1, LINES, say(fundsSheet.room), looks.helper);
  draft.setRow(FUNDS_HEADER_ROW, 0, FUND_COLUMN_KEYS.map((key) => say(fundColumns[key])), looks.header);
  plan.funds.forEach((fund, index) => {
    const row = layout.firstFund + index;
    const cells = { ...fundCells(fund, facts), ...keptCells(fund, row, facts) };
    draft.setRow(row, 0, FUND_COLUMN_KEYS.map((key) => cells[key]));
    draft.growRow(row);
  });
  for (const key of FUND_COLUMN_KEYS) {
    const { format, align, wrap } = fundColumnShapes[key];
    draft.input(layout.inputArea(key), { ...looks.input, vertical: "top", ...(format ? { numberFormat: format } : {}), ...(align ? { align } : {}), ...(wrap ? { wrap } : {}) });
    draft.nameArea(fundAnchor(key), layout.inputArea(key));
  }
  draft.tables.push({
    name: FUND_TABLE,
    area: { row: FUNDS_HEADER_ROW, column: 0, rows: Math.max(1, plan.funds.length) + 1, columns: FUND_COLUMN_KEYS.length },
    columns: FUND_COLUMN_KEYS,
  });
  const message = (key: keyof typeof fundEntryHelp) => ({ title: say(entryTitle), text: say(fundEntryHelp[key]) });
  draft.validations.push(
    { area: layout.inputArea("kind"), kind: "list", source: `=${references.list("fundKind")}`, severity: "stop", message: message("kind") },
    { area: layout.inputArea("ceiling"), kind: "whole", min: 0, max: `=${constantNames.mostContract}`, severity: "stop", message: message("ceiling") },
    { area: layout.inputArea("earmark"), kind: "decimal", min: 0, max: 1, severity: "stop", message: message("earmark") },
    ...(["firstMonth", "lastMonth"] as const).map((key) => ({
      area: layout.inputArea(key),
      kind: "date" as const,
      min: monthSerial(12 * 2000),
      max: monthSerial(12 * 2100),
      severity: "stop" as const,
      message: message("month"),
    })),
  );
}
