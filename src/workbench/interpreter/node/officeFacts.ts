import type { SpreadsheetLocale } from "../../engine/spreadsheet";
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
    document: { settings: DocumentSettings; mode: "readWrite"; url: string };
  };
  HostType: { Excel: "Excel" };
  PlatformType: { OfficeOnline: "OfficeOnline" };
  AsyncResultStatus: { Succeeded: "succeeded"; Failed: "failed" };
  onReady(ready?: (info: { host: string; platform: string }) => void): Promise<{ host: string; platform: string }>;
}

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
      document: { settings: documentSettings(host), mode: "readWrite", url: host.workbookName },
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
  const done = (callbacks: unknown[]) => {
    const callback = callbacks.find((candidate) => typeof candidate === "function") as Done | undefined;
    setTimeout(() => callback?.({ status: "succeeded" }), 0);
  };
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
