import type { Outcome, Problem } from "../law/problem";
import { argumentText, unexpectedText, type Accepted, type Found } from "../texts/functions/arguments";
import { cellProblemText } from "../texts/whatif/cellProblems";
import { functionLanguage } from "./language";

/** No value exists for a question that was asked rightly: the cell shows #N/A. All else is #VALUE!. */
const NOT_AVAILABLE = new Set(["month_before_law", "no_parameter", "no_wage_ceiling", "benefit_unknown_then"]);

/** The argument that a field of `law` or `budget` was read from. */
const ARGUMENT_OF_FIELD: Readonly<Record<string, string>> = {
  programs: "program",
  base: "dasar",
  first: "mulai",
  last: "selesai",
  segment: "segmen",
  risk: "risiko",
  sector: "sektor",
  payer: "pembayar",
  share: "bagian",
  rounding: "pembulatan",
  people: "orang",
  ceiling: "pagu",
  contract: "nilai_kontrak",
  participants: "peserta",
  workers: "pekerja",
  target: "target",
  end: "tahun_target",
  exits: "keluar",
  growth: "tumbuh",
  membership: "bulan_peserta",
};

/** Only these two codes carry their message into the cell of every Excel. */
const wrongValue = (message: string): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
const notAvailable = (message: string): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message);

/** Refuses an argument: its name, what came, what is accepted. */
export function refuse(argument: string, found: Found, accepted: Accepted): never {
  throw wrongValue(argumentText(functionLanguage(), argument, found, accepted));
}

/** Refuses an argument with a sentence of its own. */
export function refuseWith(message: string): never {
  throw wrongValue(message);
}

/**
 * The value of an outcome, or its first problem as the error of the cell.
 * @param monthArgument the argument that a problem of a single month is about
 */
export function valueOf<T>(outcome: Outcome<T>, monthArgument = "tanggal"): T {
  if (outcome.ok) return outcome.value;
  throw errorOf(outcome.problems, monthArgument);
}

/** The first of some problems, as the error of the argument they come from. */
export function refuseProblem(argument: string, problems: readonly Problem[]): never {
  throw wrongValue(cellProblemText(functionLanguage(), problems[0]!, argument));
}

function errorOf(problems: readonly Problem[], monthArgument: string): CustomFunctions.Error {
  const [problem] = problems;
  if (!problem) return wrongValue(unexpectedText(functionLanguage()));
  const argument = problem.field === "month" ? monthArgument : ARGUMENT_OF_FIELD[problem.field ?? ""];
  const message = cellProblemText(functionLanguage(), problem, argument);
  return NOT_AVAILABLE.has(problem.code) ? notAvailable(message) : wrongValue(message);
}

/**
 * The function as Excel calls it. An ordinary exception would reach the cell without any word, and a number that is
 * none would be shown as zero by some hosts: both become an error that says so.
 */
export function guard<A extends unknown[], R>(calculate: (...given: A) => R): (...given: A) => R {
  return (...given) => {
    let result: R;
    try {
      result = calculate(...given);
    } catch (error) {
      if (error instanceof CustomFunctions.Error) throw error;
      throw wrongValue(unexpectedText(functionLanguage(), String(error)));
    }
    if (hasUnusable(result)) throw wrongValue(unexpectedText(functionLanguage()));
    return result;
  };
}

const hasUnusable = (result: unknown): boolean =>
  Array.isArray(result)
    ? result.some(hasUnusable)
    : result === undefined || (typeof result === "number" && !Number.isFinite(result));
