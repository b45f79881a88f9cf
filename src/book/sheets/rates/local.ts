import { LOCAL_FIELDS } from "../../../budget/localLaw";
import { ratesSheet } from "../../../texts/book/rates";
import { parameterFieldNames } from "../../../texts/book/scenarios";
import { monthSerial } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { LOCAL_FILL, looks, MONTH } from "../../look";
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

/**
 * What the region itself has laid down, one row each with its source, whatever the year; those in force this year stand
 * among the law above as well, in the same colour. The pane reads these rows back.
 */
export function placeLocal(draft: SheetDraft, facts: Facts, layout: RatesLayout): void {
  const { say, plan, law, language } = facts;
  const provisions = plan.localProvisions ?? [];
  if (provisions.length === 0) return;
  const { localTitle: title } = layout;
  const first = title + 3;
  const columns = Object.values(LOCAL_COLUMNS);
  draft.put(title, 0, say(ratesSheet.localTitle), looks.section);
  draft.put(title + 1, 0, say(ratesSheet.localPurpose), looks.purpose);
  const titles: Record<keyof typeof LOCAL_COLUMNS, string> = {
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
    draft.put(first - 1, column, titles[key as keyof typeof LOCAL_COLUMNS], looks.header);
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
  const rows = provisions.length;
  draft.look(first, 1, rows, columns.length, { fill: LOCAL_FILL, vertical: "top", wrap: true });
  draft.look(first, LOCAL_COLUMNS.first, rows, 2, { numberFormat: "#,##0", align: "right" });
  draft.look(first, LOCAL_COLUMNS.from, rows, 2, { numberFormat: MONTH, align: "right" });
  draft.nameArea(blockNames.local, { row: first, column: 1, rows, columns: columns.length });
}
