import type { FundKind } from "../fundKinds";
import type { Citation, Note } from "../parameter";
import type { Confidence, Payer, Program, RiskClass, Sector, Segment } from "../terms";

/** What the base of a group usually is. Where `rupiah` is null, somebody has to know it locally. */
type BaseRule = "LOWEST_BPU" | "MINIMUM_WAGE" | "HONOR" | "SILTAP" | "ALLOWANCE" | "WAGE" | "CONTRACT";

/** A kind of worker group with the defaults published budgets suggest; every one may be changed. */
export interface GroupCategory {
  code: string;
  name: Note;
  /** The default first; the others were also seen. */
  segments: readonly Segment[];
  programs: readonly Program[];
  risk: RiskClass;
  sector: Sector;
  base: { rule: BaseRule; rupiah: number | null; reason: Note };
  payer: Payer;
  /** Who usually bears the worker's part of JHT and JP, where wage earners are meant, and why. */
  workerPart?: { by: "DANA" | "UPAH"; reason: Note };
  usualFunds: readonly FundKind[];
  /** Why these defaults. */
  reason: Note;
  citation: Citation;
  confidence: Confidence;
}
