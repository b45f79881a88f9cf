import type { Override } from "../../../budget/plan";
import { readMonth } from "../../../law/month";
import { PROGRAMS, type Program } from "../../../law/terms";
import { entryTitle } from "../../../texts/book/groups";
import { overrideColumns, overrideEntryHelp, overrideFaults, scenariosSheet } from "../../../texts/book/scenarios";
import type { Language, Words } from "../../../texts/language";
import { areaAddress, cellAddress } from "../../address";
import { categoryName } from "../../categories";
import { payerList, programsText, readPrograms, riskList, sectorList, segmentList, type ChoiceList } from "../../choices";
import { asContent, formula, monthSerial, quoteText, type Content } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { SHARE } from "../../fundColumns";
import { looks, MONTH, WAGE } from "../../look";
import { scenarioAnchor } from "../../names";
import { SCENARIO_FIELDS, type FieldShape, type ScenarioField } from "../../scenarioFields";
import { OVERRIDE_COLUMN_KEYS, type OverrideColumnKey } from "../../overrideColumns";
import { OVERRIDE_WORKED, scenarioNames as names, type OverrideWorked, type ScenariosLayout } from "../../scenariosLayout";
import { scenarioLabel, targetWord } from "../../scenarioWords";
import type { ScenarioSources } from "./sources";

export const OVERRIDE_TABLE = "TabelSkenario";

const workedTitles: Record<OverrideWorked, Words> = {
  check: scenariosSheet.check,
  fault: scenariosSheet.faulty,
  scenarioNumber: scenariosSheet.scenarioNumber,
  targetNumber: scenariosSheet.targetNumber,
  fieldNumber: scenariosSheet.fieldNumber,
  key: scenariosSheet.key,
  candidate: scenariosSheet.candidate,
  effectiveKey: scenariosSheet.effectiveKey,
  effectiveValue: scenariosSheet.effectiveValue,
  effectiveGroup: scenariosSheet.groupRows,
};

/** The field an override names; null for one no sheet knows, which is kept and told. */
export function fieldOf({ target, field }: Pick<Override, "target" | "field">, year: number): ScenarioField | null {
  const key = target === "fund" && field === `ceilings.${year}` ? "ceiling" : field;
  return SCENARIO_FIELDS.find((known) => known.target === target && known.key === key) ?? null;
}

/** The title a person picks, or the bare name of a field that is not among them, such as another year's ceiling. */
function fieldTitle(override: Override, year: number, language: Language): string {
  return fieldOf(override, year)?.title[language] ?? override.field;
}

const SHARE_SCALE = 100_000;
const SEN = 100;

