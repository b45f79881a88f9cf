import type { Parameter } from "../../../law/parameter";
import { everySheet } from "../../../texts/book/everySheet";
import { ratesSheet, unitNames } from "../../../texts/book/rates";
import { parameterFieldNames } from "../../../texts/book/changeableFields";
import { sourceIn } from "../../../texts/sources";
import { payerList, riskList, sectorList } from "../../choices";
import { cellAddress } from "../../address";
import { formula, monthSerial, type Content } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { LOCAL_FILL, looks, MONTH } from "../../look";
import { scenarioNames } from "../../names";
import type { ProvisionColumn, RatesLayout } from "../../rates/layout";
import { provisionName } from "../../rates/provisionName";
import type { Provision } from "../../rates/provisions";
import { classGrowth } from "./classes";

const NUMBERS: readonly ProvisionColumn[] = ["value", "effective", "from", "until"];
/** Beside a number or a date, words stand off it. */
const BESIDE: readonly ProvisionColumn[] = ["unit", "regulation"];

/** Whom a parameter concerns beyond its programme and segment, in words. */
function conditionOf({ condition }: Parameter, { language }: Facts): string {
  return [
    condition.risk === undefined ? "" : riskList.show(condition.risk, language),
    (condition.sectors ?? []).map((sector) => sectorList.show(sector, language)).join(", "),
    (condition.payers ?? []).map((payer) => payerList.show(payer, language)).join(", "),
  ]
    .filter((part) => part !== "")
    .join("; ");
}

/** One row per number of the law, with when it holds, where it stands, and what the active scenario puts in its place. */
export function placeProvisions(draft: SheetDraft, facts: Facts, layout: RatesLayout): void {
  const { say } = facts;
  const { provisionsHeader: header, firstProvision: first, columns } = layout;
  const titles: Record<ProvisionColumn, string> = {
    number: say(everySheet.number),
    id: say(ratesSheet.parameter),
    what: say(ratesSheet.what),
    value: say(ratesSheet.value),
    effective: say(ratesSheet.scenarioValue),
    unit: say(ratesSheet.unit),
    programs: say({ id: "Program", en: "Programme" }),
    segments: say({ id: "Segmen", en: "Segment" }),
    condition: say(ratesSheet.condition),
    from: say(ratesSheet.from),
    until: say(ratesSheet.until),
    regulation: say(ratesSheet.regulation),
    article: say(ratesSheet.article),
    confidence: say(ratesSheet.confidence),
    readAt: say(ratesSheet.readAt),
    note: say(ratesSheet.note),
  };
  draft.put(layout.provisionsTitle, 0, say(ratesSheet.parameters), looks.section);
  columns.forEach((key, column) =>
    draft.put(
      header,
      column,
      titles[key],
      NUMBERS.includes(key) ? looks.headerRight : BESIDE.includes(key) ? looks.headerBeside : looks.header,
    ),
  );
  facts.provisions.forEach((provision, index) => placeProvision(draft, facts, layout, provision, first + index));
  const rows = facts.provisions.length;
  draft.look(first, 0, rows, columns.length, { vertical: "top" });
  for (const key of ["id", "what", "unit", "condition", "regulation", "article"] as const)
    draft.look(first, layout.column(key), rows, 1, { wrap: true });
  for (const key of ["readAt", "note"] as const)
    draft.look(first, layout.column(key), rows, 1, { ...looks.helper, wrap: true });
  for (const key of ["from", "until"] as const)
    draft.look(first, layout.column(key), rows, 1, { numberFormat: MONTH, align: "right" });
  draft.look(first, layout.column("value"), rows, 1, { numberFormat: "#,##0", align: "right" });
  for (const key of BESIDE) draft.look(first, layout.column(key), rows, 1, { align: "left", indent: 1 });
  draft.look(first, layout.column("number"), rows, 1, { align: "center" });
  facts.provisions.forEach((_, index) => draft.growRow(first + index));
  if (rows === 0 || !facts.has("scenarios")) return;
  draft.look(first, layout.column("effective"), rows, 1, { numberFormat: "#,##0", align: "right" });
  const growth = layout.growthArea();
  draft.put(header, growth.column, say(ratesSheet.growth), looks.helper);
  classGrowth(facts, layout).forEach((by, index) => draft.set(first + index, growth.column, by));
  draft.look(first, growth.column, rows, 1, { ...looks.helper, numberFormat: "#,##0", align: "right" });
  // What a scenario changes is no more the law's than a local provision is, and looks like one.
  const changed = `=${cellAddress(first, layout.column("effective"), "column")}<>${cellAddress(first, layout.column("value"), "column")}`;
  draft.conditionals.push({
    area: { row: first, column: 0, rows, columns: columns.length },
    formula: changed,
    look: { fill: LOCAL_FILL },
  });
}

function placeProvision(draft: SheetDraft, facts: Facts, layout: RatesLayout, provision: Provision, row: number): void {
  const { say, language } = facts;
  const { parameter, field, value } = provision;
  const { citation } = parameter;
  const typed = cellAddress(row, layout.column("value"));
  const cells: Record<ProvisionColumn, Content> = {
    number: row - layout.firstProvision + 1,
    id: provisionName(language, parameter),
    what: say(parameterFieldNames[field]),
    value,
    // Rows of `Skenario` name this one by its place, so that no typed text reaches a search.
    effective: formula(
      `IFERROR(INDEX(${scenarioNames.values},MATCH("T"&${cellAddress(row, layout.column("number"))},${scenarioNames.keys},0)),${typed})`,
    ),
    unit: say(unitNames[parameter.unit as keyof typeof unitNames] ?? { id: parameter.unit, en: parameter.unit }),
    programs: parameter.programs.join(", "),
    segments: parameter.segments.join(", "),
    condition: conditionOf(parameter, facts) || null,
    from: monthSerial(parameter.from),
    until: parameter.until === null ? say(ratesSheet.openEnd) : monthSerial(parameter.until),
    regulation: citation.regulation,
    article: citation.article && (parameter.local ? citation.article : sourceIn(language, citation.article)),
    confidence: parameter.local ? say(ratesSheet.local) : parameter.confidence,
    readAt: parameter.local ? citation.readAt : sourceIn(language, citation.readAt),
    note: parameter.note?.[language] ?? null,
  };
  layout.columns.forEach((key, column) => draft.set(row, column, cells[key]));
  if (parameter.local) draft.look(row, 0, 1, layout.columns.length, { fill: LOCAL_FILL });
}
