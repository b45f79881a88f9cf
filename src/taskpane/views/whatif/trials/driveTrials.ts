import type { Model } from "../../../../whatif/chance/model";
import { runTrials, type Outcomes, type Progress, type SimulationQuestion } from "../../../../whatif/chance/simulation";

/**
 * Runs the trials with a breath between two pieces, in which a page answers and a worker hears. Whoever says stop gets
 * what was done until then.
 */
export async function driveTrials(
  model: Model,
  question: SimulationQuestion,
  onProgress: (progress: Progress) => void,
  isStopped: () => boolean,
): Promise<Outcomes> {
  const run = runTrials(model, question);
  let step = run.next();
  while (!step.done) {
    onProgress(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    step = run.next(isStopped());
  }
  return step.value;
}
