import type { EventListener, SpreadsheetEvents } from "../events";

export class EventHub {
  private readonly listeners = new Map<keyof SpreadsheetEvents, Set<(event: never) => void>>();
  private deferred: (() => void)[] = [];

  on<K extends keyof SpreadsheetEvents>(event: K, listener: EventListener<K>): () => void {
    const set = this.listeners.get(event) ?? new Set();
    this.listeners.set(event, set);
    set.add(listener as (event: never) => void);
    return () => set.delete(listener as (event: never) => void);
  }

  emit<K extends keyof SpreadsheetEvents>(event: K, data: SpreadsheetEvents[K]): void {
    for (const listener of [...(this.listeners.get(event) ?? [])]) (listener as EventListener<K>)(data);
  }

  /** For what is noticed in the middle of a change: told when the change is whole. */
  defer<K extends keyof SpreadsheetEvents>(event: K, data: SpreadsheetEvents[K]): void {
    this.later(() => this.emit(event, data));
  }

  later(action: () => void): void {
    this.deferred.push(action);
    if (this.deferred.length === 1) queueMicrotask(() => this.flush());
  }

  flush(): void {
    while (this.deferred.length > 0) {
      const actions = this.deferred;
      this.deferred = [];
      for (const action of actions) action();
    }
  }
}
