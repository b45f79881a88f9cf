import { LAW } from "../../src/law/baseline";
import { GROUP_CATEGORIES } from "../../src/law/catalogue";
import { FACTS } from "../../src/law/facts";
import { FUND_NAMES } from "../../src/law/fundKinds";
import type { MinimumWage } from "../../src/law/minimumWages";
import type { Fact, Parameter } from "../../src/law/parameter";
import { printedIn, REGIONS } from "../../src/law/regions";
import { CONFIDENCES } from "../../src/law/terms";
import { showMonth } from "../../src/texts/months";
import { showNumber } from "../../src/texts/numbers";
import { nameOfConfidence } from "../../src/texts/terms";
import { truthTables } from "./truthTables";
import { conditionText, parameterValue, percent, period, rupiah, source, table } from "./cells";

const PREFACE = `# Hukum yang dipakai

<!-- Dibuat dari data di src/law oleh \`npm run docs:law\`; jangan diubah di sini. -->

Setiap angka yang dihitung produk ini ada di bawah, dengan peraturan, pasal, masa berlaku, tempat dibaca dan tingkat
keyakinannya. Yang tidak ditemukan disebut tidak ditemukan; tidak ada angka yang dikarang.

Hukum diketahui sampai **${LAW.version}**. Bulan sesudahnya dihitung dengan hukum yang sama, dan hasilnya mengatakan itu.
Bulan sebelum Juli 2015 tidak dihitung.`;

const SUBJECTS: Readonly<Record<string, string>> = {
  payment: "Batas bayar dan denda",
  accounts: "Rekening dan kegiatan",
  funds: "Bagian DBHCHT dan DBH sawit",
  benefits: "Manfaat",
  targets: "Target cakupan (UCJ)",
  notComputed: "Ditemukan, tetapi tidak dihitung",
};

/** The law page as Markdown. Pure: the same data always gives the same page. */
export function lawPage(): string {
  return (
    [
      PREFACE,
      `## Tingkat keyakinan\n\n${table(
        ["Tanda", "Arti"],
        CONFIDENCES.map((mark) => [mark, nameOfConfidence("id", mark)]),
      )}`,
      contributions(
        "Penerima upah (PU)",
        (parameter) => parameter.segments.includes("PU") && parameter.kind === "rate",
      ),
      contributions("Batas upah JP", (parameter) => parameter.kind === "ceiling"),
      contributions(
        "Bukan penerima upah (BPU)",
        (parameter) => parameter.segments[0] === "BPU" && parameter.kind !== "relief",
      ),
      contributions("Jasa konstruksi", (parameter) => parameter.segments[0] === "JAKON" && parameter.kind !== "relief"),
      contributions(
        "Keringanan sementara",
        (parameter) => parameter.kind === "relief" || parameter.kind === "fullMonths",
      ),
      ...Object.entries(SUBJECTS).map(([subject, title]) => facts(title, FACTS[subject] ?? [])),
      wages(),
      catalogue(),
      regions(),
      truthTables(),
      UNSETTLED,
    ].join("\n\n") + "\n"
  );
}

/** A contribution parameter as its row of the page. */
export const parameterRow = (parameter: Parameter): string[] => [
  `\`${parameter.id}\``,
  parameter.programs.join(", "),
  conditionText(parameter),
  parameterValue(parameter),
  period(parameter),
  source(parameter.citation),
  parameter.confidence,
  parameter.citation.readAt,
  parameter.note?.id ?? "–",
];

function contributions(title: string, belongs: (parameter: Parameter) => boolean): string {
  const rows = LAW.parameters.filter(belongs).map(parameterRow);
  const titles = [
    "Kode",
    "Program",
    "Syarat",
    "Nilai",
    "Bulan iuran",
    "Peraturan",
    "Keyakinan",
    "Dibaca di",
    "Catatan",
  ];
  return `## ${title}\n\n${table(titles, rows)}`;
}

function facts(title: string, list: readonly Fact<unknown>[]): string {
  const rows = list.map((fact) => [
    `\`${fact.id}\``,
    fact.name.id,
    factValue(fact),
    period(fact),
    source(fact.citation),
    fact.confidence,
    fact.citation.readAt,
    fact.note?.id ?? "–",
  ]);
  return `## ${title}\n\n${table(["Kode", "Nama", "Nilai", "Berlaku", "Peraturan", "Keyakinan", "Dibaca di", "Catatan"], rows)}`;
}

const WORDS: Readonly<Record<string, string>> = {
  day: "tanggal",
  monthsLater: "bulan sesudahnya",
  segment: "segmen",
  code: "kode",
  program: "program",
  category: "kelompok",
  welfare: "kesejahteraan",
  aid: "bantuan",
  quality: "mutu bahan baku",
  health: "kesehatan",
  enforcement: "penegakan hukum",
  roadsAtLeast: "jalan paling sedikit",
  otherAtMost: "lainnya paling banyak",
  total: "seluruhnya",
  grant: "santunan",
  periodic: "berkala",
  funeral: "pemakaman",
  months: "bulan",
  before: "sebelum itu",
  deathMultiple: "meninggal (× upah)",
  disabilityMultiple: "cacat total (× upah)",
  incapacityFirst: "sementara tidak mampu, 12 bulan pertama",
  incapacityThen: "selanjutnya",
  children: "anak",
  levels: "jenjang",
  most: "paling banyak",
  deathAfterMonths: "untuk JKM sesudah bulan iuran",
  series: "rangkaian",
  year: "tahun",
  per100000: "target",
};

