import { coverageFaults } from "../../../texts/book/coverage";
import { quoteText } from "../../content";
import type { Facts } from "../../facts";
import { openFigures } from "../ucj/groups";
import { CoverageLayout } from "../ucj/layout";
import { linesOn, oneCell, referTo, type CheckLine } from "./line";

/** Reported figures of coverage against their own parts, and what the budget reaches against the number of workers. */
export function coverageLines(facts: Facts): CheckLine[] {
  const coverage = new CoverageLayout(facts);
  const line = linesOn("coverage");
  const said = coverage.lineArea("check");
  const saying = (fault: keyof typeof coverageFaults) =>
    `COUNTIF(${referTo(facts, "coverage", said)},${quoteText(facts.say(coverageFaults[fault]))})`;
  const cell = (key: "participants" | "workers") => oneCell(coverage.effectRow("enrolled"), coverage.effectColumn(key));
  const reached = (key: "participants" | "workers") => `SUM(${referTo(facts, "coverage", cell(key))})`;
  const open = coverage.groupArea("figure");
  return [
    line("coverageOpen", "look", open, openFigures(referTo(facts, "coverage", open))),
    line("coverage", "look", said, saying("doesNotFollow")),
    line("coverageFaults", "wrong", said, (["participants", "workers", "aboveOne"] as const).map(saying).join("+")),
    line(
      "coverageReached",
      "look",
      cell("participants"),
      `IF(${reached("workers")}=0,0,MAX(0,${reached("participants")}-${reached("workers")}))`,
    ),
  ];
}
