import { COVERAGE_TARGETS } from "../../../law/coverageTargets";
import { coverageSheet } from "../../../texts/book/coverage";
import { cellAddress } from "../../address";
import { formula } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { COUNT, looks, PERCENT, WHOLE } from "../../look";
import { constantNames as names } from "../../rates/layout";
import { FIGURE_COLUMNS, type CoverageLayout } from "./layout";

const NAME = 1;
const SHORT = 2;
const YEAR = 3;
const TARGET = 4;
const DIFFERENCE = 5;
const CONFIDENCE = 6;
const REGULATION = 7;
const READ_AT = 8;
/** Whole numbers per 100,000, as the law's data hold them. */
const SCALE = 100_000;

/** National targets against what this budget reaches, with where they were read. */
export function placeTargets(draft: SheetDraft, { say, language }: Facts, layout: CoverageLayout): void {
  draft.put(layout.targets, 0, say(coverageSheet.targets), looks.section);
  draft.put(layout.targets + 1, 0, say(coverageSheet.targetsHow), looks.helper);
  const header = layout.targets + 2;
  draft.setRow(header, 0, FIGURE_COLUMNS.map(() => null), looks.header);
  for (const [column, words] of [[NAME, coverageSheet.target], [CONFIDENCE, coverageSheet.confidence], [REGULATION, coverageSheet.regulation], [READ_AT, coverageSheet.readAt]] as const) draft.put(header, column, say(words), column === CONFIDENCE ? { ...looks.header, align: "center" } : looks.header);
  for (const [column, words] of [[SHORT, coverageSheet.short], [YEAR, coverageSheet.year], [TARGET, coverageSheet.target], [DIFFERENCE, coverageSheet.difference]] as const) draft.put(header, column, say(words), looks.headerRight);
  const now = (key: "participants" | "workers" | "percent") => layout.effectCell("enrolled", key);
  COVERAGE_TARGETS.forEach(({ name, value, citation, confidence }, index) => {
    const row = header + 1 + index;
    const target = cellAddress(row, TARGET);
    draft.setRow(row, NAME, [
      name[language],
      formula(`IF(N(${now("workers")})=0,"",MAX(0,ROUNDUP(ROUND(${target}*${names.scale},0)*${now("workers")}/${names.scale},0)-${now("participants")}))`),
      value.year,
      value.per100000 / SCALE,
      formula(`IF(${now("percent")}="","",${now("percent")}-${target})`),
      confidence,
      citation.regulation,
      citation.readAt,
    ]);
  });
  const rows = COVERAGE_TARGETS.length;
  draft.look(header + 1, SHORT, rows, 1, { numberFormat: COUNT, align: "right" });
  draft.look(header + 1, CONFIDENCE, rows, 1, { align: "center" });
  draft.look(header + 1, YEAR, rows, 1, { numberFormat: WHOLE, align: "right" });
  draft.look(header + 1, TARGET, rows, 1, { numberFormat: PERCENT, align: "right", bold: true });
  draft.look(header + 1, DIFFERENCE, rows, 1, { numberFormat: '0.00%;(0.00%);"–"', align: "right" });
}
