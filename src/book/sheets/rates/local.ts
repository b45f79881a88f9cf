import { LOCAL_FIELDS } from "../../../budget/localLaw";
import { ratesSheet } from "../../../texts/book/rates";
import { parameterFieldNames } from "../../../texts/book/changeableFields";
import { asContent, monthSerial } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { LOCAL_FILL, looks, MONTH, TEXT } from "../../look";
import { blockNames } from "../../names";
import { provisionName } from "../../rates/provisionName";
import type { RatesLayout } from "../../rates/layout";

/** Columns of the plan's own provisions, as they are read back. */
export const LOCAL_COLUMNS = {
  parameter: 1,
  what: 2,
  first: 3,
  second: 4,
  from: 5,
  until: 6,
  regulation: 7,
  article: 8,
  note: 9,
} as const;
export type LocalColumn = keyof typeof LOCAL_COLUMNS;

/** Rows a person may type a provision of the region in. */
const SPARE_ROWS = 3;

/** The rows that hold a provision at the writing, and those after them that are free. */
export function localAreas({ plan, kept }: Pick<Facts, "plan" | "kept">, { localTitle }: RatesLayout) {
  const written = plan.localProvisions?.length ?? 0;
  const column = LOCAL_COLUMNS.parameter;
  const columns = Object.keys(LOCAL_COLUMNS).length;
  const row = localTitle + 3;
  return {
    written: { row, column, rows: written, columns },
    free: { row: row + written, column, rows: kept.local.length + SPARE_ROWS, columns },
  };
}

/**
 * What the region itself has laid down, one row each with its source, whatever the year; those in force this year stand
 * among the law above as well, in the same colour. The pane reads these rows back, and what is typed in the free ones;
 * the book counts it once the pane has written again, and `Uji` says so until then.
 */
export function placeLocal(draft: SheetDraft, facts: Facts, layout: RatesLayout): void {
  const { say, plan, law, language } = facts;
  const provisions = plan.localProvisions ?? [];
  const { localTitle: title } = layout;
  const { written, free } = localAreas(facts, layout);
  const first = written.row;
  draft.put(title, 0, say(ratesSheet.localTitle), looks.section);
  draft.put(title + 1, 0, say(ratesSheet.localPurpose), looks.purpose);
  const titles: Record<LocalColumn, string> = {
    parameter: say(ratesSheet.parameter),
    what: say(ratesSheet.what),
    first: say(ratesSheet.firstValue),
    second: say(ratesSheet.secondValue),
    from: say(ratesSheet.from),
    until: say(ratesSheet.until),
    regulation: say(ratesSheet.regulation),
    article: say(ratesSheet.article),
    note: say(ratesSheet.note),
  };
  for (const [key, column] of Object.entries(LOCAL_COLUMNS))
    draft.put(first - 1, column, titles[key as LocalColumn], looks.header);
  provisions.forEach((provision, index) => {
    const row = first + index;
    const replaced = law.byId(provision.parameter);
    const fields = LOCAL_FIELDS[replaced?.kind ?? "slices"] ?? [];
    draft.setRow(row, LOCAL_COLUMNS.parameter, [
      replaced ? provisionName(language, replaced) : provision.parameter,
      fields.map((field) => say(parameterFieldNames[field])).join("; "),
      provision.values[0] ?? null,
      provision.values[1] ?? null,
      monthSerial(provision.from),
      provision.until === null ? say(ratesSheet.openEnd) : monthSerial(provision.until),
      provision.regulation,
      provision.article,
      provision.note,
    ]);
  });
  facts.kept.local.forEach((cells, index) => draft.setRow(free.row + index, free.column, cells.map(asContent)));
  const rows = written.rows + free.rows;
  if (written.rows > 0) draft.look(first, 1, written.rows, written.columns, { fill: LOCAL_FILL });
  draft.input(free, looks.input);
  draft.look(first, 1, rows, written.columns, { vertical: "top", wrap: true });
  draft.look(first, LOCAL_COLUMNS.regulation, rows, 3, { numberFormat: TEXT });
  draft.look(first, LOCAL_COLUMNS.from, rows, 2, { numberFormat: MONTH, align: "right" });
  draft.look(first, LOCAL_COLUMNS.first, written.rows, 2, { numberFormat: "#,##0", align: "right" });
  draft.nameArea(blockNames.local, { ...written, rows });
}