const PERCENT_PARTS = [
  "welfare",
  "aid",
  "quality",
  "health",
  "enforcement",
  "roadsAtLeast",
  "otherAtMost",
  "incapacityFirst",
  "incapacityThen",
  "per100000",
];
const PLAIN_PARTS = [
  "day",
  "monthsLater",
  "months",
  "children",
  "deathAfterMonths",
  "deathAfterMonths",
  "year",
  "deathMultiple",
  "disabilityMultiple",
];

function factValue({ value, unit }: Fact<unknown>): string {
  if (value === null) return "–";
  if (typeof value === "number")
    return unit.startsWith("PER_100000") ? percent(value) : unit === "RUPIAH" ? rupiah(value) : showNumber("id", value);
  return Object.entries(value as Record<string, unknown>)
    .map(([part, of]) => `${WORDS[part] ?? part}: ${partValue(part, of)}`)
    .join("; ");
}

function partValue(part: string, value: unknown): string {
  if (value === null) return "belum dilihat";
  if (part === "levels")
    return (value as { level: string; perYear: number; years: number }[])
      .map(({ level, perYear, years }) => `${level} ${rupiah(perYear)} × ${years} tahun`)
      .join(", ");
  if (typeof value !== "number") return String(value);
  if (PERCENT_PARTS.includes(part)) return percent(value);
  return PLAIN_PARTS.includes(part) ? String(value) : rupiah(value);
}

function wages(): string {
  const rows = (FACTS.wages as readonly Fact<MinimumWage>[]).map(({ name, value, citation, confidence, note }) => [
    name.id,
    rupiah(value.hundredths / 100),
    citation.regulation ?? "–",
    confidence,
    citation.readAt,
    note?.id ?? "–",
  ]);
  return `## Upah minimum daerah contoh\n\n${table(["Upah", "Sebulan", "Keputusan", "Keyakinan", "Dibaca di", "Catatan"], rows)}`;
}

function catalogue(): string {
  const rows = GROUP_CATEGORIES.map((group) => [
    group.name.id,
    group.segments.join(" atau "),
    group.programs.join("+"),
    group.base.reason.id,
    group.payer.replace("_", " "),
    group.usualFunds.map((kind) => FUND_NAMES[kind].id).join(", "),
    group.reason.id,
    group.citation.regulation ?? "–",
    group.confidence,
    group.citation.readAt,
  ]);
  const titles = [
    "Kelompok",
    "Segmen",
    "Program",
    "Dasar",
    "Pembayar",
    "Dana yang biasa",
    "Alasan",
    "Peraturan",
    "Keyakinan",
    "Dibaca di",
  ];
  return `## Katalog kelompok pekerja\n\nIsian awal yang boleh diubah, dengan alasannya.\n\n${table(titles, rows)}`;
}

function regions(): string {
  const parts = REGIONS.map((region) => {
    const figures = region.figures.map(({ name, text, date, source: from, remark }) => [
      name.id,
      text,
      date,
      printedIn(from, "id"),
      remark?.id ?? "–",
    ]);
    const groups = region.groups.map((group) => [
      group.name.id,
      showNumber("id", group.people),
      `${showMonth("id", group.first)} – ${showMonth("id", group.last)}`,
      group.assumptions.map(({ id }) => id).join(" ") || "semua angka diumumkan",
    ]);
    return [
      `### ${region.name} ${region.year}`,
      table(["Angka", "Sebagaimana tercetak", "Tanggal", "Sumber", "Perhatian"], figures),
      table(["Kelompok contoh", "Orang", "Bulan iuran", "Asumsi"], groups),
    ].join("\n\n");
  });
  return `## Daerah contoh\n\n${parts.join("\n\n")}`;
}

const UNSETTLED = `## Yang belum pasti, dan apa yang dilakukan

- **Daftar penghasilan BPU** (PP 44/2015 Lampiran II) disalin dari tangan kedua; pindaiannya belum dilihat, dan lampiran
  PP 46/2015 untuk JHT dianggap sama. Penghasilan dihitung sebagai dasar rentangnya; skenario dapat menyisihkan daftarnya.
- **Pengecualian PP 50/2025** bila APBN atau APBD membayar: dinyatakan kementerian, nomor pasalnya belum dilihat. APBDes belum
  pasti; dihitung tanpa keringanan, karena anggaran tidak boleh kurang.
- **Pembulatan**: tidak ada aturan yang ditemukan. Sekali per orang, program dan bulan; terdekat (setengah ke atas) bila tidak
  dipilih lain. Keringanan dikenakan sebelum pembulatan.
- **Bagian pekerja** adalah iuran seluruhnya dikurangi bagian pemberi kerja, supaya keduanya selalu berjumlah sama.
- **Masa tiga bulan** untuk santunan kematian penuh: berturut-turut sejak terdaftar; nomor pasal belum dilihat. Sumbernya berbicara
  tentang BPU; bagi PU belum diketahui, dan dihitung sama sebagai batas bawah. Terdaftar dan terlindungi penuh ditunjukkan terpisah.
- **Rekening pekerja rentan**: tidak ditemukan; barisnya ditandai sampai diisi.
- **Hari libur** selain Sabtu dan Minggu tidak dikenal dalam batas bayar.
- **Batas upah JP 2020** dari salinan surat yang dibuat sebelum keputusan direksi; batas Maret 2027 belum diumumkan.
- **Batas upah JKK, JKM dan JHT**: menurut pers dan kalkulator tidak ada; tidak dibaca dalam peraturan.
- **DBHCHT sejak 2026**: PMK 22/2026 belum dibaca; yang disarankan hanya bagian kesejahteraan, dan hanya ditawarkan.`;
