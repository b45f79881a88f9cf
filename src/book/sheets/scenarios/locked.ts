import { overrideColumns, scenariosSheet } from "../../../texts/book/scenarios";
import { areaAddress, cellAddress, type Area } from "../../address";
import { formula, quoteText } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { looks } from "../../look";
import { tableNames } from "../../names";
import { OVERRIDE_COLUMN_KEYS } from "../../overrideColumns";
import { lockedRows } from "../../scenarioRows";
import type { ScenariosLayout } from "../../scenariosLayout";
import { scenarioLabel } from "../../scenarioWords";
import { placeRow } from "./overrides";

/** Behind the rows of a locked scenario, whose yellow would invite to type. */
const LOCKED_FILL = "#E8E8E8";

/**
 * What locked scenarios held when they were locked, in the columns of the changes above, each row with the verdict
 * whether it still stands there; and the changes of a locked scenario in grey.
 */
export function placeLocked(draft: SheetDraft, facts: Facts, layout: ScenariosLayout): void {
  const { say, plan } = facts;
  const row = cellAddress(layout.firstOverride, 0, "column");
  draft.conditionals.push({
    area: { row: layout.firstOverride, column: 0, rows: layout.overrides, columns: OVERRIDE_COLUMN_KEYS.length },
    formula: `=${lockOf(layout, row)}>0`,
    look: { fill: LOCKED_FILL },
  });
  if (layout.locked === 0) return;
  draft.put(layout.lockedTitle, 0, say(scenariosSheet.lockedRows), looks.section);
  draft.put(layout.lockedTitle, 2, say(scenariosSheet.lockedRowsHow), looks.helper);
  const header = layout.lockedTitle + 1;
  draft.setRow(
    header,
    0,
    OVERRIDE_COLUMN_KEYS.map((key) => say(overrideColumns[key])),
    looks.header,
  );
  draft.put(header, layout.stateColumn, say(scenariosSheet.check), looks.header);
  lockedRows(plan, facts.law).forEach((one, index) => {
    const at = layout.firstLocked + index;
    if ("override" in one) placeRow(draft, facts, one, at);
    else draft.set(at, 0, scenarioLabel(plan, one));
    const scenario = "override" in one ? one.scenario : one;
    draft.set(at, layout.stateColumn, formula(verdict(facts, layout, at, scenario.lockedAs?.length ?? 0)));
  });
  const area = { row: header, column: 0, rows: layout.locked + 1, columns: OVERRIDE_COLUMN_KEYS.length };
  const below = { ...area, row: layout.firstLocked, rows: layout.locked };
  draft.look(below.row, 0, below.rows, below.columns, { vertical: "top" });
  draft.look(below.row, OVERRIDE_COLUMN_KEYS.indexOf("reason"), below.rows, 1, {
    wrap: true,
    indent: 1,
    align: "left",
  });
  const verdictCell = cellAddress(layout.firstLocked, layout.stateColumn, "column");
  draft.conditionals.push({
    area: { ...below, column: layout.stateColumn, columns: 1 },
    formula: `=${verdictCell}=${quoteText(say(scenariosSheet.lockedChanged))}`,
    look: { color: "#A4262C", bold: true },
  });
  draft.nameArea(tableNames.lockedRows, area);
}

/** How many locked scenarios of the list are called so. */
function lockOf(layout: ScenariosLayout, name: string): string {
  const fixed = (area: Area) => areaAddress(area, "$");
  return `SUMPRODUCT((${fixed(layout.listArea("name"))}&""=${name}&"")*(${fixed(layout.listArea("lock"))}<>""))`;
}

/** Whether a noted row still stands among the changes, and its scenario has neither more nor fewer of them. */
function verdict({ say }: Facts, layout: ScenariosLayout, row: number, count: number): string {
  const column = (place: number) =>
    areaAddress({ row: layout.firstOverride, column: place, rows: layout.overrides, columns: 1 }, "$");
  const isSame = (place: number) => `(${column(place)}&""=${cellAddress(row, place, "column")}&"")`;
  const [same, changed] = [scenariosSheet.lockedSame, scenariosSheet.lockedChanged].map((words) =>
    quoteText(say(words)),
  );
  const stands = `SUMPRODUCT(${OVERRIDE_COLUMN_KEYS.map((_, place) => isSame(place)).join("*")})>0`;
  const whole = `SUMPRODUCT(${isSame(0)}*1)=${count}`;
  const isHeld = count === 0 ? whole : `AND(${whole},${stands})`;
  return `IF(${lockOf(layout, cellAddress(row, 0, "column"))}=0,"",IF(${isHeld},${same},${changed}))`;
}
