import { coverageSheet } from "../../../texts/book/coverage";
import { cellAddress } from "../../address";
import { formula, quoteText } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { COUNT, looks, PERCENT, WHOLE } from "../../look";
import { NO_FIGURE } from "./groups";
import { EFFECT_COLUMNS, EFFECT_ROWS, PRINTED_COLUMNS, type CoverageLayout, type EffectColumn } from "./layout";

/** New people of the groups that add to the line taken, or to any where no line is complete. */
const newPeople = (layout: CoverageLayout, of: "added" | "protected"): string => {
  const figures = layout.groupAddresses("figure");
  const code = cellAddress(layout.chosenCode.row, layout.chosenCode.column, "$");
  return `SUMPRODUCT(((${figures}=${code})+(${figures}=${quoteText(NO_FIGURE)})>0)*${layout.groupAddresses(of)})`;
};

/** Participants and workers now, and with everyone the budget newly enrols. */
export function placeEffect(draft: SheetDraft, { say }: Facts, layout: CoverageLayout): void {
  const column = (key: EffectColumn) => layout.effectColumn(key);
  draft.put(layout.effect, 0, say(coverageSheet.effect), looks.section);
  // Behind line and code: before them it would cut the title.
  draft.put(layout.effect, layout.chosenCode.column + 1, say(coverageSheet.chosen), looks.helper);
  const ranks = layout.lineAddresses("rank");
  // The line somebody chose, or else the first that is complete.
  draft.put(
    layout.chosen.row,
    layout.chosen.column,
    formula(`IFERROR(MATCH(2,${ranks},0),IFERROR(MATCH(1,${ranks},0),1))`),
    { numberFormat: WHOLE, align: "left", bold: true },
  );
  draft.put(
    layout.chosenCode.row,
    layout.chosenCode.column,
    formula(`INDEX(${layout.lineAddresses("code")},${cellAddress(layout.chosen.row, layout.chosen.column, "$")})`),
    { align: "left", bold: true },
  );
  draft.look(layout.effect + 1, 0, 1, PRINTED_COLUMNS, looks.header);
  for (const key of EFFECT_COLUMNS)
    draft.put(
      layout.effect + 1,
      column(key),
      say(coverageSheet[key]),
      key === "remark" ? looks.headerBeside : looks.headerRight,
    );
  const titles = {
    now: coverageSheet.now,
    enrolled: coverageSheet.enrolledAfter,
    protected: coverageSheet.protectedAfter,
  };
  const chosen = cellAddress(layout.chosen.row, layout.chosen.column, "$");
  const taken = (key: "participants" | "workers") =>
    `IF(INDEX(${layout.lineAddresses("percent")},${chosen})="","",INDEX(${layout.lineAddresses(key)},${chosen}))`;
  for (const of of EFFECT_ROWS) {
    const row = layout.effectRow(of);
    const cell = (key: EffectColumn) => layout.effectCell(of, key);
    const [participants, workers] = [cell("participants"), cell("workers")];
    const before = layout.effectCell("now", "participants");
    const set = (key: EffectColumn, text: string) => draft.set(row, column(key), formula(text));
    draft.set(row, 1, say(titles[of]));
    if (of !== "now") set("added", newPeople(layout, of === "enrolled" ? "added" : "protected"));
    set("participants", of === "now" ? taken("participants") : `IF(${before}="","",${before}+${cell("added")})`);
    set("workers", of === "now" ? taken("workers") : layout.effectCell("now", "workers"));
    set(
      "percent",
      `IF(${participants}="","",IF(${participants}>${workers},"",ROUND(${participants}*100000/${workers},0)/100000))`,
    );
    set(
      "remark",
      `IF(${participants}="",${quoteText(say(coverageSheet.noBefore))},IF(${participants}>${workers},${quoteText(say(coverageSheet.aboveOne))},""))`,
    );
  }
  const first = layout.effectRow("now");
  draft.look(first, column("participants"), EFFECT_ROWS.length, 2, { numberFormat: COUNT, align: "right" });
  draft.look(first, column("percent"), EFFECT_ROWS.length, 1, { numberFormat: PERCENT, align: "right", bold: true });
  draft.look(first, column("added"), EFFECT_ROWS.length, 1, { numberFormat: COUNT, align: "right" });
  draft.look(first, column("remark"), EFFECT_ROWS.length, 1, { color: "#A4262C", align: "left", indent: 1 });
}
