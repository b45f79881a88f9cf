import { listBenefit } from "./benefitFunction";
import { computeContract, computeCost, computePersonMonth, itemizeCost } from "./budgetFunctions";
import { computeSufficiency, simulateCost } from "./chanceFunctions";
import { computeCoverageShare, listCoveragePath } from "./coverageFunctions";
import { explainContribution } from "./explainFunction";
import { computeCashTable, computeGroups, listBudgetRows } from "./groupFunctions";
import { citeLaw, listLaw, readRate, readWageCeiling } from "./lawFunctions";
import { findBase, findMonths, findPeople } from "./solvingFunctions";
import { spellAmount } from "./wordFunctions";

/**
 * Every function of the namespace JAMSOS by its id, which is its name in every language. Ids and signatures are for
 * ever: workbooks hold them. A test holds this list against the generated metadata.
 */
export const FUNCTIONS = {
  TARIF: readRate,
  BATASUPAH: readWageCeiling,
  DASARHUKUM: citeLaw,
  ATURAN: listLaw,
  IURAN: computePersonMonth,
  ANGGARAN: computeCost,
  RINCIAN: itemizeCost,
  IURANJAKON: computeContract,
  ORANGDARI: findPeople,
  BULANDARI: findMonths,
  DASARDARI: findBase,
  ANGGARANKELOMPOK: computeGroups,
  ANGGARANKAS: computeCashTable,
  RKA: listBudgetRows,
  CAKUPAN: computeCoverageShare,
  JALURUCJ: listCoveragePath,
  MANFAAT: listBenefit,
  SIMULASI: simulateCost,
  PELUANGCUKUP: computeSufficiency,
  JELASKAN: explainContribution,
  TERBILANG: spellAmount,
} as const;

/** Excel passes anything in any place; each function reads its arguments itself. */
export type Calculation = (...given: never[]) => unknown;
