import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, Script, type Context } from "node:vm";
import type { Spreadsheet, SpreadsheetLocale } from "../../engine/spreadsheet";
import { parseA1 } from "../../engine/addresses";
import { ExcelHost, type HostOptions, type PushEntry } from "../host";
import { ActionType, PathType, type BatchBody } from "../wire/messages";
import { fromLocalFormula } from "../objects/localFormulas";
import { officeFacts, type OfficeFacts } from "./officeFacts";

export interface NodeExcelOptions extends Omit<HostOptions, "onRibbon"> {
  /** Default "id-ID". */
  locale?: SpreadsheetLocale;
  /** The spreadsheet to stand on; default: Univer without a screen. */
  spreadsheet?: Spreadsheet;
}

/** Excel in Node: Microsoft's own client, the interpreter, a spreadsheet. */
export interface NodeExcel {
  /** The genuine `Excel` namespace: `await Excel.run(async (context) => …)`. */
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
  /** What `Office` says of the host, as far as it does not need a window. */
  Office: OfficeFacts;
  /** `CustomFunctions.associate` and `CustomFunctions.Error` of Microsoft's runtime. */
  CustomFunctions: { associate(id: string, run: (...args: unknown[]) => unknown): void };
  host: ExcelHost;
  spreadsheet: Spreadsheet;
  /** Evaluates the classic script of custom functions and makes them known to cells. @param metadata text of its JSON file */
  loadFunctions(script: string, metadata: string, namespace?: string): Promise<void>;
  /** What a person types into a cell, in this workbook's locale; of several cells, into each. */
  typeIn(sheet: string, a1: string, value: string | number | boolean): void;
  /** What a cell shows. */
  textOf(sheet: string, a1: string): string;
  /** Nothing running and nothing pending. Await it, never a time. */
  settled(): Promise<void>;
  /** Everything sent so far: one entry for each `context.sync()`. */
  batches: BatchBody[];
  close(): void;
}

const require = createRequire(import.meta.url);
let clientScript: Script | null = null;

/** Compiled once per process; each Excel gets a realm of its own. */
function client(): Script {
  const file = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  clientScript ??= new Script(readFileSync(file, "utf8"), { filename: "excel-web-16.00.js" });
  return clientScript;
}

/**
 * @example
 * const { Excel, close } = await openNodeExcel({ locale: "id-ID" });
 * await Excel.run(async (context) => { context.workbook.worksheets.add("Kelompok"); await context.sync(); });
 * close();
 */
export async function openNodeExcel(options: NodeExcelOptions = {}): Promise<NodeExcel> {
  const locale = options.locale ?? "id-ID";
  const spreadsheet = options.spreadsheet ?? (await createSpreadsheet(locale));
  const host: ExcelHost = new ExcelHost(spreadsheet, {
    // The file library is large: only who asks for a file loads it.
    toFile: async () => (await import("../../file/workbookFile")).writeWorkbookFile(spreadsheet, host.state),
    ...options,
  });
  const batches: BatchBody[] = [];
  const bridge = createBridge(host, batches);
  const office = officeFacts(host, locale);
  const realm = createRealm(bridge.native);
  client().runInContext(realm);
  const window = realm as Context & Realm;
  // The client asks `Office.context` which sets are announced; without a page to start it, it has none.
  const facts = Object.entries(office).map(([name, value]) => [name, { value, enumerable: true }]);
  window.Office = Object.create(window.Office, Object.fromEntries(facts) as PropertyDescriptorMap) as OfficeFacts;

  const place = (sheet: string, a1: string) => {
    const facts = spreadsheet.sheets().find((candidate) => candidate.name === sheet);
    const rect = parseA1(a1);
    if (!facts || !rect) throw new Error(`There is no cell ${sheet}!${a1}`);
    return { sheetId: facts.id, rect };
  };

  return {
    Excel: window.Excel,
    OfficeExtension: window.OfficeExtension,
    Office: office,
    CustomFunctions: window.CustomFunctions,
    host,
    spreadsheet,
    batches,
    async loadFunctions(script, metadata, namespace = "JAMSOS") {
      new Script(script, { filename: "functions.js" }).runInContext(realm);
      const { functions: facts } = JSON.parse(metadata) as { functions: { id: string; name: string }[] };
      const named = facts.map((f) => ({ ...f, name: namespace ? `${namespace}.${f.name}` : f.name }));
      host.defineCustomFunctions(named as Parameters<ExcelHost["defineCustomFunctions"]>[0]);
      await host.execute(runtimeReady);
    },
    typeIn(sheet, a1, value) {
      const { sheetId, rect } = place(sheet, a1);
      // A formula with ";" is Indonesian; one without is taken as English, as the workbench's own grid takes it.
      const isLocal = typeof value === "string" && value.startsWith("=") && value.includes(";");
      const typed = isLocal ? fromLocalFormula(value, locale) : value;
      const cells = Array.from({ length: rect.rows }, () => Array.from({ length: rect.columns }, () => typed));
      spreadsheet.asSource("user", () => spreadsheet.write([{ sheetId, rect, cells, parse: "local" }]));
    },
    textOf(sheet, a1) {
      const { sheetId, rect } = place(sheet, a1);
      return spreadsheet.readText(sheetId, rect)[0]?.[0] ?? "";
    },
    async settled() {
      await host.settled();
      // The client hands events to their handlers over a few promises.
      await new Promise((resolve) => setTimeout(resolve, 0));
      await host.settled();
    },
    close() {
      bridge.close();
      host.dispose();
      spreadsheet.dispose();
    },
  };
}

