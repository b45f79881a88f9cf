import { scenarioNames } from "./names";

/** Keys stand right beside what replaces (`Hitung`); `Uji` says so where somebody put a column between them. */
export const REPLACING_COLUMNS = 2;

/** An input as the active scenario has it: what a row of `Skenario` with this key says, else what it is without one. */
export const replaced = (key: string, usual: string): string =>
  `IFERROR(VLOOKUP(${key},${scenarioNames.replacing},${REPLACING_COLUMNS},0),${usual})`;

/** What a key begins with: whose input is replaced. */
export const KEYED = { group: "K", fund: "D", parameter: "T" } as const;

/** By the place of the group or fund and the title above the field, so that no typed text reaches a search. */
export const keyOf = (target: "group" | "fund", position: string, title: string): string =>
  `"${KEYED[target]}"&${position}&${title}`;

/** A number of the law, by its place in the list of `Tarif`. */
export const lawKey = (number: string): string => `"${KEYED.parameter}"&${number}`;
