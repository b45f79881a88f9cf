import { useMemo } from "react";
import { computeFunding } from "../../../budget/funding";
import type { BudgetPlan } from "../../../budget/plan";
import { LAW } from "../../../law/baseline";
import type { Problem } from "../../../law/problem";
import { monthName } from "../../../texts/months";
import { readNumber, showNumber } from "../../../texts/numbers";
import type { Language } from "../../../texts/language";
import { riskTexts } from "../../../texts/pane/whatif/risk";
import { assumptionProblems } from "../../../whatif/chance/assumptions";
import { checkSimulation, LEAST_TRIALS } from "../../../whatif/chance/simulation";
import { whatifProblem } from "../../../whatif/problem";
import { readCeiling } from "../../state/readings";
import { whoName } from "./entryWords";
import { readIds } from "./idList";
import { lawChoices, otherLaw } from "./riskLaw";
import { FINER, readRisk, RISKS, SHAPES, shapesOf, type ReadRisk, type Risk, type RiskBoxes } from "./riskNeed";
import { readTies, STRENGTHS, type ReadTie, type Tie } from "./riskTies";
import { usualAmount } from "./solveNeed";
import type { useWhatif } from "./useWhatif";
import { readWho, whoKey } from "./WhoChoice";

const TRIALS = 20_000;
const SEED = 1;
const MONTHS = 12;

/** One uncertain input as it stands in the form. */
interface RiskEntry {
  boxes: RiskBoxes;
  lawKey: string;
  from: number;
  problems: readonly Problem[];
}

export interface RiskQuestion {
  isFine: boolean;
  entries: RiskEntry[];
  /** Those that could be read, in the order of the form. */
  known: ReadRisk[];
  ties: Tie[];
  pairs: ReadTie[];
  matrix?: number[][];
  ceilingText: string;
  trialsText: string;
  seedText: string;
  ceiling: number | null;
  trials: number;
  seed: number;
  precision: number | undefined;
  /** What concerns no single entry. */
  problems: Problem[];
  /** Whether everything could be read. */
  isReady: boolean;
  key: string;
}

/** Where the ids of what was added for other groups are kept, and of what rises and falls together. */
export const moreOf = (what: Risk): string => `risk.${what}.more`;
export const TIES = "risk.ties";

/** Ids of the entries of one input: itself, and what was added for other groups. */
const idsOf = (what: Risk, text: ReturnType<typeof useWhatif>["text"]): string[] => [
  ...(text(`risk.${what}`) === "yes" ? [what] : []),
  ...readIds(text(moreOf(what))),
];

