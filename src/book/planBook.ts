import type { BudgetPlan } from "../budget/plan";
import { BudgetLayout } from "./budgetLayout";
import { gatherFacts, type Facts, type PlanBookOptions } from "./facts";
import { monthsIn } from "./look";
import { FundsLayout } from "./fundsLayout";
import { ScenariosLayout } from "./scenariosLayout";
import { planBasis } from "./sheets/basis";
import { planBudget } from "./sheets/budget";
import { planCash } from "./sheets/cash";
import { planChecks } from "./sheets/checks";
import { frontLines } from "./sheets/checks/frontLines";
import { gatherLines } from "./sheets/checks/gatherLines";
import { overwrittenLines } from "./sheets/checks/overwrittenLines";
import { planComparison } from "./sheets/comparison";
import { planCoverageSheet } from "./sheets/coverage";
import { planFunds } from "./sheets/funds";
import { placeEffectiveFunds } from "./sheets/funds/effective";
import { FundParts } from "./sheets/funds/parts";
import { planGroups } from "./sheets/groups";
import { planLearn } from "./sheets/learn";
import { planPath } from "./sheets/path";
import { layRates, planRates } from "./sheets/rates";
import { planReadme } from "./sheets/readme";
import { planRisk } from "./sheets/risk";
import { planSensitivity } from "./sheets/sensitivity";
import { planRka } from "./sheets/rka";
import { placeAdopted } from "./sheets/rka/adopted";
import { RkaLayout } from "./sheets/rka/layout";
import { AmountInWords } from "./sheets/rka/words";
import { planScenarios } from "./sheets/scenarios";
import { placeEffectiveOverrides } from "./sheets/scenarios/effective";
import { planSummary } from "./sheets/summary";
import { planTrail } from "./sheets/trail";
import { planVillages } from "./sheets/village";
import { VillageLayout } from "./sheets/village/layout";
import { planWork } from "./sheets/work";
import { BOOK_VERSION, type Book, type LookArea, type SheetKey, type SheetPlan } from "./sheetPlan";
import { WorkLayout } from "./workLayout";
import { WorkLists } from "./workLists";

/**
 * A budget plan as a workbook in plain data: sheets, tables, names, native formulas, rules, print set-up.
 * The same plan, law and language always give the same book.
 * @example planBook(plan, { language: "id" }).sheets.map((sheet) => sheet.name) // ["Ringkasan", "Baca dulu", "Kelompok", …]
 */
export function planBook(plan: BudgetPlan, options: PlanBookOptions): Book {
  const facts = gatherFacts(plan, options);
  const work = new WorkLayout(facts);
  const lists = new WorkLists(facts, work);
  const rates = layRates(facts);
  const budget = new BudgetLayout(facts);
  const parts = new FundParts(facts, work, lists);
  const funds = new FundsLayout(facts);
  const rka = new RkaLayout(facts);
  const words = new AmountInWords(facts, { row: work.listsHeader, column: lists.width + 1 });
  const village = facts.has("village") ? new VillageLayout(facts) : null;
  const scenarios = facts.has("scenarios") ? new ScenariosLayout(facts) : null;
  const makers: Partial<Record<SheetKey, () => SheetPlan>> = {
    summary: () => planSummary(facts, { work, budget, funds, rates, rka, words, scenarios }),
    readme: () => planReadme(facts, { work, budget, funds, scenarios, rka }),
    learn: () => planLearn(facts, { work, rates, funds, rka }, facts.answers.learn!),
    groups: () => planGroups(facts, lists, rates, work),
    funds: () => planFunds(facts, funds, { work, lists, rates, budget, parts }),
    rates: () => planRates(facts, rates),
    basis: () => planBasis(facts, rates, budget),
    rka: () => planRka(facts, rka, { work, budget, parts, words }),
    village: () => planVillages(facts, village!, { work, lists, budget, parts }),
    scenarios: () => planScenarios(facts, scenarios!, work, lists),
    comparison: () => planComparison(facts, facts.answers.comparison!, { budget, funds, work }),
    budget: () => planBudget(facts, budget, work),
    rak: () => planCash(facts, budget, work),
    coverage: () => planCoverageSheet(facts, work, lists, rates),
    path: () => planPath(facts, facts.answers.path!, work),
    sensitivity: () => planSensitivity(facts, facts.answers.sensitivity!),
    risk: () => planRisk(facts, facts.answers.risk!),
    trail: () => planTrail(facts),
    work: () =>
      planWork(facts, work, lists, { rates, budget, parts }, [
        (draft) => placeEffectiveFunds(draft, facts, work, lists),
        (draft) => parts.place(draft, budget),
        (draft) => words.put(draft),
        (draft) =>
          plan.adopted && placeAdopted(draft, facts, plan.adopted, { row: work.listsHeader, column: lists.width + 8 }),
        (draft) => scenarios && placeEffectiveOverrides(draft, facts, scenarios, { work, lists, rates, parts }),
      ]),
  };
  const others = facts.sheets.flatMap((key) => makers[key]?.() ?? []);
  // `Uji` asks the others about their formulas.
  const checks = planChecks(facts, [
    ...gatherLines(facts, { work, lists, rates, budget, scenarios, funds, parts, rka, village }),
    ...frontLines(facts, others),
    ...overwrittenLines(facts, others),
  ]);
  const sheets = facts.sheets
    .flatMap((key) => (key === "checks" ? checks : (others.find((sheet) => sheet.key === key) ?? [])))
    .map((sheet) => ({ ...sheet, looks: sheet.looks.map((one) => inLanguage(one, facts)) }));
  return {
    version: BOOK_VERSION,
    language: facts.language,
    lawVersion: facts.law.version,
    sheets,
    names: sheets.flatMap((sheet) => sheet.names),
    activeSheet: facts.sheets[0]!,
  };
}

/** A look whose months are named in the book's language. */
function inLanguage({ area, look }: LookArea, { language }: Facts): LookArea {
  const { numberFormat } = look;
  return numberFormat === undefined
    ? { area, look }
    : { area, look: { ...look, numberFormat: monthsIn(language, numberFormat) } };
}
