import type { Facts } from "./facts";

/** Characters of the longest group name, between two limits: columns of names are as wide as what is in them. */
export const longestName = ({ plan }: Facts, least: number, most: number): number =>
  Math.min(most, Math.max(least, ...plan.groups.map(({ name }) => name.length + 2)));

/** Characters of the longest name of a fund, capitals counted as wider. */
export const longestFund = ({ plan }: Facts, least: number, most: number): number =>
  Math.min(most, Math.max(least, ...plan.funds.map(({ name }) => Math.ceil(name.length * 1.2) + 1)));

/** Characters a column of groups' codes needs. */
export const longestCode = ({ plan }: Facts): number =>
  Math.min(24, Math.max(8, ...plan.groups.map(({ id }) => id.length + 2)));
