import type { SensitivityAnswer } from "../../../book/answers";
import { scenarioLabel } from "../../../book/scenarioWords";
import type { BudgetPlan } from "../../../budget/plan";
import type { Selector } from "../../../budget/sweep";
import { sumGroups } from "../../../budget/sumGroups";
import { LAW } from "../../../law/baseline";
import type { Language } from "../../../texts/language";
import { showNumber } from "../../../texts/numbers";
import { sensitivityTexts } from "../../../texts/pane/whatif/sensitivity";
import { tryTexts } from "../../../texts/pane/whatif/trying";
import { choose } from "../../../whatif/choices";
import { whoName } from "./entryWords";
import { bySpread, type Ranges } from "./rangesNeed";
import { isShare, type Figure } from "./sensitivityNeed";
import type { TwoWay } from "./useTwoWay";

interface Made {
  plan: BudgetPlan;
  scenario: string | null;
  who: Selector;
  table: TwoWay;
  ranges: Ranges;
  language: Language;
  /** "2025-05-15" */
  day: string;
}

/** What "Kepekaan" found, as the sheet of that name holds it. */
export function sensitivityAnswer({ plan, scenario, who, table, ranges, language, day }: Made): SensitivityAnswer {
  const words = sensitivityTexts[language];
  const made = choose(plan, scenario, LAW);
  const known = plan.scenarios.find(({ id }) => id === scenario);
  const { rows, columns } = table.asked;
  const figures = (of: Figure) => table.cells.map((line) => line.map((cell) => cell[of]));
  return {
    writtenOn: day,
    made: { scenario: known ? scenarioLabel(plan, known) : null, total: sumGroups(made.plan, made.law).total },
    who: whoName(language, "group", who, plan) ?? tryTexts[language].everyGroup,
    rowInput: words.inputs[rows],
    columnInput: words.inputs[columns],
    ...{ rows: table.rows, columns: table.columns },
    cost: figures("cost"),
    lacking: table.isOpen ? [] : figures("lacking"),
    ranges: bySpread(ranges.bars, "cost").map(
      ({ axis, low, high, cost: [atLow, atHigh], lacking: [lackLow, lackHigh] }) => ({
        input: `${words.inputs[axis]} (${words.unit[isShare(axis) ? "share" : "months"]})`,
        ...{ low: showNumber(language, low, 3), high: showNumber(language, high, 3), atLow, atHigh },
        ...(table.isOpen ? { lackLow: null, lackHigh: null } : { lackLow, lackHigh }),
      }),
    ),
  };
}
