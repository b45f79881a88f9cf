import { scenariosSheet } from "../../../texts/book/scenarios";
import { onSheet } from "../../address";
import { quoteText } from "../../content";
import type { Facts } from "../../facts";
import { cellNames, scenarioNames, tableNames } from "../../names";
import { REPLACING_COLUMNS } from "../../replacing";
import type { RatesLayout } from "../../rates/layout";
import type { ScenariosLayout } from "../../scenariosLayout";
import type { WorkLayout } from "../../workLayout";
import type { WorkOverrideField } from "../../workFields";
import { sentenceAbove } from "../scenarios/rowState";
import { linesOn, referTo, unreadRows, type CheckLine } from "./line";

/** The active scenario is one of the list, and every row of `Skenario` means something in one of the list. */
export function scenarioLines(
  facts: Facts,
  layout: ScenariosLayout,
  work: WorkLayout,
  { asksPairs }: Pick<RatesLayout, "asksPairs">,
): CheckLine[] {
  const line = linesOn("scenarios");
  const names = layout.choices();
  const listed = `SUMPRODUCT((${names}=${cellNames.active})*1)`;
  const twins = layout.listArea("name", true);
  const rows = { row: layout.firstOverride, column: 0, rows: layout.overrides, columns: layout.stateColumn };
  const states = { ...rows, column: layout.stateColumn, columns: 1 };
  const on = (field: WorkOverrideField | "position") => referTo(facts, "work", work.overrideArea(field));
  const unlisted = onSheet(facts.names.work, sentenceAbove(work, "state"));
  const lockedLine = (): CheckLine => {
    const verdicts = { ...states, row: layout.firstLocked, rows: layout.locked };
    const changed = quoteText(facts.say(scenariosSheet.lockedChanged));
    return line(
      "lockedChanged",
      "look",
      verdicts,
      `SUMPRODUCT((${referTo(facts, "scenarios", verdicts)}=${changed})*1)`,
    );
  };
  const apart = asksPairs ? `+${on("apart")}` : "";
  return [
    line("activeUnknown", "wrong", twins, `IF(${cellNames.active}="",1,IF(${listed}=1,0,1))`),
    line(
      "overrideFaults",
      "wrong",
      states,
      `SUMPRODUCT((${on("fault")}<>"")+(${on("state")}=${unlisted})${apart})+${countsWrongly(on)}`,
    ),
    line("sweepsLeft", "look", states, `SUMPRODUCT((${on("left")}>0)*1)+${countsNot(on)}`),
    ...(layout.locked > 0 ? [lockedLine()] : []),
    // A column put between the keys and what replaces would be read in its place.
    line(
      "overridesUnreached",
      "wrong",
      rows,
      `${unreadRows(tableNames.overrides, layout.overrides, 4)}+(COLUMNS(${scenarioNames.replacing})<>${REPLACING_COLUMNS})`,
    ),
  ];
}

type Column = (field: WorkOverrideField | "position") => string;

/** Rows that replace another input than theirs, or that count in another scenario than their own. */
const countsWrongly = (on: Column): string =>
  `SUMPRODUCT((${on("key")}<>"")*(${scenarioNames.keys}<>"")*(${on("scenario")}&${scenarioNames.keys}<>${cellNames.active}&${on("key")}))`;

/** Sound rows of the active scenario whose input nobody replaces. Where a program knows no SUMIF of many (Gnumeric), 0. */
const countsNot = (on: Column): string => {
  const isReplaced = `SUMIF(${on("activeKey")},${on("key")},${on("position")})`;
  return `IFERROR(SUMPRODUCT((${on("key")}<>"")*(${on("scenario")}=${cellNames.active})*(${on("fault")}="")*(${isReplaced}=0)),0)`;
};
