import { COVERAGE_TARGETS } from "../../../law/coverageTargets";
import { summarySheet } from "../../../texts/book/summary";
import { cellAddress, onSheet } from "../../address";
import { formula, quoteText } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { COUNT } from "../../look";
import { OPEN_FIGURE } from "../ucj/groups";
import { CoverageLayout, type EffectColumn, type EffectRow } from "../ucj/layout";
import { targetColumn } from "../ucj/targets";
import { peopleOf } from "./head";
import { MIDDLE, type SummaryLayout } from "./layout";
import { placePanel, SHARE, STEP } from "./looks";
import { percentText, sentence, shortened } from "./sentences";

/** Rows of the panel; each is a bar beside it. */
export const COVERAGE_ROWS = ["now", "added", "after", "gap", "target"] as const;
type CoverageRow = (typeof COVERAGE_ROWS)[number];
const PEOPLE = MIDDLE + 1;
const PERCENT = MIDDLE + 2;
const DEFINITION_LETTERS = 60;

/** The national target of the medium-term plan for the book's year, or the next one that was found. */
export function targetOf(year: number): number {
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
    draft.set(row("added"), PEOPLE, formula(peopleOf(layout)));
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
  const before = percentText(facts, percent("now"));
  const after = percentText(facts, percent("after"));
  const goal = percentText(facts, percent("target"));
  // A group as large as all participants is most likely these participants, entered a second time as newcomers.
  const added = on(coverage.groupAddresses("added"));
  const twice = `AND(${people("now")}>0,COUNTIF(${added},${people("now")})>0)`;
  const open = `SUMPRODUCT((LEFT(${on(coverage.groupAddresses("figure"))},1)=${quoteText(OPEN_FIGURE)})*1)>0`;
  const known = sentence(facts, summarySheet.coverageTitle, { before, after, target: goal });
  const doubted = sentence(facts, summarySheet.coverageTwice, { before, after });
  const kept = sentence(facts, summarySheet.coverageKept, { before });
  const addsNothing = `SUM(${people("added")})=0`;
  draft.set(
    title,
    MIDDLE,
    formula(
      `IF(${percent("after")}="",${quoteText(say(summarySheet.coverageUnknown))},IF(${twice},${doubted},IF(${addsNothing},${kept},${known})))`,
    ),
  );
  const chosen = on(cellAddress(coverage.chosen.row, coverage.chosen.column, "$"));
  const definition = `INDEX(${on(coverage.lineAddresses("definition"))},${chosen})`;
  const sheet = { coverage: quoteText(names.coverage), groups: quoteText(names.groups) };
  const empty = sentence(facts, summarySheet.coverageEmpty, sheet);
  const above = sentence(facts, summarySheet.coverageAbove, sheet);
  const same = sentence(facts, summarySheet.coverageSame, sheet);
  const nameOne = sentence(facts, summarySheet.coverageUnsaid, sheet);
  const unsaid = `IF(${addsNothing},${nameOne},${sentence(facts, summarySheet.coverageOpen, sheet)})`;
  const counted = sentence(facts, summarySheet.workersCounted, {
    definition: shortened(definition, DEFINITION_LETTERS),
  });
  draft.set(
    first + COVERAGE_ROWS.length,
    MIDDLE,
    formula(
      `IF(${people("now")}="",${empty},IF(${percent("after")}="",${above},IF(${open},${unsaid},IF(${twice},${same},${counted}))))`,
    ),
  );
  placeBars(draft, facts, layout, { first, percent });
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