/** What the boxes of the form ask. */
export function useRiskQuestion({
  plan,
  language,
  text,
}: Pick<ReturnType<typeof useWhatif>, "plan" | "language" | "text">) {
  const words = riskTexts[language];
  const isFine = text("risk.finer") === "yes";
  const lawKey = text("risk.law.law", lawChoices(plan, language)[0]!.key);
  const from = Number(text("risk.law.from", "1"));
  const law = useMemo(() => lawOf(plan, language, lawKey, from), [plan, language, lawKey, from]);
  const boxesOf = (id: string, what: Risk): RiskBoxes => {
    const box = (name: string) => text(`risk.${id}.${name}`);
    const first = plan.groups[0]!;
    const usual =
      what === "headcount" ? ({ by: "ONE", value: first.id } as const) : ({ by: "ALL", value: null } as const);
    const { who } = readWho(text(`risk.${id}.who`, whoKey("group", usual)));
    return {
      ...{ id, what, who },
      whoName: whoName(language, "group", who, plan) ?? "",
      shape: SHAPES.find((shape) => shape === box("shape")) ?? shapesOf(what, true)[0]!,
      texts: {
        least: box("least"),
        mode: box("mode"),
        most: box("most"),
        mean: box("mean"),
        deviation: box("deviation"),
        values: box("values"),
        parts: box("parts"),
      },
      shared: box("shared") === "yes",
      source: box("source"),
      law: what === "law" ? law : null,
      chance: box("chance"),
    };
  };
  const chosen = RISKS.flatMap((what) => idsOf(what, text).map((id) => boxesOf(id, what)));
  const reads = chosen.map((boxes, index) => ({ boxes, read: readRisk(boxes, index + 1) }));
  const known = reads.flatMap(({ read }) => (read.ok ? [read.value] : []));
  const isRead = known.length === chosen.length && known.length > 0;
  const together = isRead
    ? assumptionProblems(
        plan,
        known.map(({ assumption }) => assumption),
      )
    : [];
  const ties = readIds(text(TIES)).map((id): Tie => ({
    id,
    one: text(`risk.tie.${id}.one`, chosen[0]?.id ?? ""),
    other: text(`risk.tie.${id}.other`, chosen[1]?.id ?? ""),
    strength: STRENGTHS.find((one) => one === text(`risk.tie.${id}.strength`)) ?? "weak",
    number: text(`risk.tie.${id}.number`),
  }));
  const tied = isRead ? readTies(ties, known) : null;

  const usual = useMemo(() => usualAmount("people", plan, { by: "ALL", value: null }, LAW), [plan]);
  const hasCeilings = plan.funds.some(({ ceilings }) => ceilings[plan.year] !== undefined);
  const ceilingText = text("risk.ceilingBox", hasCeilings && usual !== null ? showNumber(language, usual) : "");
  const ceiling = readCeiling(ceilingText);
  const trialsText = text("risk.trials", showNumber(language, TRIALS));
  const seedText = text("risk.seed", String(SEED));
  const precisionText = text("risk.precision");
  const [trials, seed, precision] = [trialsText, seedText, precisionText.replace(/%\s*$/, "")].map(readNumber);
  // Sums are kept by fund and month, those nobody pays included.
  const paying = useMemo(() => computeFunding(plan, LAW).funds.length + 1, [plan]);
  const wrong =
    typeof trials !== "number"
      ? whatifProblem("trials_too_few", { count: trialsText, limit: LEAST_TRIALS }, "trials")
      : typeof seed !== "number"
        ? whatifProblem("seed_invalid", { seed: seedText }, "seed")
        : checkSimulation({ seed, trials }, paying * MONTHS);
  const isPrecision = precisionText.trim() === "" || (typeof precision === "number" && precision > 0);
  const problems: Problem[] = [
    ...together,
    ...(tied && !tied.ok ? tied.problems : []),
    ...("problem" in ceiling ? [ceiling.problem] : []),
    ...(wrong ? [wrong] : []),
    ...(isPrecision
      ? []
      : [{ code: "precision_not_readable", data: { text: precisionText.trim() }, field: "precision" }]),
  ];
  const planKey = useMemo(
    () => JSON.stringify([plan.year, plan.groups, plan.rounding, plan.funds, plan.localProvisions, plan.scenarios]),
    [plan],
  );
  // What was asked, in no language: a result stands when the pane speaks another.
  const told = known.map(({ assumption: { laws, ...assumption } }) => [assumption, laws ? [lawKey, from] : null]);
  const question: RiskQuestion = {
    isFine,
    entries: reads.map(({ boxes, read }) => ({ boxes, lawKey, from, problems: read.ok ? [] : read.problems })),
    known,
    ties,
    pairs: tied?.ok ? tied.value.pairs : [],
    ...(tied?.ok && tied.value.matrix ? { matrix: tied.value.matrix } : {}),
    ...{ ceilingText, trialsText, seedText },
    ceiling: "value" in ceiling ? ceiling.value : null,
    trials: typeof trials === "number" ? trials : 0,
    seed: typeof seed === "number" ? seed : 0,
    precision: typeof precision === "number" ? precision / 100 : undefined,
    problems,
    isReady: isRead && problems.length === 0,
    key: JSON.stringify([planKey, told, ties, ceiling, trials, seed, precision]),
  };
  /** Whether an input stands in the form: the finer ones only where they are asked for, or were chosen. */
  const isShown = (what: Risk) => isFine || !FINER.includes(what) || idsOf(what, text).length > 0;
  return { question, isShown, words };
}

function lawOf(plan: BudgetPlan, language: Language, key: string, from: number): RiskBoxes["law"] {
  const choice = lawChoices(plan, language).find((one) => one.key === key);
  if (!choice) return null;
  const name = choice.hasMonth ? riskTexts[language].laws.from(choice.name, monthName(language, from)) : choice.name;
  return { name, outcome: otherLaw(plan, key, from) };
}
