import { COVERAGE_TARGETS } from "../../../law/coverageTargets";
import { summarySheet } from "../../../texts/book/summary";
import { cellAddress, onSheet } from "../../address";
import { formula, quoteText } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { COUNT } from "../../look";
import { openFigures } from "../ucj/groups";
import { CoverageLayout, type EffectColumn, type EffectRow } from "../ucj/layout";
import { targetColumn } from "../ucj/targets";
import { MIDDLE, type Scalar, type SummaryLayout } from "./layout";
import { placePanel, SHARE, STEP } from "./looks";
import { percentText, sentence, shortened } from "./sentences";

/** Rows of the panel; each is a bar beside it. */
export const COVERAGE_ROWS = ["now", "added", "after", "gap", "target"] as const;
type CoverageRow = (typeof COVERAGE_ROWS)[number];
const PEOPLE = MIDDLE + 1;
const PERCENT = MIDDLE + 2;
const DEFINITION_LETTERS = 60;

/** The national target of the medium-term plan for the book's year, or the next one that was found. */
function targetOf(year: number): number {
  const plans = COVERAGE_TARGETS.flatMap(({ value }, index) => (value.series === "RPJMN" ? [{ value, index }] : []));
  return (plans.find(({ value }) => value.year >= year) ?? plans[plans.length - 1]!).index;
}

/** Coverage now, what this budget adds, what it reaches, and how far the national target is. */
export function placeCoverage(draft: SheetDraft, facts: Facts, layout: SummaryLayout): void {
  const { say, plan, language } = facts;
  const { title, first } = placePanel(draft, "first", MIDDLE, 4, [
    [0, say(summarySheet.covered), "left"],
    [1, say(summarySheet.people), "right"],
    [2, say(summarySheet.share), "right"],
  ]);
  const target = targetOf(plan.year);
  const row = (key: CoverageRow) => first + COVERAGE_ROWS.indexOf(key);
  const names: Record<Exclude<CoverageRow, "gap">, string> = {
    now: say(summarySheet.now),
    added: say(summarySheet.added),
    after: say(summarySheet.after),
    target: COVERAGE_TARGETS[target]!.name[language],
  };
  for (const key of ["now", "added", "after", "target"] as const) draft.set(row(key), MIDDLE, names[key]);
  draft.look(row("after"), MIDDLE, 1, 3, { bold: true });
  draft.look(first, PEOPLE, COVERAGE_ROWS.length, 1, { numberFormat: COUNT, align: "right" });
  draft.look(first, PERCENT, COVERAGE_ROWS.length, 1, { numberFormat: SHARE, align: "right" });
  draft.look(first + COVERAGE_ROWS.length, MIDDLE, 1, 1, { italic: true, size: 10, color: "#595959" });
  if (facts.has("coverage")) placeFigures(draft, facts, layout, { title, first, target });
  else {
    draft.set(title, MIDDLE, say(summarySheet.coverageUnknown));
    draft.set(row("added"), PEOPLE, formula(layout.scalar("peopleOfAll")));
    draft.set(row("gap"), MIDDLE, say(summarySheet.short));
    draft.set(row("target"), PERCENT, COVERAGE_TARGETS[target]!.value.per100000 / 100_000);
    draft.set(first + COVERAGE_ROWS.length, MIDDLE, say(summarySheet.coverageNoSheet));
  }
}

function placeFigures(
  draft: SheetDraft,
  facts: Facts,
  layout: SummaryLayout,
  { title, first, target }: { title: number; first: number; target: number },
): void {
  const { say, names } = facts;
  const coverage = new CoverageLayout(facts);
  const on = (address: string) => onSheet(names.coverage, address);
  const effect = (of: EffectRow, key: EffectColumn) => on(coverage.effectCell(of, key));
  const row = (key: CoverageRow) => first + COVERAGE_ROWS.indexOf(key);
  const people = (key: CoverageRow) => cellAddress(row(key), PEOPLE, "$");
  const percent = (key: CoverageRow) => cellAddress(row(key), PERCENT, "$");
  const set = (key: CoverageRow, column: number, text: string) => draft.set(row(key), column, formula(text));
  set("now", PEOPLE, effect("now", "participants"));
  set("now", PERCENT, effect("now", "percent"));
  set("added", PEOPLE, effect("enrolled", "added"));
  set("added", PERCENT, `IF(${percent("after")}="","",${percent("after")}-${percent("now")})`);
  set("after", PEOPLE, effect("enrolled", "participants"));
  set("after", PERCENT, effect("enrolled", "percent"));
  const wanted = cellAddress(coverage.targetRow(target), targetColumn("percent"), "$");
  set("target", PERCENT, on(wanted));
  set("target", PEOPLE, `IF(${people("now")}="","",ROUNDUP(${percent("target")}*${effect("enrolled", "workers")},0))`);
  const isShort = `${percent("after")}<${percent("target")}`;
  const said = (key: "short" | "above") => quoteText(say(summarySheet[key]));
  draft.set(row("gap"), MIDDLE, formula(`IF(OR(${percent("after")}="",${isShort}),${said("short")},${said("above")})`));
  set("gap", PEOPLE, `IF(${percent("after")}="","",ABS(${people("target")}-${people("after")}))`);
  set("gap", PERCENT, `IF(${percent("after")}="","",ABS(${percent("target")}-${percent("after")}))`);
  const unknown = quoteText(say(summarySheet.coverageUnknown));
  const move = layout.scalar("coverageMove");
  const known = sentence(facts, summarySheet.coverageTitle, { move, target: layout.scalar("coverageTarget") });
  const doubted = sentence(facts, summarySheet.coverageTwice, { move });
  const kept = sentence(facts, summarySheet.coverageKept, { before: layout.scalar("coverageNow") });
  const isTwice = `${layout.scalar("countedTwice")}>0`;
  const added = `IF(SUM(${people("added")})=0,${kept},${known})`;
  draft.set(title, MIDDLE, formula(`IF(${percent("after")}="",${unknown},IF(${isTwice},${doubted},${added}))`));
  const sheet = { coverage: quoteText(names.coverage) };
  const empty = sentence(facts, summarySheet.coverageEmpty, sheet);
  const above = sentence(facts, summarySheet.coverageAbove, sheet);
  const remark = layout.scalar("coverageRemark");
  draft.set(
    first + COVERAGE_ROWS.length,
    MIDDLE,
    formula(`IF(${people("now")}="",${empty},IF(${percent("after")}="",${above},${remark}))`),
  );
  placeBars(draft, facts, layout, { first, percent });
}

