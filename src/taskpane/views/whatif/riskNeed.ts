import { fail, succeed, type Outcome, type Problem } from "../../../law/problem";
import type { BudgetPlan, WorkerGroup } from "../../../budget/plan";
import type { Selector, Sweep } from "../../../budget/sweep";
import type { Law } from "../../../law/parameter";
import { readNumber, showNumber } from "../../../texts/numbers";
import type { Language } from "../../../texts/language";
import { riskTexts } from "../../../texts/pane/whatif/risk";
import { exemptFrom, isGlobal, rangeOf as usualRange, type Assumption } from "../../../whatif/chance/assumptions";
import { distributionProblem, type Distribution } from "../../../whatif/chance/distribution";
import { whatifProblem } from "../../../whatif/problem";
import type { Range } from "../../../whatif/sensitivity";

/** What a person may call uncertain here. */
export const RISKS = ["people", "valid", "wage", "start", "ceiling", "headcount", "law"] as const;
export type Risk = (typeof RISKS)[number];
/** Those a first form does not need. */
export const FINER: readonly Risk[] = ["headcount", "law"];
/** Those that may be told of several groups, each in its own way. */
export const OF_GROUPS: readonly Risk[] = ["people", "valid", "wage", "start", "headcount"];

export const SHAPES = ["PERT", "TRIANGULAR", "UNIFORM", "NORMAL", "LOGNORMAL", "DISCRETE"] as const;
export type Shape = (typeof SHAPES)[number];
const FIRST_SHAPES: readonly Shape[] = ["PERT", "TRIANGULAR", "UNIFORM"];
const START_SHAPES: readonly Shape[] = ["UNIFORM", "DISCRETE"];

/** Shapes an input may have; a late start is told in whole months. */
export const shapesOf = (what: Risk, isFine: boolean): readonly Shape[] =>
  what === "start" ? START_SHAPES : what === "law" ? ["DISCRETE"] : isFine ? SHAPES : FIRST_SHAPES;

/** Boxes a shape asks for. */
export const BOXES = {
  PERT: ["least", "mode", "most"],
  TRIANGULAR: ["least", "mode", "most"],
  UNIFORM: ["least", "most"],
  NORMAL: ["mean", "deviation"],
  LOGNORMAL: ["mean", "deviation"],
  DISCRETE: ["values", "parts"],
} as const satisfies Record<Shape, readonly RiskBox[]>;
export type RiskBox = "least" | "mode" | "most" | "mean" | "deviation" | "values" | "parts";

/** What stands in the boxes of one uncertain input. */
export interface RiskBoxes {
  /** Names it among all: the input, and a number where it is told of several groups. */
  id: string;
  what: Risk;
  who: Selector;
  /** Whom it speaks of, in words. */
  whoName: string;
  shape: Shape;
  texts: Readonly<Record<RiskBox, string>>;
  shared: boolean;
  source: string;
  /** Of a change of the law alone: what changes, and its chance in percent. */
  law: { name: string; outcome: Outcome<Law> } | null;
  chance: string;
}

/** A range as it was typed, in percent, people or months, with the assumption it means. */
export interface ReadRisk {
  id: string;
  what: Risk;
  /** Of shapes without an end: what nine of ten outcomes lie between. */
  least: number;
  most: number;
  /** The numbers as they were typed, in the order of the boxes. */
  numbers: number[];
  shape: Shape;
  whoName: string;
  /** What the law becomes. */
  law: string | null;
  assumption: Assumption;
}

/** Least and most the boxes take, in their own unit: percent, people, or months. */
const BOUNDS: Record<Risk, readonly [number, number]> = {
  people: [0, 1000],
  valid: [0, 100],
  wage: [-99, 1000],
  start: [0, 11],
  ceiling: [0, 1000],
  headcount: [0, 300_000_000],
  law: [0, 1],
};

const isPercent = (what: Risk): boolean => what !== "headcount" && what !== "start" && what !== "law";
/** Growth counts from 100. */
const plusOf = (what: Risk): number => (what === "wage" ? 100 : 0);
const scaleOf = (what: Risk): number => (isPercent(what) ? 100 : 1);
const tidy = (value: number): number => Number(value.toFixed(6));

