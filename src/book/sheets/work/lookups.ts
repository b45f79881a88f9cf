import { cellNames } from "../../names";

/** A column of the groups or of the funds on `Hitung`, and where each row stands in its input table. */
export interface Listed {
  code: string;
  position: string;
}

/**
 * Where the group or fund with this code stands in its input table, or else the one with this name: a fund may be called
 * as another one's code is ("APBD"). 0 for a blank cell and for none.
 */
export const placeByCodeOrName = ({ code, name, position }: Listed & { name: string }, wanted: string): string => {
  const isCode = `(${code}=${wanted})`;
  return `IF(${wanted}="",0,SUMPRODUCT((${isCode}+(${name}=${wanted})*(SUMPRODUCT(${isCode}*1)=0))*${position}))`;
};

/** How many rows above have the same code as this row; 0 where it has none. */
export const twinsAbove = (all: Listed, own: Listed): string =>
  `IF(${own.code}="",0,SUMPRODUCT((${all.code}=${own.code})*(${all.position}<${own.position})))`;

/** The month of a day, January of the book's year being 1: earlier months are 0 and below. */
export const monthNumber = (day: string): string => `(YEAR(${day})-${cellNames.year})*12+MONTH(${day})`;

/** The same of a cell, where blank, text and days before March 1900, on which programs do not agree, mean another month. */
export const monthNumberOr = (other: number, cell: string, day = `SUM(${cell})`): string =>
  `IF(${day}<61,${other},${monthNumber(cell)})`;