/** What sentences about coverage are made of; none in a book without `UCJ`. */
export function coverageSteps(facts: Facts, layout: SummaryLayout): Partial<Record<Scalar, string>> {
  if (!facts.has("coverage")) return {};
  const coverage = new CoverageLayout(facts);
  const on = (address: string) => onSheet(facts.names.coverage, address);
  const first = layout.row("first", 0);
  const figure = (key: CoverageRow, column: number) => cellAddress(first + COVERAGE_ROWS.indexOf(key), column, "$");
  const now = figure("now", PEOPLE);
  const share = (key: CoverageRow) =>
    `IF(SUM(${figure(key, PERCENT)})=0,0&"%",${percentText(facts, figure(key, PERCENT))})`;
  // A group as large as all participants is most likely these participants, entered a second time as newcomers.
  const twice = `COUNTIF(${on(coverage.groupAddresses("added"))},${now})`;
  const open = openFigures(on(coverage.groupAddresses("figure")));
  const chosen = on(cellAddress(coverage.chosen.row, coverage.chosen.column, "$"));
  const definition = layout.scalar("definition");
  const sheets = { coverage: quoteText(facts.names.coverage), groups: quoteText(facts.names.groups) };
  const nothing = `SUM(${figure("added", PEOPLE)})=0`;
  const [nameOne, others] = (["coverageUnsaid", "coverageOpen"] as const).map((key) =>
    sentence(facts, summarySheet[key], sheets),
  );
  const same = sentence(facts, summarySheet.coverageSame, sheets);
  const counted = sentence(facts, summarySheet.workersCounted, {
    definition: shortened(definition, DEFINITION_LETTERS),
  });
  return {
    coverageNow: share("now"),
    coverageTarget: share("target"),
    coverageMove: `${layout.scalar("coverageNow")}&" → "&${share("after")}`,
    countedTwice: `IF(SUM(${now})>0,${twice},0)`,
    definition: `INDEX(${on(coverage.lineAddresses("definition"))},${chosen})&""`,
    figuresOpen: open,
    figureUnsaid: `IF(${nothing},${nameOne},${others})`,
    coverageRemark: `IF(${layout.scalar("figuresOpen")}>0,${layout.scalar("figureUnsaid")},IF(${layout.scalar("countedTwice")}>0,${same},${counted}))`,
  };
}

/** Where each bar begins and how long it is; what lies above the target is a bar of its own colour. */
function placeBars(
  draft: SheetDraft,
  { say }: Facts,
  layout: SummaryLayout,
  { first, percent }: { first: number; percent: (key: CoverageRow) => string },
): void {
  const row = (key: CoverageRow) => first + COVERAGE_ROWS.indexOf(key);
  const [base, length, above] = [0, 1, 2].map((index) => layout.step(index)) as [number, number, number];
  draft.put(first - 1, base, say(summarySheet.base), STEP);
  draft.put(first - 1, length, say(summarySheet.length), STEP);
  draft.put(first - 1, above, say(summarySheet.above), STEP);
  const zero = (key: CoverageRow) => draft.set(row(key), base, 0);
  (["now", "after", "target"] as const).forEach(zero);
  draft.set(row("added"), base, formula(percent("now")));
  draft.set(row("gap"), base, formula(`IF(${percent("after")}="","",MIN(${percent("after")},${percent("target")}))`));
  const isShort = `${percent("after")}<${percent("target")}`;
  for (const key of COVERAGE_ROWS) {
    const size = percent(key);
    draft.set(
      row(key),
      length,
      formula(`IF(${percent("after")}="","",${key === "gap" ? `IF(${isShort},${size},"")` : size})`),
    );
  }
  draft.set(row("gap"), above, formula(`IF(OR(${percent("after")}="",${isShort}),"",${percent("gap")})`));
  draft.look(first, base, COVERAGE_ROWS.length, 3, { ...STEP, numberFormat: SHARE });
}
