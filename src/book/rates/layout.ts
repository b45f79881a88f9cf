import { areaAddress, cellAddress, onSheet, type Area } from "../address";
import type { Facts } from "../facts";
import { SEGMENTS } from "../../law/terms";

/** Rows and columns of the sheet `Tarif`, counted before any cell is filled, because other sheets refer to them. */
export const RATE_COLUMNS = {
  id: 0,
  program: 1,
  segment: 2,
  what: 3,
  value: 4,
  unit: 5,
  effective: 6,
  firstMonth: 7,
  from: 19,
  until: 20,
  regulation: 21,
  article: 22,
  confidence: 23,
  readAt: 24,
  note: 25,
} as const;

export const CONSTANTS = ["year", "months", "sen", "scale", "rounding", "roundingNumber", "mostBase", "mostPeople", "mostContract", "firstMonth", "dueDay", "dueDayRelief", "dueLaterPU", "dueLaterBPU", "protectionMonths", "protectionFrom", "printedWhole", "printedTenth", "printedHundredth", "bookVersion", "lawVersion", "knownUntil", "language"] as const;
export type ConstantKey = (typeof CONSTANTS)[number];

/** Names formulas use; the prefix keeps them apart from a workbook's own names. */
export const constantNames: Record<ConstantKey, string> = {
  year: "SI_Tahun",
  months: "SI_Bulan",
  sen: "SI_Sen",
  scale: "SI_Pembagi",
  rounding: "SI_Pembulatan",
  roundingNumber: "SI_NomorPembulatan",
  mostBase: "SI_DasarTerbesar",
  mostPeople: "SI_OrangTerbesar",
  mostContract: "SI_KontrakTerbesar",
  firstMonth: "SI_BulanPertama",
  dueDay: "SI_HariJatuhTempo",
  dueDayRelief: "SI_HariJatuhTempo2020",
  dueLaterPU: "SI_BulanKemudianPU",
  dueLaterBPU: "SI_BulanKemudianBPU",
  protectionMonths: "SI_BulanTerlindungi",
  protectionFrom: "SI_TerlindungiSejak",
  printedWhole: "SI_CetakBulat",
  printedTenth: "SI_CetakPersepuluh",
  printedHundredth: "SI_CetakPerseratus",
  bookVersion: "SI_VersiBuku",
  lawVersion: "SI_HukumPer",
  knownUntil: "SI_HukumSampaiBulan",
  language: "SI_Bahasa",
};

/** Numbers of a class in one span, side by side. */
export const SPAN_NUMBERS = ["rate", "divisor", "lowest", "highest"] as const;
export type SpanNumber = (typeof SPAN_NUMBERS)[number];

export const LISTS = ["segment", "programs", "risk", "sector", "payer", "rounding", "category", "fundKind", "yesNo"] as const;
export type ListKey = (typeof LISTS)[number];
const WITH_CODES: readonly ListKey[] = ["risk", "sector", "payer"];

export interface RatesLayout {
  constantsHeader: number;
  constantRow: Record<ConstantKey, number>;
  provisionsHeader: number;
  firstProvision: number;
  classesTitle: number;
  classesHeader: number;
  firstClass: number;
  slicesTitle: number;
  firstSlice: number;
  slices: number;
  listsTitle: number;
  firstListRow: number;
  listColumn: Record<ListKey, number>;
  listSize: Record<ListKey, number>;
}

const TITLE_ROWS = 6;

export function layRates(facts: Facts, listSize: Record<ListKey, number>, slices: number): RatesLayout {
  const constantsHeader = TITLE_ROWS;
  const constantRow = Object.fromEntries(CONSTANTS.map((key, index) => [key, constantsHeader + 1 + index])) as Record<ConstantKey, number>;
  const provisionsHeader = constantsHeader + CONSTANTS.length + 3;
  const firstProvision = provisionsHeader + 1;
  const classesTitle = firstProvision + facts.provisions.length + 1;
  const classesHeader = classesTitle + 3;
  const firstClass = classesHeader + 1;
  const slicesTitle = firstClass + facts.classes.length + 1;
  const firstSlice = slicesTitle + 2;
  const listsTitle = firstSlice + slices + 1;
  const listColumn = {} as Record<ListKey, number>;
  let column = 0;
  for (const key of LISTS) {
    listColumn[key] = column;
    column += WITH_CODES.includes(key) ? 1 + SEGMENTS.length : 1;
  }
  return {
    constantsHeader,
    constantRow,
    provisionsHeader,
    firstProvision,
    classesTitle,
    classesHeader,
    firstClass,
    slicesTitle,
    firstSlice,
    slices,
    listsTitle,
    firstListRow: listsTitle + 2,
    listColumn,
    listSize,
  };
}

/** References into the sheet `Tarif` for formulas elsewhere. */
export class RatesReferences {
  constructor(
    private readonly facts: Facts,
    readonly layout: RatesLayout,
  ) {}

  private at(area: Area): string {
    return onSheet(this.facts.names.rates, areaAddress(area, "$"));
  }

  /** The choices of a list, one under the other. */
  list(key: ListKey): string {
    const { firstListRow, listColumn, listSize } = this.layout;
    return this.at({ row: firstListRow, column: listColumn[key], rows: listSize[key], columns: 1 });
  }

  listCell(key: ListKey, index: number): string {
    return onSheet(this.facts.names.rates, cellAddress(this.layout.firstListRow + index, this.layout.listColumn[key], "$"));
  }

  /** Class codes beside a list: a column per segment. */
  codes(key: "risk" | "sector" | "payer"): string {
    const { firstListRow, listColumn, listSize } = this.layout;
    return this.at({ row: firstListRow, column: listColumn[key] + 1, rows: listSize[key], columns: SEGMENTS.length });
  }

  /** "class|programme" of every row of rates. */
  classKeys(): string {
    return this.at({ row: this.layout.firstClass, column: RATE_COLUMNS.id, rows: this.facts.classes.length, columns: 1 });
  }

  classNumbers(span: number, number: SpanNumber): string {
    const column = RATE_COLUMNS.firstMonth + span * SPAN_NUMBERS.length + SPAN_NUMBERS.indexOf(number);
    return this.at({ row: this.layout.firstClass, column, rows: this.facts.classes.length, columns: 1 });
  }

  sliceAbove(): string {
    return this.at({ row: this.layout.firstSlice, column: RATE_COLUMNS.value, rows: this.layout.slices, columns: 1 });
  }

  /** Differences between the rates of neighbouring slices. */
  sliceSteps(program: "JKK" | "JKM"): string {
    const column = RATE_COLUMNS.firstMonth + (program === "JKK" ? 1 : 3);
    return this.at({ row: this.layout.firstSlice, column, rows: this.layout.slices, columns: 1 });
  }
}
