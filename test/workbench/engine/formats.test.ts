import { describe, expect, it } from "vitest";
import { openBook, rect } from "./book";

describe("displayed text", () => {
  const cases: [string, number, string, string][] = [
    ["#,##0", 1234567, "1.234.567", "1,234,567"],
    ['#,##0;(#,##0);"–"', -1234567, "(1.234.567)", "(1,234,567)"],
    ['#,##0;(#,##0);"–"', 0, "–", "–"],
    ["0.00%", 0.0024, "0,24%", "0.24%"],
    ["mmm yyyy", 45748, "Apr 2025", "Apr 2025"],
    ["mmm yyyy", 45778, "Mei 2025", "May 2025"],
    ["mmm yyyy", 45870, "Agu 2025", "Aug 2025"],
    ["d mmmm yyyy", 45992, "1 Desember 2025", "1 December 2025"],
    ["General", 2474598.99, "2474598,99", "2474598.99"],
    ["General", 0.1 + 0.2, "0,3", "0.3"],
    ["[$Rp-421] #,##0.00", 16800, "Rp 16.800,00", "Rp 16,800.00"],
  ];
  for (const [format, value, indonesian, english] of cases) {
    it(`${format} of ${value}`, () => {
      for (const [locale, expected] of [
        ["id-ID", indonesian],
        ["en-US", english],
      ] as const) {
        const { spreadsheet, sheet, text } = openBook(locale);
        spreadsheet.write([{ sheetId: sheet, rect: rect("A1"), cells: [[value]], numberFormats: [[format]] }]);
        expect(text("A1")).toBe(expected);
        expect(spreadsheet.readNumberFormats(sheet, rect("A1"))).toEqual([[format]]);
      }
    });
  }

  it("of errors, booleans, text, blanks and spilled cells", async () => {
    const { put, spreadsheet, sheet } = openBook("id-ID");
    put("A1", [["=1/0", true, "teks", ""]]);
    put("A2", [["=SEQUENCE(1,2,1000.5,1)"]]);
    await spreadsheet.calculated();
    expect(spreadsheet.readText(sheet, rect("A1:D2"))).toEqual([
      ["#DIV/0!", "TRUE", "teks", ""],
      ["1000,5", "1001,5", "", ""],
    ]);
  });
});

describe("styles", () => {
  it("are read back as they were written, cell by cell and mixed", () => {
    const { spreadsheet, sheet } = openBook();
    const border = { style: "Continuous", weight: "Medium", color: "#FF0000" } as const;
    spreadsheet.write([
      {
        sheetId: sheet,
        rect: rect("A1:B1"),
        style: {
          fill: "#FFF2CC",
          bold: true,
          fontColor: "#9C0006",
          fontSize: 14,
          horizontal: "Center",
          wrap: true,
          borderBottom: border,
        },
      },
      {
        sheetId: sheet,
        rect: rect("B1"),
        style: { bold: false, italic: true, locked: false, underline: "Double", indent: 2 },
      },
    ]);
    const [first, second] = spreadsheet.readStyles(sheet, rect("A1:B1"))[0]!;
    expect(first).toMatchObject({
      fill: "#FFF2CC",
      bold: true,
      fontColor: "#9C0006",
      fontSize: 14,
      horizontal: "Center",
      wrap: true,
      borderBottom: border,
      locked: true,
    });
    expect(second).toMatchObject({
      fill: "#FFF2CC",
      bold: false,
      italic: true,
      locked: false,
      underline: "Double",
      indent: 2,
    });
    expect(spreadsheet.readStyle(sheet, rect("A1:B1"))).toMatchObject({
      fill: "#FFF2CC",
      bold: null,
      locked: null,
      borderTop: null,
    });
    spreadsheet.write([{ sheetId: sheet, rect: rect("A1"), style: { fill: "", borderBottom: null } }]);
    expect(spreadsheet.readStyles(sheet, rect("A1"))[0]![0]).toMatchObject({
      fill: "",
      borderBottom: null,
      bold: true,
    });
  });

  it("widths, heights and hiding are in points; hidden reads as 0", () => {
    const { spreadsheet, sheet } = openBook();
    expect(spreadsheet.columnWidth(sheet, 0)).toBe(48);
    expect(spreadsheet.rowHeight(sheet, 0)).toBe(15);
    spreadsheet.setColumnWidth(sheet, 1, 2, 90);
    spreadsheet.setRowHeight(sheet, 3, 1, 30);
    spreadsheet.setRowsHidden(sheet, 5, 2, true);
    expect([
      spreadsheet.columnWidth(sheet, 2),
      spreadsheet.rowHeight(sheet, 3),
      spreadsheet.rowHeight(sheet, 6),
    ]).toEqual([90, 30, 0]);
    spreadsheet.undo();
    expect(spreadsheet.rowHidden(sheet, 6)).toBe(false);
    spreadsheet.setColumnsHidden(sheet, 1, 1, true);
    expect([spreadsheet.columnHidden(sheet, 1), spreadsheet.columnHidden(sheet, 2)]).toEqual([true, false]);
  });

  it("autofit gives a wrapped text as many lines as its words need", () => {
    const { spreadsheet, sheet, put } = openBook();
    put("A1", [["PP 44/2015; Permenaker 44/2015, kini Permenaker 5/2021 jo. 1/2025"], ["Permenaker 44/2015"]]);
    spreadsheet.setColumnWidth(sheet, 0, 1, 75);
    spreadsheet.write([{ sheetId: sheet, rect: rect("A1:A2"), style: { wrap: true, fontSize: 10 } }]);
    spreadsheet.autofitRows(sheet, 0, 2);
    // "PP 44/2015;", "Permenaker", "44/2015, kini", "Permenaker", "5/2021 jo.", "1/2025": broken inside its words, the
    // text would fit in five.
    expect(spreadsheet.rowHeight(sheet, 0)).toBeGreaterThanOrEqual(6 * 10 * 1.36);
    expect(spreadsheet.rowHeight(sheet, 1)).toBeLessThan(3 * 10 * 1.36);
  });

  it("autofit knows how wide Calibri is: a note takes as many lines as LibreOffice gives it", () => {
    const { spreadsheet, sheet, put } = openBook();
    const note =
      "Jumlah orang belum disebut sumber: isi sendiri. Asumsi contoh: BPU dasar terendah, JKK dan JKM (16.800); tarif tidak disebut sumber. Asumsi contoh: dibayar APBD; dananya belum disebut sumber: pilih sendiri. Asumsi contoh: bulan iuran Januari–Desember 2025; tidak diumumkan.";
    put("A1", [[note]]);
    spreadsheet.setColumnWidth(sheet, 0, 1, 124.5);
    spreadsheet.write([{ sheetId: sheet, rect: rect("A1"), style: { wrap: true } }]);
    spreadsheet.autofitRows(sheet, 0, 1);
    expect(spreadsheet.rowHeight(sheet, 0)).toBeGreaterThanOrEqual(13 * 15);
    expect(spreadsheet.rowHeight(sheet, 0)).toBeLessThan(14 * 15);
  });

  it("autofit widens by the longest text and leaves empty columns alone", () => {
    const { put, spreadsheet, sheet } = openBook();
    put("A1", [["Pendek", "Sebuah judul kolom yang panjang sekali"]]);
    spreadsheet.autofitColumns(sheet, 0, 3);
    expect(spreadsheet.columnWidth(sheet, 1)).toBeGreaterThan(150);
    expect(spreadsheet.columnWidth(sheet, 0)).toBeLessThan(60);
    expect(spreadsheet.columnWidth(sheet, 2)).toBe(48);
  });
});
