import type { Outcomes } from "../../../whatif/chance/simulation";
import { histogramOf, sufficiencyOf, summarize } from "../../../whatif/chance/summary";
import type { RiskSummary } from "../../state/whatif/whatifState";

/** Bars of the histogram, as many as can be told apart at 320 px. */
const BINS = 24;

/** Takes what is told out of the trials. */
export function summaryOf({ totals, factors }: Outcomes, ceiling: number | null): RiskSummary {
  return {
    summary: summarize(totals),
    histogram: histogramOf(totals, BINS),
    ceiling,
    sufficiency: ceiling === null ? null : sufficiencyOf(totals, ceiling, factors),
  };
}
