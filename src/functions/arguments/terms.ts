import { defaultTerms, type Terms } from "../../budget/terms";
import type { RiskClass } from "../../law/terms";
import { refuse } from "../cellError";
import { readCell } from "./cellValue";
import { readWord } from "./word";
import { PAYER_WORDS, RISK_WORDS, ROUNDING_WORDS, SECTOR_WORDS, SEGMENT_WORDS, SHARE_WORDS } from "./wordLists";

/** The optional arguments most functions share, in the order of their signatures. */
export interface TermArguments {
  segmen?: unknown;
  risiko?: unknown;
  sektor?: unknown;
  pembayar?: unknown;
  bagian?: unknown;
  pembulatan?: unknown;
}

/** Reads them; what is left out means a government office: PU, lowest risk, APBD, whole contribution, half up. */
export function readTerms(given: TermArguments): Terms {
  return {
    segment: readWord("segmen", given.segmen, SEGMENT_WORDS, defaultTerms.segment, "segment"),
    risk: readRisk(given.risiko),
    sector: readWord("sektor", given.sektor, SECTOR_WORDS, defaultTerms.sector, "sector"),
    payer: readWord("pembayar", given.pembayar, PAYER_WORDS, defaultTerms.payer, "payer"),
    share: readWord("bagian", given.bagian, SHARE_WORDS, defaultTerms.share, "share"),
    rounding: readWord("pembulatan", given.pembulatan, ROUNDING_WORDS, defaultTerms.rounding, "rounding"),
  };
}

/** Risk is a number above zero as well as a word, so 0 is refused even where it stands for a blank cell. */
function readRisk(given: unknown): RiskClass {
  const value = readCell("risiko", given, "risk");
  if (value === 0 || value === "0") return refuse("risiko", { value }, "risk");
  const asText = typeof value === "number" ? String(value) : value;
  return readWord("risiko", asText, RISK_WORDS, defaultTerms.risk, "risk");
}
