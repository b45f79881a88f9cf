/** What a pane may ask of its host outside the conversation about events, and who answers. */
import { DocumentFileError } from "../../interpreter/documentFiles";
import type { PaneCall } from "./channel";

/** Numbers of the client's methods. */
export const METHOD = {
  loadSettings: 75,
  saveSettings: 76,
  openFile: 77,
  readFile: 80,
  closeFile: 81,
  batch: 93,
  commandCompleted: 94,
  openBrowserWindow: 102,
} as const;

/** Numbers of the client's events. */
export const EVENT = { richApiMessage: 33, appCommandInvoked: 39 } as const;

/** What the pane tells the host about focus, by the client's numbers; `tabIn` goes the other way. */
export const FOCUS = {
  paneSelected: 0,
  controlF6Exit: 5,
  controlF6ExitShift: 6,
  tabIn: 11,
  tabInShift: 12,
  tabExit: 13,
  tabExitShift: 14,
  escapeExit: 15,
  f2Exit: 16,
} as const;

/** The client's codes for "the add-in has no such function" and for what this host cannot do. */
const OPERATION_NOT_SUPPORTED = 5000;

export interface PaneRequestHandlers {
  describeApp(): object;
  /** One `context.sync()`: the batch as the client wrote it, with its request flags, and the answer's JSON text. */
  runBatch(batch: string, flags: number): Promise<string>;
  settings(): [string, string][];
  saveSettings(settings: [string, string][]): void;
  /** The workbook as the bytes of a file, in slices; refusals are a `DocumentFileError`. */
  files: {
    open(sliceSize: number): Promise<{ handle: number; size: number }>;
    slice(handle: number, index: number): number[];
    close(handle: number): void;
  };
  /** `status` 0: the command ran; 5001-like numbers: the add-in knows no such command. */
  commandCompleted(commandId: string, status: number): void;
  openWindow(url: string): void;
  paneMovedFocus(action: number): void;
}

interface MethodData {
  DdaMethod?: { DispatchId?: number };
  DdaSettingsMethod?: { Properties?: [string, string][] };
  ArrayData?: unknown[];
  [argument: number]: unknown;
}

/** Answers a call of the pane; `undefined` = no answer is expected. Throws for what no host would know. */
export function answerCall(call: PaneCall, handlers: PaneRequestHandlers): Promise<unknown> | unknown {
  switch (call.action) {
    case "ContextActivationManager_getAppContextAsync":
      return handlers.describeApp();
    case "ContextActivationManager_notifyHost":
      handlers.paneMovedFocus(Number((call.data as unknown[] | null)?.[1]));
      return undefined;
    case "ContextActivationManager_openWindowInHost":
      handlers.openWindow(String((call.data as { strUrl?: string } | null)?.strUrl ?? ""));
      return undefined;
    case "executeMethod":
      return answerMethod((call.data ?? {}) as MethodData, handlers);
    default:
      throw new Error(`The workbench does not play "${call.action}"`);
  }
}

async function answerMethod(data: MethodData, handlers: PaneRequestHandlers): Promise<object> {
  const method = data.DdaMethod?.DispatchId;
  switch (method) {
    case METHOD.batch: {
      const answer = await handlers.runBatch(String(data.ArrayData?.[4] ?? ""), Number(data.ArrayData?.[6] ?? 0));
      return succeeded({ Data: [200, [], answer] });
    }
    case METHOD.loadSettings:
      return succeeded({ Properties: handlers.settings() });
    case METHOD.saveSettings:
      handlers.saveSettings(data.DdaSettingsMethod?.Properties ?? []);
      return succeeded({});
    case METHOD.openFile:
    case METHOD.readFile:
    case METHOD.closeFile:
      return answerFile(method, data, handlers.files);
    case METHOD.commandCompleted:
      handlers.commandCompleted(String(data[0]), Number(data[1]));
      return succeeded({});
    case METHOD.openBrowserWindow:
      handlers.openWindow(String(data[1] ?? data[0] ?? ""));
      return succeeded({});
    default:
      return { Version: 1, Error: OPERATION_NOT_SUPPORTED };
  }
}

/** Arguments and answers of these have numbers instead of names. */
const ARGUMENT = { fileType: 0, sliceSize: 1, handle: 2, index: 3 } as const;
const COMPRESSED = 1;

async function answerFile(method: number, data: MethodData, files: PaneRequestHandlers["files"]): Promise<object> {
  const given = (place: keyof typeof ARGUMENT) => Number(data[ARGUMENT[place]]);
  try {
    if (method === METHOD.openFile) {
      if (given("fileType") !== COMPRESSED) return { Version: 1, Error: OPERATION_NOT_SUPPORTED };
      const { handle, size } = await files.open(given("sliceSize"));
      return succeeded({ 0: handle, 1: size });
    }
    if (method === METHOD.readFile) {
      const bytes = files.slice(given("handle"), given("index"));
      return succeeded({ 0: bytes, 1: bytes.length });
    }
    files.close(given("handle"));
    return succeeded({});
  } catch (reason) {
    if (reason instanceof DocumentFileError) return { Version: 1, Error: reason.code };
    throw reason;
  }
}

function succeeded(data: object): object {
  return { Version: 1, Error: 0, ...data };
}
