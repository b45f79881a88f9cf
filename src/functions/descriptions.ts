import { LAW } from "../law/baseline";
import { LAST_KNOWN_MONTH } from "../law/regulations";
import { findRule } from "../law/rule";
import { RISK_CLASSES } from "../law/terms";
import { ARGUMENT_CHOICES, riskChoices } from "../texts/functions/choices";
import { valueOf } from "./cellError";

/** What the metadata build puts into `functions.json` beside names and types. Not part of the cells' script. */
export { FUNCTION_DESCRIPTIONS as descriptions } from "../texts/functions/descriptions";

const rateOf = (risk: (typeof RISK_CLASSES)[number]): number =>
  valueOf(
    findRule(LAW, { program: "JKK", segment: "PU", month: LAST_KNOWN_MONTH, risk, sector: "UMUM", payer: "APBD" }),
  ).employerRate;

export const choices = {
  ...ARGUMENT_CHOICES,
  risiko: riskChoices(RISK_CLASSES.map((risk) => ({ risk, per100000: rateOf(risk) }))),
};
