import { COVERAGE_TARGETS } from "../../../law/coverageTargets";
import { coverageSheet } from "../../../texts/book/coverage";
import { sourceIn } from "../../../texts/sources";
import { cellAddress } from "../../address";
import { formula } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { COUNT, looks, PERCENT, WHOLE, type Look } from "../../look";
import { PRINTED_COLUMNS, type CoverageLayout, type EffectColumn } from "./layout";

/** Whole numbers per 100,000, as the law's data hold them. */
const SCALE = 100_000;

/** From the second column of the sheet on. */
const TARGET_COLUMNS = [
  "target",
  "short",
  "year",
  "percent",
  "difference",
  "regulation",
  "confidence",
  "readAt",
] as const;
export type TargetColumn = (typeof TARGET_COLUMNS)[number];
export const targetColumn = (key: TargetColumn): number => 1 + TARGET_COLUMNS.indexOf(key);

const LOOKS: Partial<Record<TargetColumn, Look>> = {
  short: { numberFormat: COUNT, align: "right" },
  year: { numberFormat: WHOLE, align: "right" },
  percent: { numberFormat: PERCENT, align: "right", bold: true },
  difference: { numberFormat: '0.00%;(0.00%);"–"', align: "right" },
  regulation: { align: "left", indent: 1 },
  confidence: { align: "center" },
};

/** National targets against what this budget reaches, with where they were read. */
export function placeTargets(draft: SheetDraft, { say, language }: Facts, layout: CoverageLayout): void {
  draft.put(layout.targets, 0, say(coverageSheet.targets), looks.section);
  draft.put(layout.targets, targetColumn("short"), say(coverageSheet.targetsHow), looks.helper);
  // What reports call the target and the plan does not, beside the figure that was found.
  const disputed = COVERAGE_TARGETS.flatMap(({ note }) => (note ? [say(note)] : []));
  draft.put(layout.targets + 1, 0, disputed.join(" "), looks.helper);
  const header = layout.targets + 2;
  draft.look(header, 0, 1, PRINTED_COLUMNS, looks.header);
  for (const key of TARGET_COLUMNS) {
    const { align, indent } = LOOKS[key] ?? {};
    const look = { ...looks.header, ...(align ? { align } : {}), ...(indent ? { indent } : {}) };
    draft.put(header, targetColumn(key), say(coverageSheet[key]), look);
    draft.look(header + 1, targetColumn(key), COVERAGE_TARGETS.length, 1, LOOKS[key] ?? {});
  }
  const reached = (key: EffectColumn) => layout.effectCell("enrolled", key);
  COVERAGE_TARGETS.forEach(({ name, value, citation, confidence }, index) => {
    const row = layout.targetRow(index);
    const target = cellAddress(row, targetColumn("percent"), "column");
    const wanted = `ROUNDUP(ROUND(${target}*100000,0)*${reached("workers")}/100000,0)`;
    draft.setRow(row, targetColumn("target"), [
      name[language],
      formula(`IF(${reached("workers")}="","",MAX(0,${wanted}-${reached("participants")}))`),
      value.year,
      value.per100000 / SCALE,
      formula(`IF(${reached("percent")}="","",${reached("percent")}-${target})`),
      citation.regulation,
      confidence,
      sourceIn(language, citation.readAt),
    ]);
  });
}
