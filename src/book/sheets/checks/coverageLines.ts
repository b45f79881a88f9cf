import type { Facts } from "../../facts";
import { openFigures } from "../ucj/groups";
import { CoverageLayout } from "../ucj/layout";
import { coverageFault } from "../ucj/lines";
import { linesOn, oneCell, referTo, type CheckLine } from "./line";

/** Reported figures of coverage against their own parts, and what the budget reaches against the number of workers. */
export function coverageLines(facts: Facts): CheckLine[] {
  const coverage = new CoverageLayout(facts);
  const line = linesOn("coverage");
  const said = coverage.lineArea("check");
  const fault = referTo(facts, "coverage", coverage.lineArea("fault"));
  const [first, last] = [coverageFault("participants"), coverageFault("aboveOne")];
  const cell = (key: "participants" | "workers") => oneCell(coverage.effectRow("enrolled"), coverage.effectColumn(key));
  const reached = (key: "participants" | "workers") => `SUM(${referTo(facts, "coverage", cell(key))})`;
  const open = coverage.groupArea("figure");
  const { row, column } = coverage.unread;
  const unread = `(${referTo(facts, "coverage", oneCell(row, column))}<>"")`;
  return [
    line("coverageOpen", "look", open, openFigures(referTo(facts, "coverage", open))),
    line("coverage", "look", said, `COUNTIF(${fault},${coverageFault("doesNotFollow")})`),
    line("coverageFaults", "wrong", said, `SUMPRODUCT((${fault}>=${first})*(${fault}<=${last}))+${unread}`),
    line(
      "coverageReached",
      "look",
      cell("participants"),
      `IF(${reached("workers")}=0,0,MAX(0,${reached("participants")}-${reached("workers")}))`,
    ),
  ];
}
