/** What one `context.sync()` sends and gets back, as far as the interpreter reads it. */

/** How an object is reached. */
export const PathType = {
  Global: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  ReferenceId: 6,
  NullObject: 7,
} as const;

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  RecursiveQuery: 6,
  QueryAsJson: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

export interface ArgumentInfo {
  Arguments?: unknown[] | null;
  /** Place by place: 0, the id of a path standing for an object, or such a list for an array. */
  ReferencedObjectPathIds?: PathReference[] | null;
}

export type PathReference = number | PathReference[];

export interface ObjectPathInfo {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface ActionInfo {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  ObjectState?: Record<string, unknown>;
}

export interface BatchBody {
  Actions: ActionInfo[];
  ObjectPaths: Record<string, ObjectPathInfo>;
  AutoKeepReference?: boolean;
}

export interface ActionResult {
  ActionId: number;
  Value: unknown;
}

interface WireError {
  Code: string;
  Message: string;
  Location: string;
  HttpStatusCode: number;
  ActionIndex: number;
}

/** `Results` holds what came before the failure too: those actions stay done. */
export interface BatchAnswer {
  Error: WireError | null;
  Results: ActionResult[];
  TraceIds: number[];
}

/** Bits of a request's flags. */
export const RequestFlag = { Writes: 1, WaitsForCellEdit: 64 } as const;
