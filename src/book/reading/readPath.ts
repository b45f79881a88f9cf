import { SHAPE_NAMES } from "../../texts/whatif/path";
import type { PathAnswer, PathPriceYear } from "../answers";
import { answerNames } from "../names";
import { PATH_INPUTS, YEAR_COLUMNS, YEAR_INPUTS, type PathInput } from "../sheets/path/layout";
import { dayOf, monthOfText, numberOf, says, textOf } from "./answerCells";
import type { PartReader } from "./partReader";

const SHARE_SCALE = 100_000;

/** The assumptions on `Jalur UCJ` as they stand; what cannot be read is blank, and the sheet says what it needs. */
export const readPath: PartReader = (raw) => {
  const inputs = raw.area(answerNames.path)?.values;
  const table = raw.area(answerNames.pathYears)?.values;
  if (!inputs || !table) return null;
  const at = (input: PathInput): unknown => inputs[PATH_INPUTS.indexOf(input)]?.[0];
  const start = numberOf(at("start"));
  const none = { plan: {}, problems: [], repaired: [] };
  // Emptied, by Excel's undo above all: no path stands here.
  if (start === null) return none;
  const share = (input: PathInput): number | null => {
    const value = numberOf(at(input));
    return value === null ? null : Math.round(value * SHARE_SCALE);
  };
  const shape = Object.entries(SHAPE_NAMES).find(([, words]) => says(at("shape"), words));
  const basis = raw.area(answerNames.pathBasis)?.values ?? [];
  const path: PathAnswer = {
    writtenOn: dayOf(at("writtenOn")),
    participants: numberOf(at("participants")),
    workers: numberOf(at("workers")),
    numerator: textOf(at("numerator")),
    denominator: textOf(at("denominator")),
    date: textOf(at("date")),
    source: textOf(at("source")),
    start,
    end: numberOf(at("end")),
    target: share("target"),
    shape: shape?.[0] ?? null,
    capacity: numberOf(at("capacity")),
    exits: share("exits"),
    deaths: share("deaths"),
    retired: share("retired"),
    growth: share("growth"),
    group: textOf(at("group")),
    intake: monthOfText(at("intake")) ?? 1,
    // The starting figure stands above the years.
    years: table.slice(1).map((row) => yearOf(row)),
    bases: basis.map((row) => ({ years: textOf(row[0]), text: textOf(row[1]) })).filter(({ text }) => text !== ""),
  };
  return { ...none, answers: { path } };
};

const yearOf = (row: readonly unknown[]): PathPriceYear =>
  Object.fromEntries(
    YEAR_INPUTS.map((column) => [column, numberOf(row[YEAR_COLUMNS.indexOf(column)])]),
  ) as unknown as PathPriceYear;
