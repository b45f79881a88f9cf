import type { ContractSlice, Parameter } from "../../../law/parameter";
import { ratesSheet, unitNames } from "../../../texts/book/rates";
import { cellAddress } from "../../address";
import { formula, type Content } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { looks } from "../../look";
import { RATE_COLUMNS as C, type RatesReferences } from "../../rates/layout";

/** The slices in force in the year; a local provision goes first. One set a year, as the law has had since 2015. */
export function contractSlices(facts: Facts): { parameter: Parameter; slices: readonly ContractSlice[] } | null {
  const first = facts.spans[0]!.first;
  const last = facts.spans[facts.spans.length - 1]!.last;
  const parameter = facts.law.parameters.find(({ kind, from, until }) => kind === "slices" && from <= last && (until === null || until >= first));
  return parameter?.kind === "slices" ? { parameter, slices: parameter.value } : null;
}

export function placeSlices(draft: SheetDraft, facts: Facts, references: RatesReferences): void {
  const found = contractSlices(facts);
  if (!found) return;
  const { say } = facts;
  const { slicesTitle, firstSlice } = references.layout;
  const step = say(ratesSheet.sliceStep);
  draft.put(slicesTitle, C.id, say(ratesSheet.slices), looks.section);
  draft.setRow(slicesTitle + 1, C.id, [say(ratesSheet.parameter), null, null, null, say(ratesSheet.sliceAbove), say(ratesSheet.unit), null, "JKK", step, "JKM", step], looks.header);
  found.slices.forEach((slice, index) => {
    const row = firstSlice + index;
    const rate = (column: number, value: number): Content[] => [
      value,
      formula(index === 0 ? cellAddress(row, column) : `${cellAddress(row, column)}-${cellAddress(row - 1, column)}`),
    ];
    draft.setRow(row, C.id, [found.parameter.id, null, "JAKON", null, found.slices[index - 1]?.upTo ?? 0, say(unitNames.PER_100000_CONTRACT_SLICE), null]);
    draft.setRow(row, C.firstMonth, [...rate(C.firstMonth, slice.JKK), ...rate(C.firstMonth + 2, slice.JKM)]);
    draft.setRow(row, C.regulation, [found.parameter.citation.regulation, found.parameter.citation.article, found.parameter.confidence]);
  });
  draft.look(firstSlice, C.value, found.slices.length, 1, { numberFormat: "#,##0", align: "right" });
  draft.look(firstSlice, C.firstMonth, found.slices.length, 4, { numberFormat: "#,##0", align: "right" });
}
