/**
 * Excel's theme, as a pane sees it.
 *
 * The web protocol carries no theme: the genuine client for Excel on the web leaves `Office.context.officeTheme`
 * undefined, while Excel for Windows and Mac fills it in. A pane must manage with and without; so that both can be
 * tried here, the page lends the theme to the pane's client while the client makes its context. That is the one thing
 * the page does to the client from outside, and it changes no file. (A frame's `color-scheme` does not reach what its
 * page is told of `prefers-color-scheme`; that stays the browser's own.)
 */
import type { ThemeName } from "../preferences";

export interface OfficeTheme {
  bodyBackgroundColor: string;
  bodyForegroundColor: string;
  controlBackgroundColor: string;
  controlForegroundColor: string;
  isDarkTheme: boolean;
}

export const OFFICE_THEMES: Record<ThemeName, OfficeTheme> = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#FFFFFF",
    controlForegroundColor: "#242424",
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: "#1F1F1F",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#292929",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
  },
  // Windows' own contrast theme: what Excel reports there is black and white to the last digit.
  contrast: {
    bodyBackgroundColor: "#000000",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#000000",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
  },
};

/**
 * High contrast is a setting of the system, which a page learns by asking `forced-colors`. For the page's own theme of
 * that name the pane's question is answered with yes; the system's setting itself counts in any theme.
 */
export function lendContrast(pane: Window): void {
  const ask = pane.matchMedia.bind(pane);
  pane.matchMedia = (query: string) => {
    const asked = ask(query);
    if (!/^\(forced-colors:\s*active\)$/.test(query.trim())) return asked;
    return new Proxy(asked, {
      get: (list, key) => {
        if (key === "matches") return true;
        const member: unknown = Reflect.get(list, key, list);
        return typeof member === "function" ? (member.bind(list) as unknown) : member;
      },
    });
  };
}

interface ClientWindow {
  OSF?: { OfficeAppContext?: new (...args: unknown[]) => object };
}

/** Place of the theme among the arguments with which the client makes its context. */
const THEME_ARGUMENT = 25;

/**
 * Must be called when the pane asks for its context: the client is loaded then and has not made the context yet.
 * @returns false when the client is not what was expected; the pane then has no `officeTheme`, as on the web
 */
export function lendOfficeTheme(pane: Window, theme: OfficeTheme): boolean {
  const { OSF } = pane as ClientWindow;
  const original = OSF?.OfficeAppContext;
  if (!OSF || !original) return false;
  OSF.OfficeAppContext = new Proxy(original, {
    construct: (context, given: unknown[]) => {
      const args = [...given];
      while (args.length <= THEME_ARGUMENT) args.push(undefined);
      args[THEME_ARGUMENT] ??= { ...theme };
      return Reflect.construct(context, args) as object;
    },
  });
  return true;
}
