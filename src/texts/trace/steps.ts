import { bandText } from "../bands";
import { showExact, showPercent } from "../numbers";
import type { Sentences } from "../problems/sentence";
import { nameOfRounding } from "../terms";

const percent = (language: "id" | "en", per100000: unknown) => showPercent(language, Number(per100000) / 100_000);

/** An exact value comes as decimal text with a point, because a number could not hold it. */
const exactRupiah = (language: "id" | "en", exact: unknown) => `Rp${showExact(language, String(exact))}`;

const people = (language: "id" | "en", count: unknown, shown: string) =>
  language === "id" ? `${shown} orang` : `${shown} ${count === 1 ? "person" : "people"}`;
const months = (language: "id" | "en", count: unknown, shown: string) =>
  language === "id" ? `${shown} bulan` : `${shown} ${count === 1 ? "month" : "months"}`;

/** One sentence for each kind of step. */
export const TRACE_STEPS: Sentences = {
  base_given: {
    id: (d, say) => `Dasar iuran yang diisi: ${say.rupiah(d.base)} sebulan`,
    en: (d, say) => `Base entered: ${say.rupiah(d.base)} a month`,
  },
  base_default: {
    id: (d, say) => `Dasar iuran tidak diisi; dipakai yang terendah, ${say.rupiah(d.base)} sebulan`,
    en: (d, say) => `No base entered; the lowest is used, ${say.rupiah(d.base)} a month`,
  },
  base_of_band: {
    id: (d, say) =>
      `Penghasilan ${say.rupiah(d.income)} masuk rentang ${bandText("id", d, say)} → dasar ${say.rupiah(d.base)}`,
    en: (d, say) =>
      `An income of ${say.rupiah(d.income)} falls in the band ${bandText("en", d, say)} → base ${say.rupiah(d.base)}`,
  },
  base_raised: {
    id: (d, say) => `Dasar ${say.rupiah(d.base)} dinaikkan ke yang terendah, ${say.rupiah(d.used)}`,
    en: (d, say) => `The base ${say.rupiah(d.base)} is raised to the lowest, ${say.rupiah(d.used)}`,
  },
  base_capped: {
    id: (d, say) => `Dasar ${say.rupiah(d.base)} dibatasi sampai ${say.rupiah(d.used)}`,
    en: (d, say) => `The base ${say.rupiah(d.base)} is cut to ${say.rupiah(d.used)}`,
  },
  rate_applied: {
    id: (d, say) => `Tarif ${d.program} ${percent("id", d.rate)}${splitText("id", d)} × ${say.rupiah(d.base)}`,
    en: (d, say) => `Rate of ${d.program} ${percent("en", d.rate)}${splitText("en", d)} × ${say.rupiah(d.base)}`,
  },
  amount_fixed: {
    id: (d, say) => `Iuran ${d.program} ditetapkan ${say.rupiah(d.amount)} sebulan`,
    en: (d, say) => `The contribution of ${d.program} is fixed at ${say.rupiah(d.amount)} a month`,
  },
  relief_applied: {
    id: (d) => `Keringanan: dibayar ${d.numerator}/${d.denominator} dari iuran`,
    en: (d) => `Relief: ${d.numerator}/${d.denominator} of the contribution is paid`,
  },
  first_months_in_full: {
    id: (d) => `Tanpa keringanan: ${d.months} bulan pertama kepesertaan dibayar penuh`,
    en: (d) => `No relief: the first ${d.months} months of a membership are paid in full`,
  },
  share_taken: {
    id: (d, say) =>
      d.share === "PEKERJA"
        ? `Bagian pekerja: ${say.rupiah(d.total)} dikurangi bagian pemberi kerja ${say.rupiah(d.employer)}`
        : `Bagian pemberi kerja: ${percent("id", d.employerRate)} dari dasar iuran`,
    en: (d, say) =>
      d.share === "PEKERJA"
        ? `Worker's share: ${say.rupiah(d.total)} less the employer's share ${say.rupiah(d.employer)}`
        : `Employer's share: ${percent("en", d.employerRate)} of the base`,
  },
  rounded: {
    id: (d) => `Hasil tepat ${exactRupiah("id", d.exact)}, dibulatkan ${nameOfRounding("id", String(d.rounding))}`,
    en: (d) => `Exact result ${exactRupiah("en", d.exact)}, rounded ${nameOfRounding("en", String(d.rounding))}`,
  },
  people_and_months: {
    id: (d, say) =>
      `${d.program}: ${people("id", d.people, say.number(d.people))} × ${say.rupiah(d.unit)} × ${months("id", d.months, say.number(d.months))} (${spanText(d.first, d.last, say)})`,
    en: (d, say) =>
      `${d.program}: ${people("en", d.people, say.number(d.people))} × ${say.rupiah(d.unit)} × ${months("en", d.months, say.number(d.months))} (${spanText(d.first, d.last, say)})`,
  },
  person_months: {
    id: (d, say) =>
      `${d.program}: ${say.number(d.people)} orang-bulan × ${say.rupiah(d.unit)} (${spanText(d.first, d.last, say)})`,
    en: (d, say) =>
      `${d.program}: ${say.number(d.people)} person-months × ${say.rupiah(d.unit)} (${spanText(d.first, d.last, say)})`,
  },
  slice_applied: {
    id: (d, say) =>
      `${d.program}: ${percent("id", d.rate)} × ${say.rupiah(d.part)} (lapisan di atas ${say.rupiah(d.above)}${d.upTo === null ? "" : ` sampai ${say.rupiah(d.upTo)}`})`,
    en: (d, say) =>
      `${d.program}: ${percent("en", d.rate)} × ${say.rupiah(d.part)} (slice above ${say.rupiah(d.above)}${d.upTo === null ? "" : ` up to ${say.rupiah(d.upTo)}`})`,
  },
  program_sum: {
    id: (d) => `Jumlah ${d.program}`,
    en: (d) => `Sum of ${d.program}`,
  },
};

type Data = Parameters<Sentences[string]["id"]>[0];
type Say = Parameters<Sentences[string]["id"]>[1];

const spanText = (first: Data[string] | undefined, last: Data[string] | undefined, say: Say): string =>
  first === last ? say.month(first) : `${say.month(first)}–${say.month(last)}`;

/** Who bears the rate, where two do. */
function splitText(language: "id" | "en", data: Data): string {
  if (!data.employerRate || !data.workerRate) return "";
  const employer = percent(language, data.employerRate);
  const worker = percent(language, data.workerRate);
  return language === "id"
    ? ` (pemberi kerja ${employer}, pekerja ${worker})`
    : ` (employer ${employer}, worker ${worker})`;
}
