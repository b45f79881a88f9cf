import type { WorkerGroup } from "../../../budget/plan";
import { isGovernmentMoney, PAYERS } from "../../../law/terms";
import { rkaSheet } from "../../../texts/book/rka";
import { groupChoiceLists } from "../../choices";
import { quoteText } from "../../content";
import type { Facts } from "../../facts";

/** Does somebody else than the government pay for the group? */
export const isOutside = ({ payer }: Pick<WorkerGroup, "payer">): boolean => !isGovernmentMoney(payer);

/** Does the plan, or one of its scenarios, have such a group? */
export const hasOutside = (facts: Facts): boolean => facts.sides().some(({ plan }) => plan.groups.some(isOutside));

const OUTSIDE = PAYERS.filter((payer) => !isGovernmentMoney(payer));

/** How many groups of a column of payers are outside. */
export const countOutside = ({ language }: Facts, payers: string): string =>
  OUTSIDE.map((payer) => `COUNTIF(${payers},${quoteText(groupChoiceLists.payer.show(payer, language))})`).join("+");

/** Beside a group's heading: that it is no part of the RKA, and who pays; "" for all others. */
export function outsideFlag({ language, say }: Facts, payer: string): string {
  const is = OUTSIDE.map((word) => `${payer}=${quoteText(groupChoiceLists.payer.show(word, language))}`).join(",");
  return `IF(OR(${is}),${quoteText(`${say(rkaSheet.outside)}: `)}&${payer},"")`;
}