/** What the boxes of one input mean; `row` is its place among those chosen, from 1. */
export function readRisk(boxes: RiskBoxes, row: number): Outcome<ReadRisk> {
  const { id, what, shape, source } = boxes;
  const sourceOf = (): Problem[] =>
    source.trim() === "" ? [whatifProblem("assumption_without_source", { row }, what)] : [];
  if (what === "law") return readLaw(boxes, row, sourceOf());
  const read = shape === "DISCRETE" ? readDiscrete(boxes, row) : readNumbers(boxes, row);
  if (!read.ok) return read;
  const { numbers, typed } = read.value;
  // Told in the unit of the boxes, before the numbers become factors; a lognormal has no unit but its factor.
  const wrong = distributionProblem(shape === "LOGNORMAL" ? factorsOf(what, typed) : typed, what);
  if (wrong) return fail({ ...wrong, data: { ...wrong.data, row } });
  const distribution = factorsOf(what, typed);
  const [least, most] = usualRange(distribution).map((factor) => tidy(factor * scaleOf(what) - plusOf(what))) as [
    number,
    number,
  ];
  const [from, until] = BOUNDS[what];
  if (least < from || most > until)
    return fail(whatifProblem("assumption_out_of_range", { row, what, least, most, from, until }, what));
  if (what === "start" && !numbersOf(typed).every((number) => Number.isInteger(number)))
    return fail({ code: "delay_not_whole", data: { row }, field: what });
  const [missing] = sourceOf();
  if (missing) return fail(missing);
  return succeed({
    ...{ id, what, least, most, numbers, shape },
    whoName: boxes.whoName,
    law: null,
    assumption: {
      what,
      who: boxes.who,
      distribution:
        what === "start" && typed.kind === "UNIFORM" ? equallyLikely(typed.least, typed.most) : distribution,
      // One group draws once, whatever it is asked.
      shared: boxes.shared || what === "wage" || what === "start" || boxes.who.by === "ONE",
      source: source.trim(),
    },
  });
}

const numbersOf = (one: Distribution): readonly number[] =>
  one.kind === "DISCRETE" ? one.values : one.kind === "UNIFORM" ? [one.least, one.most] : [];

interface Typed {
  numbers: number[];
  typed: Distribution;
}

function readNumbers({ what, shape, texts }: RiskBoxes, row: number): Outcome<Typed> {
  const numbers: number[] = [];
  for (const box of BOXES[shape]) {
    const number = readNumber(texts[box].replace(/%\s*$/, ""));
    if (typeof number !== "number")
      return fail(whatifProblem("distribution_not_a_number", { value: texts[box].trim(), row }, what));
    numbers.push(number);
  }
  const named = Object.fromEntries(BOXES[shape].map((box, index) => [box, numbers[index]!]));
  return succeed({ numbers, typed: { kind: shape, ...named } as Distribution });
}

/** Values and their chances in percent, separated by semicolons. */
function readDiscrete({ what, texts }: RiskBoxes, row: number): Outcome<Typed> {
  const list = (text: string) =>
    text.split(";").map((part) => ({ part, number: readNumber(part.replace(/%\s*$/, "")) }));
  const [values, parts] = [list(texts.values), list(texts.parts)];
  const bad = [...values, ...parts].find(({ number }) => typeof number !== "number");
  if (bad) return fail(whatifProblem("distribution_not_a_number", { value: bad.part.trim(), row }, what));
  if (values.length !== parts.length)
    return fail({
      code: "discrete_counts_differ",
      data: { row, values: values.length, parts: parts.length },
      field: what,
    });
  const numbers = values.map(({ number }) => number as number);
  const shares = parts.map(({ number }) => Math.round((number as number) * 1000));
  return succeed({
    numbers: numbers.flatMap((number, index) => [number, shares[index]! / 1000]),
    typed: { kind: "DISCRETE", values: numbers, parts: shares },
  });
}

function readLaw(
  { id, who, whoName, law, chance, source }: RiskBoxes,
  row: number,
  missing: Problem[],
): Outcome<ReadRisk> {
  const percent = readNumber(chance.replace(/%\s*$/, ""));
  if (typeof percent !== "number" || percent < 0 || percent > 100)
    return fail({ code: "chance_not_readable", data: { row, text: chance.trim() }, field: "law" });
  if (!law) return fail({ code: "law_unchanged", data: {}, field: "law" });
  if (!law.outcome.ok) return law.outcome;
  if (missing[0]) return fail(missing[0]);
  const part = Math.round(percent * 1000);
  return succeed({
    ...{ id, what: "law", least: 0, most: 1, numbers: [percent], shape: "DISCRETE", whoName, law: law.name },
    assumption: {
      what: "law",
      who,
      distribution: { kind: "DISCRETE", values: [0, 1], parts: [100_000 - part, part] },
      shared: true,
      laws: [law.outcome.value],
      source: source.trim(),
    },
  });
}

