import { frameInYear, yearBound } from "../../budget/otherYear";
import type { Law } from "../../law/parameter";
import { moveToYear, type DraftGroup } from "./draft";
import { planOf } from "./result";
import type { PaneState } from "./state";

/** The budget becomes that of another year; a year mistyped and typed anew brings everything back. */
export function inOtherYear(state: PaneState, year: number, law: Law): PaneState {
  const { frame, setAside } = state;
  const plan = planOf(state);
  if (!frame || !plan) return state;
  const from = frame.year;
  const move = (draft: DraftGroup) => moveToYear(draft, from, year, law);
  const isBack = setAside?.year === year;
  return {
    ...state,
    frame: { ...frameInYear(frame, year), adopted: isBack ? setAside.adopted : null },
    groups: state.groups.map(move),
    removed: state.removed.map(({ draft, position }) => ({ draft: move(draft), position })),
    setAside: frame.adopted ? { year: from, adopted: frame.adopted } : isBack ? null : setAside,
    manyStep: null,
    // What failed is told on; of an empty beginning there is nothing to tell.
    notice:
      plan.groups.length === 0 || state.notice?.kind === "failed"
        ? state.notice
        : { kind: "otherYear", from, bound: yearBound(plan, year), revision: Boolean(frame.adopted) },
  };
}
