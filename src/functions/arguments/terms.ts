import { defaultTerms, type Terms } from "../../budget/terms";
import { payerWords, riskWords, roundingWords, sectorWords, segmentWords, shareWords } from "../../budget/words";
import type { RiskClass, Segment } from "../../law/terms";
import { refuse } from "../cellError";
import { readCell } from "./cellValue";
import { isConstruction } from "./program";
import { readWord } from "./word";

/** The optional arguments most functions share, in the order of their signatures. */
export interface TermArguments {
  /** Looked at only because "JAKON" there is a segment. */
  program: unknown;
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
    segment: readSegment(given),
    risk: readRisk(given.risiko),
    sector: readWord("sektor", given.sektor, sectorWords, defaultTerms.sector, "sector"),
    payer: readWord("pembayar", given.pembayar, payerWords, defaultTerms.payer, "payer"),
    share: readWord("bagian", given.bagian, shareWords, defaultTerms.share, "share"),
    rounding: readWord("pembulatan", given.pembulatan, roundingWords, defaultTerms.rounding, "rounding"),
  };
}

/** Construction named as the programme leaves no other segment. */
function readSegment({ program, segmen }: TermArguments): Segment {
  const named = isConstruction(program) ? "JAKON" : null;
  const segment = readWord("segmen", segmen, segmentWords, named ?? defaultTerms.segment, "segment");
  return named && segment !== named ? refuse("segmen", { value: String(segmen) }, "construction") : segment;
}

/** Risk is a number above zero as well as a word, so 0 is refused even where it stands for a blank cell. */
function readRisk(given: unknown): RiskClass {
  const value = readCell("risiko", given, "risk");
  if (value === 0 || value === "0") return refuse("risiko", { value }, "risk");
  const asText = typeof value === "number" ? String(value) : value;
  return readWord("risiko", asText, riskWords, defaultTerms.risk, "risk");
}
