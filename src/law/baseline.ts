import { constructionRates } from "./contributions/construction";
import { nonWageEarnerRates } from "./contributions/nonWageEarners";
import { pensionCeilings } from "./contributions/pensionCeiling";
import { reliefs } from "./contributions/reliefs";
import { wageEarnerRates } from "./contributions/wageEarners";
import type { Law, Parameter } from "./parameter";
import { KNOWN_UNTIL } from "./regulations";

/** A law over the given parameters; later ones with the same id would hide earlier ones, so ids must differ. */
export function lawOf(version: string, parameters: readonly Parameter[]): Law {
  const index = new Map(parameters.map((parameter) => [parameter.id, parameter]));
  return { version, parameters, byId: (id) => index.get(id) };
}

/** The law of the land as far as it is known on its version date. */
export const LAW: Law = lawOf(KNOWN_UNTIL, [
  ...wageEarnerRates,
  ...pensionCeilings,
  ...nonWageEarnerRates,
  ...constructionRates,
  ...reliefs,
]);
