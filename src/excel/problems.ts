import { Cancelled } from "./cancelled";
import { DoorError, type DoorProblem } from "./door";

/** Codes of this room; their sentences are in `texts/excel.ts`. Data keys stand beside each code. */
export type DoorCode =
  /** {sheet} */
  | "sheet_protected"
  /** {} */
  | "workbook_protected"
  /** {} a person is typing in a cell */
  | "cell_being_edited"
  /** {sheet} a sheet of the same name that is not ours */
  | "foreign_sheet"
  /** {name} a table or name of the workbook stands in the way */
  | "name_taken"
  /** {sheet, address} something of somebody else's stands where the book has to grow */
  | "cells_in_the_way"
  /** {sheet} */
  | "sheet_missing"
  /** {sheet} the names by which its inputs are found are gone */
  | "sheet_unmarked"
  /** {sheet, address} */
  | "cell_missing"
  /** {version, known} */
  | "newer_book"
  /** {} a book of the shape before this one, which was never released */
  | "older_book"
  /** {sheet, address, value} not a number, text or truth value */
  | "unsendable_value"
  /** {} the groups' table could not be found in the book */
  | "groups_missing"
  /** {} */
  | "excel_busy"
  /** {} */
  | "connection_lost"
  /** {} too much for one message to Excel */
  | "too_large"
  /** {} another workbook is in front */
  | "other_workbook_active"
  /** {} Excel cannot undo this together with other things */
  | "undo_not_supported"
  /** {} somebody else changed the same place at the same time */
  | "changed_by_others"
  /** {} the workbook counts its days from 1904 */
  | "dates_from_1904"
  /** {} opened for reading, or in Protected View */
  | "read_only"
  /** {sheets} the book is complete, its pages are not set up for printing */
  | "pages_not_set"
  /** {sheet} the book is complete, its charts are not drawn */
  | "charts_not_drawn"
  /** {calculation} a writing began and did not end; 1: Excel was still calculating by hand, and was put right */
  | "writing_cut_off"
  /** {code, message} what Excel itself said */
  | "excel_refused"
  /** {code, message, missing, refused} and the workbook could not be put back as it was: sheets deleted or refused meanwhile */
  | "not_restored";

export const doorProblem = (code: DoorCode, data: DoorProblem["data"] = {}): DoorProblem => ({ code, data });

interface OfficeError {
  code?: string;
  message?: string;
  debugInfo?: { errorLocation?: string; statement?: string };
}

const BY_CODE: Record<string, DoorCode> = {
  InvalidOperationInCellEditMode: "cell_being_edited",
  HostIsBusy: "excel_busy",
  RequestAborted: "excel_busy",
  ServiceNotAvailable: "connection_lost",
  ConnectionFailure: "connection_lost",
  RequestPayloadSizeLimitExceeded: "too_large",
  ResponsePayloadSizeLimitExceeded: "too_large",
  ItemAlreadyExists: "name_taken",
  RangeExceedsLimit: "too_large",
  InactiveWorkbook: "other_workbook_active",
  UndoNotSupported: "undo_not_supported",
  Conflict: "changed_by_others",
  OperationCellsExceedLimit: "too_large",
};

/** What Excel said, as a code of ours. @param sheet the sheet being worked on, where one is known */
export function problemOfError(error: unknown, sheet: string | null = null): DoorProblem {
  if (error instanceof DoorError) return error.problem;
  const { code = "", message = "" } = (error ?? {}) as OfficeError;
  if (code === "AccessDenied")
    return sheet === null ? doorProblem("workbook_protected") : doorProblem("sheet_protected", { sheet });
  const known = BY_CODE[code];
  if (known === "name_taken") return doorProblem(known, { name: sheet ?? "" });
  if (known) return doorProblem(known);
  return doorProblem("excel_refused", { code, message: message || String(error) });
}

/** Whether a failure is about the moment and not about what was asked: nothing else would have gone through either. */
export function isInterruption(error: unknown): boolean {
  if (error instanceof Cancelled) return true;
  return ["cell_being_edited", "excel_busy", "connection_lost"].includes(
    BY_CODE[(error as OfficeError)?.code ?? ""] ?? "",
  );
}
