import type { Parameter } from "../../../law/parameter";
import { everySheet } from "../../../texts/book/everySheet";
import { ratesSheet, unitNames } from "../../../texts/book/rates";
import { parameterFieldNames } from "../../../texts/book/changeableFields";
import type { Words } from "../../../texts/language";
import { payerList, riskList, sectorList } from "../../choices";
import { cellAddress, type Area } from "../../address";
import { formula, monthSerial, type Content, type Formula } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { LOCAL_FILL, looks, MONTH } from "../../look";
import { lawKey, replaced } from "../../replacing";
import { BESIDE_PROVISIONS, type ProvisionColumn, type RatesLayout } from "../../rates/layout";
import { provisionName } from "../../rates/provisionName";
import { provisionSource } from "../../rates/provisionSource";
import { partnerOf, type Provision } from "../../rates/provisions";
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

/** What the number of a row is counted in; of a list it says only whether it is used. */
const unitOf = ({ kind, unit }: Parameter): Words =>
  kind === "bands" ? unitNames.BANDS : (unitNames[unit as keyof typeof unitNames] ?? { id: unit, en: unit });

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
  placeBeside(draft, facts, layout);
  // What a scenario changes is no more the law's than a local provision is, and looks like one.
  const changed = `=${cellAddress(first, layout.column("effective"), "column")}<>${cellAddress(first, layout.column("value"), "column")}`;
  draft.conditionals.push({
    area: { row: first, column: 0, rows, columns: columns.length },
    formula: changed,
    look: { fill: LOCAL_FILL },
  });
}

/** What formulas need of each provision where scenarios may change it, right of what is printed. */
function placeBeside(draft: SheetDraft, facts: Facts, layout: RatesLayout): void {
  const { say, provisions } = facts;
  const growth = classGrowth(facts, layout);
  const contents: Record<(typeof BESIDE_PROVISIONS)[number], Content[]> = {
    growth,
    least: provisions.map(({ bounds }) => bounds?.least ?? null),
    most: provisions.map(({ bounds }) => bounds?.most ?? null),
    asked: provisions.map((one, index) => (partnerIn(layout, provisions, one) === null ? null : asked(layout, index))),
  };
  for (const key of BESIDE_PROVISIONS.filter((one) => one !== "asked" || layout.asksPairs)) {
    const { row, column, rows } = layout.besideArea(key);
    draft.put(layout.provisionsHeader, column, say(ratesSheet[key]), looks.helper);
    contents[key].forEach((content, index) => draft.set(row + index, column, content));
    draft.look(row, column, rows, 1, { ...looks.helper, numberFormat: "#,##0", align: "right" });
  }
}

/**
 * What the active scenario puts in the place of a number of the law, else the number itself. Rows of `Skenario` name it
 * by its place, so that no typed text reaches a search.
 */
function asked(layout: RatesLayout, index: number): Formula {
  const cell = (key: "number" | "value") => cellAddress(layout.firstProvision + index, layout.column(key));
  return formula(replaced(lawKey(cell("number")), cell("value")));
}

const partnerIn = (layout: RatesLayout, provisions: readonly Provision[], one: Provision): number | null =>
  layout.asksPairs ? partnerOf(provisions, one) : null;

/** The same, but the law's number where what is asked for does not go together with its partner (`valueProblem`). */
function effective(layout: RatesLayout, provisions: readonly Provision[], index: number): Formula {
  const { parameter, field } = provisions[index]!;
  const partner = partnerIn(layout, provisions, provisions[index]!);
  if (partner === null) return asked(layout, index);
  const cell = (place: number, { column }: Area) => cellAddress(layout.firstProvision + place, column);
  const [own, other] = [index, partner].map((place) => cell(place, layout.besideArea("asked")));
  const isLower = field === "min" || field === "numerator";
  const together =
    parameter.kind === "rate"
      ? `${own}+${other}<=${cell(index, layout.besideArea("most"))}`
      : isLower
        ? `${own}<=${other}`
        : `${other}<=${own}`;
  return formula(`IF(${together},${own},${cellAddress(layout.firstProvision + index, layout.column("value"))})`);
}

function placeProvision(draft: SheetDraft, facts: Facts, layout: RatesLayout, provision: Provision, row: number): void {
  const { say, language } = facts;
  const { parameter, field, value } = provision;
  const { citation } = parameter;
  const source = (words: string) => provisionSource(language, parameter, words);
  const cells: Record<ProvisionColumn, Content> = {
    number: row - layout.firstProvision + 1,
    id: provisionName(language, parameter),
    what: say(parameterFieldNames[field]),
    value,
    effective: effective(layout, facts.provisions, row - layout.firstProvision),
    unit: say(unitOf(parameter)),
    programs: parameter.programs.join(", "),
    segments: parameter.segments.join(", "),
    condition: conditionOf(parameter, facts) || null,
    from: monthSerial(parameter.from),
    until: parameter.until === null ? say(ratesSheet.openEnd) : monthSerial(parameter.until),
    regulation: citation.regulation && source(citation.regulation),
    article: citation.article && source(citation.article),
    confidence: parameter.local ? say(ratesSheet.local) : parameter.confidence,
    readAt: source(citation.readAt),
    note: parameter.note?.[language] ?? null,
  };
  layout.columns.forEach((key, column) => draft.set(row, column, cells[key]));
  if (parameter.local) draft.look(row, 0, 1, layout.columns.length, { fill: LOCAL_FILL });
}
