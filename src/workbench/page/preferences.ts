/** What the page remembers of its window: language, theme, and the pane's place. Not part of the workbook. */
import type { Language } from "./words";

export type ThemeName = "light" | "dark" | "contrast";

export const PANE_WIDTH = { least: 320, most: 640, usual: 360, step: 16 } as const;

export interface Preferences {
  language: Language;
  theme: ThemeName;
  paneWidth: number;
  paneOpen: boolean;
}

const KEY = "workbench.preferences";

/** Stored preferences; what is missing or damaged falls back to the usual. Indonesian comes first. */
export function readPreferences(storage: Pick<Storage, "getItem"> = localStorage): Preferences {
  const stored = parse(storage.getItem(KEY));
  return {
    language: stored.language === "en" ? "en" : "id",
    theme: stored.theme === "dark" || stored.theme === "contrast" ? stored.theme : "light",
    paneWidth: clampPaneWidth(Number(stored.paneWidth ?? PANE_WIDTH.usual)),
    paneOpen: stored.paneOpen !== false,
  };
}

export function writePreferences(preferences: Preferences, storage: Pick<Storage, "setItem"> = localStorage): void {
  storage.setItem(KEY, JSON.stringify(preferences));
}

export function clampPaneWidth(width: number): number {
  if (!Number.isFinite(width)) return PANE_WIDTH.usual;
  return Math.round(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, width)));
}

function parse(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
