import { COVERAGE_TARGETS } from "../../../law/coverageTargets";
import type { Law } from "../../../law/parameter";
import { fail, succeed, type Outcome, type Problem } from "../../../law/problem";
import type { PATH_ENTRIES } from "../../../book/sheets/path/layout";
import { figureTaken } from "../../../budget/coverage";
import { groupTerms } from "../../../budget/group";
import type { BudgetPlan, CoverageFigure, WorkerGroup } from "../../../budget/plan";
import { readNumber } from "../../../texts/numbers";
import type { PathQuestion, PathSegment } from "../../../whatif/path/path";
import { SHAPES, type Shape } from "../../../whatif/path/stock";
import { whatifProblem } from "../../../whatif/problem";
import { readCeiling, readCount } from "../../state/readings";

/**
 * Boxes of a coverage path, by name: what is typed on its sheet as well (the way of getting there is chosen from a
 * list), and one ceiling for every year.
 */
export type PathBox = Exclude<(typeof PATH_ENTRIES)[number], "shape"> | "ceiling";
export type PathBoxes = Readonly<Record<PathBox, string>>;

/** Boxes that belong to one kind of workers; the others to the whole path. */
export const SEGMENT_BOXES = [
  "participants",
  "workers",
  "numerator",
  "denominator",
  "date",
  "source",
  "exits",
  "deaths",
  "retired",
  "growth",
] as const satisfies readonly PathBox[];
export type SegmentBox = (typeof SEGMENT_BOXES)[number];

/** The reported figure a path begins at: the one the plan adds to, or the last that says how many workers there are. */
function beginning({ coverage }: BudgetPlan): CoverageFigure | null {
  const figures = coverage ?? [];
  return figures[figureTaken(figures)] ?? figures.findLast(({ workers }) => workers !== null) ?? null;
}

/** What a box holds before a person types: what the plan reports, nothing that is not known. */
export function suggestedPath(plan: BudgetPlan, show: (value: number) => string): PathBoxes {
  const figure = beginning(plan);
  const number = (value: number | null | undefined) => (value === null || value === undefined ? "" : show(value));
  const start = Number(/^\d{4}/.exec(figure?.date ?? "")?.[0] ?? plan.year);
  return {
    participants: number(figure?.participants),
    workers: number(figure?.workers),
    numerator: "",
    denominator: figure?.definition ?? "",
    date: figure?.date ?? "",
    source: figure?.source ?? "",
    start: String(start),
    end: String(Math.max(start + 1, 2029)),
    target: "",
    capacity: "",
    exits: "0",
    deaths: "0",
    retired: "0",
    growth: "0",
    ceiling: "",
  };
}

/** The national target of a year, where one was found. */
export const nationalTarget = (year: number) =>
  COVERAGE_TARGETS.find(({ value }) => value.series === "RPJMN" && value.year === year) ?? null;

export const readShape = (text: string): Shape => SHAPES.find((shape) => shape === text) ?? "EVEN";

/** One kind of workers as it stands in the form. */
export interface SegmentNeed {
  name: string;
  boxes: Readonly<Record<SegmentBox, string>>;
  /** Priced like this group. */
  like: WorkerGroup;
  /** Who pays for those added; null: they do. */
  fund: string | null;
}

/** A fund of the path, and what stands in the boxes of its ceilings. */
export interface FundNeed {
  id: string;
  name: string;
  /** By year. */
  ceilings: Readonly<Record<number, string>>;
}

interface PathNeed {
  boxes: Pick<PathBoxes, "start" | "end" | "target" | "capacity">;
  shape: Shape;
  /** 1 to 12. */
  intake: number;
  segments: readonly SegmentNeed[];
  funds: readonly FundNeed[];
  plan: BudgetPlan;
  law: Law;
}

/** Money without a name of its own; the pane has a word for it. */
export const PATH_FUND = "path";

/** Most years a path has; more are refused by the core. */
const MOST_YEARS = 100;

/** Years between the first and the target year, as far as both can be read. */
export function pathYears({ start, end }: Pick<PathBoxes, "start" | "end">): number[] {
  const [first, last] = [start, end].map((text) => (/^\d{4}$/.test(text.trim()) ? Number(text) : Number.NaN));
  const count = last! - first!;
  return count > 0 ? Array.from({ length: Math.min(MOST_YEARS, count) }, (_, index) => first! + 1 + index) : [];
}