async function createSpreadsheet(locale: SpreadsheetLocale): Promise<Spreadsheet> {
  const { createNodeSpreadsheet } = await import("../../engine/univer/node");
  return createNodeSpreadsheet({ locale });
}

interface Realm {
  Excel: typeof Excel;
  Office: OfficeFacts;
  OfficeExtension: typeof OfficeExtension;
  CustomFunctions: NodeExcel["CustomFunctions"];
}

interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/** The bridge that desktop hosts offer the client: JSON texts both ways. */
function createBridge(host: ExcelHost, batches: BatchBody[]) {
  const native: NativeBridge = {
    sendMessageToHost(text) {
      const { id, flags, message } = JSON.parse(text) as {
        id: number;
        flags: number;
        message: { body: string | BatchBody };
      };
      const body = typeof message.body === "string" ? (JSON.parse(message.body) as BatchBody) : message.body;
      batches.push(body);
      void host.execute(body, flags).then((answer) => {
        native.onMessageFromHost?.(
          JSON.stringify({ id, type: 1, message: { statusCode: 200, headers: {}, body: JSON.stringify(answer) } }),
        );
      });
    },
  };
  const close = host.onPush((entries: PushEntry[]) => {
    native.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  });
  return { native, close };
}

/** The globals the client expects of a window, as few as it will start with. */
function createRealm(native: NativeBridge): Context {
  const noop = () => undefined;
  const element = () => ({ style: {}, setAttribute: noop, appendChild: noop, addEventListener: noop, src: "" });
  const realm: Record<string, unknown> = {
    _richApiNativeBridge: native,
    CustomFunctions: customFunctions(),
    CustomFunctionMappings: {},
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    structuredClone,
    performance,
    URL,
    URLSearchParams,
    TextEncoder,
    TextDecoder,
    addEventListener: noop,
    removeEventListener: noop,
    location: {
      href: "https://localhost/",
      hash: "",
      search: "",
      protocol: "https:",
      hostname: "localhost",
      host: "localhost",
    },
    navigator: { userAgent: "Node", language: "en-US", platform: "" },
    document: {
      readyState: "complete",
      URL: "https://localhost/",
      cookie: "",
      createElement: element,
      getElementsByTagName: () => [],
      getElementById: () => null,
      addEventListener: noop,
      removeEventListener: noop,
      head: element(),
      body: element(),
    },
  };
  realm["window"] = realm["self"] = realm["top"] = realm["parent"] = realm;
  return createContext(realm);
}

/** The table of functions that office.js keeps; the runtime in the client reads it. */
function customFunctions() {
  const mappings: Record<string, unknown> = {};
  const listeners: (() => void)[] = [];
  return {
    _association: { mappings, onchange: (listener: () => void) => listeners.push(listener) },
    associate(id: string | Record<string, unknown>, run?: unknown) {
      if (typeof id === "string") mappings[id.toUpperCase()] = run;
      else for (const [name, one] of Object.entries(id)) mappings[name.toUpperCase()] = one;
      listeners.forEach((listener) => listener());
    },
  };
}

/** What the runtime sends when the add-in's page has loaded. */
const runtimeReady: BatchBody = {
  ObjectPaths: {
    1: { Id: 1, ObjectPathType: PathType.NewObject, Name: "Microsoft.ExcelServices.CustomFunctions" },
  },
  Actions: [
    { Id: 2, ActionType: ActionType.Instantiate, Name: "", ObjectPathId: 1 },
    {
      Id: 3,
      ActionType: ActionType.Method,
      Name: "_SetOsfControlContainerReadyForCustomFunctions",
      ObjectPathId: 1,
      ArgumentInfo: { Arguments: [] },
    },
  ],
};
