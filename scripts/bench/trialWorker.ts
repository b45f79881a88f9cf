import { parentPort } from "node:worker_threads";
import type { Model } from "../../src/whatif/chance/model";
import { samplerOf, type Sampler } from "../../src/whatif/chance/trials";

/** A share of the trials, written where all workers write theirs. */
export interface TrialOrder {
  model?: Model;
  seed: number;
  from: number;
  count: number;
  totals: SharedArrayBuffer;
}

let sampler: Sampler | undefined;

parentPort!.on("message", ({ model, seed, from, count, totals }: TrialOrder) => {
  if (model) sampler = samplerOf(model);
  sampler!.draw(seed, from, count, new Float64Array(totals, from * Float64Array.BYTES_PER_ELEMENT, count));
  parentPort!.postMessage("done");
});
