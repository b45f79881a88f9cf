import { LAW } from "../law/baseline";
import { constructionSlices } from "../law/lookups";
import type { Month } from "../law/month";
import type { Law, Parameter } from "../law/parameter";
import { fail, lawProblem, succeed, type Outcome, type Problem } from "../law/problem";
import type { Program } from "../law/terms";
import { LIMITS } from "./limits";
import type { Rounding, Rupiah } from "./money";
import { budgetProblem } from "./problem";
import { roundFraction } from "./rounding";
import type { ByProgram } from "./byProgram";
import { monthProblem, orderedPrograms, programsProblem } from "./unit";

interface ConstructionSlice {
  /** The slice reaches from here … */
  above: Rupiah;
  /** … to here; null = without end. */
  upTo: Rupiah | null;
  /** Part of the contract value inside the slice. */
  part: Rupiah;
  /** per 100,000 */
  rates: ByProgram;
  /** Differences of rounded running sums, so the slices add up to the whole. */
  amounts: ByProgram;
}

export interface ConstructionContribution {
  total: Rupiah;
  byProgram: ByProgram;
  slices: ConstructionSlice[];
  parameters: Parameter[];
  notes: Problem[];
}

export const MOST_CONTRACT = LIMITS.contract.value;

/** A contract value is whole rupiah above zero. */
export function contractProblem(contract: Rupiah | null | undefined): Problem | null {
  if (contract === null || contract === undefined) return budgetProblem("contract_missing", {}, "contract");
  if (typeof contract !== "number" || !Number.isFinite(contract))
    return budgetProblem("contract_not_a_number", { contract: String(contract) }, "contract");
  if (contract <= 0) return budgetProblem("contract_negative", { contract }, "contract");
  if (!Number.isInteger(contract)) return budgetProblem("contract_fraction", { contract }, "contract");
  return contract > MOST_CONTRACT
    ? budgetProblem("contract_too_large", { contract, limit: MOST_CONTRACT }, "contract")
    : null;
}

/**
 * The contribution for a construction contract (value without PPN, whole rupiah), by progressive slices
 * (PP 44/2015 Lampiran III). Due once for the contract, rounded once per programme.
 * @example computeConstruction({ contract: 1000000000, programs: ["JKK", "JKM"], month }) // 1,540,000 + 210,000
 */
export function computeConstruction(
  question: { contract: Rupiah; programs: readonly Program[]; month: Month; rounding?: Rounding },
  law: Law = LAW,
): Outcome<ConstructionContribution> {
  const { contract, month, rounding = "TERDEKAT" } = question;
  const wrong = contractProblem(contract) ?? monthProblem(month, "month") ?? programsProblem(question.programs);
  if (wrong) return fail(wrong);
  const programs = orderedPrograms(question.programs);
  for (const program of programs)
    if (program !== "JKK" && program !== "JKM")
      return fail(lawProblem("program_not_in_segment", { program, segment: "JAKON" }, "programs"));
  const found = constructionSlices(law, month);
  if (!found.ok) return found;
  const rule = found.value;

  const slices: ConstructionSlice[] = [];
  const running: Record<"JKK" | "JKM", bigint> = { JKK: 0n, JKM: 0n };
  const byProgram: ByProgram = {};
  let above = 0;
  for (const { upTo, ...rates } of rule.slices) {
    const part = Math.max(0, Math.min(contract, upTo ?? contract) - above);
    const slice: ConstructionSlice = { above, upTo, part, rates: {}, amounts: {} };
    for (const program of programs as ("JKK" | "JKM")[]) {
      running[program] += BigInt(part) * BigInt(rates[program]);
      const { numerator, denominator } = rule.relief[program];
      const reached = Number(
        roundFraction(running[program] * BigInt(numerator), 100_000n * BigInt(denominator), rounding),
      );
      slice.rates[program] = rates[program];
      slice.amounts[program] = reached - (byProgram[program] ?? 0);
      byProgram[program] = reached;
    }
    slices.push(slice);
    above = upTo ?? above;
  }
  const total = programs.reduce((sum, program) => sum + byProgram[program]!, 0);
  return succeed({ total, byProgram, slices, parameters: rule.parameters, notes: rule.unsettled });
}
