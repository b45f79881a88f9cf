import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { LAW } from "../../src/law/baseline";
import { monthOf } from "../../src/law/month";
import type { BudgetPlan } from "../../src/budget/plan";
import type { Distribution } from "../../src/whatif/chance/distribution";
import { buildModel, type Model } from "../../src/whatif/chance/model";
import { samplerOf } from "../../src/whatif/chance/trials";
import { summarize } from "../../src/whatif/chance/summary";
import { makePlan } from "./core";
import { ratio, type Measurement } from "./measurement";
import type { TrialOrder } from "./trialWorker";

const TRIALS = 1_000_000;
const GROUPS = 12;
const YEARS = [2025, 2026, 2027, 2028, 2029];
const WORKERS = 2;
const SEED = 20_251_127;
const people: Distribution = { kind: "TRIANGULAR", least: 0.85, mode: 1, most: 1.05 };

/** A million trials of twelve groups over five years, each group and year with a headcount of its own. */
export const chance: Measurement = {
  name: "chance",
  title: `Uncertainty: ${TRIALS.toLocaleString("en-US")} trials × ${GROUPS} groups × ${YEARS.length} years`,
  async measure() {
    const model = makeModel();
    const alone = new Float64Array(TRIALS);
    const sampler = samplerOf(model);
    sampler.draw(SEED, 0, 10_000, alone.subarray(0, 10_000));
    const oneCore = time(() => sampler.draw(SEED, 0, TRIALS, alone));
    const plain = time(() => plainLoop(model));
    const { milliseconds: twoCores, totals } = await withWorkers(model);
    if (!totals.every((total, trial) => total === alone[trial]))
      throw new Error("Two workers gave other bits than one");
    const { mean, standardError } = summarize(totals);
    return [
      {
        what: "mean of the trials",
        value: `Rp${Math.round(mean).toLocaleString("en-US")} ± ${Math.round(standardError).toLocaleString("en-US")}`,
      },
      { what: `${WORKERS} workers`, value: `${(twoCores / 1000).toFixed(2)} s, the same bits as one; goal 1 s` },
      { what: "one core against two", value: `${ratio(oneCore / twoCores)}; goal 1.8` },
      { what: "one core against a plain loop over Math.random", value: `${ratio(oneCore / plain)}; goal at most 2` },
    ];
  },
};

function makeModel(): Model {
  const plan = makePlan();
  const plans = YEARS.map((year): BudgetPlan => ({
    ...plan,
    year,
    groups: plan.groups
      .slice(0, GROUPS)
      .map((group) => ({ ...group, first: monthOf(year, 1), last: monthOf(year, 12) })),
  }));
  const built = buildModel({
    plans,
    law: LAW,
    assumptions: [
      { what: "people", who: { by: "ALL", value: null }, distribution: people, shared: false, source: "bench" },
    ],
  });
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  return built.value;
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The same sums by inversion of Math.random: no seed, no two runs alike. */
function plainLoop(model: Model): number {
  const [least, mode, most] = [0.85, 1, 1.05];
  const rise = (mode - least) / (most - least);
  const left = (most - least) * (mode - least);
  const right = (most - least) * (most - mode);
  const planned = model.lines.map((line) => line.planned);
  const price = model.lines.map(({ pieces }) => pieces[0]!.price[0]!);
  const totals = new Float64Array(TRIALS);
  for (let trial = 0; trial < TRIALS; trial++) {
    let total = 0;
    for (let line = 0; line < planned.length; line++) {
      const u = Math.random();
      const factor = u < rise ? least + Math.sqrt(u * left) : most - Math.sqrt((1 - u) * right);
      total += Math.floor(planned[line]! * factor + 0.5) * price[line]!;
    }
    totals[trial] = total;
  }
  return totals[TRIALS - 1]!;
}

/** Workers are started and warm before the clock is, as those of the pane are. */
async function withWorkers(model: Model): Promise<{ milliseconds: number; totals: Float64Array }> {
  const totals = new SharedArrayBuffer(TRIALS * Float64Array.BYTES_PER_ELEMENT);
  const workers = Array.from({ length: WORKERS }, () => new Worker(new URL("./trialWorker.mjs", import.meta.url)));
  const order = async (worker: Worker, message: TrialOrder) => {
    worker.postMessage(message);
    await once(worker, "message");
  };
  try {
    await Promise.all(workers.map((worker) => order(worker, { model, seed: SEED, from: 0, count: 10_000, totals })));
    const share = TRIALS / WORKERS;
    const start = performance.now();
    await Promise.all(
      workers.map((worker, index) => order(worker, { seed: SEED, from: index * share, count: share, totals })),
    );
    return { milliseconds: performance.now() - start, totals: new Float64Array(totals) };
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
