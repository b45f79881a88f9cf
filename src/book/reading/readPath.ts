import { pathSheet } from "../../texts/book/path";
import type { Words } from "../../texts/language";
import { SHAPE_NAMES } from "../../texts/whatif/path";
import type { PathAnswer, PathPriceYear, PathSegmentAnswer } from "../answers";
import { answerNames } from "../names";
import {
  FUND_COLUMNS,
  LABELS,
  PATH_INPUTS,
  VALUES,
  YEAR_COLUMNS,
  type FundColumn,
  type PathInput,
  type YearColumn,
} from "../sheets/path/layout";
import { dayOf, monthOfText, numberOf, says, textOf } from "./answerCells";
import type { PartReader } from "./partReader";
import type { RawBook } from "./rawBook";

const SHARE_SCALE = 100_000;
type Rows = readonly (readonly unknown[])[];
/** What stands in the cell of an assumption. */
type At = (input: PathInput) => unknown;

/** The assumptions on `Jalur UCJ` as they stand; what cannot be read is blank, and the sheet says what it needs. */
export const readPath: PartReader = (raw) => {
  const inputs = raw.area(answerNames.path)?.values;
  const table = raw.area(answerNames.pathYears)?.values;
  if (!inputs || !table) return null;
  const at: At = (input) => inputs[PATH_INPUTS.indexOf(input)]?.[0];
  const start = numberOf(at("start"));
  const none = { plan: {}, problems: [], repaired: [] };
  // Emptied, by Excel's undo above all: no path stands here.
  if (start === null) return none;
  const shape = Object.entries(SHAPE_NAMES).find(([, words]) => says(at("shape"), words));
  const blocks = raw.area(answerNames.pathSegments)?.values;
  const path: PathAnswer = {
    writtenOn: dayOf(at("writtenOn")),
    start,
    end: numberOf(at("end")),
    target: shareOf(at("target")),
    shape: shape?.[0] ?? null,
    capacity: numberOf(at("capacity")),
    intake: monthOfText(at("intake")) ?? 1,
    ...(blocks ? several(blocks, raw) : single(at, table.slice(1), raw.area(answerNames.pathBasis)?.values ?? [])),
  };
  return { ...none, ...(path.segments.length > 0 && { answers: { path } }) };
};

function shareOf(value: unknown): number | null {
  const share = numberOf(value);
  return share === null ? null : Math.round(share * SHARE_SCALE);
}

const column = (row: readonly unknown[], key: YearColumn): unknown => row[YEAR_COLUMNS.indexOf(key)];

function segmentOf(at: At, name: string, years: Rows, bases: Rows): PathSegmentAnswer {
  return {
    name,
    participants: numberOf(at("participants")),
    workers: numberOf(at("workers")),
    numerator: textOf(at("numerator")),
    denominator: textOf(at("denominator")),
    date: textOf(at("date")),
    source: textOf(at("source")),
    exits: shareOf(at("exits")),
    deaths: shareOf(at("deaths")),
    retired: shareOf(at("retired")),
    growth: shareOf(at("growth")),
    group: textOf(at("group")),
    code: textOf(at("code")),
    notedPrice: numberOf(at("notedPrice")),
    fund: says(at("fund"), pathSheet.ownMoney) || textOf(at("fund")) === "" ? null : textOf(at("fund")),
    years: years.map((row): PathPriceYear => ({
      price: numberOf(column(row, "price")),
      intakePrice: numberOf(column(row, "intakePrice")),
    })),
    bases: bases.map((row) => ({ years: textOf(row[0]), text: textOf(row[1]) })).filter(({ text }) => text !== ""),
  };
}

/** One segment alone: its ceilings stand with its years. */
function single(at: At, years: Rows, bases: Rows): Pick<PathAnswer, "segments" | "funds"> {
  const segment = segmentOf(at, textOf(at("group")), years, bases);
  return {
    segments: [segment],
    funds: [{ name: segment.fund, ceilings: years.map((row) => numberOf(column(row, "ceiling"))) }],
  };
}

/** Several: each block begins at its title, and what stands in it is told by its labels. */
function several(rows: Rows, raw: RawBook): Pick<PathAnswer, "segments" | "funds"> {
  const isTitle = (row: readonly unknown[]) =>
    Object.values(pathSheet.segment).some((words) =>
      new RegExp(`^${words.replace("{number}", String.raw`\d+`)}$`, "i").test(textOf(row[LABELS])),
    );
  const begins = rows.flatMap((row, place) => (isTitle(row) ? [place] : []));
  const segments = begins.map((begin, index) => {
    const block = rows.slice(begin, begins[index + 1]);
    const labelled = (words: Words) => block.findIndex((row) => says(row[LABELS], words));
    const at: At = (input) => block[labelled(pathSheet[input])]?.[VALUES];
    const [head, basis] = [labelled(pathSheet.year), labelled(pathSheet.basis)];
    // The starting figure stands above the years, a remark about their prices below them.
    const below = block.slice(head + 2, basis < 0 ? undefined : basis);
    const end = below.findIndex((row) => says(column(row, "price"), pathSheet.beyond));
    const years = head < 0 ? [] : below.slice(0, end < 0 ? undefined : end);
    return segmentOf(at, textOf(block[0]![VALUES]), years, basis < 0 ? [] : block.slice(basis + 1));
  });
  const cells = raw.area(answerNames.pathFunds)?.values ?? [];
  const cell = (row: readonly unknown[], key: FundColumn): unknown => row[FUND_COLUMNS.indexOf(key)];
  const names = [...new Set(cells.map((row) => textOf(cell(row, "fund"))))].filter((name) => name !== "");
  return {
    segments,
    funds: names.map((name) => ({
      name,
      ceilings: cells.filter((row) => textOf(cell(row, "fund")) === name).map((row) => numberOf(cell(row, "ceiling"))),
    })),
  };
}
