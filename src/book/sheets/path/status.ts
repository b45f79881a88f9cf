import { pathSheet } from "../../../texts/book/path";
import { scenariosSheet } from "../../../texts/book/scenarios";
import { cellAddress } from "../../address";
import { formula, quoteText } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { looks } from "../../look";
import { cellNames } from "../../names";
import type { WorkLayout } from "../../workLayout";
import { STEP } from "../summary/looks";
import { filled, sentence, wholeText } from "../summary/sentences";
import { CHECK_STEPS, LABELS, STATUS, type CheckStep, type PathBlock, type PathLayout } from "./layout";

/** Says in red that a group no longer costs what was noted, or is gone: what one person of it costs on `Hitung` today. */
export function placePathStatus(draft: SheetDraft, facts: Facts, layout: PathLayout, work: WorkLayout): void {
  const { say, language, names } = facts;
  for (const block of layout.blocks) placeCheck(draft, facts, block, work);
  const none = say(scenariosSheet.none);
  const other = filled(language, pathSheet.underScenario, { none, summary: names.summary });
  const isOther = facts.has("scenarios") ? `${cellNames.active}<>${quoteText(none)}` : "FALSE";
  const checked = layout.scalar("checked");
  const text = facts.has("scenarios") ? `IF(${isOther},${quoteText(other)},${checked})` : checked;
  // Nothing was noted: nothing is said.
  const noted = layout.blocks.map((block) => block.input("notedPrice"));
  draft.put(STATUS, LABELS, formula(`IF(COUNT(${noted.join(",")})=0,"",${text})`), {});
  const area = { row: STATUS, column: LABELS, rows: 1, columns: 1 };
  // By length: a comparison alone is true or false, which Excel holds to be more than any number.
  const moved = `LEN(${layout.blocks.map((block) => block.checkCell("told")).join("&")})`;
  draft.conditionals.push({ area, formula: `=${isOther}`, look: looks.caution });
  draft.conditionals.push({ area, formula: `=${moved}>0`, look: looks.bad });
  draft.conditionals.push({ area, formula: `=${moved}=0`, look: looks.good });
}

/** What is to be said of the first group that is no longer as noted, or that all are. */
export const checkedGroups = ({ say }: Facts, layout: PathLayout): string =>
  layout.blocks.reduceRight(
    (rest, block) => `IF(${block.checkCell("told")}<>"",${block.checkCell("told")},${rest})`,
    quoteText(say(pathSheet.asNoted)),
  );

function placeCheck(draft: SheetDraft, facts: Facts, block: PathBlock, work: WorkLayout): void {
  const [code, noted, row, now] = [
    block.input("code"),
    block.input("notedPrice"),
    block.checkCell("row"),
    block.checkCell("now"),
  ];
  const codes = work.area("code");
  const prices = block.checkPrices(facts.periods.length);
  facts.periods.forEach(({ first, last }, place) =>
    draft.put(
      prices.row,
      prices.column + place,
      formula(`IF(${row}=0,0,INDEX(${work.priceArea(place)},${row})*${last - first + 1})`),
      STEP,
    ),
  );
  const sum = facts.periods.map((_, place) => cellAddress(prices.row, prices.column + place));
  const group = block.input("group");
  const moved = sentence(facts, pathSheet.priceMoved, {
    group,
    now: wholeText(facts, now),
    noted: wholeText(facts, noted),
  });
  const gone = sentence(facts, pathSheet.groupGone, { group, code });
  const steps: Record<CheckStep, string> = {
    // Not by MATCH: a person's "~", "*" and "?" are wildcards there.
    row: `IF(${code}="",0,IFERROR(SUMPRODUCT(LARGE((${codes}=${code}&"")*(ROW(${codes})-${work.first}),1)),0))`,
    now: `SUM(${sum.at(0)}:${sum.at(-1)})`,
    gone,
    moved,
    told: `IF(OR(${noted}="",${code}=""),"",IF(${row}=0,${block.checkCell("gone")},IF(${now}=${noted},"",${block.checkCell("moved")})))`,
  };
  for (const step of CHECK_STEPS) {
    const { row: at, column } = block.check(step);
    draft.put(at, column, formula(steps[step]), STEP);
  }
}