/** What the boxes ask, or everything that is wrong with them; of several segments each problem names its own. */
export function pathQuestion({ boxes, shape, intake, segments, funds, plan, law }: PathNeed): Outcome<PathQuestion> {
  const problems: Problem[] = [];
  const year = (box: "start" | "end"): number => {
    const read = /^\d{4}$/.test(boxes[box].trim()) ? Number(boxes[box]) : null;
    if (read === null) problems.push({ code: "year_not_readable", data: { text: boxes[box].trim() }, field: box });
    return read ?? 0;
  };
  const take = <V>(read: { value: V } | { problem: Problem }): V | null => {
    if ("value" in read) return read.value;
    problems.push(read.problem);
    return null;
  };
  const read = segments.map((segment) => segmentOf(segment, plan));
  const ofSegments = read.flatMap((one) => (one.ok ? [one.value] : []));
  problems.push(...read.flatMap((one) => (one.ok ? [] : one.problems)));
  const [start, end, target] = [year("start"), year("end"), percentOf(boxes.target, "target", problems)];
  const capacity = take(readCount(boxes.capacity));
  const ceilings = funds.map(({ id, name, ceilings: texts }) => ({
    id,
    name,
    ceilings: Object.fromEntries(
      Object.entries(texts).flatMap(([of, text]) => {
        const ceiling = take(readCeiling(text));
        return ceiling === null ? [] : [[of, ceiling] as const];
      }),
    ) as Record<number, number>,
  }));
  if (problems.length > 0) return { ok: false, problems: once(problems) };
  const paying = new Set(ofSegments.flatMap(({ fund }) => (fund === null ? [] : [fund])));
  const used = ceilings.filter(({ id }) => paying.has(id));
  if (shape === "BUDGET" && used.some((fund) => Object.keys(fund.ceilings).length === 0))
    return fail({ code: "path_needs_ceiling", data: {}, field: "ceiling" });
  return succeed({ segments: ofSegments, funds: used, start, end, target, shape, capacity, intake, law });
}

/** The same ceiling typed for every year is wrong once. */
const once = (problems: readonly Problem[]): Problem[] => {
  const said = new Set<string>();
  return problems.filter((problem) => {
    const key = JSON.stringify(problem);
    return !said.has(key) && said.add(key);
  });
};

function percentOf(text: string, box: SegmentBox | "target", problems: Problem[]): number {
  const read = readNumber(text.replace(/%\s*$/, ""));
  if (typeof read === "number") return Math.round(read * 1000);
  problems.push(
    text.trim() === ""
      ? { code: "rate_missing", data: { box }, field: box }
      : { code: "rate_not_readable", data: { text: text.trim(), box }, field: box },
  );
  return 0;
}

/** One kind of workers, what a new participant of theirs costs included; its problems name it. */
function segmentOf({ name, boxes, like, fund }: SegmentNeed, plan: BudgetPlan): Outcome<PathSegment> {
  const problems: Problem[] = [];
  const count = (box: "participants" | "workers"): number => {
    const read = readCount(boxes[box]);
    if ("problem" in read) problems.push(read.problem);
    return "value" in read ? (read.value ?? Number.NaN) : 0;
  };
  const stock = {
    participants: count("participants"),
    workers: count("workers"),
    exits: percentOf(boxes.exits, "exits", problems),
    deaths: percentOf(boxes.deaths, "deaths", problems),
    retired: percentOf(boxes.retired, "retired", problems),
    growth: percentOf(boxes.growth, "growth", problems),
  };
  if (problems.length === 0 && (Number.isNaN(stock.participants) || Number.isNaN(stock.workers)))
    problems.push(whatifProblem("coverage_parts_missing", {}, "participants"));
  if (problems.length > 0)
    return { ok: false, problems: problems.map((one) => ({ ...one, data: { ...one.data, segment: name } })) };
  const { numerator, denominator, date, source } = boxes;
  return succeed({
    ...{ name, ...stock, fund },
    definition: { numerator, denominator, date, source },
    programs: like.programs,
    base: like.base,
    terms: groupTerms(like, plan.rounding),
  });
}
