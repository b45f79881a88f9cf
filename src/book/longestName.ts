import type { Facts } from "./facts";

const NARROW = /[ilj.,:;'|()! ]/g;
const WIDE = /[A-Zmw–…]/g;

/** Characters of the workbook's font a text takes, as wide as its digits: capitals take more, "i" half. */
export const textCharacters = (text: string): number =>
  text.length - 0.5 * (text.match(NARROW)?.length ?? 0) + 0.25 * (text.match(WIDE)?.length ?? 0);

/** Characters of the longest group name, between two limits: columns of names are as wide as what is in them. */
export const longestName = ({ plan }: Facts, least: number, most: number): number =>
  Math.min(most, Math.max(least, ...plan.groups.map(({ name }) => Math.ceil(textCharacters(name)) + 1)));

/** Characters of the longest name of a fund, capitals counted as wider. */
export const longestFund = ({ plan }: Facts, least: number, most: number): number =>
  Math.min(most, Math.max(least, ...plan.funds.map(({ name }) => Math.ceil(name.length * 1.2) + 1)));

/** Characters a column of groups' codes needs. */
export const longestCode = ({ plan }: Facts): number =>
  Math.min(24, Math.max(8, ...plan.groups.map(({ id }) => id.length + 2)));

/** Characters of the longest code of a fund, between two limits. */
export const longestFundCode = ({ plan }: Facts, least: number, most: number): number =>
  Math.min(most, Math.max(least, ...plan.funds.map(({ id }) => Math.ceil(textCharacters(id)) + 1)));

/** Characters a column needs so that no word of its bold title is broken. */
export const longestWord = (title: string): number =>
  Math.max(...title.split(/[\s/-]+/).map((word) => Math.ceil(textCharacters(word) * 1.1)));
