import type { Dispatch } from "react";
import type { Action, PaneState } from "./state";

/** Opens the first group that needs a look and puts the focus into the field in question. */
export function goToFirstProblem({ groups }: PaneState, dispatch: Dispatch<Action>): void {
  const draft = groups.find(({ problems }) => problems.length > 0);
  if (!draft) return;
  const { id } = draft.group;
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
