import { monthOf } from "../../../law/month";
import type { Parameter } from "../../../law/parameter";
import { componentNames, ratesSheet, unitNames } from "../../../texts/book/rates";
import { payerList, riskList, sectorList } from "../../choices";
import { cellAddress } from "../../address";
import { formula, monthSerial } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { looks, MONTH, MONTH_SHORT } from "../../look";
import { RATE_COLUMNS as C, type RatesReferences } from "../../rates/layout";
import type { Provision } from "../../rates/provisions";

const LOCAL_FILL = "#EFE6F5";

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

/** Where the active scenario's word on a number stands; null where it has none. */
export type ProvisionInEffect = (provision: Provision) => string | null;

/** One row per number of the law, with the months it holds in and where it stands. */
export function placeProvisions(draft: SheetDraft, facts: Facts, references: RatesReferences, inEffect: ProvisionInEffect): void {
  const { say, plan } = facts;
  const { provisionsHeader: header, firstProvision } = references.layout;
  draft.put(header - 1, C.id, say(ratesSheet.parameters), looks.section);
  draft.put(header - 1, C.effective, say(ratesSheet.notOfTheLaw), looks.source);
  draft.setRow(
    header,
    C.id,
    [ratesSheet.parameter, { id: "Program", en: "Programme" }, { id: "Segmen", en: "Segment" }, ratesSheet.what, ratesSheet.value, ratesSheet.unit, facts.has("scenarios") ? ratesSheet.scenarioValue : ratesSheet.value].map(say),
    looks.header,
  );
  for (let month = 0; month < 12; month += 1) draft.set(header, C.firstMonth + month, monthSerial(monthOf(plan.year, month + 1)));
  draft.look(header, C.firstMonth, 1, 12, { ...looks.headerMonth, numberFormat: MONTH_SHORT });
  draft.setRow(header, C.from, [ratesSheet.from, ratesSheet.until, ratesSheet.regulation, ratesSheet.article, ratesSheet.confidence, ratesSheet.readAt, ratesSheet.note].map(say), looks.header);

  facts.provisions.forEach((provision, index) => placeProvision(draft, facts, provision, firstProvision + index, inEffect(provision)));
  const rows = facts.provisions.length;
  draft.look(firstProvision, C.value, rows, 1, { numberFormat: "#,##0", align: "right" });
  draft.look(firstProvision, C.unit, rows, 1, { align: "left", indent: 1 });
  draft.look(firstProvision, C.effective, rows, 13, { numberFormat: "#,##0", align: "right" });
  draft.look(firstProvision, C.from, rows, 2, { numberFormat: MONTH, align: "right" });
  draft.look(firstProvision, C.id, rows, C.note + 1, { vertical: "top" });
  for (const column of [C.id, C.what, C.article]) draft.look(firstProvision, column, rows, 1, { wrap: true });
  draft.look(firstProvision, C.readAt, rows, 2, { ...looks.helper, wrap: true });
  facts.provisions.forEach((_, index) => draft.growRow(firstProvision + index));
  if (rows === 0 || !facts.has("scenarios")) return;
  // What a scenario changes is no more the law's than a local provision is, and looks like one.
  const changed = `=${cellAddress(firstProvision, C.effective, "column")}<>${cellAddress(firstProvision, C.value, "column")}`;
  draft.conditionals.push({ area: { row: firstProvision, column: C.id, rows, columns: C.note + 1 }, formula: changed, look: { fill: LOCAL_FILL } });
}

function placeProvision(draft: SheetDraft, facts: Facts, provision: Provision, row: number, inEffect: string | null): void {
  const { say, plan, language } = facts;
  const { parameter, component } = provision;
  const condition = conditionOf(parameter, facts);
  const what = say(componentNames[component]) + (condition === "" ? "" : ` (${condition})`);
  draft.setRow(row, C.id, [
    provision.id,
    parameter.programs.join(", "),
    parameter.segments.join(", "),
    what,
    provision.value,
    say(unitNames[parameter.unit as keyof typeof unitNames] ?? { id: parameter.unit, en: parameter.unit }),
    formula(inEffect ?? cellAddress(row, C.value)),
  ]);
  const start = monthOf(plan.year, 1);
  for (let month = provision.first; month <= provision.last; month += 1)
    draft.set(row, C.firstMonth + month - start, formula(cellAddress(row, C.effective, "column")));
  const { citation } = parameter;
  draft.setRow(row, C.from, [
    monthSerial(parameter.from),
    parameter.until === null ? say(ratesSheet.openEnd) : monthSerial(parameter.until),
    citation.regulation,
    citation.article,
    parameter.local ? say(ratesSheet.local) : parameter.confidence,
    citation.readAt,
    parameter.note?.[language] ?? null,
  ]);
  if (parameter.local) draft.look(row, C.id, 1, C.note + 1, { fill: LOCAL_FILL });
}
