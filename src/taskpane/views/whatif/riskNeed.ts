import { fail, succeed, type Outcome, type Problem } from "../../../law/problem";
import type { Sweep } from "../../../budget/sweep";
import { readNumber, showNumber } from "../../../texts/numbers";
import type { Language } from "../../../texts/language";
import { riskTexts } from "../../../texts/pane/whatif/risk";
import type { Assumption } from "../../../whatif/chance/assumptions";
import { distributionProblem, type Distribution } from "../../../whatif/chance/distribution";
import { whatifProblem } from "../../../whatif/problem";
import type { Range } from "../../../whatif/sensitivity";

/** What a person may call uncertain here. */
export const RISKS = ["people", "valid", "wage", "start", "ceiling"] as const;
export type Risk = (typeof RISKS)[number];

export const SHAPES = ["PERT", "TRIANGULAR", "UNIFORM"] as const;
type Shape = (typeof SHAPES)[number];

/** What stands in the boxes of one uncertain input. */
export interface RiskBoxes {
  what: Risk;
  shape: Shape;
  least: string;
  mode: string;
  most: string;
  shared: boolean;
  source: string;
}

/** A range as it was typed, in percent or months, with the assumption it means. */
export interface ReadRisk {
  what: Risk;
  least: number;
  mode: number | null;
  most: number;
  assumption: Assumption;
}

/** Least and most the boxes take, in their own unit: percent, or months. */
const BOUNDS: Record<Risk, readonly [number, number]> = {
  people: [0, 1000],
  valid: [0, 100],
  wage: [-99, 1000],
  start: [0, 11],
  ceiling: [0, 1000],
};

const ALL = { by: "ALL", value: null } as const;

/** What the boxes of one input mean; `row` is its place among those chosen, from 1. */
export function readRisk(boxes: RiskBoxes, row: number): Outcome<ReadRisk> {
  const { what, shape, source } = boxes;
  const hasMode = what !== "start" && shape !== "UNIFORM";
  const read = (text: string): number | Problem => {
    const number = readNumber(text.replace(/%\s*$/, ""));
    return typeof number === "number"
      ? number
      : whatifProblem("distribution_not_a_number", { value: text.trim(), row }, what);
  };
  const [least, mode, most] = [read(boxes.least), hasMode ? read(boxes.mode) : null, read(boxes.most)];
  if (typeof least === "object") return fail(least);
  if (mode !== null && typeof mode === "object") return fail(mode);
  if (typeof most === "object") return fail(most);
  // Told in the unit of the boxes, before the numbers become factors.
  const wrong = distributionProblem(
    mode === null ? { kind: "UNIFORM", least, most } : { kind: "PERT", least, mode, most },
    what,
  );
  if (wrong) return fail({ ...wrong, data: { ...wrong.data, row } });
  const [from, until] = BOUNDS[what];
  if (least < from || most > until)
    return fail(whatifProblem("assumption_out_of_range", { row, what, least, most, from, until }, what));
  if (what === "start" && !(Number.isInteger(least) && Number.isInteger(most)))
    return fail({ code: "delay_not_whole", data: { row }, field: what });
  if (source.trim() === "") return fail(whatifProblem("assumption_without_source", { row }, what));
  const distribution: Distribution =
    what === "start" ? equallyLikely(least, most) : shaped(shape, what === "wage" ? 100 : 0, least, mode, most);
  return succeed({
    what,
    least,
    mode,
    most,
    assumption: {
      what,
      who: ALL,
      distribution,
      shared: boxes.shared || what === "wage" || what === "start",
      source: source.trim(),
    },
  });
}

/** Percent as factors; growth counts from 100. */
function shaped(kind: Shape, plus: number, least: number, mode: number | null, most: number): Distribution {
  const factor = (percent: number) => (percent + plus) / 100;
  return kind === "UNIFORM" || mode === null
    ? { kind: "UNIFORM", least: factor(least), most: factor(most) }
    : { kind, least: factor(least), mode: factor(mode), most: factor(most) };
}

/** Whole months with the same chance each; what does not divide goes to the first. */
function equallyLikely(least: number, most: number): Distribution {
  const values = Array.from({ length: most - least + 1 }, (_, index) => least + index);
  const part = Math.floor(100_000 / values.length);
  const parts = values.map((_, index) => (index === 0 ? 100_000 - part * (values.length - 1) : part));
  return { kind: "DISCRETE", values, parts };
}

/** The range of one input as something that can be moved alone. */
export function rangeOf({ what, least, most }: ReadRisk, year: number, language: Language): Range {
  const scale = what === "start" ? 1 : 1000;
  const lever = (value: number): Sweep => ({
    target: what === "ceiling" ? "fund" : "group",
    who: ALL,
    field: what === "ceiling" ? `ceilings.${year}` : what === "wage" ? "base" : what === "start" ? "first" : "people",
    change:
      what === "start"
        ? { op: "PLUS", amount: value }
        : what === "wage"
          ? { op: "GROW", per100000: value }
          : { op: "TIMES", per100000: value },
    reason: "",
  });
  return {
    name: riskTexts[language].what[what],
    lever,
    low: Math.round(least * scale),
    high: Math.round(most * scale),
  };
}

/** An assumption in a few words, as it stands beside every result. */
export function riskWords(language: Language, { what, least, mode, most, assumption }: ReadRisk): string {
  const text = riskTexts[language];
  const numbers = [least, ...(mode === null ? [] : [mode]), most].map((number) => showNumber(language, number));
  return `${text.what[what].toLowerCase()} ${numbers.join("–")} ${text.unit[what]} (${assumption.source})`;
}
