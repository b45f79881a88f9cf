/** How a pane's page learns who its host is, and what it is told first. */
import type { Language } from "../words";

/** In the host's flags: 1 = shared runtime, 2 = custom functions. */
const RUNTIME_FLAGS = 3;
const EXCEL_ON_THE_WEB = 16;
const CONTAINER_LEVEL = 1;
const OPENED_DOCUMENT = "documentOpened";
const DISPLAY = { hidden: 1, taskpane: 2 } as const;

export const LOCALES = { id: "id-ID", en: "en-US" } as const;

export interface PaneIdentity {
  conversationId: string;
  controlId: string;
  correlationId: string;
}

/** Fresh for every loading of the pane's page: an answer to an earlier page must not reach a later one. */
export function createIdentity(): PaneIdentity {
  return { conversationId: crypto.randomUUID(), controlId: "simulasi-iuran", correlationId: crypto.randomUUID() };
}

/** The address and `window.name` with which a pane's page must be loaded for Office.js to look for a host. */
export function addressPane(page: URL, identity: PaneIdentity, language: Language): { src: string; name: string } {
  const hostInfo = ["Excel", "Web", "16.01", LOCALES[language], identity.correlationId, "", "", RUNTIME_FLAGS].join(
    "$",
  );
  const src = new URL(page);
  src.searchParams.set("_host_Info", hostInfo);
  const name = JSON.stringify({
    baseFrameName: identity.conversationId,
    hostInfo,
    xdmInfo: [identity.conversationId, identity.controlId, location.origin + location.pathname].join("|"),
    serializerVersion: 1,
  });
  return { src: src.href, name };
}

export interface AppContextFacts {
  identity: PaneIdentity;
  language: Language;
  addinName: string;
  requirementSets: Record<string, string>;
  /** Document settings as pairs of key and JSON text. */
  settings: [string, string][];
  shown: boolean;
}

/** The answer to the first request of every pane, `ContextActivationManager_getAppContextAsync`. */
export function describeApp({
  identity,
  language,
  addinName,
  requirementSets,
  settings,
  shown,
}: AppContextFacts): object {
  const locale = LOCALES[language];
  const matrix = Object.entries(requirementSets).map(([name, version]) => [name, Number(version)] as const);
  return {
    _id: identity.controlId,
    _appInstanceId: identity.controlId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: 16.01,
    _appMinorVersion: 1,
    _hostFullVersion: "16.0.0.0",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: new URL("workbook.xlsx", location.href).href,
    // 1: the document may be changed.
    _clientMode: 1,
    _settings: settings,
    _reason: OPENED_DOCUMENT,
    _osfControlType: CONTAINER_LEVEL,
    _eToken: "",
    _correlationId: identity.correlationId,
    _requirementMatrix: JSON.stringify(Object.fromEntries(matrix)),
    _addinName: addinName,
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: shown ? DISPLAY.taskpane : DISPLAY.hidden,
  };
}
