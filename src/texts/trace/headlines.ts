import type { Language } from "../language";
import { sayIn, type Say } from "../problems/sentence";
import type { SpokenStep, SpokenTrace } from "./spoken";

type Headline = (trace: SpokenTrace, say: Say) => string;

const result = (trace: SpokenTrace, say: Say) => `= ${say.rupiah(trace.amount)}`;

/** The figure in one sentence, for each kind of trace. */
export const TRACE_SENTENCES: Record<string, Record<Language, Headline>> = {
  contribution: {
    id: (trace, say) =>
      `Iuran ${trace.data.program} ${say.month(trace.data.month)} untuk satu orang ${result(trace, say)}`,
    en: (trace, say) =>
      `Contribution of ${trace.data.program} in ${say.month(trace.data.month)} for one person ${result(trace, say)}`,
  },
  period: { id: (trace) => productText("id", trace), en: (trace) => productText("en", trace) },
  group: {
    id: (trace, say) =>
      `${trace.data.name}, ${trace.data.year}: ${isContract(trace) ? result(trace, say).slice(2) : productText("id", trace)}`,
    en: (trace, say) =>
      `${trace.data.name}, ${trace.data.year}: ${isContract(trace) ? result(trace, say).slice(2) : productText("en", trace)}`,
  },
  construction: {
    id: (trace, say) =>
      `Kontrak ${say.rupiah(trace.data.contract)}, ${say.month(trace.data.month)}: iuran ${say.rupiah(trace.amount)}`,
    en: (trace, say) =>
      `Contract ${say.rupiah(trace.data.contract)}, ${say.month(trace.data.month)}: contribution ${say.rupiah(trace.amount)}`,
  },
};

const isContract = (trace: SpokenTrace) => trace.steps.some((step) => step.code === "slice_applied");

/** "6.043 orang × Rp16.800 × 9 bulan = …" where one price holds all the time, else person-months. */
function productText(language: Language, trace: SpokenTrace): string {
  const say = sayIn(language);
  const people = language === "id" ? "orang" : "people";
  const [first] = trace.steps;
  if (first && isOnePrice(trace.steps, first)) {
    const unit = trace.steps.reduce((sum, step) => sum + Number(step.data.unit), 0);
    const { people: count, months: length } = first.data;
    const months = language === "id" ? "bulan" : length === 1 ? "month" : "months";
    return `${say.number(count)} ${people} × ${say.rupiah(unit)} × ${say.number(length)} ${months} ${result(trace, say)}`;
  }
  const personMonths = language === "id" ? "orang-bulan" : "person-months";
  return `${say.number(trace.data.personMonths)} ${personMonths} ${result(trace, say)}`;
}

/** Every programme has one run of months, and all runs are alike: their prices may be summed. */
function isOnePrice(steps: readonly SpokenStep[], first: SpokenStep): boolean {
  const programs = new Set(steps.map((step) => step.data.program));
  return (
    programs.size === steps.length &&
    steps.every(
      (step) =>
        step.code === "people_and_months" &&
        step.data.people === first.data.people &&
        step.data.months === first.data.months &&
        step.data.first === first.data.first,
    )
  );
}
