import { useState, type ReactNode } from "react";
import { sameValue } from "../../../budget/sameValue";
import { shareTexts } from "../../../texts/pane/share";
import { useStore } from "../../state/store";
import { DoneBar } from "../DoneBar";

/**
 * Removing an entry of a list, and the way back to it.
 * @param about what the boxes of the list are called, as in `boxesGone`
 */
export function useRemoval<T>(
  list: readonly T[],
  about: string,
  change: (list: T[]) => void,
): { remove(position: number, label: string): void; undo: ReactNode } {
  const { state, dispatch } = useStore();
  const [removed, setRemoved] = useState<{ entry: T; position: number; label: string } | null>(null);
  return {
    remove(position, label) {
      setRemoved({ entry: list[position]!, position, label });
      change(list.filter((_, place) => place !== position));
      dispatch({ type: "boxesGone", about, place: position });
    },
    undo: removed && (
      <DoneBar
        onUndo={() => {
          setRemoved(null);
          // Followed from the sheet in the meantime: it is there already.
          if (list.some((entry) => sameValue(entry, removed.entry))) return;
          change([...list.slice(0, removed.position), removed.entry, ...list.slice(removed.position)]);
        }}
      >
        {shareTexts[state.language].removed(removed.label)}
      </DoneBar>
    ),
  };
}
