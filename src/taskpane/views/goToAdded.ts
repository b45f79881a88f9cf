import { flushSync } from "react-dom";

const groupAround = (element: Element) => element.parentElement?.closest("[role=group]") ?? null;

/** What such a button adds stands before it: whoever pressed goes on there, not on a button that was pushed out of sight. */
export function goToAdded(button: HTMLElement, add: () => void): void {
  flushSync(add);
  const entry = [...document.querySelectorAll("[role=group]")].findLast(
    (group) =>
      groupAround(group) === groupAround(button) &&
      (button.compareDocumentPosition(group) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
  );
  entry?.querySelector<HTMLElement>("input, select, textarea")?.focus();
}
