import { cellAddress } from "./address";
import type { EffectiveField } from "./effectiveFields";
import { scenarioNames } from "./names";
import type { ReplacedFundField } from "./sweepColumns";
import { WORK_HEADER_ROW, type WorkLayout } from "./workLayout";

/** Keys stand right beside what replaces (`Hitung`); `Uji` says so where somebody put a column between them. */
export const REPLACING_COLUMNS = 2;

/** An input as the active scenario has it: what a row of `Skenario` with this key says, else what it is without one. */
export const replaced = (key: string, usual: string): string =>
  `IFERROR(VLOOKUP(${key},${scenarioNames.replacing},${REPLACING_COLUMNS},0),${usual})`;

/** What a key begins with: whose input is replaced. */
export const KEYED = { group: "K", fund: "D", parameter: "T" } as const;

// Keys name a place and the title above the field, so that no typed text reaches a search.

export const groupKey = (work: WorkLayout, field: EffectiveField, index: number): string =>
  `"${KEYED.group}"&${work.here("position", index)}&${cellAddress(WORK_HEADER_ROW, work.column(field), "row")}`;

export const fundKey = (work: WorkLayout, field: ReplacedFundField, fund: number): string =>
  `"${KEYED.fund}"&${work.fundHere("position", fund, "column")}&${cellAddress(work.fundsHeader, work.fundColumn(field), "row")}`;

/** A number of the law, by its place in the list of `Tarif`. */
export const lawKey = (number: string): string => `"${KEYED.parameter}"&${number}`;
