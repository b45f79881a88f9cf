import { useCallback, useEffect, useRef } from "react";
import type { WorkbookDoor } from "../../excel/door";
import type { Keeping } from "./state";
import { useLatest, useStore } from "./store";
import { localTime } from "./trail";
import { MOST_CHARACTERS, readUnwritten, unwrittenOf, type Unwritten } from "./unwritten";

const KEY = "unwritten";

/** Typing a word is one keeping; what was typed within this time before a sudden end is lost. */
const PAUSE_MILLISECONDS = 300;

/** What was kept in this workbook and not written since; a damaged or unreadable one is none. */
export async function loadUnwritten(door: WorkbookDoor): Promise<Unwritten | null> {
  return readUnwritten(await door.loadState(KEY).catch(() => null));
}

/**
 * Keeps unwritten work in the workbook while it changes, and forgets it once it is written.
 * @param isOn false while kept work is still being offered, which must not be written over
 */
export function useKeepUnwritten(door: WorkbookDoor, isOn: boolean): void {
  const { state, dispatch } = useStore();
  const latest = useLatest({ state, isOn });
  /** What the workbook holds, without its time; "" for nothing, undefined where that is not known. */
  const kept = useRef<string | undefined>("");
  useEffect(() => {
    if (state.offered) kept.current = undefined;
  }, [state.offered]);

  const keep = useCallback(() => {
    if (!latest.current.isOn) return;
    const work = unwrittenOf(latest.current.state, localTime(new Date()));
    const text = work === null ? "" : JSON.stringify({ ...work, at: "" });
    if (text === kept.current) return;
    kept.current = text;
    const tell = (keeping: Keeping) => dispatch({ type: "keeping", keeping });
    const isTooLarge = text.length > MOST_CHARACTERS;
    // Half of a work, or an older state of it, would be offered as if it were all.
    door.saveState(KEY, isTooLarge ? null : work).then(
      () => tell(isTooLarge ? "tooLarge" : "kept"),
      () => {
        kept.current = undefined;
        tell("failed");
      },
    );
  }, [door, dispatch, latest]);

  // What was just written must not be offered again, however soon the pane goes.
  useEffect(keep, [keep, state.book]);

  useEffect(() => {
    if (!isOn) return;
    const timer = setTimeout(keep, PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [isOn, keep, state.frame, state.groups, state.boxes, state.book, state.linked, state.parked]);

  // The last chances before the pane goes.
  useEffect(() => {
    const hidden = () => document.visibilityState === "hidden" && keep();
    const leaving = ["pagehide", "blur"] as const;
    document.addEventListener("visibilitychange", hidden);
    for (const event of leaving) window.addEventListener(event, keep);
    return () => {
      keep();
      document.removeEventListener("visibilitychange", hidden);
      for (const event of leaving) window.removeEventListener(event, keep);
    };
  }, [keep]);
}
