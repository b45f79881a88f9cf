/** The columns of `Hitung`: what a row of a group, of a fund and of a scenario is given, and what follows from it. */
import type { EffectiveField } from "./effectiveFields";
import type { FundColumnKey } from "./fundColumns";

/** What follows from a group's fields, each a short formula of its own. Not every book has every one. */
export const DERIVED_FIELDS = [
  /** Segment, and whether a construction group is priced by its contract. */
  "kind",
  /** Row of the classes on `Tarif`; 1 = none. */
  "classRow",
  /** The base an income of BPU counts as; only classes with a list use it. */
  "bandBase",
  /** 1 where the worker's part is deducted from pay: only PU know one. */
  "deducts",
  /** A contract's value slice by slice, rupiah × rate of each; 0 for other groups. */
  "slicedJKK",
  "slicedJKM",
  /** Months of the budget year count 1 to 12; earlier ones are 0 and below. */
  "firstNumber",
  "lastNumber",
  /** People of the first month, or one contract. */
  "units",
  /** By how many the units change from month to month. */
  "change",
  "wordFault",
  "amountFault",
  "peopleFault",
  "monthFault",
  /** Why the group is not counted; empty when it is, and for an unused row. */
  "state",
  /** Place of the first fund of a split group, 0 = none; only where groups may be split. */
  "splitFund",
  /** Place of the fund whose kind stands in for a blank payer; 0 = none. */
  "payerFund",
  /** Place of the fund that pays, as in its block; 0 = none known, below 0 = several funds pay parts. */
  "fundNumber",
  /** A fault where its fund may not pay for it; 0 else. */
  "refusal",
  /** What is wrong with who pays; empty when all is well. */
  "fundState",
  /** Its code where no row above has the same; empty else. */
  "ownCode",
  /** Its name where nobody above has the same and it is no code; only where groups may be split. */
  "ownName",
] as const;
export type DerivedField = (typeof DERIVED_FIELDS)[number];

/** What the checks compare with: each a second way to something of the group's row. */
export const CHECK_FIELDS = [
  /** Person-months (or the contract) of the year as a series, without the months. */
  "unitsAgain",
  /** Not 0 where the prices do not follow from bases and rates, or the bases not from the programmes. */
  "priceGap",
  /** How many bases are neither the wage nor a limit. */
  "baseGap",
  /** Not 0 where the class is one of other people: another segment, risk, sector or payer. */
  "classGap",
] as const;
export type CheckField = (typeof CHECK_FIELDS)[number];
export type WorkField = EffectiveField | DerivedField | CheckField;

/** Fields of a fund as the active scenario has them, then what follows. */
export const EFFECTIVE_FUND_FIELDS = [
  "code",
  "name",
  "kind",
  "ceiling",
  "earmark",
  "firstMonth",
  "lastMonth",
  "onlyFor",
] as const satisfies readonly FundColumnKey[];
export type EffectiveFundField = (typeof EFFECTIVE_FUND_FIELDS)[number];
export const DERIVED_FUND_FIELDS = [
  /** Months 1 to 12 of the year in which it can pay. */
  "firstNumber",
  "lastNumber",
  /** Part of the ceiling contributions may take; "" without a ceiling. */
  "available",
  /** Whom it may pay, in capitals between "; " and ";". */
  "list",
  /** Who pays by the kind of the fund, "" where the kind leaves that open. */
  "payer",
  /** Its code where no row above has the same; empty else. */
  "ownCode",
  /** Its name where no row above has the same and it is no code; empty else. */
  "ownName",
] as const;
export type WorkFundField = EffectiveFundField | (typeof DERIVED_FUND_FIELDS)[number];

/** A row of `Skenario` as it counts: what it names, which input that is, and whether the active scenario replaces it. */
export const WORK_OVERRIDE_FIELDS = [
  "scenario",
  "target",
  "id",
  "field",
  "shape",
  "targetRow",
  "fault",
  "key",
  "activeKey",
  "value",
  "state",
  /** The way its value is meant, as a number of the list; 1 = it takes the input's place, 0 = unknown. */
  "how",
  "valueFault",
  "apart",
  /** Of sweeping rows only: target, code and field as written, and the words looked for. */
  "meant",
  "wanted",
  "also",
  /** What stands there becomes itself × factor : 100,000 + addend. */
  "factor",
  "addend",
  /** Place of the row, counted from 1, where it is in effect; 0 else. */
  "applies",
  /** How many of those meant stay as they were, because the input is blank or would fall below zero; 1 for nobody. */
  "left",
] as const;
export type WorkOverrideField = (typeof WORK_OVERRIDE_FIELDS)[number];
