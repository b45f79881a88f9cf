import { useCallback, useMemo, useRef, useState } from "react";
import { layOut } from "../../budget/layOut";
import type { SheetKey } from "../../book/sheetPlan";
import type { BudgetPlan } from "../../budget/plan";
import type { WorkbookDoor, WriteOptions, WriteProgress } from "../../excel/door";
import { failure, type Notice } from "./notices";
import { countProblems, planOf } from "./result";
import type { PaneState } from "./state";
import { useLatest, useStore } from "./store";
import { changesBetween, entriesOf, localTime } from "./trail";

export interface Writing {
  /** null: nothing is being written; otherwise how far it is, once Excel has said so. */
  writing: { progress: WriteProgress | null } | null;
  /**
   * @param how absent: the book alone. Answers, or sheets that are wanted blank, are written with it and the first is
   * shown; whoever consents to a writing that was held up, or tries it again, gets what it was begun with.
   */
  write(how?: Consent & Wanted): Promise<void>;
  stopWriting(): void;
}

interface Consent {
  replaceBook?: boolean;
  replaceForeignSheets?: boolean;
}

type Wanted = Pick<WriteOptions, "answers" | "sheets">;

/** The plan with a row of trail for every input that changed since pane and book last agreed. */
function withTrail(plan: BudgetPlan, { book, linked, witnessed, language }: PaneState): BudgetPlan {
  if (!book || !linked) return plan;
  const changes = changesBetween(book, plan, language);
  const entries = [...witnessed, ...entriesOf(changes, localTime(new Date()), plan.author)];
  return entries.length === 0 ? plan : { ...plan, trail: [...(plan.trail ?? []), ...entries] };
}

/** Writes the plan to the workbook, once nothing speaks against it. */
export function useWriting(door: WorkbookDoor): Writing {
  const { state, dispatch } = useStore();
  const latest = useLatest(state);
  const [writing, setWriting] = useState<Writing["writing"]>(null);
  const stop = useRef<AbortController | null>(null);
  const asked = useRef<Wanted | undefined>(undefined);

  const write = useCallback<Writing["write"]>(
    async (how) => {
      const { answers, sheets } = (asked.current = how && (how.answers || how.sheets ? how : asked.current)) ?? {};
      const consent = how ?? {};
      const tell = (notice: Notice | null) => dispatch({ type: "told", notice });
      const { language, book, linked, newer } = latest.current;
      const drafted = planOf(latest.current);
      if (!drafted || stop.current) return;
      const count = countProblems(latest.current);
      if (newer && linked) return tell({ kind: "newer" });
      if (count > 0) return tell({ kind: "blocked", count });
      if (book && !linked && !consent.replaceBook) return tell({ kind: "replace" });
      const laid = layOut(drafted);
      const [left] = laid.left;
      if (left) {
        const data = { scenario: left.scenario.name, name: left.group.name };
        return tell({ kind: "failed", problem: { code: "parts_differ_in_scenario", data }, retry: "write" });
      }
      if (laid.plan !== drafted) dispatch({ type: "laidOut", plan: laid.plan });
      const plan = withTrail(laid.plan, latest.current);
      const controller = new AbortController();
      stop.current = controller;
      tell(null);
      setWriting({ progress: null });
      try {
        const outcome = await door.writePlan(plan, {
          language,
          signal: controller.signal,
          onProgress: (progress) => setWriting({ progress }),
          replaceForeignSheets: consent.replaceForeignSheets ?? false,
          answers,
          sheets,
        });
        if (outcome.status === "written") {
          dispatch({ type: "written", plan, outcome });
          const [first] = sheets ?? (Object.keys(answers ?? {}) as SheetKey[]);
          if (first) await door.showSheet(first === "splits" ? "funds" : first);
        }
        if (outcome.status === "cancelled") tell({ kind: "cancelled" });
        if (outcome.status === "failed") tell({ kind: "failed", problem: outcome.problem, retry: "write" });
      } catch (error) {
        tell(failure(error, "write"));
      } finally {
        stop.current = null;
        setWriting(null);
      }
    },
    [door, dispatch, latest],
  );
  const stopWriting = useCallback(() => stop.current?.abort(), []);
  return useMemo(() => ({ writing, write, stopWriting }), [writing, write, stopWriting]);
}
