import type { Model } from "../../../../whatif/chance/model";
import {
  CHUNK,
  Gathering,
  type Outcomes,
  type Progress,
  type SimulationQuestion,
} from "../../../../whatif/chance/simulation";
import { driveTrials } from "./driveTrials";
import type { FromWorker, ToWorker } from "./trialWorker";

export interface RunningTrials {
  outcomes: Promise<Outcomes>;
  /** Ends with the trials that are done; the outcomes are those of the trials until then. */
  stop(): void;
  /** Ends at once, without outcomes. */
  drop(): void;
}

interface Listeners {
  onProgress(progress: Progress): void;
  /** The browser refuses workers here: the page does the work itself. */
  onRefused(): void;
}

/** Trials a worker draws at a time; a whole part of `CHUNK`, after which precision is looked at. */
const PIECE = CHUNK / 4;
const MOST_WORKERS = 4;

/** As many as there are cores beside the one that shows the pane. */
const workersWanted = (): number =>
  Math.max(1, Math.min(MOST_WORKERS, (globalThis.navigator?.hardwareConcurrency ?? 2) - 1));

/**
 * Starts the trials in workers, so that the pane stays quick; the same bits, however many there are, because a trial
 * depends on its number alone and trials count in their order. Where a content policy or an old webview refuses
 * workers, the same trials run on the page, piece by piece.
 */
export function startTrials(model: Model, question: SimulationQuestion, listeners: Listeners): RunningTrials {
  let isStopped = false;
  let isDropped = false;
  let pool: Pool | null = null;
  const outcomes = new Promise<Outcomes>((resolve, reject) => {
    const onPage = () => {
      if (isDropped) return;
      listeners.onRefused();
      driveTrials(
        model,
        question,
        (progress) => !isDropped && listeners.onProgress(progress),
        () => isStopped || isDropped,
      ).then((done) => !isDropped && resolve(done), reject);
    };
    pool = new Pool(model, question, { onProgress: listeners.onProgress, onDone: resolve, onFailed: reject, onPage });
    // Not before whoever asked has been answered.
    void Promise.resolve().then(() => pool?.start(isStopped));
  });
  return {
    outcomes,
    stop: () => {
      isStopped = true;
      pool?.stop();
    },
    drop: () => {
      isDropped = true;
      pool?.end();
    },
  };
}

interface PoolListeners {
  onProgress(progress: Progress): void;
  onDone(outcomes: Outcomes): void;
  onFailed(reason: Error): void;
  /** No worker is to be had. */
  onPage(): void;
}

interface Hand {
  worker: Worker;
  /** First trial of the piece it draws. */
  from: number;
  hasSpoken: boolean;
}

/** Workers that draw the pieces as they come, and the trials gathered in their order. */
class Pool {
  private readonly gathering: Gathering;
  private hands: Hand[] = [];
  /** Pieces given back by a worker that was refused, and the first one never given out. */
  private readonly returned: number[] = [];
  private next = 0;
  /** Pieces drawn, by their first trial; all trials below `drawn` are there. */
  private readonly pieces = new Map<number, number>();
  private drawn = 0;
  private isStopped = false;
  private isOver = false;

  constructor(
    private readonly model: Model,
    private readonly question: SimulationQuestion,
    private readonly listeners: PoolListeners,
  ) {
    this.gathering = new Gathering(model.buckets.length, question);
  }

  start(isStopped: boolean): void {
    if (this.isOver) return;
    this.isStopped = isStopped;
    const pieces = Math.ceil(this.question.trials / PIECE);
    for (let count = Math.min(workersWanted(), pieces); count > 0; count--) {
      const worker = openWorker();
      if (!worker) break;
      const hand: Hand = { worker, from: 0, hasSpoken: false };
      this.hands.push(hand);
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.hear(hand, data);
      worker.onerror = (event) => {
        event.preventDefault();
        this.lose(hand, event.message);
      };
      this.order(hand, this.model);
    }
    if (this.hands.length === 0) this.giveUp();
  }

  stop(): void {
    this.isStopped = true;
    if (!this.isOver) this.gather();
  }

  end(): void {
    this.isOver = true;
    this.hands.forEach(({ worker }) => worker.terminate());
    this.hands = [];
  }

  private giveUp(): void {
    this.end();
    this.listeners.onPage();
  }

  private order(hand: Hand, model?: Model): void {
    const { trials, seed } = this.question;
    const from = this.returned.pop() ?? this.next;
    if (from >= trials) return;
    if (from === this.next) this.next += PIECE;
    hand.from = from;
    const order: ToWorker = { seed, from, count: Math.min(PIECE, trials - from), ...(model ? { model } : {}) };
    hand.worker.postMessage(order);
  }

  private hear(hand: Hand, { from, count, sums, factors }: FromWorker): void {
    if (this.isOver) return;
    hand.hasSpoken = true;
    const room = this.gathering.room(from, count);
    room.sums.set(sums);
    room.factors.set(factors);
    this.pieces.set(from, count);
    this.gather();
    if (!this.isOver) this.order(hand);
  }

  /** A refusal comes before the first word; later it is a mistake of the work itself. */
  private lose(hand: Hand, message: string): void {
    if (this.isOver) return;
    if (hand.hasSpoken) {
      this.end();
      this.listeners.onFailed(new Error(message));
      return;
    }
    hand.worker.terminate();
    this.hands = this.hands.filter((one) => one !== hand);
    this.returned.push(hand.from);
    if (this.hands.length === 0) this.giveUp();
    // A hand that found nothing more to do takes what was given back.
    else this.hands.filter(({ from }) => this.pieces.has(from)).forEach((one) => this.order(one));
  }

  /** Takes what is there without a gap, as far as the next look at the precision. */
  private gather(): void {
    const { gathering, question } = this;
    for (let count = this.pieces.get(this.drawn); count !== undefined; count = this.pieces.get(this.drawn))
      this.drawn += count;
    for (;;) {
      const { count } = gathering.outcomes;
      const upTo = Math.min(count + CHUNK, question.trials);
      if (this.drawn < upTo) break;
      const { progress, isEnough } = gathering.take(upTo - count);
      this.listeners.onProgress(progress);
      if (isEnough) return this.finish();
    }
    const { count } = gathering.outcomes;
    if (!this.isStopped || this.drawn === 0) return;
    if (this.drawn > count) gathering.take(this.drawn - count);
    this.finish();
  }

  private finish(): void {
    this.end();
    this.listeners.onDone(this.gathering.taken);
  }
}

function openWorker(): Worker | null {
  try {
    return new Worker(new URL(/* webpackChunkName: "trials" */ "./trialWorker.ts", import.meta.url));
  } catch {
    return null;
  }
}
