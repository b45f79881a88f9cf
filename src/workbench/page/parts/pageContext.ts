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
  preferences: Preferences;
  actions: PageActions;
}

export const PageContext = createContext<PageContextValue | null>(null);

export function usePage(): PageContextValue & { say: (key: WordKey, values?: Record<string, string>) => string } {
  const context = useContext(PageContext);
  if (!context) throw new Error("usePage outside the page");
  return { ...context, say: (key, values) => say(context.preferences.language, key, values) };
}

export function usePageState<T>(select: (state: PageState) => T): T {
  const { store } = usePage();
  return useSyncExternalStore(store.subscribe, () => select(store.read()));
}
