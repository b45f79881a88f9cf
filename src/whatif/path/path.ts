import { monthOf } from "../../law/month";
import type { Law } from "../../law/parameter";
import { fail, succeed, type Outcome, type Problem } from "../../law/problem";
import type { Program } from "../../law/terms";
import type { Hundredths, Rupiah } from "../../budget/money";
import { computePeriod } from "../../budget/period";
import { Remarks } from "../../budget/remarks";
import type { Terms } from "../../budget/terms";
import { definitionProblems, type CoverageDefinition } from "./definitions";
import { costOfYear, walkPath, type PathGoal, type PathYear, type Stock } from "./stock";

/** One kind of workers on the way to the target, and what a new participant of theirs costs. */
export interface PathSegment extends Stock {
  name: string;
  definition: CoverageDefinition;
  programs: readonly Program[];
  base: Hundredths | null;
  terms: Terms;
  /** Who pays for those added; null: they pay for themselves, at no cost to a fund. */
  fund: string | null;
}

export interface PathFund {
  id: string;
  name: string;
  /** By year; a year without one has no ceiling known. */
  ceilings: Readonly<Record<number, Rupiah>>;
}

export interface PathQuestion extends Omit<PathGoal, "affordable"> {
  segments: readonly PathSegment[];
  funds: readonly PathFund[];
  /** Month in which those added in a year begin to be paid, 1 to 12. */
  intake: number;
  law: Law;
}

export interface FundYear {
  fund: string;
  year: number;
  cost: Rupiah;
  /** null: no ceiling is known for the year. */
  ceiling: Rupiah | null;
  missing: Rupiah;
}

export interface Path {
  segments: { name: string; years: PathYear[]; costs: Rupiah[] }[];
  /** All segments together, year by year. */
  years: (PathYear & { cost: Rupiah })[];
  funds: FundYear[];
  total: Rupiah;
  /** First year in which a fund's ceiling does not do; null where none falls short. */
  exhausted: { year: number; fund: string; missing: Rupiah } | null;
  /** Is the target met in the last year? Only BUDGET and a capacity can miss it. */
  reached: boolean;
  notes: Problem[];
}

/**
 * The way of coverage (UCJ) to a target year: stock, losses, gross additions and cost by fund, each year at the law
 * known for it. Segments must count the same participants and workers (`definitions_mixed`). LATEST is the cheapest
 * path; BUDGET adds as many as the ceilings pay, segments in their order.
 */
export function coveragePath(question: PathQuestion): Outcome<Path> {
  const { segments, funds, start, end, intake, law } = question;
  const problems = definitionProblems(segments.map(({ definition }) => definition));
  if (problems.length > 0) return { ok: false, problems };
  const remarks = new Remarks();
  /** What is left of each fund and year for the segments that follow. */
  const left = new Map<string, number>();
  const key = (fund: string, year: number) => `${fund}|${year}`;
  for (const { id, ceilings } of funds)
    for (const [year, ceiling] of Object.entries(ceilings)) left.set(key(id, Number(year)), ceiling);
  const found: Path["segments"] = [];
  for (const segment of segments) {
    const prices = new Map<number, { year: Rupiah; intake: Rupiah }>();
    for (let year = start + 1; year <= end; year++) {
      const price = priceOf(segment, year, intake, law, remarks);
      if (!price.ok) return price;
      prices.set(year, price.value);
    }
    const affordable = (year: number, paid: number): number => {
      const money = segment.fund === null ? Infinity : (left.get(key(segment.fund, year)) ?? 0);
      const price = prices.get(year)!;
      const rest = money - paid * price.year;
      return price.intake === 0 || rest === Infinity ? Infinity : Math.floor(rest / price.intake);
    };
    const walked = walkPath(segment, { ...question, affordable });
    if (!walked.ok)
      return fail(
        ...walked.problems.map((problem) => ({ ...problem, data: { ...problem.data, segment: segment.name } })),
      );
    const costs = walked.value.map((year) => (segment.fund === null ? 0 : costOfYear(year, prices.get(year.year)!)));
    walked.value.forEach(({ year }, index) => {
      const at = segment.fund === null ? "" : key(segment.fund, year);
      if (left.has(at)) left.set(at, left.get(at)! - costs[index]!);
    });
    found.push({ name: segment.name, years: walked.value, costs });
  }
  return succeed(added(question, found, remarks.list));
}

interface Price {
  outcome: Outcome<{ year: Rupiah; intake: Rupiah }>;
  notes: readonly Problem[];
}

/** Prices asked before: a path is walked anew at every key, and its prices stay. */
const remembered = new WeakMap<Law, Map<string, Price>>();

/** What one person costs in a whole year, and from the month of intake on; what is uncertain about it goes to the remarks. */
export function priceOf(
  { programs, base, terms }: Pick<PathSegment, "programs" | "base" | "terms">,
  year: number,
  intake: number,
  law: Law,
  remarks: Remarks,
): Outcome<{ year: Rupiah; intake: Rupiah }> {
  let known = remembered.get(law);
  if (!known) remembered.set(law, (known = new Map()));
  const key = JSON.stringify([programs, base, terms, year, intake]);
  let price = known.get(key);
  if (!price) known.set(key, (price = priced({ programs, base, terms }, year, intake, law)));
  remarks.add(price.notes);
  return price.outcome;
}

function priced(
  { programs, base, terms }: Pick<PathSegment, "programs" | "base" | "terms">,
  year: number,
  intake: number,
  law: Law,
): Price {
  const period = computePeriod(
    { people: 1, programs, base, first: monthOf(year, 1), last: monthOf(year, 12), terms },
    law,
  );
  if (!period.ok) return { outcome: period, notes: [] };
  const { total, months, notes } = period.value;
  const later = months.slice(intake - 1).reduce((sum, month) => sum + month.total, 0);
  return { outcome: succeed({ year: total, intake: later }), notes };
}

const SUMMED = ["workers", "before", "exits", "deaths", "retired", "added", "participants", "paid"] as const;

function added({ segments, funds, target }: PathQuestion, found: Path["segments"], notes: Problem[]): Path {
  const years = found[0]!.years.map(({ year }, index) => {
    const sum = Object.fromEntries(
      SUMMED.map((field) => [field, found.reduce((total, one) => total + one.years[index]![field], 0)]),
    ) as Record<(typeof SUMMED)[number], number>;
    const cost = found.reduce((total, { costs }) => total + costs[index]!, 0);
    return { year, ...sum, coverage: Math.floor((sum.participants * 100_000) / sum.workers), cost };
  });
  const byFund = funds.flatMap(({ id, ceilings }) =>
    years.map(({ year }, index): FundYear => {
      const cost = found.reduce((sum, { costs }, place) => sum + (segments[place]!.fund === id ? costs[index]! : 0), 0);
      const ceiling = ceilings[year] ?? null;
      return { fund: id, year, cost, ceiling, missing: ceiling === null ? 0 : Math.max(0, cost - ceiling) };
    }),
  );
  const short = byFund.filter(({ missing }) => missing > 0).sort((a, b) => a.year - b.year)[0];
  const last = years.at(-1)!;
  return {
    segments: found,
    years,
    funds: byFund,
    total: years.reduce((sum, { cost }) => sum + cost, 0),
    exhausted: short ? { year: short.year, fund: short.fund, missing: short.missing } : null,
    reached: BigInt(last.participants) * 100_000n >= BigInt(target) * BigInt(last.workers),
    notes,
  };
}
