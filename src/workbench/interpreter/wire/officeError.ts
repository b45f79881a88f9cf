/** The sentences Excel on the web gives with each code; where the interpreter knows more, it follows in brackets. */
const sentences = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "The operation isn't available while Excel is in Edit cell mode. Exit Edit mode by using the Enter or Tab keys, or by selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  FormulaLengthExceedsLimit: "The bytecode of the applied formula exceeds the maximum length limit.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  UndoNotSupported: "Undo isn't supported for this operation, so it cannot be part of an undo group.",
} as const;

export type OfficeErrorCode = keyof typeof sentences;

const httpStatus: Partial<Record<OfficeErrorCode, number>> = {
  AccessDenied: 401,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

/** A failure that reaches the add-in as a genuine `OfficeExtension.Error` with this code. */
export class OfficeError extends Error {
  /** "Range.values": filled in by the batch where the thrower did not know it. */
  location = "";

  constructor(
    readonly code: OfficeErrorCode,
    detail = "",
  ) {
    super(detail ? `${sentences[code]} (${detail})` : sentences[code]);
    this.name = "OfficeError";
  }

  get httpStatusCode(): number {
    return httpStatus[this.code] ?? 400;
  }
}

export function invalidArgument(detail: string): OfficeError {
  return new OfficeError("InvalidArgument", detail);
}

export function itemNotFound(detail: string): OfficeError {
  return new OfficeError("ItemNotFound", detail);
}

export function isOfficeErrorCode(code: string): code is OfficeErrorCode {
  return code in sentences;
}
