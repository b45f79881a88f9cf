import { useCallback } from "react";
import type { Selector } from "../../../budget/sweep";
import { rangeSteps, readRange, usualRange, type RangeRead } from "./rangesNeed";
import { axesOf } from "./sensitivityNeed";
import { useSlices } from "./useSlices";
import { useWhatif } from "./useWhatif";

export const rangeKey = (axis: string, end: "low" | "high"): string => `sense.range.${axis}.${end}`;

/** The ranges of all inputs as they stand in their boxes, and what each does alone. */
export function useRanges(scenario: string | null, who: Selector) {
  const { plan, text } = useWhatif();
  const boxes = axesOf(plan).map((axis) => {
    const [low, high] = usualRange(axis);
    const texts: [string, string] = [text(rangeKey(axis, "low"), low), text(rangeKey(axis, "high"), high)];
    return { axis, texts, read: readRange(axis, texts) };
  });
  const problems = boxes.flatMap(({ read }) => ("problem" in read ? [read.problem] : []));
  // Those that can be read go on; the others wait.
  const asked = JSON.stringify({ who, ranges: boxes.flatMap(({ read }) => ("value" in read ? [read.value] : [])) });
  const work = useCallback(() => {
    const question = JSON.parse(asked) as { who: Selector; ranges: RangeRead[] };
    return rangeSteps(plan, scenario, question.who, question.ranges);
  }, [asked, plan, scenario]);
  return { boxes, problems, ...useSlices(work) };
}
