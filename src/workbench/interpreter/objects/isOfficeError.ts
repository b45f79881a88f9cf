import { SpreadsheetError } from "../../engine/spreadsheet";
import { OfficeError, type OfficeErrorCode } from "../wire/officeError";

export function isOfficeError(error: unknown, code: OfficeErrorCode): boolean {
  return (error instanceof OfficeError || error instanceof SpreadsheetError) && error.code === code;
}
