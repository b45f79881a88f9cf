import { coverageFaults } from "../../../texts/book/coverage";
import { quoteText } from "../../content";
import type { Facts } from "../../facts";
import type { CoverageLayout } from "../ucj/layout";
import { linesOn, oneCell, referTo, type CheckLine } from "./line";

/** Reported figures of coverage against their own parts, and what the budget reaches against the number of workers. */
export function coverageLines(facts: Facts, coverage: CoverageLayout): CheckLine[] {
  const line = linesOn("coverage");
  const said = coverage.figureArea("check");
  const saying = (fault: keyof typeof coverageFaults) => `COUNTIF(${referTo(facts, "coverage", said)},${quoteText(facts.say(coverageFaults[fault]))})`;
  const mismatch = facts.say(coverageFaults.doesNotFollow);
  const reached = (key: "participants" | "workers") => referTo(facts, "coverage", oneCell(coverage.effectRow("enrolled"), coverage.effectColumn(key)));
  return [
    line("coverage", "look", said, saying("doesNotFollow"), { mark: mismatch }),
    line("coverageFaults", "wrong", said, (["participants", "workers", "aboveOne"] as const).map(saying).join("+")),
    line("coverageReached", "look", oneCell(coverage.effectRow("enrolled"), coverage.effectColumn("participants")), `MAX(0,N(${reached("participants")})-N(${reached("workers")}))`),
  ];
}
