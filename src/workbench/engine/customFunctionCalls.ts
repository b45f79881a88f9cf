import type { CellError, CellScalar, CellValue } from "./cells";

/** What the spreadsheet must know of a custom function; the names are those of the metadata JSON of Office add-ins. */
export interface CustomFunctionFacts {
  /** Sent back in calls: "IURAN". */
  id: string;
  /** As typed in a cell, namespace included: "JAMSOS.IURAN". */
  name: string;
  description?: string;
  parameters: CustomFunctionParameter[];
  result?: { type?: string; dimensionality?: "scalar" | "matrix" };
  /** Errors among the arguments reach the function (only then). */
  allowErrors?: boolean;
  /** Known, not played: a volatile function is asked again on a full recalculation only. */
  volatile?: boolean;
  requiresAddress?: boolean;
  /** Known, not played: `parameterAddresses` of the calls are always null. */
  requiresParameterAddresses?: boolean;
}

export interface CustomFunctionParameter {
  name: string;
  description?: string;
  type?: string;
  dimensionality?: "scalar" | "matrix";
  optional?: boolean;
  repeating?: boolean;
}

/**
 * null: omitted, or a blank cell given for a scalar parameter. A range or array is 2-D; a scalar given for a
 * matrix parameter is 1×1; a range of more than one cell for a scalar parameter makes the cell an array formula in Excel,
 * and here calls the function once per cell and spills.
 */
export type CustomFunctionArgument = CellScalar | CellError | (CellScalar | CellError)[][];

export interface CustomFunctionCall {
  invocationId: number;
  functionId: string;
  /** One per parameter of the metadata, in order; a repeating parameter is one array of its values. */
  args: (CustomFunctionArgument | CustomFunctionArgument[])[];
  /** "Anggaran!B7": the (first) cell that asked. */
  address: string;
  /** Addresses of the arguments that are references, else null; only if the metadata asks for them. */
  parameterAddresses: (string | null)[];
}

export interface CustomFunctionResult {
  invocationId: number;
  /** A scalar, an array that spills, or an error whose message the cell's error card shows. */
  value: CellValue | CellValue[][];
}
