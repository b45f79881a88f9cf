import type { Facts } from "../../facts";
import { groupColumnNames, scenarioNames } from "../../names";
import { isScenarioGroupField } from "../../scenarioFields";
import { cellAddress } from "../../address";
import { WORK_HEADER_ROW, type EffectiveField, type WorkLayout } from "../../workLayout";
import type { WorkLists } from "../../workLists";

/** Fields that are words: blank stays blank there, where a number becomes 0. */
const WORDS: readonly EffectiveField[] = ["code", "name", "category", "segment", "programs", "risk", "sector", "payer", "fund", "place"];

/**
 * A group's field as the active scenario has it: what a row of `Skenario` says, or else the cell of `Kelompok`, asked for
 * by its place below the titles, so that rows may be inserted, sorted and deleted there.
 */
export function effectiveField(facts: Facts, layout: WorkLayout, lists: WorkLists, field: EffectiveField, index: number): string {
  const position = layout.here("position", index);
  const typed = `INDEX(${groupColumnNames[field]},${position})`;
  // A blank risk or sector means the usual one, as when the table is read back.
  const usual = field === "risk" || field === "sector" ? `IF(${typed}="",${firstOf(layout, lists, field)},${typed})` : typed;
  const text = WORDS.includes(field) ? '&""' : "";
  if (!facts.has("scenarios") || !isScenarioGroupField(field)) return `${usual}${usual === typed ? text : ""}`;
  const title = cellAddress(WORK_HEADER_ROW, layout.column(field), "row");
  return `IFERROR(INDEX(${scenarioNames.values},MATCH("K"&${position}&"|"&${title},${scenarioNames.keys},0)),${usual})${text}`;
}

const firstOf = (layout: WorkLayout, lists: WorkLists, key: "risk" | "sector"): string =>
  cellAddress(layout.listsHeader + 1, lists.column(key), "$");
