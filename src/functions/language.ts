import { DEFAULT_LANGUAGE, isLanguage, type Language } from "../texts/language";

/**
 * The cells' script knows neither page nor Office, so the language comes through one door on the global object.
 * The pane, which lives in the same runtime, sets it; without a pane it is Indonesian.
 */
interface Door {
  language?: unknown;
}

const DOOR = "SIMULASI_IURAN";

const globals = globalThis as unknown as Record<string, Door | undefined>;

/** The language of messages, headers and sentences in cells. Numbers never depend on it. */
export function functionLanguage(): Language {
  const chosen = globals[DOOR]?.language;
  return isLanguage(chosen) ? chosen : DEFAULT_LANGUAGE;
}

/** For the pane: the language of the cells from their next calculation on. */
export function chooseFunctionLanguage(language: Language): void {
  globals[DOOR] = { ...globals[DOOR], language };
}
