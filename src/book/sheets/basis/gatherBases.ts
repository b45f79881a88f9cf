import type { Trace } from "../../../budget/trace";
import { traceGroup } from "../../../budget/tracePeriod";
import type { Parameter } from "../../../law/parameter";
import { PROGRAMS, type Program } from "../../../law/terms";
import type { Facts } from "../../facts";

/** A parameter of the law that decided an amount, and of whom. */
export interface Basis {
  parameter: Parameter;
  /** Names of groups, in the order of the plan. */
  groups: string[];
  programs: Program[];
}

/** What decided an amount of the plan, as it is or under one of its scenarios; in the order of the law. */
export function gatherBases(facts: Facts): Basis[] {
  const found = new Map<string, { groups: Set<string>; programs: Set<Program> }>();
  for (const { plan, law } of facts.sides())
    for (const group of plan.groups) {
      const traced = traceGroup(group, plan.year, law, plan.rounding);
      if (!traced.ok || traced.value.amount === 0) continue;
      for (const [id, program] of parametersOf(traced.value, facts)) {
        const entry = found.get(id) ?? { groups: new Set(), programs: new Set() };
        entry.groups.add(group.name || group.id);
        entry.programs.add(program);
        found.set(id, entry);
      }
    }
  return facts.law.parameters.flatMap((parameter) => {
    const entry = found.get(parameter.id);
    if (!entry) return [];
    return [{ parameter, groups: [...entry.groups], programs: PROGRAMS.filter((one) => entry.programs.has(one)) }];
  });
}

/** Parameters a trace and those it is made of rest on, with the programme they decided. */
function parametersOf(trace: Trace, facts: Facts): [string, Program][] {
  const named = (program: unknown) => PROGRAMS.find((one) => one === program) ?? null;
  const whole = named(trace.data.program);
  const own = trace.steps.flatMap(({ code, data, parameterId }): [string, Program][] => {
    const program = named(data.program) ?? whole;
    if (!program) return [];
    if (parameterId !== null) return [[parameterId, program]];
    // Where no base was entered, the lowest one of the law decided.
    return code === "base_default" ? lowestBases(facts, program, trace.data.segment).map((id) => [id, program]) : [];
  });
  return [...own, ...trace.parts.flatMap((part) => parametersOf(part, facts))];
}

const lowestBases = ({ provisions }: Facts, program: Program, segment: unknown): string[] => [
  ...new Set(
    provisions
      .filter(
        ({ parameter: { kind, programs, segments } }) =>
          kind === "baseLimits" && programs.includes(program) && segments.some((one) => one === segment),
      )
      .map(({ parameter }) => parameter.id),
  ),
];
