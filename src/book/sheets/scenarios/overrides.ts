import type { Override } from "../../../budget/plan";
import { readMonth } from "../../../law/month";
import type { Program } from "../../../law/terms";
import { entryTitle } from "../../../texts/book/groupsSheet";
import { overrideColumns, overrideEntryHelp, scenariosSheet, sweepHows } from "../../../texts/book/scenarios";
import type { Language } from "../../../texts/language";
import { areaAddress, cellAddress, onSheet } from "../../address";
import { categoryName } from "../../categories";
import { programsText, readPrograms } from "../../choices";
import { asContent, formula, monthSerial, quoteText, type Content } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { SHARE } from "../../fundColumns";
import { looks, MONTH, WAGE } from "../../look";
import { tableNames } from "../../names";
import { OVERRIDE_COLUMN_KEYS, type OverrideColumnKey } from "../../overrideColumns";
import { provisionName } from "../../rates/provisionName";
import { scenarioRows, type ScenarioRow } from "../../scenarioRows";
import type { FieldShape, ScenarioField } from "../../scenarioFields";
import type { ScenariosLayout } from "../../scenariosLayout";
import { scenarioLabel, targetWord } from "../../scenarioWords";
import { numberBeside, selectorText, unitsOf } from "../../sweepWords";
import type { WorkLayout } from "../../workLayout";
import type { WorkLists } from "../../workLists";

/** The title a person picks, or the bare name of a field that is not among them, such as another year's ceiling. */
const fieldTitle = ({ field, override }: ScenarioRow, language: Language): string =>
  field?.title[language] ?? override.field;

const SHARE_SCALE = 100_000;
const SEN = 100;

/** A value as it is typed on its own sheet. What does not suit the field is shown as it stands. */
function shownValue(field: ScenarioField | null, value: Override["value"], language: Language): Content {
  if (value === null) return null;
  switch (field?.shape) {
    case "wage":
      return typeof value === "number" ? value / SEN : value;
    case "share":
      return typeof value === "number" ? value / SHARE_SCALE : value;
    case "month":
    case "monthOrNone": {
      const month = typeof value === "string" ? readMonth(value) : value;
      return month !== null && Number.isInteger(month) ? monthSerial(month) : value;
    }
    case "programs": {
      const programs = readPrograms(String(value));
      return programs ? programsText(programs as Program[]) : value;
    }
    case "choice": {
      const code = field.choices!.codes.find((known) => String(known) === String(value).trim().toUpperCase());
      return code === undefined ? value : field.choices!.show(code, language);
    }
    case "category":
      return categoryName(String(value), language);
    default:
      return value;
  }
}

const formatOf = (shape: FieldShape | null, value: Override["value"]): string => {
  if (shape === "month" || shape === "monthOrNone") return MONTH;
  if (shape === "share") return SHARE;
  if (shape === "wage") return WAGE;
  return typeof value === "number" && Number.isInteger(value) ? "#,##0" : "General";
};

/** A group or fund by its code, a provision of the law in words, as `Tarif` has it. */
function targetText({ override: { target, id }, sweep }: ScenarioRow, facts: Facts): string {
  const parameter = target === "parameter" ? facts.law.byId(id) : undefined;
  if (parameter) return provisionName(facts.language, parameter);
  return sweep ? selectorText(sweep.who, facts) : id;
}

/** What stands under "Kode sasaran", "Cara" and "Nilai", and how the value is shown. */
function changeCells(row: ScenarioRow, facts: Facts) {
  const { override, field, sweep } = row;
  const { language } = facts;
  const { change, who } = sweep ?? {};
  if (change && change.op !== "SET") {
    const number = numberBeside(change, unitsOf(override.target, override.field));
    const isShare = change.op !== "PLUS" || field?.shape === "share";
    return {
      id: targetText(row, facts),
      how: sweepHows[change.op][language],
      value: number,
      format: isShare ? SHARE : formatOf(null, number),
    };
  }
  return {
    id: targetText(row, facts),
    how: who ? sweepHows.SET[language] : null,
    value: shownValue(field, override.value, language),
    format: formatOf(field?.shape ?? null, override.value),
  };
}

/** One row as people type it. */
export function placeRow(draft: SheetDraft, facts: Facts, one: ScenarioRow, row: number): void {
  const { scenario, override } = one;
  const { id, how, value, format } = changeCells(one, facts);
  const cells: Record<OverrideColumnKey, Content> = {
    scenario: scenarioLabel(facts.plan, scenario),
    target: targetWord(override.target, facts.language),
    id,
    field: fieldTitle(one, facts.language),
    how,
    value,
    reason: override.reason || null,
  };
  draft.setRow(
    row,
    0,
    OVERRIDE_COLUMN_KEYS.map((key) => cells[key]),
  );
  if (override.reason) draft.tallRows.push(row);
  draft.look(row, OVERRIDE_COLUMN_KEYS.indexOf("value"), 1, 1, { numberFormat: format });
}

