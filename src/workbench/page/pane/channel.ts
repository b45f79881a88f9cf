/**
 * Office.js's own language between an add-in's page and its host: JSON texts over `postMessage`.
 *
 * The numbers and member names are those the genuine client sends and accepts; they are not ours to choose.
 */
const enum MessageType {
  Request = 0,
  Response = 1,
}

const enum ActionType {
  Invoke = 0,
  RegisterEvent = 1,
  UnregisterEvent = 2,
}

const enum ResponseType {
  ForCalling = 0,
  ForEventing = 1,
}

const INTERNAL_FAILURE = -1;

/** Asks of this service are answered by Office.js inside the pane. */
const NOTICE_SUFFIX = "_ntf";

interface PaneMessage {
  _messageType: number;
  _actionName: string;
  _actionType: number;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
}

export interface PaneCall {
  action: string;
  data: unknown;
}

/** What the host answers to one call; `undefined` sends no answer (the client expects none). */
type CallAnswerer = (call: PaneCall) => Promise<unknown> | unknown;

export interface PaneChannelOptions {
  conversationId: string;
  /** Origin of the pane's page; messages from elsewhere are not heard. */
  origin: string;
  pane: () => Window | null;
  answer: CallAnswerer;
  /** A call nobody could answer, with its reason: for the console and for tests. */
  onFailure?: (call: PaneCall, reason: unknown) => void;
}

/** One conversation with one loaded pane page. */
export class PaneChannel {
  /** By the number the client gives an event, the name under which it listens. */
  private readonly listening = new Map<number, { name: string; correlationId: number }>();
  private readonly waiting = new Map<number, (() => void)[]>();
  private nextNotice = 0;

  constructor(private readonly options: PaneChannelOptions) {
    window.addEventListener("message", this.hear);
  }

  close(): void {
    window.removeEventListener("message", this.hear);
    this.listening.clear();
  }

  /** Sends an event to the pane. @returns false when the pane does not listen to it. */
  raise(eventId: number, data: unknown): boolean {
    const listener = this.listening.get(eventId);
    if (!listener) return false;
    this.post({
      _messageType: MessageType.Response,
      _responseType: ResponseType.ForEventing,
      _actionName: listener.name,
      _correlationId: listener.correlationId,
      _errorCode: 0,
      _data: data,
    });
    return true;
  }

  /** Resolves once the pane listens to the event. */
  listens(eventId: number): Promise<void> {
    if (this.listening.has(eventId)) return Promise.resolve();
    return new Promise((resolve) => this.waiting.set(eventId, [...(this.waiting.get(eventId) ?? []), resolve]));
  }

  /** Tells the pane something about focus or selection; it does not answer. */
  notify(hostAction: number): void {
    this.options.pane()?.postMessage(
      JSON.stringify({
        _messageType: MessageType.Request,
        _actionType: ActionType.Invoke,
        _actionName: "Office_notifyAgave",
        _conversationId: this.options.conversationId + NOTICE_SUFFIX,
        _correlationId: this.nextNotice++,
        _origin: this.options.origin,
        _data: [hostAction],
      }),
      this.options.origin,
    );
  }

  private readonly hear = (event: MessageEvent): void => {
    if (event.source !== this.options.pane() || event.origin !== this.options.origin) return;
    const message = readMessage(event.data);
    if (message?._messageType !== MessageType.Request) return;
    if (message._conversationId !== this.options.conversationId) return;
    if (message._actionType === ActionType.Invoke) void this.answerCall(message);
    else this.answerListener(message);
  };

  private async answerCall(message: PaneMessage): Promise<void> {
    const call = { action: message._actionName, data: message._data };
    try {
      const data = await this.options.answer(call);
      if (data !== undefined) this.respond(message, data, 0);
    } catch (reason) {
      this.options.onFailure?.(call, reason);
      this.respond(message, String(reason), INTERNAL_FAILURE);
    }
  }

  private answerListener(message: PaneMessage): void {
    const eventId = (message._data as { eventDispId?: number } | null)?.eventDispId;
    if (eventId === undefined) return this.respond(message, "No event named", INTERNAL_FAILURE);
    if (message._actionType === ActionType.RegisterEvent) {
      this.listening.set(eventId, { name: message._actionName, correlationId: message._correlationId });
    } else {
      this.listening.delete(eventId);
    }
    this.respond(message, { Error: 0 }, 0);
    const resolved = this.waiting.get(eventId) ?? [];
    this.waiting.delete(eventId);
    for (const resolve of resolved) resolve();
  }

  private respond(message: PaneMessage, data: unknown, errorCode: number): void {
    this.post({
      _messageType: MessageType.Response,
      _responseType: ResponseType.ForCalling,
      _actionName: message._actionName,
      _correlationId: message._correlationId,
      _errorCode: errorCode,
      _data: data,
    });
  }

  private post(content: object): void {
    const { conversationId, origin, pane } = this.options;
    pane()?.postMessage(JSON.stringify({ ...content, _conversationId: conversationId, _origin: origin }), origin);
  }
}

function readMessage(data: unknown): PaneMessage | null {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  try {
    return JSON.parse(data) as PaneMessage;
  } catch {
    return null;
  }
}
