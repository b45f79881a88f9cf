import type { FundKind } from "../fundKinds";
import type { Month } from "../month";
import type { Note } from "../parameter";
import type { Payer, Program, Segment } from "../terms";

/** Where something was printed: a paper and its date, or what is known of it in our own words. */
type PrintedIn = string | Note;

/** A figure as it was printed, with where and when. */
interface PublishedFigure {
  name: Note;
  /** Whole number, or null where only words were printed. */
  value: number | null;
  /** As printed. */
  text: string;
  date: string;
  source: PrintedIn;
  /** Why it should be read with care. */
  remark?: Note;
}

/** Coverage as published: which of the three figures were printed, and whether they agree, is for the reader to see. */
interface PublishedCoverage {
  /** Code by which groups name it. */
  id: string;
  participants: number | null;
  workers: number | null;
  /** per 100,000 as printed */
  per100000: number | null;
  date: string;
  source: PrintedIn;
  remark?: Note;
}

/** A group of an example budget. What was not published is an assumption and says so. */
export interface ExampleGroup {
  /** Code as the sheets show it: "K1"; funds have "DBHCHT", scenarios "S1". */
  id: string;
  category: string;
  name: Note;
  people: number;
  segment: Segment;
  programs: readonly Program[];
  /** Hundredths of a rupiah, null for the lowest BPU base. */
  base: number | null;
  payer: Payer;
  first: Month;
  last: Month;
  fund: string | null;
  /** How many are participants already in a coverage figure, and in which; absent: nothing is said. */
  covered?: number;
  figure?: string;
  source: PrintedIn;
  /** Everything here that was not published. */
  assumptions: readonly Note[];
}

interface ExampleFund {
  id: string;
  name: Note;
  kind: FundKind;
  /** null: no ceiling was published. */
  ceiling: number | null;
  source: PrintedIn;
  assumptions: readonly Note[];
}

/** A what-if an officer of the region would try. Its value is nobody's figure unless `reason` names where it was printed. */
interface ExampleScenario {
  id: string;
  name: Note;
  overrides: readonly {
    /** Id of one of the region's groups. */
    group: string;
    field: "people" | "first" | "last" | "programs";
    value: number | string;
    reason: Note;
  }[];
}

export interface Region {
  /** Ours alone, by which minimum wages name the region; never shown. */
  id: string;
  name: string;
  province: string;
  /** Budget year of the example. */
  year: number;
  source: PrintedIn;
  figures: readonly PublishedFigure[];
  coverage: readonly PublishedCoverage[];
  /** Categories the sources name without a headcount: offered, never filled in. */
  namedCategories: readonly string[];
  groups: readonly ExampleGroup[];
  funds: readonly ExampleFund[];
  scenarios: readonly ExampleScenario[];
}

/** @example printedIn("iNews 2025-05-20", "en") // "iNews 2025-05-20" */
export const printedIn = (source: PrintedIn, language: keyof Note): string =>
  typeof source === "string" ? source : source[language];
