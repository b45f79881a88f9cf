import type { Steps } from "../../src/whatif/sensitivity";

/** Work in steps, all of it at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
