import { useCallback, useEffect, useRef } from "react";
import { LAW } from "../../law/baseline";
import type { WorkbookDoor } from "../../excel/door";
import { compareWithBook } from "./comparison";
import { useLatest, useStore } from "./store";

/** Holds the book's total against the pane's whenever the book is another one. @returns does it once more when called */
export function useComparison(door: WorkbookDoor): () => void {
  const { state, dispatch } = useStore();
  const latest = useLatest(state);
  const round = useRef(0);
  const compare = useCallback(() => {
    const mine = ++round.current;
    const { book, linked } = latest.current;
    if (!book || !linked) return;
    const isOver = () => round.current !== mine;
    void compareWithBook(door, book, LAW, isOver).then((comparison) => {
      if (!isOver()) dispatch({ type: "compared", book, comparison });
    });
  }, [door, dispatch, latest]);
  useEffect(() => {
    compare();
    return () => void (round.current += 1);
  }, [compare, state.book, state.linked]);
  return compare;
}
