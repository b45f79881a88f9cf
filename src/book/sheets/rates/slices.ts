import type { ContractSlice, Parameter } from "../../../law/parameter";
import { provisionName } from "../../rates/provisionName";
import { provisionSource } from "../../rates/provisionSource";
import { ratesSheet } from "../../../texts/book/rates";
import { cellAddress } from "../../address";
import { formula } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { looks } from "../../look";
import { SLICE_COLUMNS as S, SLICES_AGAIN, type RatesLayout } from "../../rates/layout";

/** The slices in force in the year; a local provision goes first. One set a year, as the law has had since 2015. */
export function contractSlices(facts: Facts): { parameter: Parameter; slices: readonly ContractSlice[] } | null {
  const first = facts.spans[0]!.first;
  const last = facts.spans[facts.spans.length - 1]!.last;
  const parameter = facts.law.parameters.find(
    ({ kind, from, until }) => kind === "slices" && from <= last && (until === null || until >= first),
  );
  return parameter?.kind === "slices" ? { parameter, slices: parameter.value } : null;
}

export function placeSlices(draft: SheetDraft, facts: Facts, layout: RatesLayout): void {
  const found = contractSlices(facts);
  if (!found) return;
  const { say } = facts;
  const first = layout.slicesTitle + 2;
  const step = say(ratesSheet.sliceStep);
  const { parameter, slices } = found;
  const { citation } = parameter;
  draft.put(layout.slicesTitle, 0, say(ratesSheet.slices), looks.section);
  // Where the table of provisions has them, whose columns are wide enough for words.
  const [regulation, article] = [layout.column("regulation"), layout.column("article")];
  draft.look(first - 1, 0, 1, article + 1, looks.header);
  draft.setRow(first - 1, 1, [say(ratesSheet.parameter), say(ratesSheet.confidence)]);
  draft.setRow(first - 1, S.above, [say(ratesSheet.sliceAbove), "JKK", step, "JKM", step], looks.headerRight);
  draft.setRow(first - 1, regulation, [say(ratesSheet.regulation), say(ratesSheet.article)]);
  slices.forEach((slice, index) => {
    const row = first + index;
    draft.setRow(row, 1, [
      provisionName(facts.language, parameter),
      parameter.confidence,
      slices[index - 1]?.upTo ?? 0,
    ]);
    for (const program of ["JKK", "JKM"] as const) {
      const rate = S[`${program}rate`];
      draft.set(row, rate, slice[program]);
      draft.set(
        row,
        S[program],
        formula(index === 0 ? cellAddress(row, rate) : `${cellAddress(row, rate)}-${cellAddress(row - 1, rate)}`),
      );
    }
    draft.setRow(row, regulation, [
      citation.regulation && provisionSource(facts.language, parameter, citation.regulation),
      citation.article && provisionSource(facts.language, parameter, citation.article),
    ]);
  });
  draft.look(first, 0, slices.length, article + 1, { vertical: "top" });
  for (const column of [1, regulation, article]) draft.look(first, column, slices.length, 1, { wrap: true });
  slices.forEach((_, index) => draft.growRow(first + index));
  placeAgain(draft, facts, layout, slices);
  draft.look(first, S.above, slices.length, S.JKM - S.above + 1, { numberFormat: "#,##0", align: "right" });
}

/** The slices once more as the law has them, lying in rows, so that `Uji` can charge all contracts in one formula. */
function placeAgain(draft: SheetDraft, { say }: Facts, layout: RatesLayout, slices: readonly ContractSlice[]): void {
  const { row, column } = layout.slicesAgain("above");
  draft.put(row - 1, column, say(ratesSheet.slicesAgain), looks.helper);
  slices.forEach((slice, index) => {
    const before = slices[index - 1];
    draft.set(row, column + index, before?.upTo ?? 0);
    for (const program of ["JKK", "JKM"] as const)
      draft.set(layout.slicesAgain(program).row, column + index, slice[program] - (before?.[program] ?? 0));
  });
  draft.look(row, column, SLICES_AGAIN.length, slices.length, {
    ...looks.helper,
    numberFormat: "#,##0",
    align: "right",
  });
}
