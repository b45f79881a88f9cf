import { DEFAULT_LANGUAGE, isLanguage, type Language } from "../texts/language";

/**
 * The cells' script knows neither page nor Office, so the language comes through one door on the global object.
 * The pane, which lives in the same runtime, sets it; without a pane it is Indonesian.
 */
declare global {
  var SIMULASI_IURAN: { language?: unknown } | undefined;
}

/** The language of messages, headers and sentences in cells. Numbers never depend on it. */
export function functionLanguage(): Language {
  const chosen = globalThis.SIMULASI_IURAN?.language;
  return isLanguage(chosen) ? chosen : DEFAULT_LANGUAGE;
}

/** For the pane: the language of the cells from their next calculation on. */
export function chooseFunctionLanguage(language: Language): void {
  globalThis.SIMULASI_IURAN = { ...globalThis.SIMULASI_IURAN, language };
}
