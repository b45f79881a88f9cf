import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import type { WorkbookDoor } from "../../excel/door";
import type { SheetKey } from "../../book/sheetPlan";
import { onCommandOutcome } from "../../commands/outcomes";
import { chooseFunctionLanguage } from "../../functions/language";
import { isLanguage, type Language } from "../../texts/language";
import { loadUnwritten, useKeepUnwritten } from "./keepUnwritten";
import { failure, noticeOfCommand, noticeOfPart, type Notice } from "./notices";
import { useStore } from "./store";
import { localTime } from "./trail";
import { useComparison } from "./useComparison";
import { isAllIn, isInBook } from "./unwritten";
import { useWriting, type Writing } from "./useWriting";

export interface Workbook extends Writing {
  door: WorkbookDoor;
  /** false until the workbook has been looked at once. */
  ready: boolean;
  /** The workbook is open for reading only: the pane calculates, and a writing may be refused. */
  readOnly: boolean;
  /** Somebody changed the sheet, and it was not read so that Excel's undo stays; `readChanges` reads it. */
  unread: boolean;
  readChanges(): void;
  dismiss(): void;
  /** Holds the book's total against the pane's once more. */
  compare(): void;
  openBook(): Promise<unknown>;
  /** Takes up the work that is being offered. */
  resume(): Promise<void>;
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

const LANGUAGE_KEY = "language";

/** Everything that passes between the pane and the workbook. */
export function WorkbookProvider({ door, children }: { door: WorkbookDoor; children: ReactNode }) {
  const { state, dispatch } = useStore();
  const [ready, setReady] = useState(false);
  const [readOnly, setReadOnly] = useState(false);
  const [unread, setUnread] = useState(false);
  const tell = useCallback((notice: Notice | null) => dispatch({ type: "told", notice }), [dispatch]);
  const writing = useWriting(door);
  const compare = useComparison(door);
  useKeepUnwritten(door, ready && state.offered === null);

  const openBook = useCallback(async () => {
    try {
      const reading = await door.readPlan();
      if (reading) dispatch({ type: "openBook", reading });
      else tell(null);
      return reading;
    } catch (error) {
      tell(failure(error, "read"));
      return null;
    }
  }, [door, dispatch, tell]);

  const readChanges = useCallback(() => {
    void door.readPlan().then(
      (reading) => {
        setUnread(false);
        if (reading) dispatch({ type: "followed", reading, at: localTime(new Date()) });
      },
      (error: unknown) => tell(failure(error, null)),
    );
  }, [door, dispatch, tell]);

  useEffect(() => {
    let isGone = false;
    let unwatch: (() => void) | null = null;
    void (async () => {
      const chosen = await door.loadState(LANGUAGE_KEY).catch(() => null);
      const work = await loadUnwritten(door);
      const can = await door.capabilities();
      if (isGone) return;
      setReadOnly(can.readOnly);
      // Excel's own language, as on the ribbon beside it, until somebody chooses.
      dispatch({ type: "language", language: isLanguage(chosen) ? chosen : door.displayLanguage() });
      // Listening begins before reading, so that no change falls in between.
      let deaf: Notice | null = null;
      try {
        const stopWatching = await door.watchPlan(
          (reading) => {
            setUnread(false);
            dispatch({ type: "followed", reading, at: localTime(new Date()) });
          },
          () => {
            setUnread(false);
            compare();
          },
          () => setUnread(true),
          (problem) => tell({ kind: "failed", problem, retry: "read" }),
        );
        if (isGone) return stopWatching();
        unwatch = stopWatching;
      } catch (error) {
        deaf = failure(error, null);
      }
      const reading = await openBook();
      // A book from somebody else's desk is met in its own language; a choice made in this workbook counts more.
      if (!isGone && reading && !isLanguage(chosen)) dispatch({ type: "language", language: reading.language });
      if (isGone) return;
      if (work) {
        dispatch({ type: "offer", work });
        // A writing that was cut off has taken the work up, whether it was a change of this book or is its beginning.
        if (reading && noticeOfPart(reading) && isAllIn(work, reading.plan)) dispatch({ type: "discard" });
        else if (reading && isInBook(work, reading.plan))
          dispatch({ type: "resume", reading, at: localTime(new Date()) });
      }
      if (deaf) tell(deaf);
      setReady(true);
    })();
    return () => {
      isGone = true;
      unwatch?.();
    };
  }, [door, dispatch, openBook, tell, compare]);

  // The cells live in the same runtime as the pane and speak its language from their next calculation on.
  useEffect(() => {
    document.documentElement.lang = state.language;
    chooseFunctionLanguage(state.language);
  }, [state.language]);

  useEffect(() => {
    if (!ready) return;
    return onCommandOutcome((outcome) => {
      tell(noticeOfCommand(outcome));
      if (outcome.status !== "written") return;
      // What the ribbon mended in the book is followed like a change made in the sheet.
      void door.readPlan().then(
        (reading) => reading && dispatch({ type: "followed", reading, at: null }),
        (error) => tell(failure(error, "read")),
      );
    });
  }, [door, dispatch, ready, tell]);

  const resume = useCallback(async () => {
    try {
      const reading = await door.readPlan();
      dispatch({ type: "resume", reading, at: localTime(new Date()) });
    } catch (error) {
      tell(failure(error, null));
    }
  }, [door, dispatch, tell]);

  const chooseLanguage = useCallback(
    (language: Language) => {
      dispatch({ type: "language", language });
      // A choice that cannot be kept still holds until the pane is closed.
      door.saveState(LANGUAGE_KEY, language).catch(() => undefined);
    },
    [door, dispatch],
  );

  /** Leads to a place in the workbook, or says why it cannot be shown. */
  const lead = useCallback((go: () => Promise<void>) => go().catch((error) => tell(failure(error, null))), [tell]);

  const workbook = useMemo<Workbook>(
    () => ({
      door,
      ready,
      readOnly,
      unread,
      readChanges,
      dismiss: () => tell(null),
      compare,
      ...writing,
      openBook,
      resume,
      chooseLanguage,
      showCell: (sheet, address) => lead(() => door.showCell(sheet, address)),
      showSheet: (key) => lead(() => door.showSheet(key)),
    }),
    [door, ready, readOnly, unread, readChanges, tell, compare, writing, openBook, resume, chooseLanguage, lead],
  );
  return <WorkbookContext.Provider value={workbook}>{children}</WorkbookContext.Provider>;
}
