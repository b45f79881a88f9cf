/** What the parts of the page show, in one place; the workbook and the pane write it, React reads it. */
import { readPreferences, writePreferences, type Preferences } from "./preferences";
import type { AddinFacts } from "./ribbon/manifest";
import type { SelectionFacts } from "./selectionFacts";

export type SaveState =
  { kind: "saved" } | { kind: "unsaved" } | { kind: "saving" } | { kind: "failed"; reason: string };

export interface Notice {
  id: number;
  tone: "info" | "warning" | "error";
  text: string;
}

export interface CellErrorFacts {
  address: string;
  error: string;
  message: string;
  /** Where the cell is on the page; null where that is not known. */
  place: { left: number; top: number; height: number } | null;
}

export interface PageState {
  preferences: Preferences;
  phase: "starting" | "ready" | "failed";
  busy: boolean;
  save: SaveState;
  selection: SelectionFacts | null;
  cellError: CellErrorFacts | null;
  notices: Notice[];
  addin: AddinFacts | null;
  pane: "loading" | "ready" | "failed";
  /** The label of the ribbon command that is running. */
  running: string | null;
}

export class PageStore {
  private state: PageState = {
    preferences: readPreferences(),
    phase: "starting",
    busy: true,
    save: { kind: "saved" },
    selection: null,
    cellError: null,
    notices: [],
    addin: null,
    pane: "loading",
    running: null,
  };
  private readonly listeners = new Set<() => void>();
  private nextNotice = 1;

  readonly read = (): PageState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(change: Partial<PageState>): void {
    const same = Object.entries(change).every(([key, value]) => this.state[key as keyof PageState] === value);
    if (same) return;
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  /** Changes and remembers preferences. */
  prefer(change: Partial<Preferences>): void {
    const preferences = { ...this.state.preferences, ...change };
    writePreferences(preferences);
    this.set({ preferences });
  }

  /** A sentence that is already shown is not shown twice. */
  notify(tone: Notice["tone"], text: string): void {
    if (this.state.notices.some((notice) => notice.text === text)) return;
    this.set({ notices: [...this.state.notices, { id: this.nextNotice++, tone, text }] });
  }

  dismiss(id: number): void {
    this.set({ notices: this.state.notices.filter((notice) => notice.id !== id) });
  }
}
