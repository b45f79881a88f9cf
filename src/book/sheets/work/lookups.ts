import { cellNames } from "../../names";

/** Columns of the groups or of the funds on `Hitung`, all their rows or one. */
type Columns<Key extends string> = (key: Key) => string;

/**
 * Where the group or fund that is called so stands in its input table: of each code and name only one row answers to it.
 * 0 for a blank cell and for none.
 */
export const placeOf = (all: Columns<"ownCode" | "ownName" | "position">, wanted: string): string =>
  `IF(${wanted}="",0,SUMPRODUCT(((${all("ownCode")}=${wanted})+(${all("ownName")}=${wanted}))*${all("position")}))`;

type Listed = Columns<"code" | "name" | "position">;

/** Rows above that have the same in a column. */
const twinsAbove = (all: Listed, own: Listed, key: "code" | "name"): string =>
  `SUMPRODUCT((${all(key)}=${own(key)})*(${all("position")}<${own("position")}))`;

/** A row's code where it answers to it: a row that was copied has the code of the one above, and is not the one meant. */
export const ownCodeFormula = (all: Listed, own: Listed): string =>
  `IF(${twinsAbove(all, own, "code")}=0,${own("code")},"")`;

/** A row's name where it answers to it: it is no code ("APBD" may be one), and no row above has it. */
export const ownNameFormula = (all: Listed, own: Listed): string =>
  `IF(SUMPRODUCT((${all("code")}=${own("name")})*1)+${twinsAbove(all, own, "name")}=0,${own("name")},"")`;

/** How many rows have a code and do not answer to it. */
export const codesRepeated = (code: string, ownCode: string): string => `SUMPRODUCT((${code}<>${ownCode})*1)`;

/** The month of a day, January of the book's year being 1: earlier months are 0 and below. */
export const monthNumber = (day: string): string => `(YEAR(${day})-${cellNames.year})*12+MONTH(${day})`;

/** The same of a cell, where blank, text and days before March 1900, on which programs do not agree, mean another month. */
export const monthNumberOr = (other: number, cell: string, day = `SUM(${cell})`): string =>
  `IF(${day}<61,${other},${monthNumber(cell)})`;
