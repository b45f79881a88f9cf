import type { Problem } from "../law/problem";
import type { SweepEffect, Touch } from "./expandSweeps";
import { sweepProblem } from "./sweepProblem";

/** Two touches of one key change the same field of the same thing. */
export const keyOf = ({ target, id, field }: Touch): string => `${target}|${id}|${field}`;

/**
 * What a reader of a scenario should know about its entries together: which of them say nothing, replace, contradict or
 * cancel each other. One list for each entry, in their order.
 */
export function remarksOnSweeps(entries: readonly SweepEffect[]): Problem[][] {
  const first = new Map<string, Touch["before"]>();
  const last = new Map<string, Touch["after"]>();
  for (const { touches } of entries)
    for (const touch of touches) {
      const key = keyOf(touch);
      if (!first.has(key)) first.set(key, touch.before);
      last.set(key, touch.after);
    }
  return entries.map(({ sweep, touches }, index) => {
    const row = index + 1;
    if (touches.length === 0) return [];
    if (touches.every(({ before, after }) => before === after)) return [sweepProblem("sweep_changes_nothing", { row })];
    const keys = new Set(touches.map(keyOf));
    const others = entries
      .map((entry, place) => ({ entry, by: place + 1 }))
      .filter(({ entry }) => entry.touches.some((touch) => keys.has(keyOf(touch))));
    const later = others.find(({ entry, by }) => by > row && entry.sweep.change.op === "SET" && covers(entry, keys));
    if (later) {
      const differs =
        sweep.change.op === "SET" && sweep.change.value !== (later.entry.sweep.change as { value: unknown }).value;
      return differs
        ? [sweepProblem("sweep_contradicts", { row, by: later.by, field: sweep.field })]
        : [sweepProblem("sweep_overwritten", { row, by: later.by })];
    }
    const isUndone = [...keys].every((key) => first.get(key) === last.get(key));
    const other = others.find(({ by }) => by !== row);
    return isUndone && other ? [sweepProblem("sweeps_cancel", { row, other: other.by })] : [];
  });
}

const covers = ({ touches }: SweepEffect, keys: ReadonlySet<string>): boolean => {
  const mine = new Set(touches.map(keyOf));
  return [...keys].every((key) => mine.has(key));
};