/** Percent as factors; people and months as they are. */
function factorsOf(what: Risk, typed: Distribution): Distribution {
  const scale = scaleOf(what);
  const factor = (value: number) => (value + plusOf(what)) / scale;
  switch (typed.kind) {
    case "UNIFORM":
      return { kind: typed.kind, least: factor(typed.least), most: factor(typed.most) };
    case "PERT":
    case "TRIANGULAR":
      return { kind: typed.kind, least: factor(typed.least), mode: factor(typed.mode), most: factor(typed.most) };
    case "NORMAL":
    case "LOGNORMAL":
      return { kind: typed.kind, mean: factor(typed.mean), deviation: typed.deviation / scale };
    case "DISCRETE":
      return { ...typed, values: typed.values.map(factor) };
    default:
      return typed;
  }
}

/** Whole months with the same chance each; what does not divide goes to the first. */
function equallyLikely(least: number, most: number): Distribution {
  const values = Array.from({ length: most - least + 1 }, (_, index) => least + index);
  const part = Math.floor(100_000 / values.length);
  const parts = values.map((_, index) => (index === 0 ? 100_000 - part * (values.length - 1) : part));
  return { kind: "DISCRETE", values, parts };
}

/** Can it be moved alone over its range? A law is there or not. */
export const canMove = ({ what }: ReadRisk): boolean => what !== "law";

const FIELDS: Partial<Record<Risk, string>> = { wage: "base", start: "first" };

/** Groups an input names that have a narrower range of their own. */
export const exemptIn = (plan: BudgetPlan, { assumption }: ReadRisk, risks: readonly ReadRisk[]): WorkerGroup[] =>
  exemptFrom(
    plan,
    assumption,
    risks.map((one) => one.assumption),
  );

/** The range of one input as something that can be moved alone; groups with a range of their own stay. */
export function rangeOf(risk: ReadRisk, plan: BudgetPlan, risks: readonly ReadRisk[], language: Language): Range {
  const { what, least, most, assumption } = risk;
  const { year } = plan;
  const isWhole = what === "start" || what === "headcount";
  const scale = isWhole ? 1 : 1000;
  const lever = (value: number): Sweep => ({
    target: what === "ceiling" ? "fund" : "group",
    who: assumption.who,
    field: what === "ceiling" ? `ceilings.${year}` : (FIELDS[what] ?? "people"),
    change:
      what === "start"
        ? { op: "PLUS", amount: value }
        : what === "headcount"
          ? { op: "SET", value }
          : what === "wage"
            ? { op: "GROW", per100000: value }
            : { op: "TIMES", per100000: value },
    reason: "",
  });
  const { field } = lever(0);
  const kept = exemptIn(plan, risk, risks).flatMap((group): Sweep[] => {
    const value = group[field as "people" | "base" | "first"];
    const who = { by: "ONE", value: group.id } as const;
    return value === null ? [] : [{ target: "group", who, field, change: { op: "SET", value }, reason: "" }];
  });
  return {
    name: riskName(language, risk),
    ...{ lever, kept },
    low: Math.round(least * scale),
    high: Math.round(most * scale),
  };
}

/** An input and the groups it speaks of, unless it speaks of all. */
export function riskName(language: Language, { what, law, whoName, assumption }: ReadRisk): string {
  const name = riskTexts[language].what[what];
  if (law !== null) return `${name}: ${law}`;
  return isGlobal(assumption) || assumption.who.by === "ALL" ? name : `${name}, ${whoName}`;
}

/** An assumption in a few words, as it stands beside every result. */
export function riskWords(language: Language, risk: ReadRisk, exempt: readonly WorkerGroup[] = []): string {
  const text = riskTexts[language];
  const { what, numbers, shape, assumption } = risk;
  const shown = numbers.map((number) => showNumber(language, number, 6));
  const told =
    what === "law"
      ? text.withChance(shown[0]!)
      : shape === "NORMAL" || shape === "LOGNORMAL"
        ? `${text.spread(text.shapes[shape], shown[0]!, shown[1]!)} ${text.unit[what]}`
        : shape === "DISCRETE"
          ? `${shown.flatMap((_, index) => (index % 2 === 0 ? [`${shown[index]!} (${shown[index + 1]!}%)`] : [])).join(", ")} ${text.unit[what]}`
          : // A late start is always told in months equally likely.
            `${shown.join("–")} ${text.unit[what]}${what === "start" ? "" : `, ${text.shapes[shape]}`}`;
  const except = exempt.length === 0 ? "" : ` ${text.except(exempt.map((one) => one.name).join(", "))}`;
  const name = `${riskName(language, risk)}${except}`;
  return `${name[0]!.toLowerCase()}${name.slice(1)} ${told} (${assumption.source})`;
}
