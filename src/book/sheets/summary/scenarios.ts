import { scenariosSheet } from "../../../texts/book/scenarios";
import { summarySheet } from "../../../texts/book/summary";
import { showDay } from "../../../texts/months";
import { areaAddress, cellAddress, onSheet } from "../../address";
import { formula, quoteText } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { looks, MONEY } from "../../look";
import { cellNames } from "../../names";
import type { ListColumn, ScenariosLayout } from "../../scenariosLayout";
import { LEFT, PANEL_ROWS } from "./layout";
import { MILLIONS_SIGNED, placePanel } from "./looks";
import { filled, sentence, shortened } from "./sentences";

const NAME_LETTERS = 32;
const ACTIVE = "► ";

/** What the year costs under each scenario: the chosen one as calculated, the others as noted when the book was written. */
export function placeScenarios(draft: SheetDraft, facts: Facts, scenarios: ScenariosLayout | null): void {
  const { say, writtenOn, language } = facts;
  const { title, first } = placePanel(draft, "third", LEFT, 4, [
    [0, say(summarySheet.scenario), "left"],
    [1, say(summarySheet.year), "right"],
    [3, say(summarySheet.difference), "right"],
  ]);
  draft.look(first, LEFT + 1, PANEL_ROWS, 1, { numberFormat: MONEY, align: "right" });
  draft.look(first, LEFT + 3, PANEL_ROWS, 1, { numberFormat: MILLIONS_SIGNED, align: "right" });
  draft.conditionals.push({
    area: { row: first, column: LEFT, rows: PANEL_ROWS, columns: 4 },
    formula: `=LEFT(${cellAddress(first, LEFT, "column")},1)=${quoteText(ACTIVE.trim())}`,
    look: { bold: true },
  });
  if (!scenarios) {
    draft.set(title, LEFT, say(summarySheet.scenariosNone));
    draft.set(first, LEFT, `${ACTIVE}${say(scenariosSheet.none)}`);
    draft.set(first, LEFT + 1, formula(cellNames.total));
    return;
  }
  draft.set(
    title,
    LEFT,
    writtenOn === null
      ? say(summarySheet.scenariosTitle)
      : filled(language, summarySheet.scenariosNoted, { day: showDay(language, writtenOn) }),
  );
  draft.conditionals.push({
    area: { row: first, column: LEFT + 3, rows: PANEL_ROWS, columns: 1 },
    formula: `=LEFT(${cellAddress(first, LEFT + 3)},1)="▲"`,
    look: { ...looks.caution, color: "#8A5300" },
  });
  const count = scenarios.scenarios + 1;
  const shown = count > PANEL_ROWS ? PANEL_ROWS - 1 : count;
  for (let index = 0; index < shown; index += 1) placeRow(draft, facts, scenarios, first, index);
  if (shown === count) return;
  const area = scenarios.listArea("name", true);
  const rest = { ...area, row: area.row + shown, rows: area.rows - shown };
  const more = `SUMPRODUCT((${onSheet(facts.names.scenarios, areaAddress(rest, "$"))}<>"")*1)`;
  const others = sentence(facts, summarySheet.otherScenarios, {
    count: more,
    scenarios: quoteText(facts.names.scenarios),
  });
  draft.set(first + shown, LEFT, formula(`IF(${more}=0,"",${others})`));
}

function placeRow(draft: SheetDraft, facts: Facts, scenarios: ScenariosLayout, first: number, index: number): void {
  const row = first + index;
  const at = (key: ListColumn) => {
    const area = scenarios.listArea(key, true);
    return onSheet(facts.names.scenarios, cellAddress(area.row + index, area.column, "$"));
  };
  const isActive = `${at("now")}<>""`;
  const year = cellAddress(row, LEFT + 1);
  // Rows of the list may be deleted: the line that read one is empty then.
  const orNothing = (text: string) => formula(`IFERROR(${text},"")`);
  draft.set(row, LEFT, orNothing(`IF(${isActive},${quoteText(ACTIVE)},"")&${shortened(at("name"), NAME_LETTERS)}`));
  draft.set(row, LEFT + 1, orNothing(`IF(${isActive},${at("now")},IF(${at("noted")}="","",${at("noted")}))`));
  if (index === 0) return;
  // The chosen scenario costs something else than was noted: so do the others, and by what they differ is not known.
  const states = onSheet(facts.names.scenarios, areaAddress(scenarios.listArea("state", true), "$"));
  const moved = `COUNTIF(${states},${quoteText(facts.say(scenariosSheet.changed))})`;
  const difference = `${year}-${cellAddress(first, LEFT + 1, "$")}`;
  draft.set(
    row,
    LEFT + 3,
    orNothing(`IF(${year}="","",IF(${moved},${quoteText(facts.say(summarySheet.oldNotes))},${difference}))`),
  );
}
