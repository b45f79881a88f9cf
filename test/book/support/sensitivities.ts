import type { SensitivityAnswer } from "../../../src/book/answers";
import type { BudgetPlan } from "../../../src/budget/plan";
import { rangeSteps } from "../../../src/taskpane/views/whatif/rangesNeed";
import { sensitivityAnswer } from "../../../src/taskpane/views/whatif/sensitivityAnswer";
import { tableSteps } from "../../../src/taskpane/views/whatif/sensitivityNeed";
import { finished } from "../../whatif/finished";
import { valueOf } from "../../budget/valueOf";

const who = { by: "ALL", value: null } as const;

/** What the pane would write of people and months, and of two ranges. */
export function sensitivityOf(plan: BudgetPlan, scenario: string | null = null): SensitivityAnswer {
  const table = valueOf(
    finished(
      tableSteps({
        ...{ plan, scenario, who, language: "id" },
        rows: { axis: "people", step: 10 },
        columns: { axis: "last", step: 1 },
      }),
    ),
  );
  const ranges = finished(
    rangeSteps(plan, scenario, who, [
      { axis: "people", low: 90, high: 110 },
      { axis: "first", low: 0, high: 2 },
    ]),
  );
  return sensitivityAnswer({
    ...{ plan, scenario, who, ranges, language: "id", day: "2026-11-28" },
    table: { ...table, asked: { who, rows: "people", columns: "last", steps: ["10", "10"] } },
  });
}
