import type { ProblemData } from "../problems/sentence";

/** A step as `budget` reports it, as far as words need it. */
export interface SpokenStep {
  code: string;
  data: ProblemData;
  amount: number | null;
}

/** A trace as `budget` reports it. */
export interface SpokenTrace {
  sentenceCode: string;
  data: ProblemData;
  amount: number;
  steps: readonly SpokenStep[];
}
