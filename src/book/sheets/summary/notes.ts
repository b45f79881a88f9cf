import { DEATH_BENEFITS, SCHOLARSHIP } from "../../../law/benefits";
import type { Words } from "../../../texts/language";
import { showDay } from "../../../texts/months";
import { summarySheet } from "../../../texts/book/summary";
import { areaAddress, onSheet } from "../../address";
import { formula, quoteText, type Content } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { cellNames } from "../../names";
import { TABLE_REACH } from "../groups";
import { LEFT, NOTE_ROWS, PAGE_COLUMNS, ROWS, type SummaryLayout } from "./layout";
import { SMALL } from "./looks";
import { filled, sentence, shortened } from "./sentences";
import type { SummarySources } from "./sources";

const SOURCE_LETTERS = 90;

/** What the words mean, what is not certain, and where the figures come from. */
export function placeNotes(draft: SheetDraft, facts: Facts, layout: SummaryLayout, sources: SummarySources): void {
  const { say, language, law, names } = facts;
  const fill = (words: Words, texts: Record<string, string>) => filled(language, words, texts);
  const { citation } = DEATH_BENEFITS[0]!;
  const notes: [Words, Content][] = [
    [summarySheet.wordsTitle, say(summarySheet.words)],
    [summarySheet.coverageNoteTitle, say(summarySheet.coverageNote)],
    [summarySheet.cashNoteTitle, fill(summarySheet.cashNote, { rak: names.rak })],
    [
      summarySheet.benefitNoteTitle,
      fill(summarySheet.benefitNote, {
        regulation: citation.regulation ?? "",
        confidence: say(summarySheet.notVerified),
        months: String(SCHOLARSHIP.value.deathAfterMonths),
      }),
    ],
    [summarySheet.sourceTitle, formula(largestSource(facts, layout, sources))],
    [summarySheet.lawTitle, fill(summarySheet.law, { day: showDay(language, law.version), rates: names.rates })],
    // Last, below every figure: the checks ask the formulas above about themselves.
    [summarySheet.checksTitle, formula(cellNames.checks)],
  ];
  notes.forEach(([title, text], index) => {
    draft.put(ROWS.notes + index, LEFT, say(title), { ...SMALL, bold: true });
    draft.put(ROWS.notes + index, LEFT + 1, text, { ...SMALL, align: "left" });
  });
  draft.look(ROWS.notes, LEFT, 1, PAGE_COLUMNS, { top: "thin" });
  draft.look(ROWS.notes, LEFT, NOTE_ROWS, PAGE_COLUMNS, { size: 10 });
}

/** Where the headcount of the largest group comes from, as typed on `Kelompok`. */
function largestSource(facts: Facts, layout: SummaryLayout, { work }: SummarySources): string {
  const { sheet, headerRow, columns } = facts.groups;
  // As far as the names of the other columns: rows of the table may be deleted, and the last group still be asked for.
  const area = { row: headerRow, column: columns.source, rows: TABLE_REACH + 1, columns: 1 };
  const keys = layout.keyArea("groups");
  const positions = onSheet(facts.names.work, work.hereArea("position"));
  const typed = `INDEX(${onSheet(sheet, areaAddress(area, "$"))},INDEX(${positions},MATCH(MAX(${keys}),${keys},0)))`;
  const source = `IF(${typed}="",${quoteText(facts.say(summarySheet.noSource))},${shortened(typed, SOURCE_LETTERS)})`;
  return sentence(facts, summarySheet.source, { source, groups: quoteText(facts.names.groups) });
}
