import type { Model } from "../../../../whatif/chance/model";
import type { Outcomes, Progress, SimulationQuestion } from "../../../../whatif/chance/simulation";
import { driveTrials } from "./driveTrials";

/** What the pane tells the worker: once what to run, later perhaps to stop. */
export type ToWorker = { model: Model; question: SimulationQuestion } | "stop";
export type FromWorker = { progress: Progress } | { outcomes: Outcomes };

let isStopped = false;

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data === "stop") {
    isStopped = true;
    return;
  }
  const send = (message: FromWorker, transfer: Transferable[] = []) => self.postMessage(message, { transfer });
  void driveTrials(
    data.model,
    data.question,
    (progress) => send({ progress }),
    () => isStopped,
  ).then((outcomes) => {
    const { totals, buckets, factors } = outcomes;
    send({ outcomes }, [totals.buffer, buckets.buffer, factors.buffer] as ArrayBuffer[]);
  });
};
