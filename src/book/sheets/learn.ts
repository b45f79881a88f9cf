import { learnSheet, LESSONS, lessonTexts, type Lesson } from "../../texts/book/learn";
import { everySheet } from "../../texts/book/everySheet";
import type { LearnAnswer } from "../answers";
import { cellAddress, areaAddress } from "../address";
import { formula, quoteText } from "../content";
import { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import type { FundsLayout } from "../fundsLayout";
import { LEARN_CODES, PEOPLE } from "../learn/learnPlan";
import { DAY, looks } from "../look";
import { answerNames, cellNames, groupColumnNames } from "../names";
import { printPlan } from "../print";
import type { RatesLayout } from "../rates/layout";
import type { SheetKey, SheetPlan } from "../sheetPlan";
import type { WorkLayout } from "../workLayout";
import { placeHead } from "./head";
import type { RkaLayout } from "./rka/layout";
import { filled, percentText, sentence } from "./summary/sentences";

const SCORE = 5;
const HEADER = 7;
const FIRST = HEADER + 1;
/** Columns: number, result, what to do, where, answer or state: the result is in sight on a small screen too. */
const [NUMBER, RESULT, TASK, SHEET, ANSWER] = [0, 1, 2, 3, 4];
const COLUMNS = 5;

/** Lessons with an answer of one's own; of the others the cell says how things stand. */
export const TYPED: readonly Lesson[] = ["function", "article", "mail"];
/** Days before this one are no day of sending. */
const FIRST_DAY = 43_831;
const JKM_OF_BPU = "bpu.jkm";
/** Codes of spending begin with 5 and go down to the details, parted by dots: 5.1.02.01. */
const SPENDING_CODE = '"5.?*.?*.?*"';

const WHERE: Partial<Record<Lesson, SheetKey>> = {
  account: "rka",
  people: "groups",
  scenario: "summary",
  split: "funds",
  article: "rates",
};

interface LearnSources {
  work: WorkLayout;
  rates: RatesLayout;
  funds: FundsLayout;
  rka: RkaLayout;
}

/** `Belajar`: a task a line, each judged by a formula of its own over the book, without the add-in. */
export function planLearn(facts: Facts, sources: LearnSources, { typed }: LearnAnswer): SheetPlan {
  const { say, language, names, plan } = facts;
  const draft = new SheetDraft("learn", facts.names.learn);
  draft.tabColor = "#0B6A0B";
  placeHead(draft, facts, {
    title: say(learnSheet.title),
    purpose: say(learnSheet.purpose),
    notes: [say(learnSheet.how)],
  });
  draft.look(1, 0, 1, 1, looks.caution);
  draft.setRow(
    HEADER,
    0,
    [
      say(everySheet.number),
      say(learnSheet.result),
      say(learnSheet.lesson),
      say(learnSheet.sheet),
      say(learnSheet.answer),
    ],
    looks.header,
  );
  const scenario = plan.scenarios.find(({ id }) => id === LEARN_CODES.scenario)?.name ?? "";
  LESSONS.forEach((lesson, index) => {
    const row = FIRST + index;
    const { title, task } = lessonTexts[lesson];
    const sheet = WHERE[lesson];
    const texts = { sheet: sheet ? names[sheet] : "", scenario, year: String(plan.year) };
    draft.set(row, NUMBER, index + 1);
    draft.put(row, TASK, `${say(title)}. ${filled(language, task, texts)}`, { wrap: true });
    if (sheet && facts.has(sheet)) {
      draft.set(row, SHEET, names[sheet]);
      draft.links.push({ row, column: SHEET, sheet: names[sheet], address: "A1", text: names[sheet] });
    }
    const cell = cellAddress(row, ANSWER, "$");
    if (TYPED.includes(lesson)) {
      draft.set(row, ANSWER, typed[index] ?? null);
      draft.input(
        { row, column: ANSWER, rows: 1, columns: 1 },
        { ...looks.input, align: "left", ...(lesson === "mail" ? { numberFormat: DAY } : { numberFormat: "General" }) },
      );
    } else draft.put(row, ANSWER, formula(stateOf(facts, sources, lesson)), { align: "left", color: "#595959" });
    draft.put(row, RESULT, formula(resultOf(facts, sources, lesson, { cell, scenario })), { bold: true });
  });
  const rows = LESSONS.length;
  draft.look(FIRST, NUMBER, rows, COLUMNS, { vertical: "top" });
  const results = { row: FIRST, column: RESULT, rows, columns: 1 };
  const right = quoteText(say(learnSheet.right));
  draft.conditionals.push({
    area: results,
    formula: `=${cellAddress(FIRST, RESULT, "column")}=${right}`,
    look: { fill: "#C6EFCE", color: "#0B5A0B", bold: true },
  });
  const done = `COUNTIF(${areaAddress(results, "$")},${right})&""`;
  const score = sentence(facts, learnSheet.score, { done, all: quoteText(String(rows)) });
  draft.put(SCORE, 0, formula(score), { bold: true, size: 12 });
  [5, 15, 58, 14, 30].forEach((characters, column) => draft.widen(column, characters));
  draft.nameArea(answerNames.learn, { row: FIRST, column: ANSWER, rows, columns: 1 });
  return draft.finish(printPlan(facts, { row: 0, column: 0, rows: FIRST + rows, columns: COLUMNS }));
}

const FARMERS = quoteText(LEARN_CODES.farmers);
const people = `INDEX(${groupColumnNames.people},MATCH(${FARMERS},${groupColumnNames.code},0))`;

/** How many account codes the farm workers' lines have; a word is none. */
const accounts = ({ rka }: LearnSources): string =>
  `COUNTIFS(${rka.on("code")},${FARMERS},${rka.on("account")},${SPENDING_CODE})`;

/** The farm workers' parts on `Dana`: how many, and what they sum to. */
function parts({ splits }: { splits: number }, funds: FundsLayout): { count: string; share: string } | null {
  if (splits === 0) return null;
  const codes = funds.on(funds.splitArea("group"));
  return {
    count: `COUNTIF(${codes},${FARMERS})`,
    share: `SUMIF(${codes},${FARMERS},${funds.on(funds.splitArea("share"))})`,
  };
}

/** How things stand in the book for a lesson without an answer of its own. */
function stateOf(facts: Facts, sources: LearnSources, lesson: Lesson): string {
  const words = lessonTexts[lesson].now;
  if (lesson === "scenario") return facts.has("scenarios") ? `${cellNames.active}&""` : '""';
  const found = lesson === "split" ? parts(sources.funds, sources.funds) : null;
  if (!words || (lesson === "split" && !found)) return '""';
  const figures: Record<string, string> =
    lesson === "account"
      ? { n: accounts(sources) }
      : lesson === "people"
        ? { n: people }
        : { n: found!.count, share: percentText(facts, found!.share) };
  return `IFERROR(${sentence(facts, words, figures)},"–")`;
}

function resultOf(
  facts: Facts,
  sources: LearnSources,
  lesson: Lesson,
  { cell, scenario }: { cell: string; scenario: string },
): string {
  const { say } = facts;
  const [right, notYet] = [learnSheet.right, learnSheet.notYet].map((words) => quoteText(say(words)));
  const judged = `IF(IFERROR(${testOf(facts, sources, lesson, cell, scenario)},FALSE),${right},${notYet})`;
  // Where the add-in is not installed its function is an error, and no fault of whoever typed it.
  return lesson === "function" ? `IF(ISERROR(${cell}),${quoteText(say(learnSheet.needsAddin))},${judged})` : judged;
}

function testOf(facts: Facts, sources: LearnSources, lesson: Lesson, cell: string, scenario: string): string {
  const { work, rates, funds } = sources;
  switch (lesson) {
    case "account":
      return `${accounts(sources)}>0`;
    case "people":
      return `AND(${people}=${PEOPLE.after},${cellNames.wrong}=0)`;
    case "function": {
      const period = work.periodAt("JKM", 0);
      if (period < 0) return "FALSE";
      return `AND(ISNUMBER(${cell}),${cell}=SUMIF(${work.area("code")},${FARMERS},${work.priceArea(period)}))`;
    }
    case "scenario":
      return facts.has("scenarios") && scenario ? `${cellNames.active}&""=${quoteText(scenario)}` : "FALSE";
    case "split": {
      const found = parts(funds, funds);
      return found ? `AND(${found.count}>1,ROUND(${found.share},5)=1)` : "FALSE";
    }
    case "article": {
      const article = articleOf(facts, rates);
      const plain = (text: string) => `SUBSTITUTE(LOWER(${text})," ","")`;
      return article ? `AND(LEN(${cell})>0,${plain(cell)}=${plain(article)})` : "FALSE";
    }
    case "mail":
      return `AND(ISNUMBER(${cell}),${cell}>=${FIRST_DAY})`;
  }
}

/** The cell of `Tarif` with the article of what BPU pay for JKM. */
function articleOf({ provisions }: Facts, rates: RatesLayout): string | null {
  const index = provisions.findIndex(({ parameter }) => parameter.id === JKM_OF_BPU);
  return index < 0 ? null : `INDEX(${rates.provisionArea("article")},${index + 1})`;
}
