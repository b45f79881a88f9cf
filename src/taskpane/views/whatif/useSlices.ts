import { useEffect, useState } from "react";
import type { Steps } from "../../../whatif/sensitivity";

/** Milliseconds the pane may be held up at a stretch: keys and the pointer are answered between two of them. */
const SLICE = 12;

interface Sliced<T> {
  /** null while the first one is being worked out. */
  value: T | null;
  /** The value is that of an earlier question. */
  isBusy: boolean;
}

/**
 * A result that takes longer than the pane may be held up, worked out a few budgets at a time.
 * @param work must stay the same while the question does
 */
export function useSlices<T>(work: () => Steps<T>): Sliced<T> {
  const [done, setDone] = useState<{ work: () => Steps<T>; value: T } | null>(null);
  useEffect(() => {
    const steps = work();
    let timer = 0;
    const go = () => {
      const until = performance.now() + SLICE;
      do {
        const step = steps.next();
        if (step.done) {
          setDone({ work, value: step.value });
          return;
        }
      } while (performance.now() < until);
      timer = window.setTimeout(go, 0);
    };
    go();
    return () => window.clearTimeout(timer);
  }, [work]);
  return { value: done?.value ?? null, isBusy: done?.work !== work };
}
