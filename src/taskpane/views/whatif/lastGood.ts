import { useLayoutEffect, useRef } from "react";
import type { Outcome, Problem } from "../../../law/problem";

interface LastGood<T> {
  /** null: there never was a result. */
  value: T | null;
  /** What keeps today's question from being answered; the value is then that of an earlier one. */
  problems: Problem[];
}

/** The result of a question, or the last one there was, with what is wrong now. */
export function useLastGood<T>(outcome: Outcome<T>): LastGood<T> {
  const good = useRef<T | null>(null);
  useLayoutEffect(() => {
    if (outcome.ok) good.current = outcome.value;
  });
  return outcome.ok ? { value: outcome.value, problems: [] } : { value: good.current, problems: outcome.problems };
}
