/** One entry of a push: [category, type, target, message, id]. */
export type PushEntry = [category: number, type: number, target: string, message: unknown, id: number];

const EVENT_CATEGORY = 65536;
/** This event needs no registration: the client filters it by itself. */
const PANE_VISIBILITY = 65539;

/** Knows which events the add-in registered and sends those, a group per turn, as Excel does. */
export class EventHub {
  private readonly registered = new Map<string, number>();
  private readonly listeners = new Set<(entries: PushEntry[]) => void>();
  private queue: PushEntry[] = [];
  private nextId = 1;

  onPush(listener: (entries: PushEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  register(type: number, target: string): void {
    const key = `${type}|${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type}|${target}`;
    const left = (this.registered.get(key) ?? 0) - 1;
    if (left > 0) this.registered.set(key, left);
    else this.registered.delete(key);
  }

  isRegistered(type: number, target: string): boolean {
    return this.registered.has(`${type}|${target}`);
  }

  /** Sends to each registered target; `payload` is built only when there is one. */
  emit(type: number, targets: string[], payload: () => Record<string, unknown>): void {
    const wanted = targets.filter((target) => this.isRegistered(type, target));
    if (!wanted.length) return;
    const message = JSON.stringify(payload());
    for (const target of wanted) this.push([EVENT_CATEGORY, type, target, message, this.nextId++]);
  }

  announcePaneShown(shown: boolean): void {
    const message = JSON.stringify({ visibility: shown ? "Visible" : "Hidden" });
    this.push([EVENT_CATEGORY, PANE_VISIBILITY, "", message, this.nextId++]);
  }

  /** Entries of one turn go together. */
  push(entry: PushEntry): void {
    if (!this.queue.length) setTimeout(() => this.send(), 0);
    this.queue.push(entry);
  }

  /** The add-in's page is gone, and what it registered with it. */
  forgetRegistrations(): void {
    this.registered.clear();
    this.queue = [];
  }

  /** Nothing waits to be sent. */
  get isIdle(): boolean {
    return this.queue.length === 0;
  }

  private send(): void {
    const entries = this.queue;
    this.queue = [];
    if (!entries.length) return;
    for (const listener of [...this.listeners]) listener(entries);
  }
}
