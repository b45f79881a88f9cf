import { ratesSheet } from "../../texts/book/rates";
import { everySheet } from "../../texts/book/everySheet";
import { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import { layRates, LISTS, RATE_COLUMNS as C, RatesReferences, type ListKey } from "../rates/layout";
import { printPlan } from "../print";
import type { SheetPlan } from "../sheetPlan";
import { placeClasses } from "./rates/classes";
import { placeConstants } from "./rates/constants";
import { listRows, placeLists } from "./rates/lists";
import { placeProvisions, type ProvisionInEffect } from "./rates/provisions";
import { contractSlices, placeSlices } from "./rates/slices";
import { placeHead } from "./head";

export function rateReferences(facts: Facts): RatesReferences {
  const rows = listRows(facts);
  const sizes = Object.fromEntries(LISTS.map((key) => [key, Math.max(1, rows[key].length)])) as Record<ListKey, number>;
  return new RatesReferences(facts, layRates(facts, sizes, contractSlices(facts)?.slices.length ?? 1));
}

/** `Tarif`: the law of the year month by month with its articles, every constant, and the choices of all drop-downs. */
export function draftRates(facts: Facts, references: RatesReferences, inEffect: ProvisionInEffect = () => null): SheetDraft {
  const { say, plan } = facts;
  const draft = new SheetDraft("rates", facts.names.rates);
  placeHead(draft, facts, {
    title: `${say(ratesSheet.title)} ${plan.year}`,
    purpose: say(ratesSheet.purpose),
    notes: [say(ratesSheet.confidenceKey), say(everySheet.legend)],
    printedColumns: C.program,
  });
  placeConstants(draft, facts, references);
  placeProvisions(draft, facts, references, inEffect);
  placeClasses(draft, facts, references);
  placeSlices(draft, facts, references);
  placeLists(draft, facts, references);
  [38, 14, 12, 34, 20, 24, 16].forEach((characters, column) => draft.widen(column, characters));
  draft.widen(C.firstMonth, 13, 12);
  [12, 14, 16, 30, 12, 44, 60].forEach((characters, index) => draft.widen(C.from + index, characters));
  return draft;
}

/** The law is printed; the tables below it serve formulas and drop-downs and are read on screen. */
export function finishRates(draft: SheetDraft, facts: Facts, { layout: { classesTitle: printedRows } }: RatesReferences): SheetPlan {
  return draft.finish(printPlan(facts, { row: 0, column: 0, rows: printedRows, columns: C.note + 1 }, { pagesWide: 3, titleColumns: { first: 0, last: 0 } }));
}
