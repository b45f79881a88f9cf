import type { Model } from "../../../../whatif/chance/model";
import { samplerOf, type Sampler } from "../../../../whatif/chance/trials";

/** What the pane tells a worker: which trials to draw, and of which model, told once. */
export interface ToWorker {
  model?: Model;
  seed: number;
  from: number;
  count: number;
}
/** The trials drawn, each with its sums by bucket and its factor on the ceilings. */
export interface FromWorker {
  from: number;
  count: number;
  sums: Float64Array<ArrayBuffer>;
  factors: Float64Array<ArrayBuffer>;
}

let sampler: Sampler | undefined;
let width = 0;

self.onmessage = ({ data: { model, seed, from, count } }: MessageEvent<ToWorker>) => {
  if (model) {
    sampler = samplerOf(model);
    width = model.buckets.length;
  }
  const sums = new Float64Array(count * width);
  const factors = new Float64Array(count);
  sampler!.draw(seed, from, count, sums, factors);
  self.postMessage({ from, count, sums, factors } satisfies FromWorker, { transfer: [sums.buffer, factors.buffer] });
};
