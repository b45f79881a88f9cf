import { LAW } from "../law/baseline";
import { columnTitle, columnTitles } from "../texts/functions/tables";
import { percentileTitle } from "../texts/functions/assumptions";
import { buildModel } from "../whatif/chance/model";
import { simulate, type Outcomes } from "../whatif/chance/simulation";
import { PERCENTILES, sufficiencyOf, summarize } from "../whatif/chance/summary";
import { readPositive, requireWhole } from "./arguments/number";
import { readCell } from "./arguments/cellValue";
import { isBlankCell } from "./arguments/program";
import { requireCount } from "./arguments/share";
import { refuse, refuseProblem } from "./cellError";
import { readAssumptions } from "./groups/readAssumptions";
import { readYearsOfGroups } from "./groups/readYears";
import { functionLanguage } from "./language";

const TRIALS = 10_000;
/** Beyond, a cell would hold up the whole sheet; the pane takes more. */
const MOST_TRIALS = 200_000;
const LEAST_TRIALS = 100;
const SEED = 1;

function readTrials(given: unknown): number {
  const trials = readPositive("percobaan", given, "trials") ?? TRIALS;
  const fits = Number.isInteger(trials) && trials >= LEAST_TRIALS && trials <= MOST_TRIALS;
  return fits ? trials : refuse("percobaan", { value: trials }, "trials");
}

/** 0 is what desktop Excel passes for a blank cell: the usual seed. */
function readSeed(given: unknown): number {
  const value = readCell("benih", given, "seed");
  return value === null || isBlankCell(value) ? SEED : requireCount("benih", value, "seed");
}

function runTable(groups: unknown, assumed: unknown, trials: number, seed: number): Outcomes {
  const plans = readYearsOfGroups(groups);
  const model = buildModel({ plans, law: LAW, assumptions: readAssumptions(assumed) });
  if (!model.ok) return refuseProblem("tabel_asumsi", model.problems);
  const outcomes = simulate(model.value, { trials, seed });
  return outcomes.ok ? outcomes.value : refuseProblem("percobaan", outcomes.problems);
}

/**
 * What groups cost where assumptions are uncertain: mean, standard error and percentiles over all their months, in whole
 * rupiah. The same seed gives the same figures on every machine.
 * @customfunction SIMULASI
 * @example =JAMSOS.SIMULASI(Kelompok[#All],Asumsi[#All],10000,1)
 */
export function simulateCost(
  tabel_kelompok: unknown[][],
  tabel_asumsi: unknown[][],
  percobaan?: unknown,
  benih?: unknown,
): unknown[][] {
  const trials = readTrials(percobaan);
  const seed = readSeed(benih);
  const { mean, standardError, percentiles } = summarize(runTable(tabel_kelompok, tabel_asumsi, trials, seed).totals);
  const language = functionLanguage();
  return [
    columnTitles(language, ["figure", "amount"]),
    [columnTitle(language, "mean"), Math.round(mean)],
    [columnTitle(language, "standardError"), Math.round(standardError)],
    ...PERCENTILES.map((percent) => [percentileTitle(percent), percentiles[percent]!]),
    [columnTitle(language, "trials"), trials],
    [columnTitle(language, "seed"), seed],
  ];
}

/**
 * The probability, between 0 and 1, that a ceiling suffices for groups under uncertain assumptions.
 * @customfunction PELUANGCUKUP
 * @example =JAMSOS.PELUANGCUKUP(1000000000,Kelompok[#All],Asumsi[#All],10000,1)
 */
export function computeSufficiency(
  pagu: unknown,
  tabel_kelompok: unknown[][],
  tabel_asumsi: unknown[][],
  percobaan?: unknown,
  benih?: unknown,
): number {
  const ceiling = requireWhole("pagu", pagu, "ceiling");
  const trials = readTrials(percobaan);
  const seed = readSeed(benih);
  const { totals, factors } = runTable(tabel_kelompok, tabel_asumsi, trials, seed);
  return sufficiencyOf(totals, ceiling, factors).probability;
}
