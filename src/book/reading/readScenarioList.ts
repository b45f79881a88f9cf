import { CODE_LETTERS } from "../../budget/freshCode";
import type { Scenario } from "../../budget/plan";
import { plainName, scenarioNameProblems } from "../../budget/scenarioNames";
import { cellAddress } from "../address";
import { tableNames } from "../names";
import { scenarioNamed } from "../scenarioWords";
import type { Finding } from "./findings";
import { giveCodes } from "./giveCodes";
import type { RawBook } from "./rawBook";
import { rawValue, type RawSheet } from "./rawSheet";

export interface ScenarioList {
  scenarios: Scenario[];
  /** Where each of them stands. */
  rows: number[];
  /** Codes by the names they had when the book was written. */
  formerly: ReadonlyMap<string, string>;
  problems: Finding[];
  repaired: Finding[];
}

/** The scenarios `Skenario` lists, still without their changes. */
export function readScenarioList(raw: RawBook, sheet: RawSheet): ScenarioList {
  const place = raw.place(tableNames.scenarioList);
  const area = place?.sheet === sheet.name ? place.area : null;
  const scenarios: Scenario[] = [];
  const formerly = formerNames(raw);
  if (!area) return { scenarios, rows: [], formerly, problems: [], repaired: [] };
  const items: Parameters<typeof giveCodes>[0][number][] = [];
  // The first row is "no scenario"; names stand left of codes.
  for (let row = area.row + 1; row < area.row + area.rows; row += 1) {
    const text = (offset: number) => String(rawValue(sheet, row, area.column + offset) ?? "").trim();
    const scenario: Scenario = { id: text(1), name: text(0), overrides: [] };
    if (scenario.id === "" && scenario.name === "") continue;
    items.push({ item: scenario, row, index: scenarios.length });
    scenarios.push(scenario);
  }
  const rows = items.map(({ row }) => row);
  const codes = giveCodes(items, {
    sheet: sheet.name,
    column: area.column + 1,
    prefix: CODE_LETTERS.scenario,
    mean: "unsure",
    of: "scenario",
  });
  // Rows of changes say a scenario's name: of two alike nobody knows which is meant.
  const twice = scenarioNameProblems(scenarios.map(({ name }) => name)).flatMap((problem, index): Finding[] =>
    problem?.code === "scenario_name_twice"
      ? [{ sheet: sheet.name, address: cellAddress(rows[index]!, area.column), row: index, of: "scenario", problem }]
      : [],
  );
  return { scenarios, rows, formerly, repaired: codes.repaired, problems: [...codes.problems, ...twice] };
}

/** A name of the list is told from its former one, so that what still says that one can follow (issue 6). */
function formerNames(raw: RawBook): ReadonlyMap<string, string> {
  const written = raw.area(tableNames.scenariosWritten);
  return new Map(written?.values.map(([code, name]) => [plainName(String(name)), String(code)]));
}

/** Which scenario of the list a text means: by name, by code, or by the name it had when the book was written. */
export function scenarioAt({ scenarios, formerly }: Pick<ScenarioList, "scenarios" | "formerly">, text: string) {
  const now = scenarioNamed(scenarios, text);
  if (now) return { index: scenarios.indexOf(now), isFormer: false };
  const code = formerly.get(plainName(text));
  const index = scenarios.findIndex(({ id }) => id === code);
  return { index, isFormer: index >= 0 };
}
