import type { Parameter, ParameterKind } from "../../law/parameter";
import type { Rule } from "../../law/rule";
import { cellAddress, onSheet } from "../address";

/** A number of the law that native twins refer to, as a line of their own sheet. */
export interface TwinRate {
  /** "JKK, JHT": the programmes of the provision it is taken from. */
  program: string;
  segment: string;
  part: RatePart;
  value: number;
  regulation: string | null;
  article: string | null;
  confidence: string;
}
export type RatePart =
  | "employer"
  | "worker"
  | "amount"
  | "least"
  | "most"
  | "reliefNumerator"
  | "reliefDenominator"
  | "bandFrom"
  | "bandBase"
  | "sliceFrom"
  | "sliceJKK"
  | "sliceJKM";

/** Whose number it is; the parameters among which it is. */
export type Source = Pick<Rule, "program" | "segment" | "parameters">;

/** Where the first line stands, and in which column the numbers. */
export const FIRST_RATE_ROW = 4;
const RATE_COLUMN = 3;

const KIND_OF: Record<RatePart, readonly ParameterKind[]> = {
  employer: ["rate"],
  worker: ["rate"],
  amount: ["amount"],
  least: ["baseLimits"],
  most: ["ceiling", "baseLimits"],
  reliefNumerator: ["relief"],
  reliefDenominator: ["relief"],
  bandFrom: ["bands"],
  bandBase: ["bands"],
  sliceFrom: ["slices"],
  sliceJKK: ["slices"],
  sliceJKM: ["slices"],
};

/** The numbers of the law that twins use, each once; twins refer to their cells. */
export class TwinRates {
  readonly lines: TwinRate[] = [];
  private readonly places = new Map<string, number>();

  constructor(private readonly sheet: string) {}

  /** The cell of one number of a rule: "'Tarif mandiri'!$D$5". */
  cell(of: Source, part: RatePart, value: number): string {
    return this.column(of, part, [value]);
  }

  /** Cells below each other, for numbers that belong together. */
  column(of: Source, part: RatePart, values: readonly number[]): string {
    return this.at(this.place(of, part, values), values.length);
  }

  /** The cells of the income list: where bands begin, and their bases. */
  bands(rule: Rule): { from: string; base: string } {
    const of = (part: "bandFrom" | "bandBase", key: "from" | "base") =>
      this.column(
        rule,
        part,
        rule.bands.map((band) => band[key]),
      );
    return { from: of("bandFrom", "from"), base: of("bandBase", "base") };
  }

  private place(rule: Source, part: RatePart, values: readonly number[]): number {
    const source = KIND_OF[part].flatMap((kind) => rule.parameters.find((one) => one.kind === kind) ?? [])[0];
    const key = [source?.id ?? `${rule.program} ${rule.segment}`, part, ...values].join(" ");
    let place = this.places.get(key);
    if (place === undefined) {
      this.places.set(key, (place = this.lines.length));
      for (const value of values) this.lines.push(line(rule, part, value, source));
    }
    return place;
  }

  private at(place: number, rows: number): string {
    const cell = (row: number) => cellAddress(FIRST_RATE_ROW + row, RATE_COLUMN, "$");
    return onSheet(this.sheet, rows === 1 ? cell(place) : `${cell(place)}:${cell(place + rows - 1)}`);
  }
}

const line = (
  { program, segment }: Source,
  part: RatePart,
  value: number,
  source: Parameter | undefined,
): TwinRate => ({
  program: source?.programs.join(", ") ?? program,
  segment,
  part,
  value,
  regulation: source?.citation.regulation ?? null,
  article: source?.citation.article ?? null,
  confidence: source?.confidence ?? "",
});
