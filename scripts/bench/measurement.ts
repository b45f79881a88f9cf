/** One thing that is measured. A new one is a file beside this and a line in run.ts. */
export interface Measurement {
  /** The word that chooses it on the command line. */
  name: string;
  title: string;
  measure(): Promise<Figure[]>;
}

export interface Figure {
  what: string;
  value: string;
  /** Set where the issue gives a limit; false makes `npm run bench` end with an error. */
  within?: boolean;
}

/** Runs the work until a quarter of a second is full, three times, and takes the fastest: the least disturbed one. */
export function timeOnce(work: () => void): number {
  let fastest = Infinity;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    let times = 0;
    do {
      work();
      times++;
    } while (performance.now() - start < 250);
    fastest = Math.min(fastest, (performance.now() - start) / times);
  }
  return fastest;
}

export const perSecond = (count: number, milliseconds: number): string =>
  `${Math.round((count / milliseconds) * 1000).toLocaleString("en-US")}/s`;

export const ratio = (value: number): string => `${value >= 10 ? value.toFixed(0) : value.toFixed(2)}×`;
