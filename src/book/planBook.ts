import type { BudgetPlan } from "../budget/plan";
import { BudgetLayout } from "./budgetLayout";
import { gatherFacts, type PlanBookOptions } from "./facts";
import { FundsLayout } from "./fundsLayout";
import { ScenariosLayout } from "./scenariosLayout";
import { planFunds } from "./sheets/funds";
import { fundNameFrom } from "./sheets/funds/fundName";
import { planReadme } from "./sheets/readme";
import { planScenarios } from "./sheets/scenarios";
import { provisionInEffect, takenFromScenario } from "./sheets/scenarios/taken";
import { draftRates, finishRates, rateReferences } from "./sheets/rates";
import { GroupReferences, planGroups } from "./sheets/groups";
import { planBudget } from "./sheets/budget";
import { planCash } from "./sheets/cash";
import { layRka, planRka } from "./sheets/rka";
import { planChecks } from "./sheets/checks";
import { gatherLines } from "./sheets/checks/gatherLines";
import { planCoverageSheet } from "./sheets/coverage";
import { CoverageLayout } from "./sheets/ucj/layout";
import { planTrail } from "./sheets/trail";
import { planVillages } from "./sheets/village";
import { VillageLayout } from "./sheets/village/layout";
import type { RkaLayout } from "./sheets/rka/layout";
import { takenFromTable } from "./sheets/budget/work";
import { BOOK_VERSION, type Book, type SheetKey, type SheetPlan } from "./sheetPlan";

/** The sheets that exist so far; `sheets` of the options chooses among them. */
export const READY_SHEETS: readonly SheetKey[] = ["readme", "groups", "funds", "rates", "scenarios", "budget", "rka", "rak", "village", "coverage", "checks", "trail"];

/**
 * A budget plan as a workbook in plain data: sheets, tables, names, native formulas, rules, print set-up.
 * The same plan, law and language always give the same book.
 * @example planBook(plan, { language: "id" }).sheets.map((sheet) => sheet.name) // ["Kelompok", "Tarif", "Anggaran"]
 */
export function planBook(plan: BudgetPlan, options: PlanBookOptions): Book {
  const facts = gatherFacts(plan, { ...options, sheets: (options.sheets ?? READY_SHEETS).filter((key) => READY_SHEETS.includes(key)) });
  const references = rateReferences(facts);
  const groups = new GroupReferences(facts);
  const layout = new BudgetLayout(facts);
  const funds = new FundsLayout(facts);
  // A scenario reaches funds too, so its sheet needs theirs.
  const scenarios = facts.has("scenarios") && facts.has("funds") ? new ScenariosLayout(facts) : null;
  const rates = draftRates(facts, references, scenarios ? provisionInEffect(facts, scenarios) : undefined);
  const taken = scenarios ? takenFromScenario(layout, groups, scenarios) : takenFromTable(layout, groups);
  const coverage = new CoverageLayout(facts);
  let laid: RkaLayout | undefined;
  const rka = () => (laid ??= layRka(facts));
  let villages: VillageLayout | undefined;
  const village = () => (villages ??= new VillageLayout(facts));
  const makers: Partial<Record<SheetKey, () => SheetPlan>> = {
    readme: () => planReadme(facts, { budget: layout, funds, scenarios }),
    funds: () => planFunds(facts, funds, { groups, references, budget: layout, scenarios }),
    scenarios: () => planScenarios(facts, scenarios ?? new ScenariosLayout(facts), { groups, funds, references, budget: layout }),
    groups: () => planGroups(facts, references, facts.has("budget") ? layout.grandTotal() : null),
    rates: () => finishRates(rates, facts, references),
    rka: () => planRka(facts, layout, rka(), groups, facts.has("funds") ? fundNameFrom(funds) : undefined),
    rak: () => planCash(facts, layout, references),
    checks: () => planChecks(facts, layout, gatherLines(facts, { budget: layout, references, funds, rka: rka(), coverage, village: village() })),
    trail: () => planTrail(facts),
    village: () => planVillages(facts, village(), { budget: layout, funds, rka: rka() }),
    coverage: () => planCoverageSheet(facts, coverage, layout),
    budget: () => planBudget(facts, layout, references, taken),
  };
  const sheets = facts.sheets.map((key) => makers[key]!());
  return {
    version: BOOK_VERSION,
    language: facts.language,
    lawVersion: facts.law.version,
    sheets,
    names: sheets.flatMap((sheet) => sheet.names),
    activeSheet: facts.sheets[0]!,
  };
}
