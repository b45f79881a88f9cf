import { monthOf, monthInYear } from "../../../law/month";
import type { Parameter, ReliefValue } from "../../../law/parameter";
import type { Rule } from "../../../law/rule";
import { monthName } from "../../../texts/months";
import { ratesSheet } from "../../../texts/book/rates";
import { payerList, riskList, sectorList } from "../../choices";
import { cellAddress } from "../../address";
import { formula, type Formula } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { looks, WHOLE } from "../../look";
import { constantNames as names, RATE_COLUMNS as C, SPAN_NUMBERS, type RatesReferences, type SpanNumber } from "../../rates/layout";
import type { RateClass } from "../../rates/classes";
import type { Component } from "../../rates/provisions";
import type { Span } from "../../rates/spans";

/** "Jan–Feb 2025", or "Jan–Feb" where the year stands beside it. */
export function spanTitle(facts: Facts, span: Span): string {
  const name = (month: number) => monthName(facts.language, monthInYear(month), "short");
  return span.first === span.last ? name(span.first) : `${name(span.first)}–${name(span.last)}`;
}

function describe({ segment, contract, risk, sectors, payers }: RateClass, { language, say }: Facts): string {
  const parts = [
    contract ? say(ratesSheet.slices) : "",
    risk === null ? "" : riskList.show(risk, language),
    sectors === null ? "" : sectors.map((sector) => sectorList.show(sector, language)).join(", "),
    payers === null ? "" : payers.map((payer) => payerList.show(payer, language)).join(", "),
  ].filter((part) => part !== "");
  return parts.length === 0 ? `${segment}, ${say(ratesSheet.anyChoice)}` : parts.join("; ");
}

/** The month cell of a number of the law on this sheet. */
type MonthCell = (parameter: Parameter, component: Component) => string;

function monthCells(facts: Facts, references: RatesReferences, span: Span): MonthCell {
  const rows = new Map(facts.provisions.map(({ id }, index) => [id, references.layout.firstProvision + index]));
  const column = C.firstMonth + span.first - monthOf(facts.plan.year, 1);
  return (parameter, component) => cellAddress(rows.get(`${parameter.id}#${component}`)!, column);
}

/** The four numbers of a class in a span, as formulas over the provisions above. */
function numbersOf(rule: Rule, cell: MonthCell): Record<SpanNumber, Formula> {
  const [main, ...others] = rule.parameters;
  const of = (kind: Parameter["kind"]) => others.find((parameter) => parameter.kind === kind);
  const relief = of("relief");
  const limits = of("baseLimits");
  const ceiling = of("ceiling");
  const reduced = (rate: string) => formula(relief ? `${rate}*${cell(relief, "numerator")}` : rate);
  const divisor = formula(`${names.sen}*${names.scale}${relief ? `*${cell(relief, "denominator")}` : ""}`);
  if (main!.kind === "amount") {
    const amount = formula(`${cell(main!, "amount")}*${names.sen}`);
    return { rate: reduced(names.scale), divisor, lowest: amount, highest: amount };
  }
  const both = main!.kind === "rate" && main!.value.employer > 0 && main!.value.worker > 0;
  const rate = both ? `(${cell(main!, "employer")}+${cell(main!, "worker")})` : cell(main!, "total");
  const most = ceiling ? cell(ceiling, "ceiling") : limits ? cell(limits, "max") : names.mostBase;
  return {
    rate: reduced(rate),
    divisor,
    lowest: formula(limits ? `${cell(limits, "min")}*${names.sen}` : "0"),
    highest: formula(`${most}*${names.sen}`),
  };
}

/** A contract's slices are already summed; only a relief of construction remains to be applied. */
function contractNumbers(relief: ReliefValue, cell: MonthCell, parameter: Parameter | undefined): Record<SpanNumber, Formula | number> {
  const reduced = parameter && relief.denominator !== relief.numerator;
  return {
    rate: reduced ? formula(cell(parameter, "numerator")) : 1,
    divisor: formula(reduced ? `${names.scale}*${cell(parameter, "denominator")}` : names.scale),
    lowest: 0,
    highest: formula(names.mostContract),
  };
}

const isRule = (rule: Rule | ReliefValue): rule is Rule => "program" in rule;

/** One row per class and programme: what a group of that class pays in each span of the year. */
export function placeClasses(draft: SheetDraft, facts: Facts, references: RatesReferences): void {
  const { say, spans } = facts;
  const { classesTitle, classesHeader, firstClass } = references.layout;
  draft.put(classesTitle, C.id, say(ratesSheet.classes), looks.section);
  draft.put(classesTitle + 1, C.id, say(ratesSheet.classesPurpose), looks.purpose);
  draft.setRow(classesHeader, C.id, [say(ratesSheet.classKey), say({ id: "Program", en: "Programme" }), say({ id: "Segmen", en: "Segment" }), say(ratesSheet.what), null, null, null], looks.header);
  spans.forEach((span, index) => {
    const column = C.firstMonth + index * SPAN_NUMBERS.length;
    draft.put(classesHeader - 1, column, `${spanTitle(facts, span)} ${facts.plan.year}`, { bold: true });
    draft.setRow(classesHeader, column, SPAN_NUMBERS.map((number) => say(ratesSheet[number])), looks.headerRight);
  });
  facts.classes.forEach((entry, index) => placeClass(draft, facts, references, entry, firstClass + index));
  draft.look(firstClass, C.firstMonth, facts.classes.length, spans.length * SPAN_NUMBERS.length, { numberFormat: WHOLE, align: "right" });
}

function placeClass(draft: SheetDraft, facts: Facts, references: RatesReferences, entry: RateClass, row: number): void {
  draft.setRow(row, C.id, [`${entry.key}|${entry.program}`, entry.program, entry.segment, describe(entry, facts)]);
  facts.spans.forEach((span, index) => {
    const rule = entry.rules[index];
    if (!rule) return;
    const cell = monthCells(facts, references, span);
    const relief = facts.provisions.find(
      ({ parameter: { kind, programs, segments, from, until } }) =>
        kind === "relief" && programs.includes(entry.program) && segments.includes("JAKON") && from <= span.first && (until === null || until >= span.last),
    )?.parameter;
    const numbers = isRule(rule) ? numbersOf(rule, cell) : contractNumbers(rule, cell, relief);
    draft.setRow(row, C.firstMonth + index * SPAN_NUMBERS.length, SPAN_NUMBERS.map((number) => numbers[number]));
  });
}
