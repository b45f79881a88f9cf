import type { Citation, ContractSlice, Fact, IncomeBand, Parameter, RateValue } from "../../src/law/parameter";
import { showLongMonth } from "../../src/texts/months";
import { showNumber, showRupiah } from "../../src/texts/numbers";

/** How values of the law are written on the page: Indonesian, for a reader who checks them against the regulation. */

export const rupiah = (value: number): string => showRupiah("id", value);
export const percent = (per100000: number): string => `${showNumber("id", per100000 / 1000, 3)} %`;

const rate = ({ employer, worker }: RateValue): string => {
  if (worker === 0) return `${percent(employer)} (pemberi kerja)`;
  if (employer === 0) return `${percent(worker)} dari dasar penghasilan`;
  return `${percent(employer + worker)} = ${percent(employer)} pemberi kerja + ${percent(worker)} pekerja`;
};

const slices = (rows: readonly ContractSlice[]): string =>
  rows
    .map(
      ({ upTo, JKK, JKM }) =>
        `${upTo === null ? "di atasnya" : `sampai ${rupiah(upTo)}`}: JKK ${percent(JKK)}, JKM ${percent(JKM)}`,
    )
    .join("<br>");

const bands = (rows: readonly IncomeBand[]): string =>
  rows.map(({ from, base }) => `mulai ${rupiah(from)} → dasar ${rupiah(base)}`).join("<br>");

export function parameterValue(parameter: Parameter): string {
  switch (parameter.kind) {
    case "rate":
      return rate(parameter.value);
    case "amount":
      return `${rupiah(parameter.value)} sebulan`;
    case "ceiling":
      return `${rupiah(parameter.value)} sebulan`;
    case "baseLimits":
      return `${rupiah(parameter.value.min)} sampai ${rupiah(parameter.value.max)} sebulan`;
    case "relief":
      return `${parameter.value.numerator}/${parameter.value.denominator} dari iuran`;
    case "fullMonths":
      return `${parameter.value} bulan pertama penuh`;
    case "bands":
      return bands(parameter.value);
    case "slices":
      return slices(parameter.value);
  }
}

/** When a parameter applies beyond programme and segment. */
export function conditionText({ condition }: Parameter): string {
  const parts = [
    condition.risk === undefined ? "" : `risiko ${condition.risk}`,
    condition.sectors === undefined ? "" : `sektor ${condition.sectors.join(", ").toLowerCase()}`,
    condition.payers === undefined ? "" : `pembayar ${condition.payers.join(", ").replace(/_/g, " ")}`,
  ];
  return parts.filter((part) => part !== "").join("; ") || "–";
}

export const period = ({
  from,
  until,
  beforeTheLaw,
}: Pick<Fact<unknown>, "from" | "until" | "beforeTheLaw">): string =>
  beforeTheLaw
    ? `sampai ${showLongMonth("id", until ?? from)}`
    : `${showLongMonth("id", from)} – ${until === null ? "sekarang" : showLongMonth("id", until)}`;

export const source = ({ regulation, article }: Citation): string =>
  [regulation ?? "tidak ada peraturan yang ditemukan", article ?? "pasal belum dilihat"].join(", ");

const cell = (text: string): string => text.replace(/\|/g, "\\|").replace(/\n/g, " ");

/** A Markdown table. */
export function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(titles), line(titles.map(() => "---")), ...rows.map(line)].join("\n");
}
