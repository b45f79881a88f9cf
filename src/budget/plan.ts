import type { FundKind } from "../law/fundKinds";
import type { Month } from "../law/month";
import type { Program, RiskClass, SaidPayer, Sector, Segment } from "../law/terms";
import type { Hundredths, Rounding, Rupiah } from "./money";

export { FUND_KINDS, type FundKind } from "../law/fundKinds";

/** Who bears the worker's part of JHT and JP: the fund, or the worker, deducted from pay. */
export const WORKER_PARTS = ["DANA", "UPAH"] as const;
export type WorkerPart = (typeof WORKER_PARTS)[number];

/** People insured alike (kelompok pekerja): one row of the table `Kelompok`. */
export interface WorkerGroup {
  id: string;
  name: string;
  /** Code of the group catalogue, null where the user made the group up. */
  category: string | null;
  segment: Segment;
  programs: Program[];
  /** PU: wage; BPU: income (null = the lowest); JAKON: wage where known. */
  base: Hundredths | null;
  /** JAKON only: contract value without PPN, whole rupiah. Paid once, in `first`. */
  contract?: Rupiah | null;
  risk: RiskClass;
  sector: Sector;
  payer: SaidPayer;
  /** Only for JHT and JP of PU, whose rate has a part of the worker. Absent: the fund pays all. */
  workerPart?: WorkerPart;
  /** Headcount in the first month. */
  people: number;
  first: Month;
  last: Month;
  /** People joining each month after the first. */
  joins: number;
  /** People leaving each month after the first. */
  exits: number;
  /** Id of the fund that pays. */
  fund: string | null;
  /** Village or OPD. */
  place: string | null;
  /** How many of its people are among the participants of a coverage figure already: they add nothing to it. */
  covered?: number;
  /** Id of the coverage figure whose workers these people are; null where nothing is said. */
  figure?: string | null;
  /** Where the headcount comes from. */
  source: string | null;
  note: string | null;
  /** Several funds pay: by share or by months. Absent or empty: `fund` pays all. */
  split?: FundPart[] | null;
  /** Account codes the user filled in where the law names none. */
  accounts?: Partial<Record<Program, string>> | null;
}

/** A part of a group's cost that one fund bears. Months outside `first..last` are not its business. */
export interface FundPart {
  fund: string;
  /** per 100,000 of each month's cost; the parts of one month must sum to 100,000 */
  share: number;
  first?: Month | null;
  last?: Month | null;
}

/** A source of money (sumber dana) with its ceilings (pagu). */
export interface Fund {
  id: string;
  name: string;
  kind: FundKind;
  /** Ceiling per year, e.g. {2025: 913701600}. A year without one has no ceiling entered. */
  ceilings: Record<number, Rupiah>;
  /** Part of the ceiling that may go to contributions, per 100,000; null = all of it. */
  earmark: number | null;
  /** Months in which it can pay; null = open. */
  firstMonth: Month | null;
  lastMonth: Month | null;
  /** Codes of group categories, or group ids, it may pay for; null = any. */
  eligible?: string[] | null;
  source?: string | null;
  note?: string | null;
}

export type OverrideTarget = "group" | "fund" | "parameter";

/**
 * One changed input of a scenario, as a row of the sheet `Skenario`. `field` is the property's name (see
 * `GROUP_FIELDS`, `FUND_FIELDS`) and `value` what the property holds: months as whole numbers (text "2025-04" is read too), wages
 * in hundredths, programmes joined by "+", a fund's ceiling as `ceilings.2025`.
 */
export interface Override {
  target: OverrideTarget;
  /** Id of the group, fund or parameter; a name is accepted where no id fits. */
  id: string;
  field: string;
  value: string | number | null;
  reason: string;
}

export interface Scenario {
  id: string;
  name: string;
  overrides: Override[];
  /** Why it was made, whom it waits for. */
  note?: string | null;
  /** Its changes as they were when it was locked; absent: it is not locked. */
  lockedAs?: Override[] | null;
}

/**
 * What a region itself has laid down (ketentuan setempat): other numbers for a parameter of the law, for some months. It
 * lasts with the plan, whatever scenario is active.
 */
export interface LocalProvision {
  /** Id of the parameter of the law it stands in place of: "bpu.jkk". */
  parameter: string;
  /** In the unit of the law (per 100,000, whole rupiah, parts): employer and worker; value; min and max; numerator and denominator. */
  values: number[];
  from: Month;
  /** null = until further notice. */
  until: Month | null;
  /** Perda, Perbup, decree … and its article; without both it is not used. */
  regulation: string | null;
  article: string | null;
  /** Where it was read, or a remark. */
  note: string | null;
}

/** Coverage (UCJ) as reported: never a percentage without its parts, date and source. */
export interface CoverageFigure {
  /** Short code by which groups name it: "U1". */
  id: string;
  participants: number | null;
  workers: number | null;
  /** As printed, per 100,000. */
  printed: number | null;
  /** Which workers are counted. */
  definition: string | null;
  date: string | null;
  source: string | null;
}

/** A line of the region's own table of account codes. */
export interface RegionAccount {
  /** Code of the group catalogue; null: every group for which nothing else is known. */
  category: string | null;
  program: Program;
  code: string;
  /** Where the region has set it. */
  source: string | null;
}

/** What a revision is called: money moved within a budget, or a changed budget. */
export const REVISIONS = ["PERGESERAN", "PERUBAHAN"] as const;

/** The side of a budget that was adopted before: a revision keeps both. */
export interface AdoptedBudget {
  kind: (typeof REVISIONS)[number];
  /** Which document, e.g. "DPA 2025". */
  name: string | null;
  groups: WorkerGroup[];
  rounding: Rounding;
  /** What the region itself had laid down when it was adopted; those of the plan where nobody said. */
  localProvisions?: LocalProvision[] | null;
}

/** One changed input, as the pane saw it: a row of the sheet `Jejak`. */
export interface TrailEntry {
  /** Local day and time, "2025-05-15 09:30". */
  at: string;
  who: string | null;
  /** Which input: "Kader Posyandu: Orang". */
  what: string;
  from: string | null;
  to: string | null;
}

/** Somebody who signs a printed sheet. */
export interface Signatory {
  /** "Kepala Dinas Tenaga Kerja" */
  position: string | null;
  name: string | null;
  /** NIP, text: its digits are an identification, not a number. */
  number: string | null;
}

/** Signing block (tempat tanda tangan) of the printed sheets: who acknowledges and who made it. */
export interface Signing {
  place: string | null;
  /** As printed, "15 Mei 2025". */
  date: string | null;
  acknowledges: Signatory;
  maker: Signatory;
}

/** Papers of Indonesian offices; F4 is what Excel calls Folio. */
export const PAPERS = ["A4", "F4"] as const;
export type Paper = (typeof PAPERS)[number];

export interface BudgetPlan {
  region: { code: string | null; name: string; source: string | null };
  year: number;
  groups: WorkerGroup[];
  funds: Fund[];
  scenarios: Scenario[];
  activeScenario: string | null;
  rounding: Rounding;
  author: string | null;
  coverage?: CoverageFigure[] | null;
  /** The region's own account codes, before those the law names. */
  accounts?: RegionAccount[] | null;
  /** What the region itself has laid down. */
  localProvisions?: LocalProvision[] | null;
  adopted?: AdoptedBudget | null;
  /** Oldest first; the sheet `Jejak` shows it, the add-in appends. */
  trail?: TrailEntry[] | null;
  signing?: Signing | null;
  /** What the book is printed on; A4 where nothing is said. */
  paper?: Paper;
}
