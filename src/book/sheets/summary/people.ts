import { summarySheet } from "../../../texts/book/summary";
import { cellAddress } from "../../address";
import { formula, quoteText } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { COUNT } from "../../look";
import { contractKind } from "../work/derived";
import { LEFT, PANEL_ROWS, type SummaryLayout } from "./layout";
import { placePanel, STEP } from "./looks";
import { sentence, shortened, wholeText } from "./sentences";
import type { SummarySources } from "./sources";

const NAME_LETTERS = 32;
/** Step with the whole name of a row's group, right of the bars of coverage. */
const NAME = 3;

/** The largest groups by name and people, and all others in one row. */
export function placePeople(draft: SheetDraft, facts: Facts, layout: SummaryLayout, { work }: SummarySources): void {
  const { say, names, language } = facts;
  const { title, first } = placePanel(draft, "first", LEFT, 4, [
    [0, say(summarySheet.group), "left"],
    [1, say(summarySheet.people), "right"],
  ]);
  const keys = layout.keyArea("groups");
  const all = layout.scalar("peopleOfAll");
  const count = `COUNTIF(${keys},">=1")`;
  const groups = { people: wholeText(facts, all), count, groups: quoteText(names.groups) };
  draft.set(
    title,
    LEFT,
    formula(
      `IF(${all}=0,${sentence(facts, summarySheet.peopleNone, groups)},${sentence(facts, summarySheet.peopleTitle, groups)})`,
    ),
  );
  for (let index = 0; index < layout.groups; index += 1) {
    const row = first + index;
    const key = `LARGE(${keys},${index + 1})`;
    const people = cellAddress(row, LEFT + 1);
    const isLast = layout.hasOtherGroups && index === PANEL_ROWS - 1;
    draft.put(row, layout.step(NAME), formula(`INDEX(${work.area("name")},MATCH(${key},${keys},0))`), STEP);
    const name = shortened(cellAddress(row, layout.step(NAME)), NAME_LETTERS);
    const above = `SUM(${cellAddress(first, LEFT + 1)}:${cellAddress(row - 1, LEFT + 1)})`;
    const single = `${count}<=${PANEL_ROWS}`;
    const others = sentence(facts, summarySheet.otherGroups, { count: `(${count}-${PANEL_ROWS - 1})` });
    // Groups without people are not listed.
    draft.set(row, LEFT, formula(`IF(${people}="","",${isLast ? `IF(${single},${name},${others})` : name})`));
    const own = `IF(${key}<1,"",INT(${key}))`;
    draft.set(row, LEFT + 1, formula(isLast ? `IF(${single},${own},${all}-${above})` : own));
  }
  draft.look(first, LEFT + 1, PANEL_ROWS, 1, { numberFormat: COUNT, align: "right" });
  placeKeys(draft, facts, layout, work, language);
}

/** Each group's people in its largest month; the fraction keeps groups of the same size in their order. */
function placeKeys(
  draft: SheetDraft,
  { say }: Facts,
  layout: SummaryLayout,
  work: SummarySources["work"],
  language: Facts["language"],
): void {
  const { row, column, rows } = layout.keys("groups");
  const contract = quoteText(contractKind(language));
  draft.put(layout.keysHeader, column, say(summarySheet.rankPeople), STEP);
  for (let index = 0; index < rows; index += 1) {
    const most = `MAX(${work.peopleRow(index)})`;
    const people = work.has("kind") ? `IF(${work.cell("kind", index)}=${contract},0,${most})` : most;
    draft.set(row + index, column, formula(`${people}+${rows - index}/${2 * rows}`));
  }
  draft.look(row, column, rows, 1, { ...STEP, numberFormat: "#,##0.00" });
}
