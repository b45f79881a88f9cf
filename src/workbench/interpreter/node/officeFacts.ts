import type { SpreadsheetLocale } from "../../engine/spreadsheet";
import { DocumentFileError } from "../documentFiles";
import type { ExcelHost } from "../host";

type Done = (result: { status: "succeeded" | "failed"; value?: unknown; error?: unknown }) => void;

/** The part of `Office` that needs no window: who the host is, what it announces, the document's settings. */
export interface OfficeFacts {
  context: {
    host: "Excel";
    platform: "OfficeOnline";
    contentLanguage: string;
    displayLanguage: string;
    diagnostics: { host: string; platform: string; version: string };
    requirements: { isSetSupported(name: string, version?: string): boolean };
    document: { settings: DocumentSettings; mode: "readWrite"; url: string; getFileAsync: GetFile };
  };
  HostType: { Excel: "Excel" };
  PlatformType: { OfficeOnline: "OfficeOnline" };
  AsyncResultStatus: { Succeeded: "succeeded"; Failed: "failed" };
  onReady(ready?: (info: { host: string; platform: string }) => void): Promise<{ host: string; platform: string }>;
}

type GetFile = (type: string, ...rest: (Done | { sliceSize?: number } | undefined)[]) => void;

interface DocumentSettings {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  remove(name: string): void;
  saveAsync(options?: unknown, done?: Done): void;
  refreshAsync(done?: Done): void;
}

export function officeFacts(host: ExcelHost, locale: SpreadsheetLocale): OfficeFacts {
  const info = { host: "Excel", platform: "OfficeOnline" };
  return {
    context: {
      host: "Excel",
      platform: "OfficeOnline",
      contentLanguage: locale,
      displayLanguage: locale,
      diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.01" },
      requirements: { isSetSupported: (name, version) => host.isSetSupported(name, version) },
      document: {
        settings: documentSettings(host),
        mode: "readWrite",
        url: host.workbookName,
        getFileAsync: (type, ...rest) => getFile(host, type, rest),
      },
    },
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline" },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    onReady(ready) {
      ready?.(info);
      return Promise.resolve(info);
    },
  };
}

/** As in Office: changes are the add-in's own until it saves them. */
function documentSettings(host: ExcelHost): DocumentSettings {
  let local: Record<string, unknown> = { ...host.settings };
  const done = (callbacks: unknown[]) => setTimeout(() => callbackOf(callbacks)?.({ status: "succeeded" }), 0);
  return {
    get: (name) => local[name] ?? null,
    set: (name, value) => {
      local[name] = JSON.parse(JSON.stringify(value)) as unknown;
    },
    remove: (name) => {
      delete local[name];
    },
    saveAsync: (...callbacks) => {
      host.saveSettings(local);
      done(callbacks);
    },
    refreshAsync: (...callbacks) => {
      local = { ...host.settings };
      done(callbacks);
    },
  };
}

const callbackOf = (given: readonly unknown[]): Done | undefined =>
  given.find((candidate) => typeof candidate === "function") as Done | undefined;

const LARGEST_SLICE = 4 * 1024 * 1024;
const SLICE_SIZE_NOT_SUPPORTED = 11002;

/** As the client does it on a page: a file with its slices, each call answered in a moment. */
function getFile(host: ExcelHost, type: string, given: Parameters<GetFile>[1][]): void {
  const options = given.find((one) => typeof one === "object");
  const sliceSize = options?.sliceSize ?? LARGEST_SLICE;
  answer(given, async () => {
    if (type !== "compressed") throw new Error(`The workbench does not play files of the type "${type}"`);
    if (sliceSize <= 0 || sliceSize > LARGEST_SLICE) throw new DocumentFileError(SLICE_SIZE_NOT_SUPPORTED);
    const { handle, size } = await host.files.open(sliceSize);
    return {
      size,
      sliceCount: Math.ceil(size / sliceSize),
      getSliceAsync: (index: number, ...rest: unknown[]) =>
        answer(rest, () => {
          const data = host.files.slice(handle, index);
          return { data, index, size: data.length };
        }),
      closeAsync: (...rest: unknown[]) => answer(rest, () => host.files.close(handle)),
    };
  });
}

function answer(given: readonly unknown[], work: () => unknown): void {
  const callback = callbackOf(given);
  void new Promise((resume) => setTimeout(resume, 0)).then(work).then(
    (value) => callback?.({ status: "succeeded", value }),
    (reason: unknown) => {
      const code = reason instanceof DocumentFileError ? reason.code : 5001;
      callback?.({ status: "failed", error: { code, name: "Error", message: String(reason) } });
    },
  );
}
