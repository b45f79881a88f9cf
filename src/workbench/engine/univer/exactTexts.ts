/**
 * Comparing texts as Excel does: "=" knows no wildcards, and the text "1" is not the number 1. Univer reads wildcards in
 * every comparison, and looks values up in an index of each column that takes the two for the same.
 */
import {
  BaseFunction,
  CELL_INVERTED_INDEX_CACHE as INDEX,
  ERROR_TYPE_SET,
  StringValueObject,
  type BaseValueObject,
  type IFunctionService,
} from "@univerjs/engine-formula";

type Operator = Parameters<BaseValueObject["compare"]>[1];

/** True while an operator compares, and no function that reads criteria. */
let exact = false;

/** `A1=B1`, `A1:A9<>"x"`. */
class Compare extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;
  private operator: Operator | null = null;

  setCompareType(operator: Operator): void {
    this.operator = operator;
  }

  override calculate(left: BaseValueObject, right: BaseValueObject): BaseValueObject {
    if (left.isError()) return left;
    if (right.isError()) return right;
    exact = true;
    try {
      return left.compare(right, this.operator!);
    } finally {
      exact = false;
    }
  }
}

const compareText = StringValueObject.prototype.compareBy;
StringValueObject.prototype.compareBy = function (value, operator, isCaseSensitive) {
  if (!exact || typeof value !== "string" || !/[*?]/.test(value))
    return compareText.call(this, value, operator, isCaseSensitive);
  // No wildcard is left when the signs are others, the same on both sides and in the same order.
  const plain = (text: string) => text.replaceAll("*", "\uE000").replaceAll("?", "\uE001");
  return compareText.call(StringValueObject.create(plain(this.getValue())), plain(value), operator, isCaseSensitive);
};

/** A text that the index would keep, or look for, as something else. */
const isMistakable = (value: unknown): boolean =>
  typeof value === "string" &&
  value.trim() !== "" &&
  (!Number.isNaN(Number(value)) || (ERROR_TYPE_SET as ReadonlySet<string>).has(value));

/** Columns that hold such a text are compared cell by cell. */
const unindexed = new Set<string>();
const { set, canUseCache, getCellPositions, clear } = INDEX;

INDEX.set = function (unitId, sheetId, column, value, ...where) {
  if (isMistakable(value)) unindexed.add(`${unitId} ${sheetId} ${column}`);
  set.call(this, unitId, sheetId, column, value, ...where);
};
INDEX.canUseCache = function (unitId, sheetId, column, ...rows) {
  if (unindexed.has(`${unitId} ${sheetId} ${column}`)) return { rowsInCache: [], rowsNotInCache: [] };
  return canUseCache.call(this, unitId, sheetId, column, ...rows);
};
INDEX.getCellPositions = function (unitId, sheetId, column, value, rows) {
  // The column holds no such text, or it would not have been asked.
  if (isMistakable(value)) return { errorType: null, matchingRows: [] };
  const found = getCellPositions.call(this, unitId, sheetId, column, value, rows);
  if (value !== "" || !found) return found;
  const zeros = this.getCellValuePositions(unitId, sheetId, column)?.get(0);
  return { ...found, matchingRows: found.matchingRows.filter((row) => !zeros?.has(row)) };
};
INDEX.clear = function () {
  unindexed.clear();
  clear.call(this);
};

export function compareTextsExactly(functions: IFunctionService): void {
  functions.registerExecutors(new Compare("COMPARE"));
}
