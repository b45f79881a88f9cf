import type { Dispatch } from "react";
import type { Action, PaneState } from "./state";

/** Opens the first group that needs a look and puts the focus into the field in question. */
export function goToFirstProblem({ groups, boxes }: PaneState, dispatch: Dispatch<Action>): void {
  const draft = groups.find(({ problems }) => problems.length > 0);
  if (!draft) return goToBox(boxes, dispatch);
  const { id } = draft.group;
  dispatch({ type: "task", task: "compose" });
  dispatch({ type: "openGroup", id });
  const field = draft.problems[0]?.field;
  // The row opens with the next paint; only then is there a field to go to.
  requestAnimationFrame(() => {
    const row = [...document.querySelectorAll<HTMLElement>("[data-row-toggle]")].find(
      (other) => other.dataset.rowToggle === id,
    );
    const box = document.getElementsByName(`${id}.${field}`)[0] ?? row;
    box?.focus();
    box?.scrollIntoView({ block: "nearest" });
  });
}

/** Boxes of funds and scenarios are named after what they are about: "fund.d1.ceiling". */
function goToBox(boxes: PaneState["boxes"], dispatch: Dispatch<Action>): void {
  const key = Object.keys(boxes).find((other) => boxes[other]?.problem);
  if (!key) return;
  const [kind, id = ""] = key.split(".");
  if (kind === "scenario") dispatch({ type: "openScenario", id });
  if (kind === "fund") dispatch({ type: "openFund", id });
  dispatch({ type: "task", task: kind === "scenario" ? "scenarios" : "funds" });
  requestAnimationFrame(() => document.getElementsByName(key)[0]?.focus());
}
