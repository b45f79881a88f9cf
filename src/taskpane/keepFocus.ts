const CAN_TAKE =
  "button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]:not([data-tabster-dummy])";

const isShown = (element: Element) => element.getClientRects().length > 0;

/** The first part of a node that keys reach. */
function firstIn(node: Node): HTMLElement | null {
  if (!(node instanceof Element)) return null;
  const parts = [node, ...node.querySelectorAll(CAN_TAKE)].filter(
    (part): part is HTMLElement => part instanceof HTMLElement && part.matches(CAN_TAKE) && part.tabIndex >= 0,
  );
  return parts.find(isShown) ?? null;
}

/** What follows a place, else what goes before it, else the same of what it lies in; never beyond its task or page. */
function nearest(target: Node, after: Node | null, before: Node | null): HTMLElement | null {
  for (let node = after; node; node = node.nextSibling) {
    const found = firstIn(node);
    if (found) return found;
  }
  for (let node = before; node; node = node.previousSibling) {
    const found = firstIn(node);
    if (found) return found;
  }
  if (!(target instanceof HTMLElement) || !target.parentNode) return null;
  if (target.matches("main, dialog, body")) return target.matches("main") ? target : null;
  return nearest(target.parentNode, target.nextSibling, target.previousSibling);
}

/**
 * Whoever works by keys is never left nowhere: where the part with the focus goes (a row is removed, a button has done
 * its work), what came in its stead or stands next to its place has it; where it was only moved, it keeps it.
 * @returns a function that stops it
 */
export function keepFocus(page: Document = document): () => void {
  let last: Element | null = null;
  const remember = (event: FocusEvent) => (last = event.target as Element);
  // Pressed on nothing in particular, the focus is meant to go.
  const forget = (event: Event) => {
    if (!(event.target instanceof Element && event.target.closest(`${CAN_TAKE}, label`))) last = null;
  };
  const observer = new MutationObserver((changes) => {
    if (!last || page.activeElement !== page.body || !page.hasFocus()) return;
    if (last.isConnected && !last.matches(":disabled")) return (last as HTMLElement).focus();
    const gone = last;
    const change = last.isConnected
      ? { target: last.parentNode!, nextSibling: last.nextSibling, previousSibling: last.previousSibling }
      : changes.findLast(({ removedNodes }) => [...removedNodes].some((node) => node.contains(gone)));
    // What came in its stead, a question for a button and the like, goes before what stood beside it.
    const instead = changes
      .filter(({ target }) => target === change?.target)
      .flatMap(({ addedNodes }) => [...addedNodes]);
    const next = change?.target.isConnected
      ? (instead.map(firstIn).find(Boolean) ?? nearest(change.target, change.nextSibling, change.previousSibling))
      : page.querySelector<HTMLElement>("dialog[open] button, main");
    next?.focus();
  });
  page.addEventListener("focusin", remember);
  page.addEventListener("pointerdown", forget, true);
  observer.observe(page.body, { subtree: true, childList: true, attributes: true, attributeFilter: ["disabled"] });
  return () => {
    observer.disconnect();
    page.removeEventListener("focusin", remember);
    page.removeEventListener("pointerdown", forget, true);
  };
}
