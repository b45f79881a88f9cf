import { LIMITS } from "../../../budget/limits";
import { entryTitle } from "../../../texts/book/groups";
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
import { REMARKS, VALUES, type PathInput, type PathLayout } from "./layout";

const SHAPES = Object.keys(SHAPE_NAMES);

/** What keeps a path from being calculated, in words beside the entry; the years stay blank as long as there is one. */
export function placeGuards(draft: SheetDraft, facts: Facts, layout: PathLayout): void {
  const { say, language } = facts;
  const at = (input: PathInput) => layout.input(input);
  const isShare = (input: PathInput) => `AND(ISNUMBER(${at(input)}),${at(input)}>=0,${at(input)}<=1)`;
  const whole = (input: PathInput) => `${at(input)}=INT(${at(input)})`;
  const lost = `${at("exits")}+${at("deaths")}+${at("retired")}`;
  const said = (input: PathInput, words: Parameters<typeof say>[0]) => guard(`TRIM(${at(input)})<>""`, say(words));
  const guards: Partial<Record<PathInput, string>> = {
    participants: guard(
      `IF(COUNT(${at("participants")},${at("workers")})=2,AND(${at("participants")}>=0,${at("participants")}<=${at("workers")},${whole("participants")}),FALSE)`,
      say(pathSheet.wrongParticipants),
    ),
    workers: guard(
      `IF(ISNUMBER(${at("workers")}),AND(${at("workers")}>0,${whole("workers")}),FALSE)`,
      say(pathSheet.wrongWorkers),
    ),
    numerator: said("numerator", pathSheet.wrongNumerator),
    denominator: said("denominator", pathSheet.wrongDenominator),
    date: said("date", pathSheet.wrongDate),
    source: said("source", pathSheet.wrongSource),
    end: guard(
      `IF(ISNUMBER(${at("end")}),AND(${whole("end")},${at("end")}>${at("start")},${at("end")}<=${at("start")}+${layout.years}),FALSE)`,
      filled(language, pathSheet.wrongEnd, { rows: String(layout.years) }),
    ),
    target: guard(
      `IF(AND(ISNUMBER(${at("target")}),COUNT(${at("participants")},${at("workers")})=2),AND(${at("target")}<=1,ROUND(${at("target")}*100000,0)*${at("workers")}>${at("participants")}*100000),FALSE)`,
      say(pathSheet.wrongTarget),
    ),
    shape: guard(`COUNTIF(${shapesOf(layout)},${at("shape")})=1`, say(pathSheet.wrongShape)),
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
  for (const [input, text] of Object.entries(guards))
    draft.put(layout.inputRow(input as PathInput), REMARKS, formula(text), looks.bad);
  const { startFixed, intakeFixed } = pathSheet;
  draft.put(layout.inputRow("start"), REMARKS + 1, say(startFixed), looks.helper);
  draft.put(layout.inputRow("intake"), REMARKS + 1, say(intakeFixed), looks.helper);
}

/** Nothing where the test holds. */
const guard = (test: string, words: string): string => `IF(${test},"",${quoteText(words)})`;

export const shapesOf = (layout: PathLayout): string => areaAddress(layout.shapes(SHAPES.length), "$");

/** What may be typed, told before it is. */
export function placePathRules(draft: SheetDraft, { say, language }: Facts, layout: PathLayout): void {
  const shapes = layout.shapes(SHAPES.length);
  SHAPES.forEach((shape, index) => draft.put(shapes.row + index, shapes.column, SHAPE_NAMES[shape]![language], STEP));
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
  draft.validations.push(
    whole("participants", say(pathSheet.wrongParticipants)),
    whole("workers", say(pathSheet.wrongWorkers), 1),
    whole("capacity", say(pathSheet.wrongCapacity)),
    share("target", say(pathSheet.wrongTarget)),
    share("exits", say(pathSheet.wrongRate)),
    share("deaths", say(pathSheet.wrongRate)),
    share("retired", say(pathSheet.wrongRate)),
    share("growth", say(pathSheet.wrongGrowth), -1),
    {
      area: cell("shape"),
      kind: "list",
      source: `=${shapesOf(layout)}`,
      severity: "stop",
      message: message(say(pathSheet.wrongShape)),
    },
  );
}
