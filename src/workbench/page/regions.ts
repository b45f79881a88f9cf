/** The parts of the window that F6 goes through, as in Excel: the grid, the ribbon, the add-in's pane, the sheet tabs. */
export type Region = "grid" | "ribbon" | "pane" | "sheets";

const ORDER: readonly Region[] = ["grid", "ribbon", "pane", "sheets"];

/** Univer's own row of tabs: it moves by arrows and opens a sheet by Enter. */
const SHEET_TABS = '[data-u-comp="slide-tab-bar"]';

export interface RegionOptions {
  grid: HTMLElement;
  isPaneOpen(): boolean;
  focusGrid(): void;
  focusPane(): void;
}

export class Regions {
  constructor(private readonly options: RegionOptions) {
    window.addEventListener("keydown", this.hear, { capture: true });
    options.grid.addEventListener("click", this.leaveTabs);
  }

  /** Puts the focus into the next part that is there. */
  readonly move = (step: 1 | -1): void => {
    const open = ORDER.filter((region) => region !== "pane" || this.options.isPaneOpen());
    const next = open[(open.indexOf(this.current()) + step + open.length) % open.length]!;
    switch (next) {
      case "grid":
        return this.options.focusGrid();
      case "pane":
        return this.options.focusPane();
      case "ribbon":
        return document.querySelector<HTMLElement>(".ribbon [role=tab][aria-selected=true]")?.focus();
      case "sheets":
        return document.querySelector<HTMLElement>(`${SHEET_TABS} [role=tab][aria-selected=true]`)?.focus();
    }
  };

  private current(): Region {
    const active = document.activeElement;
    if (active?.closest(".pane-dock")) return "pane";
    if (active?.closest(SHEET_TABS)) return "sheets";
    return active?.closest(".ribbon, .title-bar, .notices") ? "ribbon" : "grid";
  }

  private readonly hear = (event: KeyboardEvent): void => {
    const step = stepOf(event);
    if (step === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.move(step);
  };

  /** Univer leaves the focus on a tab that was clicked, where typing goes nowhere. A second click renames the sheet. */
  private readonly leaveTabs = (event: MouseEvent): void => {
    if (event.detail !== 1 || !(event.target as Element).closest(`${SHEET_TABS} [role=tab]`)) return;
    setTimeout(this.options.focusGrid);
  };
}

/** Whether a key means another part of the window: F6 forward, with Shift back. */
export function stepOf(event: KeyboardEvent): 1 | -1 | null {
  if (event.key !== "F6" || event.altKey) return null;
  return event.shiftKey ? -1 : 1;
}
