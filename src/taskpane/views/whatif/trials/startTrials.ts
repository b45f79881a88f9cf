import type { Model } from "../../../../whatif/chance/model";
import type { Outcomes, Progress, SimulationQuestion } from "../../../../whatif/chance/simulation";
import { driveTrials } from "./driveTrials";
import type { FromWorker, ToWorker } from "./trialWorker";

export interface RunningTrials {
  outcomes: Promise<Outcomes>;
  /** Ends after the piece that is being done; the outcomes are those of the trials until then. */
  stop(): void;
  /** Ends at once, without outcomes. */
  drop(): void;
}

interface Listeners {
  onProgress(progress: Progress): void;
  /** The browser refuses workers here: the page does the work itself. */
  onRefused(): void;
}

/**
 * Starts the trials in a worker, so that the pane stays quick. Where a content policy or an old webview refuses one, the
 * same trials run on the page, piece by piece, with the same bits.
 */
export function startTrials(model: Model, question: SimulationQuestion, listeners: Listeners): RunningTrials {
  let isStopped = false;
  let isDropped = false;
  let worker: Worker | null = null;
  const outcomes = new Promise<Outcomes>((resolve, reject) => {
    const onPage = () => {
      worker?.terminate();
      worker = null;
      if (isDropped) return;
      listeners.onRefused();
      driveTrials(
        model,
        question,
        (progress) => !isDropped && listeners.onProgress(progress),
        () => isStopped || isDropped,
      ).then((done) => !isDropped && resolve(done), reject);
    };
    worker = openWorker();
    if (!worker) {
      // Not before whoever asked has been answered.
      void Promise.resolve().then(onPage);
      return;
    }
    let hasSpoken = false;
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      hasSpoken = true;
      if ("progress" in data) listeners.onProgress(data.progress);
      else {
        worker?.terminate();
        resolve(data.outcomes);
      }
    };
    worker.onerror = (event) => {
      // A refusal comes before the first word; later it is a mistake of the work itself.
      event.preventDefault();
      if (hasSpoken) reject(new Error(event.message));
      else onPage();
    };
    worker.postMessage({ model, question } satisfies ToWorker);
  });
  return {
    outcomes,
    stop: () => {
      isStopped = true;
      worker?.postMessage("stop" satisfies ToWorker);
    },
    drop: () => {
      isDropped = true;
      worker?.terminate();
    },
  };
}

function openWorker(): Worker | null {
  try {
    return new Worker(new URL(/* webpackChunkName: "trials" */ "./trialWorker.ts", import.meta.url));
  } catch {
    return null;
  }
}
