import { byIdOrName } from "../../budget/byIdOrName";
import { CODE_LETTERS, freshCode } from "../../budget/freshCode";
import type { BudgetPlan, Override, Scenario } from "../../budget/plan";
import type { Law } from "../../law/parameter";
import { writeSweep } from "../../budget/sweepRow";
import { overrideColumnAliases, overrideColumns } from "../../texts/book/scenarios";
import { readMonthText } from "../../texts/months";
import { readNumber } from "../../texts/numbers";
import { cellAddress } from "../address";
import { readCategory } from "../categories";
import { plainName } from "../../budget/scenarioNames";
import { programsText, readPrograms } from "../choices";
import { monthOfSerial } from "../content";
import { cellNames, tableNames } from "../names";
import type { OverrideColumnKey } from "../overrideColumns";
import { provisionNamed } from "../rates/provisionName";
import { SCENARIO_FIELDS, type ScenarioField } from "../scenarioFields";
import { changeOf, readHow, readSelectorText, unitsOf, type How } from "../sweepWords";
import { readScenarioLabel, readTarget } from "../scenarioWords";
import { RowReader } from "./cells";
import type { ReadingCode } from "./findings";
import { findTable, missingColumns, rawRow, type InputTable } from "./inputTable";
import { rawFormula, rawValue, type RawSheet } from "./rawSheet";
import type { PartReader } from "./partReader";
import type { RawBook } from "./rawBook";
import { readScenarioList, scenarioAt, type ScenarioList } from "./readScenarioList";

const SEN = 100;
const SHARE_SCALE = 100_000;
type Say = (
  column: number | null,
  code: ReadingCode,
  data: Record<string, string | number>,
  field: string,
  list?: "repaired",
) => void;

/** `Skenario`: scenarios, what each replaces, and which one is active. */
export const readScenariosSheet: PartReader = (raw, plan, language, law) => {
  const label = raw.cell(cellNames.active);
  const sheet = raw.sheets.scenarios;
  if (!sheet) return null;
  const list = readScenarioList(raw, sheet);
  const { scenarios, problems, repaired } = list;
  const kept: ReturnType<typeof rawRow>[] = [];
  const renamed = new Set<number>();
  const table = findTable(raw, sheet, {
    titles: overrideColumns,
    aliases: overrideColumnAliases,
    name: tableNames.overrides,
  });
  if (table) {
    const { columns } = table;
    problems.push(...missingColumns(table, overrideColumns, ["scenario", "id", "field", "value"], language));
    repaired.push(...table.repaired);
    for (const row of table.rows) {
      const reader = new RowReader(sheet, row, 0, "scenario");
      const texts = {
        scenario: reader.text(columns.scenario, "scenario"),
        target: reader.text(columns.target, "target"),
        id: reader.text(columns.id, "id"),
        field: reader.text(columns.field, "field"),
      };
      const { index: known, isFormer } =
        texts.scenario === null ? { index: -1, isFormer: false } : scenarioAt(list, texts.scenario);
      let index = known;
      const isNew = texts.scenario !== null && index < 0;
      if (isNew) {
        const id = freshCode(
          CODE_LETTERS.scenario,
          scenarios.map((scenario) => scenario.id),
          scenarios.length + 1,
        );
        index = scenarios.push({ id, name: texts.scenario!, overrides: [] }) - 1;
      }
      const say: Say = (column, code, data, field, list) =>
        (list ? repaired : problems).push({
          sheet: sheet.name,
          address: column === null ? "" : cellAddress(row, column),
          row: index < 0 ? null : index,
          of: "scenario",
          problem: { code, field, data },
        });
      if (columns.value !== null) {
        const formula = rawFormula(sheet, row, columns.value);
        if (formula !== null) say(columns.value, "formula_in_input", { formula }, "value");
      }
      // A scenario named only beside its rows is added to the list with the next writing.
      if (isNew) say(columns.scenario, "code_given", { code: scenarios[index]!.id }, "scenario", "repaired");
      if (isFormer && !renamed.has(index))
        say(
          columns.scenario,
          "scenario_renamed",
          { former: texts.scenario!, name: scenarios[index]!.name },
          "scenario",
          "repaired",
        );
      if (isFormer) renamed.add(index);
      if (texts.scenario === null) say(columns.scenario, "cell_blank", {}, "scenario");
      const target = texts.target === null ? guessTarget(texts.field) : readTarget(texts.target);
      if (target === null)
        say(
          columns.target,
          texts.target === null ? "cell_blank" : "not_a_choice",
          texts.target === null ? {} : { text: texts.target },
          "target",
        );
      else if (texts.target === null)
        say(columns.target, "choice_understood", { text: "", value: target }, "target", "repaired");
      const typedHow = reader.text(columns.how, "how");
      const how = typedHow === null ? "SET" : readHow(typedHow);
      if (how === null) say(columns.how, "not_a_choice", { text: typedHow! }, "how");
      // Half a row would be another scenario than was meant.
      if (texts.scenario === null || target === null || how === null) {
        kept.push(rawRow(table, row));
        continue;
      }
      if (!texts.id) say(columns.id, "cell_blank", {}, "id");
      if (!texts.field) say(columns.field, "cell_blank", {}, "field");
      const words = { target, how, id: texts.id ?? "", field: texts.field ?? "" };
      const override = readOverride(table, row, words, reader, { plan, law, say });
      scenarios[index]!.overrides.push(override);
    }
  }
  readBeside(raw, sheet, list, plan, law);
  const wanted = label === null ? null : activeOf(list, String(label));
  const active = wanted === undefined ? String(label) : (wanted?.id ?? null);
  const place = raw.place(cellNames.active);
  if (wanted === undefined && place)
    problems.push({
      sheet: place.sheet,
      address: cellAddress(place.area.row, place.area.column),
      row: null,
      of: "scenario",
      problem: { code: "not_a_choice", field: "activeScenario", data: { text: String(label) } },
    });
  return { plan: { scenarios, activeScenario: active }, kept: { overrides: kept }, problems, repaired };
};

