import { useMemo } from "react";
import type { BudgetPlan } from "../../../budget/plan";
import type { Language } from "../../../texts/language";
import { soundPlanOf } from "../../state/result";
import { useStore } from "../../state/store";
import type { WhatifState } from "../../state/whatif/whatifState";

interface Whatif {
  /** The plan as it stands in the pane; what is tried lies on top of it. */
  plan: BudgetPlan;
  language: Language;
  whatif: WhatifState;
  change(change: Partial<WhatifState>): void;
  /** What stands in a box, or what the plan suggests for it. */
  text(key: string, suggested?: string): string;
  setText(key: string, text: string): void;
}

/** What the questions of this task share; they are shown for an open plan alone. */
export function useWhatif(): Whatif {
  const { state, dispatch } = useStore();
  const { frame, groups, language, whatif } = state;
  const plan = useMemo(() => soundPlanOf({ frame, groups }), [frame, groups]);
  if (!plan) throw new Error("The task is shown for an open plan alone");
  const change = (next: Partial<WhatifState>) => dispatch({ type: "whatif", change: next });
  return {
    plan,
    language,
    whatif,
    change,
    text: (key, suggested = "") => whatif.texts[key] ?? suggested,
    setText: (key, text) => change({ texts: { ...whatif.texts, [key]: text } }),
  };
}
