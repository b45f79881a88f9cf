import { flushSync } from "react-dom";

/**
 * What was pressed stays where it is on the screen, whatever opens or closes above it: the row of a group that is opened
 * would go out of sight with the fields of the one before, and the focus with it.
 */
export function keepInPlace(pressed: HTMLElement, change: () => void): void {
  const before = pressed.getBoundingClientRect().top;
  flushSync(change);
  const moved = pressed.getBoundingClientRect().top - before;
  if (moved !== 0) pressed.closest("main")?.scrollBy(0, moved);
}
