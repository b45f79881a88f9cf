/** Formulas worth trying, as a person would type them; shown for the functions that the add-in really has. */
export interface SampleFormula {
  formula: string;
  numberFormat?: string;
  /** Of a table's first column. */
  firstColumnPoints?: number;
}

const MONEY = "#,##0";

export const SAMPLE_FORMULAS: readonly SampleFormula[] = [
  { formula: '=JAMSOS.IURAN("JKK+JKM",1000000,"2025-04","BPU")', numberFormat: MONEY },
  { formula: '=JAMSOS.IURAN("JHT",3500000,"2025-04","PU")', numberFormat: MONEY },
  { formula: '=JAMSOS.ANGGARAN(6043,"JKK+JKM",1000000,"2025-04","2025-12","BPU")', numberFormat: MONEY },
  { formula: '=JAMSOS.ORANGDARI(500000000,"JKK+JKM",1000000,"2025-01","2025-12","BPU")', numberFormat: MONEY },
  { formula: '=JAMSOS.BULANDARI(500000000,6043,"JKK+JKM",1000000,"2025-01","BPU")', numberFormat: MONEY },
  { formula: '=JAMSOS.DASARDARI(500000000,1000,"JKK+JKM","2025-01","2025-12","BPU")', numberFormat: MONEY },
  { formula: "=JAMSOS.IURANJAKON(2500000000)", numberFormat: MONEY },
  { formula: '=JAMSOS.TARIF("JKK","2025-04","PU",1)', numberFormat: "0.00%" },
  { formula: '=JAMSOS.BATASUPAH("JP","2025-04")', numberFormat: MONEY },
  { formula: '=JAMSOS.DASARHUKUM("JKM","2025-04","BPU")' },
  { formula: "=JAMSOS.TERBILANG(913701600)" },
  // A wrong programme, to show how a function says what is wrong.
  { formula: '=JAMSOS.IURAN("JKX",1000000,"2025-04")', numberFormat: MONEY },
];

/** Formulas that fill a table; each gets a sheet named after its function. */
export const SAMPLE_TABLES: readonly SampleFormula[] = [
  { formula: '=JAMSOS.RINCIAN(6043,"JKK+JKM",1000000,"2025-04","2025-12","BPU")', numberFormat: MONEY },
  { formula: '=JAMSOS.JELASKAN("JKK+JKM",1000000,"2025-04","BPU")', numberFormat: MONEY, firstColumnPoints: 280 },
  { formula: '=JAMSOS.ATURAN("JKK","2025-04")' },
];
