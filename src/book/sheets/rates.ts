import { ratesSheet } from "../../texts/book/rates";
import { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import { hasBands } from "../periods";
import { charactersOf, columnPoints, roomForLetters } from "../paper";
import { printPlan } from "../print";
import { RatesLayout, type ProvisionColumn } from "../rates/layout";
import type { SheetPlan } from "../sheetPlan";
import { placeHead } from "./head";
import { placeBands, yearBands } from "./rates/bands";
import { placeClasses } from "./rates/classes";
import { placeConstants } from "./rates/constants";
import { placeLocal } from "./rates/local";
import { placeProvisions } from "./rates/provisions";
import { contractSlices, placeSlices } from "./rates/slices";

export const layRates = (facts: Facts): RatesLayout =>
  new RatesLayout(
    facts,
    facts.scope.contracts ? (contractSlices(facts)?.slices.length ?? 1) : 0,
    hasBands(facts) ? yearBands(facts).bands.length : 0,
  );

/** The note takes what the others leave of a page: with wide notes the sheet is low enough for one. */
const WIDTHS: Record<Exclude<ProvisionColumn, "note">, number> = {
  number: 6,
  id: 26,
  what: 18,
  value: 19,
  effective: 17,
  unit: 15,
  programs: 11,
  segments: 10,
  condition: 17,
  from: 11,
  until: 13,
  regulation: 27,
  article: 29,
  confidence: 12,
  readAt: 31,
};

const LEAST_NOTE = 44;

/** `Tarif`: what holds for the whole book, the law of the year with its articles, and the rates of every class. */
export function planRates(facts: Facts, layout: RatesLayout): SheetPlan {
  const { say, plan } = facts;
  const draft = new SheetDraft("rates", facts.names.rates);
  const scenario = facts.has("scenarios") ? [say(ratesSheet.notOfTheLaw)] : [];
  placeHead(draft, facts, {
    title: `${say(ratesSheet.title)} ${plan.year}`,
    purpose: say(ratesSheet.purpose),
    notes: [say(ratesSheet.confidenceKey), [say(ratesSheet.whatToType), ...scenario].join(" ")],
  });
  placeConstants(draft, facts, layout);
  if (layout.slices > 0) placeSlices(draft, facts, layout);
  placeProvisions(draft, facts, layout);
  placeClasses(draft, facts, layout);
  if (layout.bands > 0) placeBands(draft, facts, layout);
  placeLocal(draft, facts, layout);
  const room = layout.columns.reduce(
    (left, key) => (key === "note" ? left : left - columnPoints(WIDTHS[key])),
    roomForLetters("rates", plan.paper ?? "A4"),
  );
  const note = Math.max(LEAST_NOTE, Math.floor(charactersOf(room)));
  layout.columns.forEach((key, column) => draft.widen(column, key === "note" ? note : WIDTHS[key]));
  const classes = layout.classColumns;
  if (classes > layout.columns.length) draft.widen(layout.columns.length, 13, classes - layout.columns.length);
  draft.freeze = { rows: 0, columns: 2 };
  return draft.finish(
    printPlan(
      facts,
      { row: 0, column: 0, rows: layout.classesTitle - 1, columns: layout.columns.length },
      { titleRows: { first: layout.provisionsHeader, last: layout.provisionsHeader } },
    ),
  );
}
