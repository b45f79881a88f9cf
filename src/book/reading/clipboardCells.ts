import { plainSigns } from "../../texts/plainSigns";

/**
 * The cells of what a spreadsheet puts on the clipboard as text: tabs between columns, line ends between rows, and
 * quotes round a cell that holds either, or a quote itself (written twice).
 * @example clipboardCells('Nama\tOrang\n"Kader\nPosyandu"\t12') // [["Nama", "Orang"], ["Kader\nPosyandu", "12"]]
 */
export function clipboardCells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g;
  const copied = plainSigns(text);
  for (let match = pattern.exec(copied); match; match = pattern.exec(copied)) {
    const [, quoted, bare = "", end] = match;
    row.push(quoted === undefined ? bare.trim() : quoted.replace(/""/g, '"').trim());
    if (end === "\t") continue;
    rows.push(row);
    row = [];
    if (end === "") break;
  }
  return rows;
}
