import type { ComparedDetail } from "../../../book/answers";
import { isContract } from "../../../budget/checkGroup";
import { partLines } from "../../../budget/partLines";
import type { ChoiceFigures } from "../../../whatif/choices";

/** What every group costs and every fund lacks under each choice, by the codes the book finds them by. */
export function comparedDetails(choices: readonly ChoiceFigures[]): ComparedDetail[] {
  const [first] = choices;
  if (!first) return [];
  const { groups, funds } = first.choice.plan;
  const codes = groups.map(({ id }) => id).filter((id) => choices.every((one) => hasOneRow(one, id)));
  const outcomeOf = ({ budget }: ChoiceFigures, id: string) => budget.groups.find(({ group }) => group.id === id);
  const costOf = (one: ChoiceFigures, id: string): number | null => {
    const outcome = outcomeOf(one, id)?.outcome;
    return outcome?.ok ? outcome.value.total : null;
  };
  const peopleOf = (one: ChoiceFigures, id: string): number | null => {
    const found = outcomeOf(one, id);
    return found?.outcome.ok && !isContract(found.group) ? found.group.people : null;
  };
  const lackOf = ({ lacks }: ChoiceFigures, id: string): number =>
    lacks.find(({ fund }) => fund?.id === id)?.missing ?? 0;
  return [
    ...codes.map((code) => detail("groupCost", code, costOf)),
    ...codes.map((code) => detail("groupPeople", code, peopleOf)),
    ...funds.map(({ id }) => detail("fundLack", id, lackOf)),
  ];

  function detail(
    kind: ComparedDetail["kind"],
    code: string,
    amountOf: (one: ChoiceFigures, id: string) => number | null,
  ): ComparedDetail {
    return { kind, code, amounts: choices.map((one) => amountOf(one, code)) };
  }
}

/** Priced part by part, a book has a row for each of its funds and none for the group. */
function hasOneRow({ choice: { plan, law } }: ChoiceFigures, id: string): boolean {
  const group = plan.groups.find((one) => one.id === id);
  return group !== undefined && partLines(group, plan, law)[0] === group;
}
