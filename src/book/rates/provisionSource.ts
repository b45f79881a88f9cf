import type { Parameter } from "../../law/parameter";
import type { Language } from "../../texts/language";
import { sourceIn } from "../../texts/sources";

/**
 * What is said of a provision's regulation, article or where it was read, in the language of the book. A local provision's
 * words are a person's own and stay as they are.
 * @example provisionSource("en", LAW.byId("jakon.contract")!, "tidak ditemukan") // "not found"
 */
export const provisionSource = (language: Language, { local }: Parameter, source: string): string =>
  local ? source : sourceIn(language, source);
