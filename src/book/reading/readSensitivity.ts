import type { SensitivityAnswer, SensitivityRange } from "../answers";
import { answerNames } from "../names";
import { RANGE_COLUMNS, SENSITIVITY_ROWS, type SensitivityRow } from "../sheets/sensitivity/layout";
import { choiceOf, dayOf, numberOf, textOf } from "./answerCells";
import type { PartReader } from "./partReader";

/** What stands on `Kepekaan`; its words stay as they were written. */
export const readSensitivity: PartReader = (raw) => {
  const made = raw.area(answerNames.sensitivity)?.values;
  const cost = raw.area(answerNames.sensitivityCost)?.values;
  if (!made || !cost) return null;
  const none = { plan: {}, problems: [], repaired: [] };
  const at = (key: SensitivityRow): unknown => made[SENSITIVITY_ROWS.indexOf(key)]?.[0];
  const [head, ...lines] = cost;
  const rows = lines.map((line) => textOf(line[0]));
  // Emptied, by Excel's undo above all.
  if (!head || rows.every((row) => row === "")) return none;
  const [rowInput, columnInput] = textOf(head[0]).split(" \\ ");
  const figures = (of: readonly (readonly unknown[])[]) => of.map((line) => line.slice(1).map(numberOf));
  const cells = (raw.area(answerNames.sensitivityRanges)?.values ?? []).filter((row) => textOf(row[0]) !== "");
  const sensitivity: SensitivityAnswer = {
    writtenOn: dayOf(at("writtenOn")),
    made: { scenario: choiceOf(at("scenario")), total: numberOf(at("total")) },
    who: textOf(at("who")),
    rowInput: rowInput ?? "",
    columnInput: columnInput ?? "",
    rows,
    columns: head.slice(1).map(textOf),
    cost: figures(lines),
    lacking: figures((raw.area(answerNames.sensitivityLack)?.values ?? []).slice(1)),
    ranges: cells.map((row): SensitivityRange => {
      const cell = (key: (typeof RANGE_COLUMNS)[number]): unknown => row[RANGE_COLUMNS.indexOf(key)];
      return {
        ...{ input: textOf(cell("input")), low: textOf(cell("low")), high: textOf(cell("high")) },
        ...{ atLow: numberOf(cell("atLow")), atHigh: numberOf(cell("atHigh")) },
        ...{ lackLow: numberOf(cell("lackLow")), lackHigh: numberOf(cell("lackHigh")) },
      };
    }),
  };
  return { ...none, answers: { sensitivity } };
};
