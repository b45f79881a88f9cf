import type { RiskClass, SaidPayer, Sector, Segment, Share } from "../law/terms";
import type { Rounding } from "./money";

/** Everything besides people, programme, base and month that a contribution depends on. */
export interface Terms {
  segment: Segment;
  risk: RiskClass;
  sector: Sector;
  payer: SaidPayer;
  share: Share;
  rounding: Rounding;
}

/** A government office: wage earners, lowest risk class, paid from APBD. */
export const defaultTerms: Readonly<Terms> = {
  segment: "PU",
  risk: 1,
  sector: "UMUM",
  payer: "APBD",
  share: "TOTAL",
  rounding: "TERDEKAT",
};
