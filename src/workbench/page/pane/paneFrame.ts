import type { ThemeName } from "../preferences";
import { stepOf } from "../regions";
import type { RibbonButton } from "../ribbon/manifest";
import type { Language } from "../words";
import { PaneChannel, type PaneCall } from "./channel";
import { addressPane, createIdentity, describeApp, type PaneIdentity } from "./handshake";
import { lendContrast, lendOfficeTheme, OFFICE_THEMES } from "./officeTheme";
import { answerCall, EVENT, FOCUS, type PaneRequestHandlers } from "./requests";

/** What the pane's frame needs from the workbook. */
export interface PaneHost {
  /** One `context.sync()`: the batch's JSON text and its request flags in, the answer's JSON text out. */
  runBatch(batch: string, flags: number): Promise<string>;
  settings(): [string, string][];
  saveSettings(settings: [string, string][]): void;
  readonly files: PaneRequestHandlers["files"];
}

export interface PaneFrameOptions {
  place: HTMLElement;
  host: PaneHost;
  requirementSets: Record<string, string>;
  addinName: string;
  shown: () => boolean;
  onState: (state: "loading" | "ready" | "failed") => void;
  /** Focus left the pane: by Tab or Shift+Tab at its ends, or by Escape or F2. */
  onFocusLeft: (direction: "forward" | "back" | "grid") => void;
  /** F6: another part of the window is wanted. */
  onRegion: (step: 1 | -1) => void;
  onFailure: (call: PaneCall, reason: unknown) => void;
}

export interface PaneLoading {
  page: URL;
  title: string;
  language: Language;
  theme: ThemeName;
}

/** "slow": the add-in has not said that it is done; what it still does goes on. */
export type CommandOutcome = "done" | "missing" | "failed" | "slow";

/** After this long without an answer the page says so; a late answer is still taken. */
const PATIENCE_MS = 20_000;

/** After this long the page no longer says that a command runs: the add-in may never say that it is done. */
const COMMAND_PATIENCE_MS = 60_000;

const FAREWELL_MS = 50;

const COMMAND_SUCCEEDED = 0;
const COMMAND_UNKNOWN = 11101;

/** The frame in which the add-in's page lives, and the conversation with its Office.js. */
export class PaneFrame {
  private frame: HTMLIFrameElement | null = null;
  private channel: PaneChannel | null = null;
  private commands = new Map<string, (outcome: CommandOutcome) => void>();
  private loads = 0;

  constructor(private readonly options: PaneFrameOptions) {}

  /** Loads the page anew; resolves when Office.js has greeted the host. */
  async load(loading: PaneLoading): Promise<void> {
    const load = ++this.loads;
    // Losing the focus, a page may have sent what it wants kept: that is on its way and still heard.
    if (this.frame) await new Promise((resolve) => setTimeout(resolve, FAREWELL_MS));
    if (load !== this.loads) return;
    this.unload();
    const identity = createIdentity();
    const { src, name } = addressPane(loading.page, identity, loading.language);
    const frame = document.createElement("iframe");
    frame.name = name;
    frame.title = loading.title;
    frame.className = "pane-frame";
    this.frame = frame;
    const channel = this.listen(identity, loading);
    this.channel = channel;
    this.options.onState("loading");
    const patience = setTimeout(() => this.options.onState("failed"), PATIENCE_MS);
    frame.src = src;
    this.options.place.replaceChildren(frame);
    // The client asks for commands last, right before `Office.onReady` resolves.
    await channel.listens(EVENT.appCommandInvoked);
    clearTimeout(patience);
    if (load === this.loads) this.options.onState("ready");
  }

  /** Sends events and custom-function calls. @returns false while no page listens */
  push(entries: unknown[]): boolean {
    return this.channel?.raise(EVENT.richApiMessage, { ArrayData: entries }) ?? false;
  }

  /** Presses a ribbon button whose function lives in the pane's runtime. */
  run(button: RibbonButton, functionName: string): Promise<CommandOutcome> {
    const id = crypto.randomUUID();
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      const event = JSON.stringify({ source: { id: button.id } });
      const heard = this.channel?.raise(EVENT.appCommandInvoked, [id, functionName, event]) ?? false;
      if (!heard) this.finish(id, "failed");
      setTimeout(() => this.finish(id, "slow"), COMMAND_PATIENCE_MS);
    });
  }

  /** Puts the focus on the pane's first (or last) control. */
  focus(end: "first" | "last"): void {
    this.frame?.focus();
    this.channel?.notify(end === "first" ? FOCUS.tabIn : FOCUS.tabInShift);
  }

  /** Puts the focus where it was last in the pane, or on its first control. */
  focusLast(): void {
    const active = this.window()?.document.activeElement;
    if (!active || active === this.window()?.document.body) return this.focus("first");
    this.frame?.focus();
  }

  /** The pane's window; the page's tests look into it. */
  window(): Window | null {
    return this.frame?.contentWindow ?? null;
  }

  unload(): void {
    this.channel?.close();
    this.channel = null;
    for (const id of [...this.commands.keys()]) this.finish(id, "failed");
    this.frame?.remove();
    this.frame = null;
  }

  private listen(identity: PaneIdentity, { language, theme }: PaneLoading): PaneChannel {
    const { host, requirementSets, addinName } = this.options;
    return new PaneChannel({
      conversationId: identity.conversationId,
      origin: location.origin,
      pane: () => this.window(),
      onFailure: this.options.onFailure,
      answer: (call) =>
        answerCall(call, {
          describeApp: () => {
            const pane = this.window();
            if (pane) lendOfficeTheme(pane, OFFICE_THEMES[theme]);
            pane?.addEventListener("keydown", this.hearKey, { capture: true });
            if (pane && theme === "contrast") lendContrast(pane);
            const shown = this.options.shown();
            return describeApp({ identity, language, addinName, requirementSets, shown, settings: host.settings() });
          },
          runBatch: (batch, flags) => host.runBatch(batch, flags),
          settings: () => host.settings(),
          saveSettings: (settings) => host.saveSettings(settings),
          files: host.files,
          commandCompleted: (id, status) => this.finish(id, outcomeOf(status)),
          openWindow,
          paneMovedFocus: (action) => this.moveFocus(action),
        }),
    });
  }

  /** Excel itself hears F6 above an add-in's page; this page has to look into the frame for it. */
  private readonly hearKey = (event: KeyboardEvent): void => {
    const step = stepOf(event);
    if (step === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.options.onRegion(step);
  };

  private finish(id: string, outcome: CommandOutcome): void {
    this.commands.get(id)?.(outcome);
    this.commands.delete(id);
  }

  private moveFocus(action: number): void {
    if (action === FOCUS.tabExit) this.options.onFocusLeft("forward");
    else if (action === FOCUS.tabExitShift) this.options.onFocusLeft("back");
    else if (LEAVE_FOR_GRID.has(action)) this.options.onFocusLeft("grid");
  }
}

const LEAVE_FOR_GRID: Set<number> = new Set([
  FOCUS.controlF6Exit,
  FOCUS.controlF6ExitShift,
  FOCUS.escapeExit,
  FOCUS.f2Exit,
]);

function outcomeOf(status: number): CommandOutcome {
  if (status === COMMAND_SUCCEEDED) return "done";
  return status === COMMAND_UNKNOWN ? "missing" : "failed";
}

/** An add-in may show a page of the web in a window of its own, never another kind of address. */
function openWindow(url: string): void {
  if (/^https?:\/\//i.test(url)) window.open(url, "_blank", "noopener,noreferrer");
}
