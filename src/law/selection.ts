import type { Month } from "./month";
import type { Law, Parameter, ParameterKind } from "./parameter";
import type { Program, RiskClass, SaidPayer, Sector, Segment } from "./terms";

export interface Circumstances {
  program: Program;
  segment: Segment;
  month: Month;
  risk: RiskClass;
  sector: Sector;
  payer: SaidPayer;
  /** First month of the membership, where it is known: who joins while a relief runs may pay in full at first. */
  since?: Month;
}

export const inForce = (parameter: { from: Month; until: Month | null }, month: Month): boolean =>
  parameter.from <= month && (parameter.until === null || month <= parameter.until);

/** Does the parameter speak about these circumstances, whoever pays? */
function concerns(parameter: Parameter, at: Circumstances): boolean {
  const { risk, sectors } = parameter.condition;
  return (
    parameter.programs.includes(at.program) &&
    parameter.segments.includes(at.segment) &&
    inForce(parameter, at.month) &&
    (risk === undefined || risk === at.risk) &&
    (sectors === undefined || sectors.includes(at.sector))
  );
}

const paidBy = ({ condition }: Parameter, payer: SaidPayer): boolean =>
  condition.payers === undefined || condition.payers.some((one) => one === payer);

/** The parameter of a kind that applies; a local provision goes before the law of the land. */
export function select<K extends ParameterKind>(law: Law, kind: K, at: Circumstances): Parameter<K> | undefined {
  let found: Parameter | undefined;
  for (const parameter of law.parameters) {
    if (parameter.kind !== kind || !concerns(parameter, at) || !paidBy(parameter, at.payer)) continue;
    if (parameter.local) return parameter as Parameter<K>;
    found ??= parameter;
  }
  return found as Parameter<K> | undefined;
}

/** The months that pay in full at the start of this membership, where it began while such a rule was in force. */
export function fullMonthsOf(law: Law, at: Circumstances): Parameter<"fullMonths"> | undefined {
  const { since, month } = at;
  if (since === undefined || since > month) return undefined;
  const rule = select(law, "fullMonths", { ...at, month: since });
  return rule && month < since + rule.value ? rule : undefined;
}

/** A relief these circumstances would get if somebody else paid. */
export function reliefDenied(law: Law, at: Circumstances): Parameter<"relief"> | undefined {
  return law.parameters.find(
    (parameter): parameter is Parameter<"relief"> =>
      parameter.kind === "relief" && concerns(parameter, at) && !paidBy(parameter, at.payer),
  );
}
