import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { DoorError, type DoorProblem, type WorkbookDoor, type WriteProgress } from "../../excel/door";
import type { BudgetPlan } from "../../budget/plan";
import type { SheetKey } from "../../book/sheetPlan";
import { onCommandOutcome } from "../../commands/outcomes";
import type { CommandOutcome } from "../../commands/rewriteBudget";
import { chooseFunctionLanguage } from "../../functions/language";
import { trailTexts } from "../../texts/pane/trail";
import { isLanguage, type Language } from "../../texts/language";
import { countProblems, planOf } from "./result";
import type { PaneState } from "./state";
import { useLatest, useStore } from "./store";
import { changesBetween, entriesOf, localTime } from "./trail";

/** What is being told about the workbook: one thing at a time, the newest. */
export type Notice =
  | { kind: "written"; sheets: number; cells: number }
  | { kind: "cancelled" }
  | { kind: "blocked"; count: number }
  | { kind: "replace" }
  | { kind: "newer" }
  | { kind: "noBook" }
  | { kind: "followed" }
  | { kind: "failed"; problem: DoorProblem; retry: "write" | "read" | null };

export interface Workbook {
  door: WorkbookDoor;
  /** false until the workbook has been looked at once. */
  ready: boolean;
  notice: Notice | null;
  dismiss(): void;
  /** null: nothing is being written; otherwise how far it is, once Excel has said so. */
  writing: { progress: WriteProgress | null } | null;
  write(consent?: { replaceBook?: boolean; replaceForeignSheets?: boolean }): Promise<void>;
  stopWriting(): void;
  openBook(): Promise<unknown>;
  chooseLanguage(language: Language): void;
  showCell(sheet: string, address: string): Promise<void>;
  showSheet(key: SheetKey): Promise<void>;
}

const WorkbookContext = createContext<Workbook | null>(null);

export function useWorkbook(): Workbook {
  const workbook = useContext(WorkbookContext);
  if (!workbook) throw new Error("useWorkbook outside of WorkbookProvider");
  return workbook;
}

const PASSING: ReadonlySet<Notice["kind"]> = new Set([
  "written",
  "cancelled",
  "followed",
  "blocked",
  "replace",
  "noBook",
]);

const LANGUAGE_KEY = "language";

/** How a ribbon button ended, as the pane tells it. */
function noticeOf(outcome: CommandOutcome): Notice {
  switch (outcome.status) {
    case "written":
      return { kind: "written", sheets: outcome.sheets, cells: outcome.cells };
    case "cancelled":
      return { kind: "cancelled" };
    case "no_book":
      return { kind: "noBook" };
    case "failed":
      return { kind: "failed", problem: outcome.problem, retry: null };
  }
}

const problemOf = (error: unknown): DoorProblem =>
  error instanceof DoorError ? error.problem : { code: "unexpected", data: { detail: String(error) } };

/** The plan with a row of trail for every input that changed since pane and book last agreed. */
function withTrail(plan: BudgetPlan, { book, linked, witnessed, language }: PaneState): BudgetPlan {
  if (!book || !linked) return plan;
  const changes = changesBetween(book, plan, language);
  const entries = [...witnessed, ...entriesOf(changes, localTime(new Date()), plan.author)];
  return entries.length === 0 ? plan : { ...plan, trail: [...(plan.trail ?? []), ...entries] };
}

