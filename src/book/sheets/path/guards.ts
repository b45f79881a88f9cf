import { LIMITS } from "../../../budget/limits";
import { entryTitle } from "../../../texts/book/groupsSheet";
import { pathSheet } from "../../../texts/book/path";
import { SHAPE_NAMES } from "../../../texts/whatif/path";
import { areaAddress } from "../../address";
import { formula, quoteText } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { looks } from "../../look";
import type { ValidationPlan } from "../../sheetPlan";
import { STEP } from "../summary/looks";
import { filled } from "../summary/sentences";
import { REMARKS, SHARED_INPUTS, VALUES, type PathBlock, type PathInput, type PathLayout } from "./layout";

const SHAPES = Object.keys(SHAPE_NAMES);

/** What keeps a path from being calculated, in words beside the entry; the years stay blank as long as there is one. */
export function placeGuards(draft: SheetDraft, facts: Facts, layout: PathBlock): void {
  const { say, language } = facts;
  const { whole: path, place } = layout;
  const at = (input: PathInput) => layout.input(input);
  const isShare = (input: PathInput) => `AND(ISNUMBER(${at(input)}),${at(input)}>=0,${at(input)}<=1)`;
  const whole = (input: PathInput) => `${at(input)}=INT(${at(input)})`;
  const lost = `${at("exits")}+${at("deaths")}+${at("retired")}`;
  /** The first segment says who is counted; the others must count the same. */
  const said = (input: PathInput, words: Parameters<typeof say>[0], others = "") =>
    guard(`TRIM(${at(input)})<>""`, say(words), others);
  const asFirst = (input: PathInput) =>
    place === 0 ? "" : guard(`TRIM(${at(input)})=TRIM(${path.first.input(input)})`, say(pathSheet.wrongMixed));
  const isBelow = `ROUND(${at("target")}*100000,0)*${at("workers")}>${at("participants")}*100000`;
  const present =
    place === 0
      ? ""
      : guard(
          `IF(COUNT(${at("target")},${at("participants")},${at("workers")})=3,OR(${at("target")}>1,${isBelow}),TRUE)`,
          say(pathSheet.wrongPresent),
        );
  const guards: Partial<Record<PathInput, string>> = {
    participants: guard(
      `IF(COUNT(${at("participants")},${at("workers")})=2,AND(${at("participants")}>=0,${at("participants")}<=${at("workers")},${whole("participants")}),FALSE)`,
      say(pathSheet.wrongParticipants),
      present,
    ),
    workers: guard(
      `IF(ISNUMBER(${at("workers")}),AND(${at("workers")}>0,${whole("workers")}),FALSE)`,
      say(pathSheet.wrongWorkers),
    ),
    numerator: said("numerator", pathSheet.wrongNumerator, asFirst("numerator")),
    denominator: said("denominator", pathSheet.wrongDenominator, asFirst("denominator")),
    date: said("date", pathSheet.wrongDate),
    source: said("source", pathSheet.wrongSource),
    end: guard(
      `IF(ISNUMBER(${at("end")}),AND(${whole("end")},${at("end")}>${at("start")},${at("end")}<=${at("start")}+${layout.years}),FALSE)`,
      filled(language, pathSheet.wrongEnd, { rows: String(layout.years) }),
    ),
    target: guard(
      `IF(AND(ISNUMBER(${at("target")}),COUNT(${at("participants")},${at("workers")})=2),AND(${at("target")}<=1,${isBelow}),FALSE)`,
      say(pathSheet.wrongTarget),
    ),
    shape: guard(`COUNTIF(${shapesOf(path)},${at("shape")})=1`, say(pathSheet.wrongShape)),
    capacity: guard(
      `IF(${at("capacity")}="",TRUE,IF(ISNUMBER(${at("capacity")}),AND(${at("capacity")}>=0,${whole("capacity")}),FALSE))`,
      say(pathSheet.wrongCapacity),
    ),
    exits: guard(`IF(${isShare("exits")},${lost}<=1,FALSE)`, say(pathSheet.wrongRate)),
    deaths: guard(isShare("deaths"), say(pathSheet.wrongRate)),
    retired: guard(isShare("retired"), say(pathSheet.wrongRate)),
    growth: guard(
      `AND(ISNUMBER(${at("growth")}),SUM(${at("growth")})>-1,SUM(${at("growth")})<=1)`,
      say(pathSheet.wrongGrowth),
    ),
  };
  for (const [input, text] of Object.entries(guards) as [PathInput, string][])
    if (layout.inputList.includes(input)) draft.put(layout.inputRow(input), REMARKS, formula(text), looks.bad);
  const { startFixed, intakeFixed, notedHow, fundFixed, sharedByAll } = pathSheet;
  const helpers: Partial<Record<PathInput, string>> = {
    ...(path.isMany ? Object.fromEntries(SHARED_INPUTS.map((input) => [input, say(sharedByAll)])) : {}),
    writtenOn: undefined,
    start: say(startFixed),
    intake: say(intakeFixed),
    notedPrice: say(notedHow),
    fund: say(fundFixed),
  };
  for (const [input, text] of Object.entries(helpers) as [PathInput, string | undefined][])
    if (text && layout.inputList.includes(input)) draft.put(layout.inputRow(input), REMARKS + 1, text, looks.helper);
}

/** Nothing where the test holds, or what else is to be said then, as a formula. */
const guard = (test: string, words: string, then = ""): string =>
  `IF(${test},${then === "" ? '""' : then},${quoteText(words)})`;

export const shapesOf = (layout: PathLayout): string => areaAddress(layout.shapes(SHAPES.length), "$");

/** The ways of getting there, for the drop-down. */
export function placeShapes(draft: SheetDraft, { language }: Facts, layout: PathLayout): void {
  const shapes = layout.shapes(SHAPES.length);
  SHAPES.forEach((shape, index) => draft.put(shapes.row + index, shapes.column, SHAPE_NAMES[shape]![language], STEP));
}

/** What may be typed, told before it is. */
export function placePathRules(draft: SheetDraft, { say }: Facts, layout: PathBlock): void {
  const cell = (input: PathInput) => ({ row: layout.inputRow(input), column: VALUES, rows: 1, columns: 1 });
  const message = (text: string) => ({ title: say(entryTitle), text });
  const whole = (input: PathInput, text: string, min = 0): ValidationPlan => ({
    area: cell(input),
    kind: "whole",
    min,
    max: LIMITS.people.value,
    severity: "stop",
    message: message(text),
  });
  const share = (input: PathInput, text: string, min = 0): ValidationPlan => ({
    area: cell(input),
    kind: "decimal",
    min,
    max: 1,
    severity: "stop",
    message: message(text),
  });
  const rules: Partial<Record<PathInput, ValidationPlan>> = {
    participants: whole("participants", say(pathSheet.wrongParticipants)),
    workers: whole("workers", say(pathSheet.wrongWorkers), 1),
    capacity: whole("capacity", say(pathSheet.wrongCapacity)),
    target: share("target", say(pathSheet.wrongTarget)),
    exits: share("exits", say(pathSheet.wrongRate)),
    deaths: share("deaths", say(pathSheet.wrongRate)),
    retired: share("retired", say(pathSheet.wrongRate)),
    growth: share("growth", say(pathSheet.wrongGrowth), -1),
    shape: {
      area: cell("shape"),
      kind: "list",
      source: `=${shapesOf(layout.whole)}`,
      severity: "stop",
      message: message(say(pathSheet.wrongShape)),
    },
  };
  for (const input of layout.inputList) if (rules[input]) draft.validations.push(rules[input]);
}
