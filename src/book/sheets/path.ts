import { pathSheet } from "../../texts/book/path";
import { monthName } from "../../texts/months";
import { SHAPE_NAMES } from "../../texts/whatif/path";
import type { PathAnswer } from "../answers";
import { areaAddress } from "../address";
import { daySerial, formula, quoteText, type Content } from "../content";
import { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import { COUNT, DAY, looks, TEXT, WHOLE, type Look } from "../look";
import { answerNames } from "../names";
import { printPlan } from "../print";
import type { SheetPlan } from "../sheetPlan";
import { placeHead } from "./head";
import { placeGuards, placePathRules, shapesOf } from "./path/guards";
import {
  LABELS,
  PathLayout,
  PATH_INPUTS,
  REMARKS,
  RESULT,
  SCALARS,
  VALUES,
  YEAR_COLUMNS,
  type PathInput,
  type Scalar,
  type YearColumn,
} from "./path/layout";
import { placePathYears } from "./path/years";
import { STEP } from "./summary/looks";
import { decimalText, sentence, wholeText } from "./summary/sentences";

const SHARE_SCALE = 100_000;
/** A share of 100,000 as the cell holds it. */
const shareOf = (per100000: number | null): number | null => (per100000 === null ? null : per100000 / SHARE_SCALE);
/** Entries a person may change; the others belong to the prices noted below. */
const FIXED: readonly PathInput[] = ["start", "group", "intake", "writtenOn"];
const SHARES: readonly PathInput[] = ["target", "exits", "deaths", "retired", "growth"];
const COUNTS: readonly PathInput[] = ["participants", "workers", "capacity"];

/** `Jalur UCJ`: assumptions in yellow cells, and the years to the target in formulas over them; one page. */
export function planPath(facts: Facts, answer: PathAnswer): SheetPlan {
  const { say } = facts;
  const layout = new PathLayout(answer);
  const draft = new SheetDraft("path", facts.names.path);
  draft.tabColor = "#1F5A4A";
  placeHead(draft, facts, {
    title: say(pathSheet.title),
    purpose: say(pathSheet.purpose),
    notes: [say(pathSheet.how)],
  });
  placeInputs(draft, facts, layout, answer);
  placeGuards(draft, facts, layout);
  placePathRules(draft, facts, layout);
  placePathYears(draft, facts, layout, answer);
  placeResult(draft, facts, layout);
  placeBases(draft, facts, layout, answer);
  draft.nameArea(answerNames.path, layout.inputs);
  draft.nameArea(answerNames.pathYears, layout.table);
  draft.nameArea(answerNames.pathBasis, layout.basis);
  draft.widen(LABELS, 30);
  draft.widen(VALUES, 34);
  draft.widen(REMARKS, 13, YEAR_COLUMNS.length - REMARKS);
  (["price", "intakePrice", "cost", "ceiling", "lacking"] as const).forEach((key) =>
    draft.widen(layout.column(key), 17),
  );
  const printed = { row: 0, column: 0, rows: layout.rows, columns: YEAR_COLUMNS.length };
  return draft.finish(printPlan(facts, printed, { pagesTall: 1 }));
}

function placeInputs(draft: SheetDraft, facts: Facts, layout: PathLayout, answer: PathAnswer): void {
  const { say, language } = facts;
  draft.put(layout.assumptions, LABELS, say(pathSheet.assumptions), looks.section);
  const contents: Record<PathInput, Content> = {
    ...answer,
    shape: SHAPE_NAMES[answer.shape ?? ""]?.[language] ?? answer.shape,
    target: shareOf(answer.target),
    exits: shareOf(answer.exits),
    deaths: shareOf(answer.deaths),
    retired: shareOf(answer.retired),
    growth: shareOf(answer.growth),
    intake: monthName(language, answer.intake),
    writtenOn: daySerial(answer.writtenOn),
  };
  for (const input of PATH_INPUTS) {
    const row = layout.inputRow(input);
    draft.set(row, LABELS, say(pathSheet[input]));
    draft.put(row, VALUES, contents[input] === "" ? null : contents[input], { align: "left", ...formatOf(input) });
    if (!FIXED.includes(input)) draft.input({ row, column: VALUES, rows: 1, columns: 1 }, looks.input);
  }
}

function formatOf(input: PathInput): Look {
  if (SHARES.includes(input)) return { numberFormat: "0.000%" };
  if (COUNTS.includes(input)) return { numberFormat: COUNT };
  if (input === "writtenOn") return { numberFormat: DAY };
  return { numberFormat: input === "start" || input === "end" ? WHOLE : TEXT };
}

/** Where the path leads at what cost, and when money runs out; figures of the sentences stand beside the page. */
function placeResult(draft: SheetDraft, facts: Facts, layout: PathLayout): void {
  const { say } = facts;
  const at = (scalar: Scalar) => layout.scalar(scalar);
  const last = (column: YearColumn) => `INDEX(${layout.all(column)},${at("length")})`;
  const unlessWrong = (text: string) => `IF(${at("wrong")}>0,0,${text})`;
  const steps: Record<Scalar, string> = {
    wrong: `COUNTIF(${areaAddress(layout.remarks, "$")},"?*")`,
    length: unlessWrong(`${layout.input("end")}-${layout.input("start")}`),
    shape: unlessWrong(`MATCH(${layout.input("shape")},${shapesOf(layout)},0)`),
    added: `SUM(${layout.all("added")})`,
    cost: `SUM(${layout.all("cost")})`,
    share: unlessWrong(last("coverage")),
    missed: unlessWrong(
      `IF(${last("after")}*100000>=ROUND(${layout.input("target")}*100000,0)*${last("workers")},0,1)`,
    ),
    tooSlow: unlessWrong(
      `IF(AND(${at("shape")}=5,${layout.latestCell(layout.startRow)}>${layout.input("participants")}),1,0)`,
    ),
    short: `IF(COUNT(${layout.allSteps("short")})=0,0,MIN(${layout.allSteps("short")}))`,
    missing: `SUMIF(${layout.all("year")},${at("short")},${layout.all("lacking")})`,
    open: `COUNT(${layout.all("year")})-SUMPRODUCT((${layout.all("year")}<>"")*(${layout.all("ceiling")}<>""))`,
    result: sentence(facts, pathSheet.result, {
      year: layout.input("end"),
      share: `${decimalText(facts, `100*${at("share")}`, 2)}&"%"`,
      people: wholeText(facts, at("added")),
      cost: wholeText(facts, at("cost")),
    }),
    money: sentence(facts, pathSheet.exhausted, { year: at("short"), missing: wholeText(facts, at("missing")) }),
  };
  draft.put(RESULT - 1, layout.steps, say(pathSheet.steps), { ...STEP, bold: true });
  SCALARS.forEach((scalar) => draft.put(layout.scalarRow(scalar), layout.steps, formula(steps[scalar]), STEP));
  const [incomplete, tooSlow, missed] = [pathSheet.incomplete, pathSheet.tooSlow, pathSheet.missed].map((words) =>
    quoteText(say(words)),
  );
  const told = `${at("result")}&IF(${at("tooSlow")}=1,${tooSlow},IF(${at("missed")}=1,${missed},""))`;
  draft.put(RESULT, LABELS, formula(`IF(${at("wrong")}>0,${incomplete},${told})`), { bold: true, size: 12 });
  const otherwise = `IF(${at("open")}>0,${quoteText(say(pathSheet.noCeiling))},${quoteText(say(pathSheet.enough))})`;
  draft.put(RESULT + 1, LABELS, formula(`IF(${at("wrong")}>0,"",IF(${at("short")}>0,${at("money")},${otherwise}))`), {
    bold: true,
  });
  const line = (row: number) => ({ row, column: LABELS, rows: 1, columns: 1 });
  draft.conditionals.push({
    area: line(RESULT),
    formula: `=${at("wrong")}+${at("missed")}+${at("tooSlow")}>0`,
    look: looks.bad,
  });
  draft.conditionals.push({ area: line(RESULT + 1), formula: `=${at("short")}>0`, look: looks.bad });
}

function placeBases(draft: SheetDraft, { say }: Facts, layout: PathLayout, { bases }: PathAnswer): void {
  draft.put(layout.basisTitle, LABELS, say(pathSheet.basis), looks.section);
  bases.forEach(({ years, text }, index) => draft.setRow(layout.basis.row + index, LABELS, [years, text]));
  draft.look(layout.basis.row, LABELS, layout.basis.rows, 2, { numberFormat: TEXT });
  if (bases.length === 0) draft.set(layout.basis.row, VALUES, null);
}
