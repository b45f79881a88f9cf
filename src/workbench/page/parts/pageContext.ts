import { createContext, useContext, useSyncExternalStore } from "react";
import type { PageState, PageStore } from "../pageState";
import type { Preferences } from "../preferences";
import type { RibbonButton } from "../ribbon/manifest";
import { say, type WordKey } from "../words";

/** What a person can ask of the page. */
export interface PageActions {
  change(preferences: Partial<Preferences>): void;
  newWorkbook(): Promise<void>;
  openSample(): Promise<void>;
  openFile(file: File): Promise<void>;
  saveFile(): Promise<void>;
  discardWork(): Promise<void>;
  undo(): void;
  redo(): void;
  recalculate(): void;
  press(button: RibbonButton): Promise<void>;
  reloadPane(): void;
  focusGrid(): void;
}

export interface PageContextValue {
  store: PageStore;
  actions: PageActions;
}

export const PageContext = createContext<PageContextValue | null>(null);

function useStore(): PageContextValue {
  const context = useContext(PageContext);
  if (!context) throw new Error("usePage outside the page");
  return context;
}

export function usePageState<T>(select: (state: PageState) => T): T {
  const { store } = useStore();
  return useSyncExternalStore(store.subscribe, () => select(store.read()));
}

export function usePage() {
  const context = useStore();
  const preferences = usePageState((state) => state.preferences);
  return {
    ...context,
    preferences,
    say: (key: WordKey, values?: Record<string, string>) => say(preferences.language, key, values),
  };
}
