import { defaultTerms, type Terms } from "../../budget/terms";
import { payerWords, riskWords, roundingWords, sectorWords, segmentWords, shareWords } from "../../budget/words";
import type { RiskClass, Segment } from "../../law/terms";
import { constructionText } from "../../texts/functions/arguments";
import { refuse, refuseWith } from "../cellError";
import { functionLanguage } from "../language";
import { readCell } from "./cellValue";
import { readWord } from "./word";

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
    segment: readSegment(given.segmen),
    risk: readRisk(given.risiko),
    sector: readWord("sektor", given.sektor, sectorWords, defaultTerms.sector, "sector"),
    payer: readWord("pembayar", given.pembayar, payerWords, defaultTerms.payer, "payer"),
    share: readWord("bagian", given.bagian, shareWords, defaultTerms.share, "share"),
    rounding: readWord("pembulatan", given.pembulatan, roundingWords, defaultTerms.rounding, "rounding"),
  };
}

/** Construction has a function of its own: its contributions follow from the contract. */
function readSegment(given: unknown): Segment {
  const segment = readWord("segmen", given, segmentWords, defaultTerms.segment, "segment");
  return segment === "JAKON" ? refuseWith(constructionText(functionLanguage(), "segmen")) : segment;
}

/** Risk is a number above zero as well as a word, so 0 is refused even where it stands for a blank cell. */
function readRisk(given: unknown): RiskClass {
  const value = readCell("risiko", given, "risk");
  if (value === 0 || value === "0") return refuse("risiko", { value }, "risk");
  const asText = typeof value === "number" ? String(value) : value;
  return readWord("risiko", asText, riskWords, defaultTerms.risk, "risk");
}
