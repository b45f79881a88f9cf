import * as fc from "fast-check";
import type { BudgetPlan } from "../../../src/budget/plan";
import { monthOf } from "../../../src/law/month";
import { fund } from "../../book/support/funds";
import { group, plan } from "../../book/support/plans";
import { notAllCounted, faultsAfterWriting, faultsOf } from "./bookFaults";
import { figuresOff, layoutOf } from "./bookFigures";
import { openExcelBook } from "./excelBook";
import { PANE_STEPS } from "./paneSteps";
import { SHEET_STEPS } from "./sheetSteps";
import { remember } from "./undoing";
import { startWalker, TABLE_STEPS, type Walker } from "./walkSteps";

const STEPS = { ...TABLE_STEPS, ...PANE_STEPS, ...SHEET_STEPS };

/** A step a person takes: what, and two numbers that choose where and how much. */
export interface Step {
  kind: keyof typeof STEPS;
  at: number;
  amount: number;
}

const KINDS = Object.keys(STEPS) as Step["kind"][];
const step: fc.Arbitrary<Step> = fc.record({ kind: fc.constantFrom(...KINDS), at: fc.nat(999), amount: fc.nat(999) });

/** The steps of one walk; the same seed gives the same steps. */
export const stepsOf = (seed: number, count: number): Step[] => fc.sample(step, { numRuns: count, seed });

/** So that the book has nothing to complain of until something is really wrong with it. */
const AMPLE = { 2025: 900_000_000_000 };

/** Groups, funds, a split and scenarios: every input table has something in it. */
export function firstPlan(seed: number): BudgetPlan {
  const rich = seed % 4 !== 0;
  const groups = [
    group({ id: "K1", name: "Petani", people: 1000, fund: rich ? "D1" : null }),
    group({ id: "K2", name: "Kader", people: 2000, fund: rich ? "D2" : null, joins: 3 }),
    group({
      id: "K3",
      name: "Perangkat desa",
      people: 300,
      segment: "PU",
      programs: ["JKK", "JKM", "JHT"],
      base: 250_000_000,
      payer: seed % 3 === 0 ? "APBDES" : "APBD",
      place: seed % 3 === 0 ? "Kanigoro" : null,
    }),
  ];
  if (!rich) return plan(groups);
  if (seed % 2 === 0)
    Object.assign(groups[1]!, {
      split: [
        { fund: "D1", share: 60_000 },
        { fund: "D2", share: 40_000 },
      ],
    });
  return plan(groups, {
    funds: [
      fund({ ceilings: AMPLE }),
      fund({
        id: "D2",
        name: "APBD",
        kind: "APBD_KABUPATEN",
        ceilings: AMPLE,
        firstMonth: monthOf(2025, 1),
        lastMonth: monthOf(2025, 12),
      }),
    ],
    scenarios: [
      {
        id: "S1",
        name: "Naik ~10 %",
        overrides: [
          { target: "group", id: "K1", field: "people", value: 900, reason: "usulan" },
          { target: "fund", id: "D2", field: "ceilings.2025", value: 500_000_000_000, reason: "" },
        ],
      },
      {
        id: "S2",
        name: "Iuran JKM naik",
        overrides: [
          { target: "parameter", id: "bpu.jkm", field: "value", value: 7_000, reason: "bagaimana jika" },
          { target: "group", id: "K2", field: "people", value: 50, reason: "" },
        ],
      },
    ],
  });
}

/** A writing has fewer. */
const MESSAGES = 40;

const say = ({ kind, at, amount }: Step): string => `${kind}(${at}, ${amount})`;

/**
 * Writes a first book and takes the steps, looking at the book after each.
 * @returns how many steps a check looked at and in how many the book itself said that not all is counted, and
 *   the first fault with the steps that led to it; null where there is none
 */
export async function walk(
  seed: number,
  steps: readonly Step[],
): Promise<{ checked: number; said: number; fault: string | null }> {
  const walker = startWalker(await openExcelBook());
  const taken: string[] = [];
  let [checked, said] = [0, 0];
  const told = (faults: string[]) => `walk ${seed}: ${taken.join(", ")}\n  ${faults.slice(0, 6).join("\n  ")}`;
  try {
    taken.push("first write");
    const faults = await writeAndLook(walker, firstPlan(seed));
    // Before it there is no book to be looked at.
    walker.acts = [];
    if (faults.length > 0) return { checked, said, fault: told(faults) };
    for (const one of steps) {
      taken.push(say(one));
      for await (const wanted of STEPS[one.kind](walker, one.at, one.amount)) {
        const found = wanted === null ? await faultsOf(walker.book) : await writeAndLook(walker, wanted);
        if (found.length > 0) return { checked, said, fault: told(found) };
        checked += 1;
        if ((await notAllCounted(walker.book)) !== "") said += 1;
      }
    }
    return { checked, said, fault: null };
  } catch (error) {
    return { checked, said, fault: told([(error as Error).stack ?? String(error)]) };
  } finally {
    walker.book.close();
  }
}

async function writeAndLook(walker: Walker, wanted: BudgetPlan): Promise<string[]> {
  const { book } = walker;
  const layout = await layoutOf(book, wanted, walker.language);
  remember(walker, MESSAGES);
  const outcome = await book.door.writePlan(wanted, { language: walker.language });
  if (outcome.status !== "written") return [`not written: ${JSON.stringify(outcome)}`];
  const faults = await faultsAfterWriting(book, wanted);
  return [...faults, ...(await figuresOff(book, wanted, layout))];
}
