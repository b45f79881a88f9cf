/** Functions of Univer's engine that do not give what Excel gives. */
import {
  ArrayValueObject,
  BaseFunction,
  ErrorValueObject,
  NumberValueObject,
  type BaseValueObject,
  type ErrorType,
  type IFunctionService,
} from "@univerjs/engine-formula";

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Excel's EDATE: the same day some months on, or the last of that month. Univer's runs over into the next month. */
class EDate extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  override calculate(start: BaseValueObject, months: BaseValueObject): BaseValueObject {
    const date = numberOf(start);
    const count = numberOf(months);
    if (typeof date !== "number") return date;
    if (typeof count !== "number") return count;
    const serial = Math.floor(date);
    if (serial < 0 || serial > 2_958_465) return ErrorValueObject.create("#NUM!" as ErrorType);
    const day = new Date(EPOCH + serial * DAY);
    const month = day.getUTCMonth() + Math.trunc(count);
    const lastDay = new Date(Date.UTC(day.getUTCFullYear(), month + 1, 0)).getUTCDate();
    const result = (Date.UTC(day.getUTCFullYear(), month, Math.min(day.getUTCDate(), lastDay)) - EPOCH) / DAY;
    if (result < 0 || result > 2_958_465) return ErrorValueObject.create("#NUM!" as ErrorType);
    return NumberValueObject.create(result);
  }
}

function numberOf(variant: BaseValueObject): number | BaseValueObject {
  const value = variant instanceof ArrayValueObject ? variant.getFirstCell() : variant;
  if (value.isError()) return value;
  if (value.isNull()) return 0;
  if (value.getValue() === "") return ErrorValueObject.create("#VALUE!" as ErrorType);
  const number = Number(value.getValue());
  return Number.isFinite(number) && !value.isBoolean() ? number : ErrorValueObject.create("#VALUE!" as ErrorType);
}

type Decide = (this: BaseFunction, test: BaseValueObject, ...answers: BaseValueObject[]) => BaseValueObject;

/** A condition that is a text, the empty one too, is #VALUE!; Univer takes it for FALSE when it is empty, or else for TRUE. */
function refuseTextConditions(functions: IFunctionService): void {
  for (const name of ["IF", "NOT"]) {
    const executor = functions.getExecutor(name) as (BaseFunction & { _handleSingleObject?: Decide }) | null;
    const decide = executor?._handleSingleObject;
    if (!decide) throw new Error(`Univer's ${name} has no part of its own that decides.`);
    executor._handleSingleObject = function (test, ...answers) {
      if (test?.isString()) return ErrorValueObject.create("#VALUE!" as ErrorType);
      return decide.call(this, test, ...answers);
    };
  }
}

/** Functions that hand on, ask or look for a text as it is: Univer makes the number 0 of the text "0%" before they see it. */
const TAKE_TEXTS = new Set<unknown>(
  (
    "CHOOSE CONCAT CONCATENATE EXACT FIND HLOOKUP IF IFERROR IFNA IFS ISBLANK ISLOGICAL ISNONTEXT ISNUMBER ISTEXT LEFT LEN LET " +
    "LOOKUP LOWER MATCH MID REPLACE REPT RIGHT SEARCH SUBSTITUTE SWITCH T TEXTJOIN TRIM TYPE UPPER VLOOKUP XLOOKUP XMATCH"
  ).split(" "),
);
BaseFunction.prototype.isArgumentsIgnoreNumberPattern = function () {
  return TAKE_TEXTS.has(this.name);
};

export function repairFunctions(functions: IFunctionService): void {
  functions.registerExecutors(new EDate("EDATE"));
  refuseTextConditions(functions);
}