/** The rows people type: which scenario replaces which input, by what, and why; beside each what becomes of it. */
export function placeOverrides(
  draft: SheetDraft,
  facts: Facts,
  layout: ScenariosLayout,
  work: WorkLayout,
  lists: WorkLists,
): void {
  const { say, plan } = facts;
  draft.put(layout.overridesTitle, 0, say(scenariosSheet.overrides), looks.section);
  // Two sentences on two rows: as one they run off the printed page.
  draft.put(layout.overridesTitle, 2, say(scenariosSheet.overridesHow), looks.helper);
  draft.put(layout.overridesTitle + 1, 0, say(scenariosSheet.sweepsHow), looks.helper);
  draft.setRow(
    layout.overridesHeader,
    0,
    OVERRIDE_COLUMN_KEYS.map((key) => say(overrideColumns[key])),
    looks.header,
  );
  // The title of values, which stand right, and that of reasons beside them.
  const value = OVERRIDE_COLUMN_KEYS.indexOf("value");
  draft.look(layout.overridesHeader, value, 1, 1, looks.headerRight);
  draft.look(layout.overridesHeader, value + 1, 1, 1, looks.headerBeside);
  draft.put(layout.overridesHeader, layout.stateColumn, say(scenariosSheet.check), looks.header);
  OVERRIDE_COLUMN_KEYS.forEach((key, column) => {
    const area = { row: layout.firstOverride, column, rows: layout.overrides, columns: 1 };
    // Names may be long; reasons are sentences and stand off the number beside them.
    draft.input(area, {
      ...looks.input,
      vertical: "top",
      ...(key === "value" ? { align: "right" } : { numberFormat: "@" }),
      ...(key === "scenario" || key === "id" ? { wrap: true } : {}),
      ...(key === "reason" ? { wrap: true, align: "left", indent: 1 } : {}),
    });
  });
  const rows = scenarioRows(plan, facts.law);
  rows.forEach((one, index) => placeRow(draft, facts, one, layout.firstOverride + index));
  facts.kept.overrides.forEach((kept, index) =>
    draft.setRow(
      layout.firstOverride + rows.length + index,
      0,
      OVERRIDE_COLUMN_KEYS.map((key) => asContent(kept[key] ?? null)),
    ),
  );
  const area = {
    row: layout.overridesHeader,
    column: 0,
    rows: layout.overrides + 2,
    columns: OVERRIDE_COLUMN_KEYS.length,
  };
  draft.nameArea(tableNames.overrides, area);
  placeStates(draft, facts, layout, work);
  addValidations(draft, facts, layout, lists);
}

/** What becomes of each row, found by its place below the titles, so that inserted and sorted rows say their own. */
function placeStates(draft: SheetDraft, facts: Facts, layout: ScenariosLayout, work: WorkLayout): void {
  const states = onSheet(facts.names.work, areaAddress(work.overrideArea("state"), "$"));
  for (let index = 0; index < layout.overrides; index += 1)
    draft.set(
      layout.firstOverride + index,
      layout.stateColumn,
      formula(`IFERROR(INDEX(${states},ROW()-ROW(${layout.headerCell()}))&"","")`),
    );
  const shown = { row: layout.firstOverride, column: layout.stateColumn, rows: layout.overrides, columns: 1 };
  draft.look(shown.row, shown.column, shown.rows, 1, { wrap: true, vertical: "top" });
  const state = cellAddress(layout.firstOverride, layout.stateColumn, "column");
  const fine = [scenariosSheet.ready, scenariosSheet.inEffect, scenariosSheet.replaced].map(
    (words) => `${state}<>${quoteText(facts.say(words))}`,
  );
  draft.conditionals.push({
    area: shown,
    formula: `=AND(LEN(${state})>0,${fine.join(",")})`,
    look: { color: "#A4262C", bold: true },
  });
}

function addValidations(draft: SheetDraft, facts: Facts, layout: ScenariosLayout, lists: WorkLists): void {
  const { say } = facts;
  const sources: Partial<Record<OverrideColumnKey, string>> = {
    scenario: layout.choices(),
    target: lists.area("targets"),
    field: lists.area("fields"),
    how: lists.area("hows"),
  };
  for (const key of ["scenario", "target", "field", "how"] as const)
    draft.validations.push({
      area: {
        row: layout.firstOverride,
        column: OVERRIDE_COLUMN_KEYS.indexOf(key),
        rows: layout.overrides,
        columns: 1,
      },
      kind: "list",
      source: `=${sources[key]}`,
      // Names are understood too, and other years' ceilings are kept.
      severity: key === "target" || key === "how" ? "stop" : "warning",
      message: { title: say(entryTitle), text: say(overrideEntryHelp[key]) },
    });
}
