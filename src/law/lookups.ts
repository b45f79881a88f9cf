import { LOWEST_INCOME_BASE } from "./contributions/incomeBands";
import { monthText, type Month } from "./month";
import type { ContractSlice, Law, Parameter, ReliefValue } from "./parameter";
import { fail, lawProblem, succeed, type Outcome, type Problem } from "./problem";
import { checkMonth, findRule } from "./rule";
import { inForce, select } from "./selection";
import type { Program } from "./terms";

export interface WageCeiling {
  /** Whole rupiah a month. */
  amount: number;
  parameter: Parameter<"ceiling">;
}

/** The wage ceiling (batas upah) of a programme; `no_wage_ceiling` for JKK, JKM and JHT. */
export function wageCeiling(law: Law, program: Program, month: Month): Outcome<WageCeiling> {
  const wrong = checkMonth(program, "PU", month);
  if (wrong) return fail(wrong);
  const parameter = select(law, "ceiling", { program, month, segment: "PU", risk: 1, sector: "UMUM", payer: "APBD" });
  if (parameter) return succeed({ amount: parameter.value, parameter });
  return fail(
    program === "JP"
      ? lawProblem("no_parameter", { program, month: monthText(month) })
      : lawProblem("no_wage_ceiling", { program }),
  );
}

/**
 * The lowest income base of BPU: what is meant where none is given. Whole rupiah a month.
 * @example lowestIncomeBase(LAW, monthOf(2025, 4)) // 1,000,000
 */
export function lowestIncomeBase(law: Law, month: Month): number {
  const rule = findRule(law, { program: "JKK", segment: "BPU", month, risk: 1, sector: "UMUM", payer: "MANDIRI" });
  return (rule.ok ? (rule.value.bands[0]?.base ?? rule.value.minBase) : null) ?? LOWEST_INCOME_BASE;
}

/** Parameters of a programme, of a month, of both, or all of them, in the order of the law. */
export function listParameters(law: Law, of: { program?: Program; month?: Month } = {}): Parameter[] {
  return law.parameters.filter(
    (parameter) =>
      (of.program === undefined || parameter.programs.includes(of.program)) &&
      (of.month === undefined || inForce(parameter, of.month)),
  );
}

export interface ConstructionRule {
  slices: readonly ContractSlice[];
  relief: Record<"JKK" | "JKM", ReliefValue>;
  parameters: Parameter[];
  unsettled: Problem[];
}

/** The slices of a construction contract in force in a month, with the relief of JKK and JKM. */
export function constructionSlices(law: Law, month: Month): Outcome<ConstructionRule> {
  const wrong = checkMonth("JKK", "JAKON", month);
  if (wrong) return fail(wrong);
  const at = { segment: "JAKON", month, risk: 5, sector: "UMUM", payer: "PEMBERI_KERJA" } as const;
  const slices = select(law, "slices", { ...at, program: "JKK" });
  if (!slices) return fail(lawProblem("no_parameter", { program: "JKK", month: monthText(month) }));
  const none = { numerator: 1, denominator: 1 };
  const reliefOf = (program: Program) => select(law, "relief", { ...at, program });
  const jkk = reliefOf("JKK");
  const jkm = reliefOf("JKM");
  const byWage = findRule(law, { ...at, program: "JKK" });
  const later = byWage.ok ? byWage.value.unsettled.filter((remark) => remark.code === "law_after_known_date") : [];
  const used: Parameter[] = [...new Set([slices, jkk, jkm].filter((parameter) => parameter !== undefined))];
  return succeed({
    slices: slices.value,
    relief: { JKK: jkk?.value ?? none, JKM: jkm?.value ?? none },
    parameters: used,
    unsettled: [
      ...used
        .filter((p) => p.local)
        .map((p) => lawProblem("local_provision", { program: "JKK", id: p.id, regulation: p.citation.regulation })),
      ...later,
    ],
  });
}
