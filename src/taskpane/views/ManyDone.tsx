import { fundTexts } from "../../texts/pane/funds";
import { manyTexts } from "../../texts/pane/many";
import type { ManyStep } from "../state/many/undo";
import { useStore } from "../state/store";
import { DoneBar } from "./DoneBar";

/** What was done to many groups at once, or to a fund and the groups it paid, and the way back. */
export function ManyDone({ step }: { step: ManyStep }) {
  const { state, dispatch } = useStore();
  const text = manyTexts[state.language];
  const count = Object.keys(step.drafts).length;
  return (
    <DoneBar onUndo={() => dispatch({ type: "undoMany" })}>
      {step.removedFund
        ? fundTexts[state.language].removed(step.removedFund.fund.name)
        : text[step.kind === "added" ? "added" : "done"](count)}
    </DoneBar>
  );
}
