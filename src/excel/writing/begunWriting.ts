import type { Answers } from "../../book/answers";
import type { KeptInputs } from "../../book/keptInputs";
import type { BudgetPlan } from "../../budget/plan";
import type { Language } from "../../texts/language";
import type { OfficeRuntime } from "../officeRuntime";
import { loadState, saveState } from "../windowState";
import type { HeldCalculation } from "./heldCalculation";

/** Everything a writing is about to lay out: between its first message and its last it stands on no sheet as a whole. */
export interface BegunInputs {
  plan: BudgetPlan;
  kept: KeptInputs;
  answers: Answers;
}

/**
 * A writing that has begun and is not known to have ended. Kept with the document before the first message that changes
 * anything and dropped after the last, so that a pane opened on a half-written workbook has what the dead one had.
 */
export interface BegunWriting {
  version: 1;
  /** Its number on `Hitung`. */
  number: number;
  language: Language;
  /** null where it is more than the document's settings should hold. */
  inputs: BegunInputs | null;
  /** How Excel calculated before; null where nothing was changed about it, or it has been put right since. */
  calculation: HeldCalculation["now"] | null;
  /** Excel was still calculating by hand when the book was opened again, and was put right then. */
  calculationPutRight: boolean;
}

const KEY = "begun";
/** As for work that was not written: a plan of a thousand groups needs less than half of this. */
const MOST_CHARACTERS = 1_000_000;

export interface BegunWritings {
  now(): BegunWriting | null;
  /** Resolves also where the document keeps nothing (a read-only one): the writing then goes on without. */
  keep(begun: BegunWriting | null): Promise<void>;
}

export function begunWritings(office: OfficeRuntime): BegunWritings {
  return {
    now: () => {
      const begun = loadState(office, KEY) as Partial<BegunWriting> | null;
      return begun?.version === 1 && typeof begun.number === "number" ? (begun as BegunWriting) : null;
    },
    // A workbook whose settings refuse is written all the same: only that a writing was cut off would not be told.
    keep: (begun) => saveState(office, KEY, begun && withinLimit(begun)).catch(() => undefined),
  };
}

const withinLimit = (begun: BegunWriting): BegunWriting =>
  JSON.stringify(begun.inputs).length > MOST_CHARACTERS ? { ...begun, inputs: null } : begun;

/**
 * A pane that went in the middle of a writing, or lost Excel in it, has left Excel calculating by hand, which nobody asked
 * for.
 */
export async function putRight(context: Excel.RequestContext, writings: BegunWritings): Promise<BegunWriting | null> {
  const begun = writings.now();
  if (!begun?.calculation) return begun;
  const { application } = context.workbook;
  application.load("calculationMode");
  await context.sync();
  const wasHeld = application.calculationMode === "Manual" && begun.calculation !== "Manual";
  if (wasHeld) application.calculationMode = begun.calculation;
  const known = { ...begun, calculation: null, calculationPutRight: wasHeld };
  await writings.keep(known);
  return known;
}
