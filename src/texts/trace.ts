import { periodText, regulationText } from "./functions/rules";
import type { Language } from "./language";
import { readMonthText } from "./months";
import { doubtOf } from "./terms";
import { sayIn } from "./problems/sentence";
import { TRACE_SENTENCES } from "./trace/headlines";
import { TRACE_STEPS } from "./trace/steps";
import type { SpokenStep, SpokenTrace } from "./trace/spoken";

export type { SpokenStep, SpokenTrace } from "./trace/spoken";

/** The step codes that have a sentence. A test holds this list against the codes of `budget`. */
export const KNOWN_TRACE_CODES: readonly string[] = Object.keys(TRACE_STEPS);

/**
 * The figure in one sentence, before the details.
 * @example traceSentence("id", trace) // "6.043 orang × Rp16.800 × 9 bulan = Rp913.701.600"
 */
export function traceSentence(language: Language, trace: SpokenTrace): string {
  const sentence = TRACE_SENTENCES[trace.sentenceCode]?.[language];
  return sentence ? sentence(trace, sayIn(language)) : sayIn(language).rupiah(trace.amount);
}

/** One step of the way to a figure, without its article. */
export function traceStepText(language: Language, step: SpokenStep): string {
  const sentence = TRACE_STEPS[step.code]?.[language];
  if (sentence) return sentence(step.data, sayIn(language));
  return Object.entries({ [step.code]: "", ...step.data })
    .map(([key, value]) => (value === "" ? key : `${key} ${value ?? "–"}`))
    .join(", ");
}

/**
 * The article a step rests on, or "" where it rests on none (an entry, a product).
 * @param sourceIn says in the language what the law's own words are; cells, whose script is small, do without
 * @example traceStepBasis("id", step) // "PP 44/2015, Pasal 16 ayat (1), berlaku sejak Jul 2015"
 */
export function traceStepBasis(
  language: Language,
  step: SpokenStep,
  sourceIn = (_: Language, source: string): string => source,
): string {
  const { data } = step;
  if (data.from === undefined || data.confidence === undefined) return "";
  const text = (value: SpokenStep["data"][string] | undefined) =>
    typeof value === "string" ? sourceIn(language, value) : null;
  const citation = { regulation: text(data.regulation), article: text(data.article) };
  const from = readMonthText(String(data.from));
  const until = data.until === null ? null : readMonthText(String(data.until));
  const parts = [regulationText(language, citation)];
  if (from !== null) parts.push(periodText(language, from, until));
  if (data.local) parts.push(language === "id" ? "ketentuan setempat" : "local provision");
  parts.push(doubtOf(language, String(data.confidence)));
  return parts.filter(Boolean).join(", ");
}
