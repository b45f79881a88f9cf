import type { CommandOutcome } from "./rewriteBudget";

type Listener = (outcome: CommandOutcome) => void;

const listeners = new Set<Listener>();
let untold: CommandOutcome | null = null;

/** A ribbon button has no place of its own to say how it went; the pane, which shares its page, does. */
export function tellOutcome(outcome: CommandOutcome): void {
  untold = listeners.size === 0 ? outcome : null;
  for (const listener of listeners) listener(outcome);
}

/** Hears how commands end, the last untold one included. @returns stops listening */
export function onCommandOutcome(listener: Listener): () => void {
  listeners.add(listener);
  if (untold) {
    const outcome = untold;
    untold = null;
    listener(outcome);
  }
  return () => void listeners.delete(listener);
}
