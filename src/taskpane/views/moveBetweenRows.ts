import type { KeyboardEvent } from "react";

/** Arrow up and down move the focus to the row above or below, as in a list of files. */
export function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0) return;
  const list = event.currentTarget.closest("ul");
  const toggles = [...(list?.querySelectorAll<HTMLElement>("[data-row-toggle]") ?? [])];
  const next = toggles[toggles.indexOf(event.currentTarget) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
