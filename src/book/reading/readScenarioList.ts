import { CODE_LETTERS } from "../../budget/freshCode";
import type { Scenario } from "../../budget/plan";
import { plainName } from "../../budget/scenarioNames";
import { tableNames } from "../names";
import type { Finding } from "./findings";
import { giveCodes } from "./giveCodes";
import type { RawBook } from "./rawBook";
import { rawValue, type RawSheet } from "./rawSheet";

export interface ScenarioList {
  scenarios: Scenario[];
  /** Where each of them stands. */
  rows: number[];
  problems: Finding[];
  repaired: Finding[];
}

/** The scenarios `Skenario` lists, still without their changes. */
export function readScenarioList(raw: RawBook, sheet: RawSheet): ScenarioList {
  const place = raw.place(tableNames.scenarioList);
  const area = place?.sheet === sheet.name ? place.area : null;
  const scenarios: Scenario[] = [];
  if (!area) return { scenarios, rows: [], problems: [], repaired: [] };
  const items: Parameters<typeof giveCodes>[0][number][] = [];
  // The first row is "no scenario"; names stand left of codes.
  for (let row = area.row + 1; row < area.row + area.rows; row += 1) {
    const text = (offset: number) => String(rawValue(sheet, row, area.column + offset) ?? "").trim();
    const scenario: Scenario = { id: text(1), name: text(0), overrides: [] };
    if (scenario.id === "" && scenario.name === "") continue;
    items.push({ item: scenario, row, index: scenarios.length });
    scenarios.push(scenario);
  }
  return {
    scenarios,
    rows: items.map(({ row }) => row),
    ...giveCodes(items, {
      sheet: sheet.name,
      column: area.column + 1,
      prefix: CODE_LETTERS.scenario,
      mean: "unsure",
      of: "scenario",
    }),
  };
}

export function newCode(scenarios: readonly Scenario[]): string {
  let number = scenarios.length + 1;
  while (scenarios.some(({ id }) => id === `S${number}`)) number += 1;
  return `S${number}`;
}

/** Where a row's scenario stands in the list: by name, or by code. */
export function placeOf(scenarios: readonly Scenario[], text: string): number {
  const wanted = plainName(text);
  const byName = scenarios.findIndex(({ name }) => plainName(name) === wanted);
  return byName >= 0 ? byName : scenarios.findIndex(({ id }) => plainName(id) === wanted);
}