/** The chosen scenario, also by the name it had before; null for none, undefined for nothing known. */
function activeOf(list: ScenarioList, label: string): Scenario | null | undefined {
  const chosen = readScenarioLabel(list.scenarios, label);
  return chosen === undefined ? list.scenarios[scenarioAt(list, label).index] : chosen;
}

/** The change a row says, once it is clear what it is about. */
function readOverride(
  { sheet, columns }: InputTable<OverrideColumnKey>,
  row: number,
  { target, how, id, field: title }: { target: Override["target"]; how: How; id: string; field: string },
  reader: RowReader,
  { plan, law, say }: { plan: BudgetPlan; law: Law; say: Say },
): Override {
  const field = fieldNamed(target, title);
  const override: Override = {
    target,
    id: idOf(target, id, plan, law),
    field: field ? (field.key === "ceiling" && target === "fund" ? `ceilings.${plan.year}` : field.key) : title,
    value: null,
    reason: reader.text(columns.reason, "reason") ?? "",
  };
  if (columns.value !== null) {
    const value = rawValue(sheet, row, columns.value);
    const sayOfValue: SayOfValue = (code, data, list) => say(columns.value, code, data, "value", list);
    override.value = how === "SET" ? readValue(field, value, sayOfValue) : readChange(override, how, value, sayOfValue);
  }
  return override;
}

/**
 * Notes and locks beside the list, and what locked scenarios held. One that was locked in the sheet since it was written
 * is locked as it stands.
 */
function readBeside(raw: RawBook, sheet: RawSheet, list: ScenarioList, plan: BudgetPlan, law: Law): void {
  const table = findTable(raw, sheet, {
    titles: overrideColumns,
    aliases: overrideColumnAliases,
    name: tableNames.lockedRows,
  });
  const place = raw.place(tableNames.lockedRows);
  // Without our name for it, the table of the changes would be found a second time.
  const noted = place?.sheet === sheet.name && table ? table : null;
  const beside = (name: string, row: number): string => {
    const column = raw.place(name);
    return column?.sheet === sheet.name ? String(rawValue(sheet, row, column.area.column) ?? "").trim() : "";
  };
  list.scenarios.forEach((scenario, index) => {
    const row = list.rows[index];
    if (row === undefined) return;
    const note = beside(tableNames.scenarioNotes, row);
    if (note !== "") scenario.note = note;
    if (beside(tableNames.scenarioLocks, row) === "") return;
    const held = noted?.rows.filter((at) => {
      const cell = noted.columns.scenario === null ? null : rawValue(sheet, at, noted.columns.scenario);
      return cell !== null && scenarioAt(list, String(cell)).index === index;
    });
    scenario.lockedAs = held?.length ? held.flatMap((at) => readHeld(noted!, at, plan, law)) : [...scenario.overrides];
  });
}

