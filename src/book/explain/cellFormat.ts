/** How a number format shows a number, as far as words for it need to know. */
export type CellFormat =
  | { kind: "day" | "month" | "monthTitle" | "year" | "text"; before: string }
  | {
      kind: "number" | "percent";
      /** null: as many as the number has. */
      decimals: number | null;
      /** How often a thousand is left out: 2 for millions. */
      thousands: number;
      isGrouped: boolean;
      /** Is a plus said? */
      isSigned: boolean;
      /** Words of the format around the number. */
      before: string;
      after: string;
    };

/** Colours and conditions; what is as wide as a sign, or fills a cell. */
const NO_SIGN = /\[[^\]]*\]|[_*]./g;
const WORDS = /"([^"]*)"|\\(.)/g;

/**
 * Reads the first part of a number format, that of numbers above zero.
 * @example cellFormat("0.00%") // { kind: "percent", decimals: 2, … }
 * @example cellFormat("mmm yyyy") // { kind: "month" }
 */
export function cellFormat(format: string): CellFormat {
  const part = firstPart(format.replace(/;@$/, ""));
  const plain = part.replace(NO_SIGN, "");
  const signs = plain.replace(WORDS, "");
  const digits = /[#0?][#0?,.]*/.exec(signs)?.[0] ?? "";
  const [before, after] = wordsAround(plain);
  if (signs === "@") return { kind: "text", before: "" };
  if (digits === "" && /[dmy]/i.test(signs)) {
    if (/d/i.test(signs)) return { kind: "day", before };
    if (/m/i.test(signs)) return { kind: /y/i.test(signs) ? "month" : "monthTitle", before };
    return { kind: "year", before };
  }
  const general = digits === "";
  const decimals = general ? null : (/\.([#0?]+)/.exec(digits)?.[1]?.length ?? 0);
  const thousands = /,+$/.exec(digits)?.[0].length ?? 0;
  return {
    kind: signs.includes("%") ? "percent" : "number",
    decimals,
    thousands,
    isGrouped: general || /[#0?],[#0?]/.test(digits),
    isSigned: /^\s*\+/.test(signs),
    before,
    after,
  };
}

/** Up to the first semicolon that is no word of the format. */
function firstPart(format: string): string {
  const [part = ""] = /^(?:"[^"]*"|\\.|[^;"\\])*/.exec(format) ?? [];
  return part;
}

/** The words of a format before and after its signs. */
function wordsAround(plain: string): [string, string] {
  const words = (text: string) =>
    [...text.matchAll(WORDS)].map(([, quoted, escaped]) => quoted ?? escaped ?? "").join("");
  const first = plain.replace(WORDS, (whole) => "\u0000".repeat(whole.length)).search(/[#0?@dmy]/i);
  return first < 0 ? ["", words(plain)] : [words(plain.slice(0, first)).trim(), words(plain.slice(first)).trim()];
}
