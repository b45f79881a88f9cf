import type { Dispatch } from "react";
import type { PlanProblem } from "../../budget/checkPlan";
import type { Action, PaneState } from "./state";

/** Opens the first group that needs a look and puts the focus into the field in question. */
export function goToFirstProblem({ groups, boxes }: PaneState, dispatch: Dispatch<Action>): void {
  const draft = groups.find(({ problems }) => problems.length > 0);
  if (draft) return goToGroup(draft.group.id, draft.problems[0]?.field, dispatch);
  const key = Object.keys(boxes).find((other) => boxes[other]?.problem);
  if (key) goToBox(key, dispatch);
}

/** Leads from a line of the checks to where it can be mended in the pane. */
export function goToPlanProblem({ where, id, problem }: PlanProblem, dispatch: Dispatch<Action>): void {
  if (where === "fund" && id !== null)
    return goToBox(
      `fund.${id}.${problem.field === "name" ? "name" : problem.field === "earmark" ? "earmark" : "ceiling"}`,
      dispatch,
    );
  if (where === "scenario" && id !== null) return goToBox(`scenario.${id}.name`, dispatch);
  if (where === "group" && id !== null)
    return goToGroup(id, problem.field, dispatch, String(problem.data.program ?? ""));
  dispatch({ type: "task", task: "compose" });
}

function goToGroup(id: string, field: string | undefined, dispatch: Dispatch<Action>, program = ""): void {
  dispatch({ type: "task", task: "compose" });
  dispatch({ type: "openGroup", id });
  focusOn(field === "accounts" ? [`account.${id}.${program}`, `account.${id}`] : [`${id}.${field}`], () =>
    [...document.querySelectorAll<HTMLElement>("[data-row-toggle]")].find((row) => row.dataset.rowToggle === id),
  );
}

/** Boxes of the plan are named after what they are about: "fund.d1.ceiling". */
function goToBox(key: string, dispatch: Dispatch<Action>): void {
  const [kind, id = ""] = key.split(".");
  switch (kind) {
    case "account":
      dispatch({ type: "openGroup", id });
      dispatch({ type: "task", task: "compose" });
      break;
    case "scenario":
      dispatch({ type: "openScenario", id });
      dispatch({ type: "task", task: "scenarios" });
      break;
    case "coverage":
    case "plan":
    case "signing":
      dispatch({ type: "task", task: "share" });
      break;
    default:
      if (kind === "fund") dispatch({ type: "openFund", id });
      dispatch({ type: "task", task: "funds" });
  }
  focusOn([key]);
}

/** The row opens with the next paint; only then is there a field to go to. */
function focusOn(names: readonly string[], otherwise: () => HTMLElement | undefined = () => undefined): void {
  requestAnimationFrame(() => {
    const box = names.map((name) => document.getElementsByName(name)[0]).find(Boolean) ?? otherwise();
    box?.focus();
    box?.scrollIntoView({ block: "nearest" });
  });
}
