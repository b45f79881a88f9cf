import { incomeBands } from "../../../law/contributions/incomeBands";
import type { IncomeBand, Parameter } from "../../../law/parameter";
import { ratesSheet } from "../../../texts/book/rates";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { looks } from "../../look";
import { BAND_COLUMNS, type RatesLayout } from "../../rates/layout";

/**
 * The list of BPU incomes of the year; a local one goes first. One list a year. Where it is set aside all year the
 * national one is shown, and no class uses it.
 */
export function yearBands({ law, spans }: Pick<Facts, "law" | "spans">): {
  parameter: Parameter;
  bands: readonly IncomeBand[];
} {
  const [first, last] = [spans[0]!.first, spans[spans.length - 1]!.last];
  const found = law.parameters.find(
    (parameter): parameter is Parameter<"bands"> =>
      parameter.kind === "bands" &&
      parameter.value.length > 0 &&
      parameter.from <= last &&
      (parameter.until === null || parameter.until >= first),
  );
  const parameter = found ?? incomeBands;
  return { parameter, bands: parameter.value };
}

/** Below the classes: which base each income counts as. The working sheet looks groups of BPU up here. */
export function placeBands(draft: SheetDraft, facts: Facts, layout: RatesLayout): void {
  const { say } = facts;
  const { parameter, bands } = yearBands(facts);
  const { regulation, article } = parameter.citation;
  draft.put(layout.bandsTitle, 0, say(ratesSheet.bands), looks.section);
  draft.put(
    layout.bandsTitle + 1,
    0,
    `${parameter.id}: ${[regulation, article].filter(Boolean).join(", ")}. ${say(ratesSheet.bandsPurpose)}`,
    looks.purpose,
  );
  draft.setRow(
    layout.firstBand - 1,
    BAND_COLUMNS.from,
    [say(ratesSheet.bandFrom), say(ratesSheet.bandBase)],
    looks.headerRight,
  );
  bands.forEach(({ from, base }, index) => draft.setRow(layout.firstBand + index, BAND_COLUMNS.from, [from, base]));
  draft.look(layout.firstBand, BAND_COLUMNS.from, bands.length, 2, { numberFormat: "#,##0", align: "right" });
  placeAgain(draft, facts, layout, bands);
}

/** So that `Uji` can look all groups up in one formula. An income below the first band counts as its base. */
function placeAgain(draft: SheetDraft, { say }: Facts, layout: RatesLayout, bands: readonly IncomeBand[]): void {
  const { row, column, columns } = layout.bandsAgainArea("from");
  draft.put(row - 1, column, say(ratesSheet.bandsAgain), looks.helper);
  draft.setRow(
    row,
    column,
    bands.map(({ from }, index) => (index === 0 ? 0 : from)),
  );
  draft.setRow(
    row + 1,
    column,
    bands.map(({ base }, index) => base - (bands[index - 1]?.base ?? 0)),
  );
  draft.look(row, column, 2, columns, { ...looks.helper, numberFormat: "#,##0", align: "right" });
}

/** The list as the law has it, summed: what `Uji` compares the table with. */
export const bandsSum = (facts: Facts): number =>
  yearBands(facts).bands.reduce((sum, { from, base }) => sum + from + base, 0);
