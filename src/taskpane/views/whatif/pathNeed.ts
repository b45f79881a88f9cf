import { COVERAGE_TARGETS } from "../../../law/coverageTargets";
import type { Law } from "../../../law/parameter";
import { fail, succeed, type Outcome, type Problem } from "../../../law/problem";
import { figureTaken } from "../../../budget/coverage";
import { groupTerms } from "../../../budget/group";
import type { BudgetPlan, CoverageFigure, WorkerGroup } from "../../../budget/plan";
import { readNumber } from "../../../texts/numbers";
import type { PathQuestion } from "../../../whatif/path/path";
import { SHAPES, type Shape } from "../../../whatif/path/stock";
import { whatifProblem } from "../../../whatif/problem";
import { readCeiling, readCount } from "../../state/readings";

/** What stands in the boxes of a coverage path, by the name of the box. */
export const PATH_BOXES = [
  "participants",
  "workers",
  "numerator",
  "denominator",
  "date",
  "source",
  "start",
  "end",
  "target",
  "capacity",
  "exits",
  "deaths",
  "retired",
  "growth",
  "ceiling",
] as const;
export type PathBox = (typeof PATH_BOXES)[number];
export type PathBoxes = Readonly<Record<PathBox, string>>;

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

interface PathNeed {
  boxes: PathBoxes;
  shape: Shape;
  /** 1 to 12. */
  intake: number;
  /** Priced like this group. */
  like: WorkerGroup;
  plan: BudgetPlan;
  law: Law;
  fundName: string;
}

/** The one fund of a path; its name is the pane's word for it. */
export const PATH_FUND = "path";

/** What the boxes ask, or everything that is wrong with them. */
export function pathQuestion({ boxes, shape, intake, like, plan, law, fundName }: PathNeed): Outcome<PathQuestion> {
  const problems: Problem[] = [];
  const take = <V>(read: { value: V } | { problem: Problem }): V | null => {
    if ("value" in read) return read.value;
    problems.push(read.problem);
    return null;
  };
  const needed = (box: "participants" | "workers"): number => {
    const count = take(readCount(boxes[box]));
    return count ?? Number.NaN;
  };
  const percent = (box: "exits" | "deaths" | "retired" | "growth" | "target"): number => {
    const read = readNumber(boxes[box].replace(/%\s*$/, ""));
    if (typeof read === "number") return Math.round(read * 1000);
    if (boxes[box].trim() === "") {
      problems.push({ code: "rate_missing", data: { box }, field: box });
      return 0;
    }
    problems.push({ code: "rate_not_readable", data: { text: boxes[box].trim(), box }, field: box });
    return 0;
  };
  const year = (box: "start" | "end"): number => {
    const read = /^\d{4}$/.test(boxes[box].trim()) ? Number(boxes[box]) : null;
    if (read === null) problems.push({ code: "year_not_readable", data: { text: boxes[box].trim() }, field: box });
    return read ?? 0;
  };
  const stock = {
    participants: needed("participants"),
    workers: needed("workers"),
    exits: percent("exits"),
    deaths: percent("deaths"),
    retired: percent("retired"),
    growth: percent("growth"),
  };
  const [start, end, target] = [year("start"), year("end"), percent("target")];
  const capacity = take(readCount(boxes.capacity));
  const ceiling = take(readCeiling(boxes.ceiling));
  if (problems.length > 0) return { ok: false, problems };
  if (Number.isNaN(stock.participants) || Number.isNaN(stock.workers))
    return fail(whatifProblem("coverage_parts_missing", {}, "participants"));
  if (shape === "BUDGET" && ceiling === null) return fail({ code: "path_needs_ceiling", data: {}, field: "ceiling" });
  const { numerator, denominator, date, source } = boxes;
  const years = Array.from({ length: Math.max(0, Math.min(100, end - start)) }, (_, index) => start + 1 + index);
  return succeed({
    segments: [
      {
        name: like.name,
        ...stock,
        definition: { numerator, denominator, date, source },
        programs: like.programs,
        base: like.base,
        terms: groupTerms(like, plan.rounding),
        fund: PATH_FUND,
      },
    ],
    funds: [
      {
        id: PATH_FUND,
        name: fundName,
        ceilings: ceiling === null ? {} : Object.fromEntries(years.map((one) => [one, ceiling])),
      },
    ],
    start,
    end,
    target,
    shape,
    capacity,
    intake,
    law,
  });
}
