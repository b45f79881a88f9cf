import { scenariosSheet } from "../../../texts/book/scenarios";
import { quoteText } from "../../content";
import type { Facts } from "../../facts";
import { cellNames, tableNames } from "../../names";
import type { ScenariosLayout } from "../../scenariosLayout";
import type { WorkLayout } from "../../workLayout";
import { countTexts, linesOn, referTo, unreadRows, type CheckLine } from "./line";

/** The active scenario is one of the list, and every row of `Skenario` means something. */
export function scenarioLines(facts: Facts, layout: ScenariosLayout, work: WorkLayout): CheckLine[] {
  const line = linesOn("scenarios");
  const names = layout.choices();
  const listed = `SUMPRODUCT((${names}=${cellNames.active})*1)`;
  const twins = layout.listArea("name", true);
  const rows = { row: layout.firstOverride, column: 0, rows: layout.overrides, columns: layout.stateColumn };
  const states = { ...rows, column: layout.stateColumn, columns: 1 };
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
  return [
    line("activeUnknown", "wrong", twins, `IF(${cellNames.active}="",1,IF(${listed}=1,0,1))`),
    line("overrideFaults", "wrong", states, countTexts(referTo(facts, "work", work.overrideArea("fault")))),
    line("sweepsLeft", "look", states, `SUMPRODUCT((${referTo(facts, "work", work.overrideArea("left"))}>0)*1)`),
    ...(layout.locked > 0 ? [lockedLine()] : []),
    line("overridesUnreached", "wrong", rows, unreadRows(tableNames.overrides, layout.overrides, 4)),
  ];
}