/** A value as it is typed on its own sheet. What does not suit the field is shown as it stands. */
export function shownValue(shape: FieldShape | null, value: Override["value"], language: Language): Content {
  if (value === null) return null;
  const word = <T extends string | number>(list: ChoiceList<T>): Content => {
    const code = list.codes.find((known) => String(known) === String(value).trim().toUpperCase());
    return code === undefined ? value : list.show(code, language);
  };
  switch (shape) {
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
    case "segment":
      return word(segmentList);
    case "sector":
      return word(sectorList);
    case "payer":
      return word(payerList);
    case "risk":
      return word(riskList);
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
  return typeof value === "number" ? "#,##0.##" : "General";
};

export function placeOverrides(draft: SheetDraft, facts: Facts, layout: ScenariosLayout, sources: ScenarioSources): void {
  const { say, plan, language } = facts;
  draft.put(layout.overridesTitle, 0, say(scenariosSheet.overrides), looks.section);
  draft.put(layout.overridesTitle + 1, 0, say(scenariosSheet.overridesHow), looks.purpose);
  draft.setRow(layout.overridesHeader, 0, OVERRIDE_COLUMN_KEYS.map((key) => say(overrideColumns[key])), looks.header);
  for (const key of OVERRIDE_WORKED)
    draft.put(layout.overridesHeader, layout.workColumn(key), say(workedTitles[key]), key === "check" ? looks.header : { ...looks.helper, bold: true });

  OVERRIDE_COLUMN_KEYS.forEach((key, column) => {
    const area = { row: layout.firstOverride, column, rows: layout.overrides, columns: 1 };
    // Reasons are sentences: they wrap, and stand off the number beside them.
    draft.input(area, { ...looks.input, ...(key === "value" ? { align: "right" } : { numberFormat: "@" }), ...(key === "reason" ? { wrap: true, indent: 1 } : {}) });
    draft.nameArea(scenarioAnchor(key), area);
  });
  const rows = plan.scenarios.flatMap((scenario) => scenario.overrides.map((override) => ({ scenario, override })));
  rows.forEach(({ scenario, override }, index) => {
    const shape = fieldOf(override, plan.year)?.shape ?? null;
    const row = layout.firstOverride + index;
    const cells: Record<OverrideColumnKey, Content> = {
      scenario: scenarioLabel(plan, scenario),
      target: targetWord(override.target, language),
      id: override.id,
      field: fieldTitle(override, plan.year, language),
      value: shownValue(shape, override.value, language),
      reason: override.reason || null,
    };
    draft.setRow(row, 0, OVERRIDE_COLUMN_KEYS.map((key) => cells[key]));
    if (override.reason) draft.tallRows.push(row);
    draft.look(row, OVERRIDE_COLUMN_KEYS.indexOf("value"), 1, 1, { numberFormat: formatOf(shape, override.value) });
  });
  facts.kept.overrides.forEach((kept, index) => draft.setRow(layout.firstOverride + rows.length + index, 0, OVERRIDE_COLUMN_KEYS.map((key) => asContent(kept[key] ?? null))));
  draft.tables.push({
    name: OVERRIDE_TABLE,
    area: { row: layout.overridesHeader, column: 0, rows: Math.max(1, rows.length + facts.kept.overrides.length) + 1, columns: OVERRIDE_COLUMN_KEYS.length },
    columns: OVERRIDE_COLUMN_KEYS,
  });
  for (let index = 0; index < layout.overrides; index += 1) placeRow(draft, facts, layout, sources, index);
  draft.look(layout.firstOverride, layout.work, layout.overrides, OVERRIDE_WORKED.length - 1, looks.helper);
  draft.conditionals.push({
    area: layout.workArea("check"),
    formula: `=LEN(${layout.cell("fault", 0)})>0`,
    look: { color: "#A4262C", bold: true },
  });
  draft.nameArea(names.keys, layout.workArea("effectiveKey"));
  draft.nameArea(names.values, layout.workArea("effectiveValue"));
  addValidations(draft, facts, layout);
}

function placeRow(draft: SheetDraft, facts: Facts, layout: ScenariosLayout, { groups, funds, references }: ScenarioSources, index: number): void {
  const { say } = facts;
  const at = (key: OverrideColumnKey | OverrideWorked) => layout.cell(key, index);
  const set = (key: OverrideWorked, text: string) => draft.set(layout.firstOverride + index, layout.workColumn(key), formula(text));
  const list = (column: "name" | "code") => areaAddress(layout.listArea(column), "$");
  const field = (offset: 0 | 1 | 2 | 3) => areaAddress(layout.fieldArea(offset), "$");
  const target = (position: number) => cellAddress(layout.targetArea().row + position, layout.fields, "$");
  const found = (what: string, first: string, second: string) => `IFERROR(MATCH(${what},${first},0),IFERROR(MATCH(${what},${second},0),0))`;
  const fieldKey = `INDEX(${field(2)},${at("fieldNumber")})`;

  set("scenarioNumber", `IF(${at("scenario")}="",0,${found(at("scenario"), list("name"), list("code"))})`);
  set("fieldNumber", `IF(${at("field")}="",0,IFERROR(MATCH(${at("field")},${field(0)},0),0))`);
  set(
    "targetNumber",
    `IF(OR(${at("id")}="",${at("fieldNumber")}=0),0,IF(${at("target")}=${target(0)},${found(at("id"), groups.column("code"), groups.column("name"))},IF(${at("target")}=${target(1)},${found(at("id"), funds.column("code"), funds.column("name"))},IFERROR(MATCH(${at("id")}&"|"&${fieldKey},${areaAddress(layout.parameterArea(0), "$")},0),0))))`,
  );
  set(
    "key",
    `IF(${at("targetNumber")}=0,"",IF(${at("target")}=${target(0)},${at("targetNumber")}&"|"&${fieldKey},IF(${at("target")}=${target(1)},"D"&${at("targetNumber")}&"|"&${fieldKey},INDEX(${areaAddress(layout.parameterArea(1), "$")},${at("targetNumber")}))))`,
  );
  const tests: [string, keyof typeof overrideFaults][] = [
    [`${at("scenarioNumber")}=0`, "scenario"],
    [`ISNA(MATCH(${at("target")},${areaAddress(layout.targetArea(), "$")},0))`, "target"],
    [`IF(${at("fieldNumber")}=0,TRUE,INDEX(${field(1)},${at("fieldNumber")})<>${at("target")})`, "field"],
    [`AND(${at("targetNumber")}=0,${at("target")}=${target(2)})`, "field"],
    [`${at("targetNumber")}=0`, "id"],
    [`NOT(${valueTest(at("value"), `INDEX(${field(3)},${at("fieldNumber")})`, references)})`, "value"],
  ];
  const nested = tests.reduceRight((rest, [test, fault]) => `IF(${test},${quoteText(say(overrideFaults[fault]))},${rest})`, '""');
  const cells = areaAddress({ row: layout.firstOverride + index, column: 0, rows: 1, columns: OVERRIDE_COLUMN_KEYS.length }, "column");
  set("fault", `IF(COUNTA(${cells})=0,"",${nested})`);
  set("candidate", `IF(AND(${names.number}>0,${at("scenarioNumber")}=${names.number},${at("fault")}=""),${at("key")},"")`);
  const below = index + 1 < layout.overrides ? `IF(SUMPRODUCT((${layout.rowsFrom("candidate", index + 1)}=${at("candidate")})*1)>0,"",${at("candidate")})` : at("candidate");
  set("effectiveKey", `IF(${at("candidate")}="","",${below})`);
  set("effectiveValue", `IF(OR(${at("effectiveKey")}="",${at("value")}=""),"",${at("value")})`);
  set("effectiveGroup", `IF(AND(${at("effectiveKey")}<>"",${at("target")}=${target(0)}),${at("targetNumber")},0)`);
  const say1 = (words: Words) => quoteText(say(words));
  set(
    "check",
    `IF(OR(${at("fault")}<>"",COUNTA(${cells})=0),${at("fault")}&"",IF(${at("candidate")}="",${say1(scenariosSheet.ready)},IF(${at("effectiveKey")}="",${say1(scenariosSheet.replaced)},IF(AND(${at("target")}=${target(2)},${names.lawFits}=0),${say1(scenariosSheet.lawRefused)},${say1(scenariosSheet.inEffect)}))))`,
  );
}

/** Whether a value suits its shape, as `OVERRIDE_FIELDS` of the arithmetic reads it. */
function valueTest(value: string, shape: string, references: ScenarioSources["references"]): string {
  const number = `ISNUMBER(${value})`;
  const optional = `OR(${value}="",${number})`;
  const day = `AND(${number},N(${value})>=1)`;
  const listed = (key: "segment" | "sector" | "payer" | "risk") => `ISNUMBER(MATCH(${value},${references.list(key)},0))`;
  const named = PROGRAMS.map((program) => `ISNUMBER(SEARCH("${program}",${value}))*(LEN("${program}")+1)`).join("+");
  const tests: Record<FieldShape, string> = {
    number,
    numberOrNone: optional,
    share: optional,
    wage: optional,
    month: day,
    monthOrNone: `OR(${value}="",${day})`,
    programs: `LEN(SUBSTITUTE(${value}," ",""))+1=${named}`,
    segment: listed("segment"),
    sector: listed("sector"),
    payer: listed("payer"),
    risk: listed("risk"),
    text: "TRUE",
    category: "TRUE",
  };
  const byTest = new Map<string, FieldShape[]>();
  for (const [key, test] of Object.entries(tests) as [FieldShape, string][]) byTest.set(test, [...(byTest.get(test) ?? []), key]);
  const any = byTest.get("TRUE")!;
  byTest.delete("TRUE");
  const asked = (shapes: FieldShape[]) => (shapes.length === 1 ? `${shape}="${shapes[0]}"` : `OR(${shapes.map((key) => `${shape}="${key}"`).join(",")})`);
  return [...byTest].reduceRight((rest, [test, shapes]) => `IF(${asked(shapes)},${test},${rest})`, asked(any));
}

function addValidations(draft: SheetDraft, facts: Facts, layout: ScenariosLayout): void {
  const { say } = facts;
  const sources: Partial<Record<OverrideColumnKey, string>> = {
    scenario: areaAddress(layout.listArea("name"), "$"),
    target: areaAddress(layout.targetArea(), "$"),
    id: areaAddress(layout.codeArea(), "$"),
    field: areaAddress(layout.fieldArea(0), "$"),
  };
  for (const key of ["scenario", "target", "id", "field"] as const)
    draft.validations.push({
      area: { row: layout.firstOverride, column: OVERRIDE_COLUMN_KEYS.indexOf(key), rows: layout.overrides, columns: 1 },
      kind: "list",
      source: `=${layout.on(sources[key]!)}`,
      // Names are understood too, and other years' ceilings are kept.
      severity: key === "target" ? "stop" : "warning",
      message: { title: say(entryTitle), text: say(overrideEntryHelp[key]) },
    });
}

