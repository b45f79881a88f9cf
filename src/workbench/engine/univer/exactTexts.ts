/** Comparing as Excel does: "=" knows no wildcards, which Univer reads in every comparison. */
import {
  BaseFunction,
  CELL_INVERTED_INDEX_CACHE as INDEX,
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

/** A text is compared with a blank as with an empty text; Univer takes the blank for 0 when it stands on the right. */
const compareWith = StringValueObject.prototype.compare;
StringValueObject.prototype.compare = function (value, operator, isCaseSensitive) {
  return value.isNull()
    ? this.compareBy("", operator, isCaseSensitive)
    : compareWith.call(this, value, operator, isCaseSensitive);
};

const compareText = StringValueObject.prototype.compareBy;
StringValueObject.prototype.compareBy = function (value, operator, isCaseSensitive) {
  if (!exact || typeof value !== "string" || !/[*?]/.test(value))
    return compareText.call(this, value, operator, isCaseSensitive);
  // No wildcard is left when the signs are others, the same on both sides and in the same order.
  const plain = (text: string) => text.replaceAll("*", "\uE000").replaceAll("?", "\uE001");
  return compareText.call(StringValueObject.create(plain(this.getValue())), plain(value), operator, isCaseSensitive);
};

/**
 * Univer notes the values of the cells it has compared, column by column, and looks the next comparison up there. It takes
 * the text "1" for the number 1, an empty text for a blank, and results of arrays for cells; in a book of 24,000 formulas
 * comparing each time is no slower.
 */
Object.assign(INDEX, {
  set: () => undefined,
  setContinueBuildingCache: () => undefined,
  canUseCache: () => ({ rowsInCache: [], rowsNotInCache: [] }),
} satisfies Partial<typeof INDEX>);

export function compareTextsExactly(functions: IFunctionService): void {
  functions.registerExecutors(new Compare("COMPARE"));
}
