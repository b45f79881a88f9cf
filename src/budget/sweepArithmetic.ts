import { fail, succeed, type Outcome } from "../law/problem";
import type { Field } from "./field";
import type { Change } from "./sweep";
import { isNumeric } from "./sweepField";
import { sweepProblem } from "./sweepProblem";

const WHOLE = 100_000n;

/** Can this field be changed this way? Amounts are multiplied and added to, months only moved. */
export const canChange = (field: Field, { op }: Change): boolean =>
  op === "SET" || isNumeric(field) || (op === "PLUS" && field.kind === "month");

/**
 * What a change makes of a value, in the unit the field is kept in. Exact: the product is taken in whole numbers and
 * rounded once, half up, a ceiling down.
 */
export function changedNumber(field: Field, change: Change, before: unknown): Outcome<string | number | null> {
  if (change.op === "SET") return succeed(change.value);
  if (typeof before !== "number") return fail(sweepProblem("sweep_without_value", {}));
  // A headcount of 2.5 is refused where nothing sweeps it; what is made of it is a whole one.
  const whole = Math.round(before);
  const after = change.op === "PLUS" ? whole + change.amount : share(whole, change, field.kind === "ceilings");
  return after < 0 ? fail(sweepProblem("sweep_below_zero", { value: after })) : succeed(after);
}

function share(whole: number, change: Exclude<Change, { op: "SET" | "PLUS" }>, down: boolean): number {
  const part = BigInt(change.per100000) + (change.op === "GROW" ? WHOLE : 0n);
  const product = BigInt(whole) * part;
  if (product < 0n) return -1;
  return Number((product + (down ? 0n : WHOLE / 2n)) / WHOLE);
}