/** Everything that passes between the pane and the workbook. */
export function WorkbookProvider({ door, children }: { door: WorkbookDoor; children: ReactNode }) {
  const { state, dispatch } = useStore();
  const latest = useLatest(state);
  const [ready, setReady] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [writing, setWriting] = useState<Workbook["writing"]>(null);
  const stop = useRef<AbortController | null>(null);

  const openBook = useCallback(async () => {
    try {
      const reading = await door.readPlan();
      setNotice(reading?.newer ? { kind: "newer" } : null);
      if (reading) dispatch({ type: "openBook", reading });
      return reading;
    } catch (error) {
      setNotice({ kind: "failed", problem: problemOf(error), retry: "read" });
      return null;
    }
  }, [door, dispatch]);

  // What was said about the last writing is over with the next change a person makes here.
  useEffect(() => {
    setNotice((shown) => (shown && PASSING.has(shown.kind) ? null : shown));
  }, [state.edits]);

  useEffect(() => {
    let isGone = false;
    let unwatch: (() => void) | null = null;
    void (async () => {
      const chosen = await door.loadState(LANGUAGE_KEY).catch(() => null);
      if (isGone) return;
      if (isLanguage(chosen)) dispatch({ type: "language", language: chosen });
      const reading = await openBook();
      // A book from somebody else's desk is met in its own language; a choice made in this workbook counts more.
      if (!isGone && reading && !isLanguage(chosen)) dispatch({ type: "language", language: reading.language });
      if (isGone) return;
      setReady(true);
      try {
        const stopWatching = await door.watchPlan((reading) => {
          const { linked, frame, book, language } = latest.current;
          const changes = linked && book ? changesBetween(book, reading.plan, language) : [];
          const witnessed = entriesOf(changes, localTime(new Date()), trailTexts[language].inSheet);
          dispatch({ type: "followed", reading, witnessed });
          if (linked && frame) setNotice((shown) => (shown && shown.kind !== "written" ? shown : { kind: "followed" }));
        });
        if (isGone) stopWatching();
        else unwatch = stopWatching;
      } catch (error) {
        setNotice({ kind: "failed", problem: problemOf(error), retry: null });
      }
    })();
    return () => {
      isGone = true;
      unwatch?.();
    };
  }, [door, dispatch, latest, openBook]);

  // The cells live in the same runtime as the pane and speak its language from their next calculation on.
  useEffect(() => {
    document.documentElement.lang = state.language;
    chooseFunctionLanguage(state.language);
  }, [state.language]);

  useEffect(() => {
    if (!ready) return;
    return onCommandOutcome((outcome) => {
      setNotice(noticeOf(outcome));
      if (outcome.status !== "written") return;
      // What the ribbon mended in the book is followed like a change made in the sheet.
      void door.readPlan().then(
        (reading) => reading && dispatch({ type: "followed", reading, witnessed: [] }),
        () => undefined,
      );
    });
  }, [door, dispatch, ready]);

  const chooseLanguage = useCallback(
    (language: Language) => {
      dispatch({ type: "language", language });
      // A choice that cannot be kept still holds until the pane is closed.
      door.saveState(LANGUAGE_KEY, language).catch(() => undefined);
    },
    [door, dispatch],
  );

  const write = useCallback<Workbook["write"]>(
    async (consent = {}) => {
      const { language, book, linked, newer } = latest.current;
      const drafted = planOf(latest.current);
      if (!drafted || stop.current) return;
      const count = countProblems(latest.current);
      if (newer && linked) return setNotice({ kind: "newer" });
      if (count > 0) return setNotice({ kind: "blocked", count });
      if (book && !linked && !consent.replaceBook) return setNotice({ kind: "replace" });
      const plan = withTrail(drafted, latest.current);
      const controller = new AbortController();
      stop.current = controller;
      setNotice(null);
      setWriting({ progress: null });
      try {
        const outcome = await door.writePlan(plan, {
          language,
          signal: controller.signal,
          onProgress: (progress) => setWriting({ progress }),
          replaceForeignSheets: consent.replaceForeignSheets ?? false,
        });
        if (outcome.status === "written") {
          dispatch({ type: "written", plan });
          setNotice({ kind: "written", sheets: outcome.sheets, cells: outcome.cells });
        } else if (outcome.status === "cancelled") setNotice({ kind: "cancelled" });
        else setNotice({ kind: "failed", problem: outcome.problem, retry: "write" });
      } catch (error) {
        setNotice({ kind: "failed", problem: problemOf(error), retry: "write" });
      } finally {
        stop.current = null;
        setWriting(null);
      }
    },
    [door, dispatch, latest],
  );

  /** Leads to a place in the workbook, or says why it cannot be shown. */
  const lead = useCallback(async (go: () => Promise<void>) => {
    try {
      await go();
    } catch (error) {
      setNotice({ kind: "failed", problem: problemOf(error), retry: null });
    }
  }, []);

  const workbook = useMemo<Workbook>(
    () => ({
      door,
      ready,
      notice,
      dismiss: () => setNotice(null),
      writing,
      write,
      stopWriting: () => stop.current?.abort(),
      openBook,
      chooseLanguage,
      showCell: (sheet, address) => lead(() => door.showCell(sheet, address)),
      showSheet: (key) => lead(() => door.showSheet(key)),
    }),
    [door, ready, notice, writing, write, openBook, chooseLanguage, lead],
  );
  return <WorkbookContext.Provider value={workbook}>{children}</WorkbookContext.Provider>;
}