/** A noted row; none where the scenario had no changes. */
function readHeld(table: InputTable<OverrideColumnKey>, row: number, plan: BudgetPlan, law: Law): Override[] {
  const { sheet, columns } = table;
  const reader = new RowReader(sheet, row, 0, "scenario");
  const text = (key: "target" | "id" | "field" | "how") => reader.text(columns[key], key) ?? "";
  const target = readTarget(text("target"));
  const how = text("how") === "" ? "SET" : readHow(text("how"));
  if (target === null || how === null) return [];
  const words = { target, how, id: text("id"), field: text("field") };
  return [readOverride(table, row, words, reader, { plan, law, say: () => undefined })];
}

const fieldNamed = (target: Override["target"], text: string): ScenarioField | null =>
  SCENARIO_FIELDS.find(
    (field) =>
      field.target === target &&
      [field.key, field.title.id, field.title.en].some((title) => plainName(title) === plainName(text)),
  ) ?? null;

/** Titles of fields are unique across targets, so that a field says what it is a field of. */
function guessTarget(field: string | null): Override["target"] | null {
  if (field === null) return null;
  const found = SCENARIO_FIELDS.filter(({ title }) =>
    [title.id, title.en].some((known) => plainName(known) === plainName(field)),
  );
  return found.length === 1 ? found[0]!.target : null;
}

function idOf(target: Override["target"], text: string, plan: Parameters<PartReader>[1], law: Law): string {
  if (target === "parameter") return provisionNamed(law, text) ?? text;
  const one = target === "group" ? byIdOrName(plan.groups, text) : byIdOrName(plan.funds, text);
  return one?.id ?? readSelectorText(text, plan) ?? text;
}

type SayOfValue = (code: ReadingCode, data: Record<string, string | number>, list?: "repaired") => void;

/** A number beside "dikali", "ditambah %" or "ditambah" as a plan holds the change. */
function readChange(
  { target, id, field, reason }: Override,
  how: Exclude<How, "SET">,
  raw: string | number | boolean | null,
  say: SayOfValue,
): Override["value"] {
  const read = typeof raw === "string" ? readNumber(raw) : raw;
  if (typeof read !== "number") {
    say("not_a_number", { text: String(raw ?? "") });
    return raw === null || typeof raw === "boolean" ? null : raw;
  }
  if (typeof raw === "string") say("text_read_as_number", { text: raw, value: read }, "repaired");
  const change = changeOf(how, read, unitsOf(target, field));
  return writeSweep({ target, who: { by: "ONE", value: id }, field, change, reason }).value;
}

/** A value as the plan holds it; what cannot be read stays as it was typed, and the arithmetic refuses it by name. */
function readValue(
  field: ScenarioField | null,
  raw: string | number | boolean | null,
  say: SayOfValue,
): Override["value"] {
  if (raw === null) return null;
  const value = typeof raw === "boolean" ? String(raw) : raw;
  const asNumber = (factor: number, digits: number): Override["value"] => {
    const read = typeof value === "number" ? value : readNumber(value);
    if (typeof read !== "number") {
      say("not_a_number", { text: String(value) });
      return value;
    }
    if (typeof value === "string") say("text_read_as_number", { text: value, value: read }, "repaired");
    return Math.round(Number((read * factor).toPrecision(15)) * digits) / digits;
  };
  const word = <T>(found: T | null): T | string => {
    if (found === null) say("not_a_choice", { text: String(value) });
    return found ?? String(value);
  };
  switch (field?.shape) {
    case "wage":
      return asNumber(SEN, 1000);
    case "share":
      return asNumber(SHARE_SCALE, 1000);
    case "number":
    case "numberOrNone":
      return asNumber(1, 1000);
    case "month":
    case "monthOrNone": {
      const month = typeof value === "number" ? monthOfSerial(value) : readMonthText(value);
      if (month === null) say("not_a_month", { text: String(value) });
      return month ?? value;
    }
    case "programs": {
      const programs = readPrograms(String(value));
      return word(programs && programsText(programs));
    }
    case "choice":
      return word<string | number>(field.choices!.read(String(value)));
    case "category":
      return readCategory(String(value)) ?? String(value);
    case "text":
      return String(value);
    default:
      return value;
  }
}
