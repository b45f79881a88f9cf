import { CHOICE_FIELDS, groupField, type ChoiceField } from "../../../budget/groupFields";
import type { Facts } from "../../facts";
import { quoteText } from "../../content";
import { groupColumnNames } from "../../names";
import { groupKey, replaced } from "../../replacing";
import { isScenarioGroupField } from "../../scenarioFields";
import { columnCell } from "../../sweepColumns";
import { cellAddress } from "../../address";
import { typedPayer } from "../funds/effective";
import { isWord, type EffectiveField } from "../../effectiveFields";
import type { WorkLayout } from "../../workLayout";
import type { WorkLists } from "../../workLists";

/**
 * A group's field as the active scenario has it: what a row of `Skenario` says, or else the cell of `Kelompok`, asked for
 * by its place below the titles, so that rows may be inserted, sorted and deleted there.
 */
export function effectiveField(
  facts: Facts,
  layout: WorkLayout,
  lists: WorkLists,
  field: EffectiveField,
  index: number,
): string {
  const swept = layout.sweeps.lastColumn("group", field);
  if (swept !== null) return `${columnCell(layout.row(index), swept)}${isWord(field) ? '&""' : ""}`;
  return unsweptField(facts, layout, lists, field, index);
}

/** The same before sweeping rows have been read. */
export function unsweptField(
  facts: Facts,
  layout: WorkLayout,
  lists: WorkLists,
  field: EffectiveField,
  index: number,
): string {
  const position = layout.here("position", index);
  const typed = `INDEX(${groupColumnNames[field]},${position})`;
  // A blank choice with a usual word means that word, as when the table is read back.
  const usual = hasUsual(field)
    ? `IF(${typed}="",${usualOf(layout, lists, field)},${typed})`
    : (field as EffectiveField) === "payer"
      ? typedPayer(layout, typed, index)
      : typed;
  // Blank stays blank in a word; where blank means another word it is none.
  const text = isWord(field) && !hasUsual(field) ? '&""' : "";
  const isReplaceable = facts.has("scenarios") && isScenarioGroupField(field);
  const input = isReplaceable ? replaced(groupKey(layout, field, index), usual) : usual;
  return `IFERROR(${input}${text},${UNREADABLE})`;
}

/** What stands on `Hitung` for an error value on `Kelompok`: no choice and no number, so that its group alone is left out. */
const UNREADABLE = quoteText("?");

const usualOf = (layout: WorkLayout, lists: WorkLists, field: ChoiceField): string => {
  const { words, otherwise } = groupField(field);
  return cellAddress(layout.listsHeader + 1 + words!.codes.indexOf(otherwise!), lists.column(field), "$");
};

const hasUsual = (field: EffectiveField): field is ChoiceField =>
  (CHOICE_FIELDS as readonly string[]).includes(field) && groupField(field as ChoiceField).otherwise !== undefined;
