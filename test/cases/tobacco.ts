import { examplePlan } from "../../src/budget/examplePlan";
import type { BudgetPlan } from "../../src/budget/plan";
import { regionOf } from "./regionOf";

/** The tobacco workers of Kabupaten Blitar alone: its example with one group, the fund that pays it, and its scenarios. */
export function tobaccoPlan(language: "id" | "en" = "id"): BudgetPlan {
  const { groups, funds, ...rest } = examplePlan(regionOf("kab-blitar"), language);
  return { ...rest, groups: groups.slice(0, 1), funds: funds.filter(({ id }) => id === groups[0]!.fund) };
}

/** The same with so many groups, all alike but for code and name: BPU with JKK and JKM from one fund. */
export function tobaccoGroups(count: number): BudgetPlan {
  const plan = tobaccoPlan();
  const first = plan.groups[0]!;
  const more = Array.from({ length: count - 1 }, (_, index) => ({
    ...first,
    id: `K${index + 2}`,
    name: `Kelompok ${index + 2}`,
    note: null,
  }));
  return { ...plan, groups: [first, ...more] };
}
