import { pathSheet } from "../../texts/book/path";
import { monthName } from "../../texts/months";
import { SHAPE_NAMES } from "../../texts/whatif/path";
import type { PathAnswer } from "../answers";
import { daySerial, formula, quoteText, type Content } from "../content";
import { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import { COUNT, DAY, looks, TEXT, WHOLE, type Look } from "../look";
import { answerNames } from "../names";
import { printPlan } from "../print";
import type { SheetPlan } from "../sheetPlan";
import type { WorkLayout } from "../workLayout";
import { placeHead } from "./head";
import { placeGuards, placePathRules, placeShapes, shapesOf } from "./path/guards";
import {
  LABELS,
  PathLayout,
  PATH_FIXED,
  REMARKS,
  RESULT,
  SCALARS,
  VALUES,
  YEAR_COLUMNS,
  type PathBlock,
  type PathInput,
  type Scalar,
  type TogetherColumn,
} from "./path/layout";
import { checkedGroups, placePathStatus } from "./path/status";
import { placeTogether } from "./path/together";
import { placePathYears } from "./path/years";
import { STEP } from "./summary/looks";
import { decimalText, filled, sentence, wholeText } from "./summary/sentences";

const SHARE_SCALE = 100_000;
/** A share of 100,000 as the cell holds it. */
const shareOf = (per100000: number | null): number | null => (per100000 === null ? null : per100000 / SHARE_SCALE);
const SHARES: readonly PathInput[] = ["target", "exits", "deaths", "retired", "growth"];
const COUNTS: readonly PathInput[] = ["participants", "workers", "capacity", "notedPrice"];

/**
 * `Jalur UCJ`: assumptions in yellow cells, and the years to the target in formulas over them. One segment takes one
 * page; several are added up first, by year, and by fund under its ceilings, and stand in blocks below.
 */
export function planPath(facts: Facts, answer: PathAnswer, work: WorkLayout): SheetPlan {
  const { say } = facts;
  const layout = new PathLayout(answer);
  const { isMany, first } = layout;
  const draft = new SheetDraft("path", facts.names.path);
  draft.tabColor = "#1F5A4A";
  placeHead(draft, facts, {
    title: say(pathSheet.title),
    purpose: say(pathSheet.purpose),
    notes: [say(pathSheet.how)],
  });
  placeShapes(draft, facts, layout);
  if (isMany) placeTogether(draft, facts, layout, answer);
  for (const block of layout.blocks) {
    placeInputs(draft, facts, block, answer);
    placeGuards(draft, facts, block);
    placePathRules(draft, facts, block);
    placePathYears(draft, facts, block, answer);
    placeBases(draft, facts, block, answer);
  }
  placeResult(draft, facts, layout);
  placePathStatus(draft, facts, layout, work);
  draft.nameArea(answerNames.path, first.inputs);
  draft.nameArea(answerNames.pathYears, first.table);
  draft.nameArea(answerNames.pathBasis, first.basis);
  if (isMany) {
    draft.nameArea(answerNames.pathSegments, layout.segments);
    if (layout.fundNames.length > 0) draft.nameArea(answerNames.pathFunds, layout.funds);
  }
  draft.widen(LABELS, 30);
  draft.widen(VALUES, 32);
  draft.widen(REMARKS, 13, YEAR_COLUMNS.length - REMARKS);
  (["price", "intakePrice", "cost", "ceiling", "lacking"] as const).forEach((key) =>
    draft.widen(first.column(key), 17),
  );
  // Amounts of the tables above the segments.
  if (isMany) [2, 3, 4, 10].forEach((column) => draft.widen(column, 17));
  const printed = { row: 0, column: 0, rows: layout.rows, columns: YEAR_COLUMNS.length };
  return draft.finish(printPlan(facts, printed, isMany ? {} : { pagesTall: 1 }));
}

function placeInputs(draft: SheetDraft, facts: Facts, layout: PathBlock, answer: PathAnswer): void {
  const { say, language } = facts;
  const { isMany } = layout.whole;
  const { name, years: _years, bases: _bases, ...segment } = answer.segments[layout.place]!;
  const title = isMany ? filled(language, pathSheet.segment, { number: String(layout.place + 1) }) : null;
  draft.put(layout.title, LABELS, title ?? say(pathSheet.assumptions), looks.section);
  if (isMany) {
    draft.put(layout.title, VALUES, name, { bold: true, align: "left", numberFormat: TEXT });
    draft.input({ row: layout.title, column: VALUES, rows: 1, columns: 1 }, looks.input);
  }
  const { writtenOn, start, end, capacity, shape, intake } = answer;
  const contents: Record<PathInput, Content> = {
    ...segment,
    ...{ start, end, capacity },
    shape: SHAPE_NAMES[shape ?? ""]?.[language] ?? shape,
    target: shareOf(answer.target),
    exits: shareOf(segment.exits),
    deaths: shareOf(segment.deaths),
    retired: shareOf(segment.retired),
    growth: shareOf(segment.growth),
    intake: monthName(language, intake),
    writtenOn: daySerial(writtenOn),
    fund: segment.fund ?? say(pathSheet.ownMoney),
  };
  for (const input of layout.inputList) {
    const row = layout.inputRow(input);
    draft.set(row, LABELS, say(pathSheet[input]));
    draft.put(row, VALUES, contents[input] === "" ? null : contents[input], { align: "left", ...formatOf(input) });
    if (!PATH_FIXED.includes(input)) draft.input({ row, column: VALUES, rows: 1, columns: 1 }, looks.input);
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
  const { first, blocks, isMany } = layout;
  const last = (column: TogetherColumn) => `INDEX(${layout.all(column)},${at("length")})`;
  const unlessWrong = (text: string) => `IF(${at("wrong")}>0,0,${text})`;
  const hasFunds = !isMany || layout.fundNames.length > 0;
  /** Cells of all years, of every fund where there are several segments. */
  const money = (column: "year" | "ceiling" | "lacking") => (isMany ? layout.allFunds(column) : first.all(column));
  const shorts = isMany ? layout.allFundSteps("short") : first.allSteps("short");
  const steps: Record<Scalar, string> = {
    wrong: layout.wrong,
    length: unlessWrong(`${first.input("end")}-${first.input("start")}`),
    shape: unlessWrong(`MATCH(${first.input("shape")},${shapesOf(layout)},0)`),
    added: `SUM(${layout.all("added")})`,
    cost: `SUM(${layout.all("cost")})`,
    share: unlessWrong(last("coverage")),
    missed: unlessWrong(`IF(${last("after")}*100000>=ROUND(${first.input("target")}*100000,0)*${last("workers")},0,1)`),
    tooSlow: unlessWrong(
      `IF(AND(${at("shape")}=5,${blocks.map((block) => `(${block.latestCell(block.startRow)}>${block.input("participants")})`).join("+")}>0),1,0)`,
    ),
    short: hasFunds ? `IF(COUNT(${shorts})=0,0,MIN(${shorts}))` : "0",
    place: isMany && hasFunds ? `MIN(${layout.allFundSteps("place")})` : "0",
    missing: !hasFunds
      ? "0"
      : isMany
        ? `IF(${at("place")}=0,0,INDEX(${money("lacking")},${at("place")}))`
        : `SUMIF(${money("year")},${at("short")},${money("lacking")})`,
    open: hasFunds ? `COUNT(${money("year")})-SUMPRODUCT((${money("year")}<>"")*(${money("ceiling")}<>""))` : "0",
    result: sentence(facts, pathSheet.result, {
      year: first.input("end"),
      share: `${decimalText(facts, `100*${at("share")}`, 2)}&"%"`,
      people: wholeText(facts, at("added")),
      cost: wholeText(facts, at("cost")),
    }),
    money: sentence(facts, isMany ? pathSheet.exhaustedFund : pathSheet.exhausted, {
      year: at("short"),
      missing: wholeText(facts, at("missing")),
      fund: hasFunds && isMany ? `INDEX(${layout.allFunds("fund")},MAX(1,${at("place")}))` : "",
    }),
    checked: checkedGroups(facts, layout),
  };
  draft.put(RESULT - 1, layout.steps, say(pathSheet.steps), { ...STEP, bold: true });
  SCALARS.forEach((scalar) => draft.put(layout.scalarRow(scalar), layout.steps, formula(steps[scalar]), STEP));
  const [incomplete, tooSlow, missed] = [pathSheet.incomplete, pathSheet.tooSlow, pathSheet.missed].map((words) =>
    quoteText(say(words)),
  );
  const told = `${at("result")}&IF(${at("tooSlow")}=1,${tooSlow},IF(${at("missed")}=1,${missed},""))`;
  draft.put(RESULT, LABELS, formula(`IF(${at("wrong")}>0,${incomplete},${told})`), { bold: true, size: 12 });
  const otherwise = !hasFunds
    ? quoteText(say(pathSheet.noFund))
    : `IF(${at("open")}>0,${quoteText(say(pathSheet.noCeiling))},${quoteText(say(pathSheet.enough))})`;
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

function placeBases(draft: SheetDraft, { say }: Facts, layout: PathBlock, { segments }: PathAnswer): void {
  const { bases } = segments[layout.place]!;
  draft.put(layout.basisTitle, LABELS, say(pathSheet.basis), looks.section);
  bases.forEach(({ years, text }, index) => draft.setRow(layout.basis.row + index, LABELS, [years, text]));
  draft.look(layout.basis.row, LABELS, layout.basis.rows, 2, { numberFormat: TEXT });
  if (bases.length === 0) draft.set(layout.basis.row, VALUES, null);
}
