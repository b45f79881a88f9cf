import { Workbook } from "@cj-tech-master/excelts";
import { expect, it } from "vitest";
import { createNodeSpreadsheet } from "../../../src/workbench/engine/node";
import { readWorkbookFile, writeWorkbookFile, type Lost } from "../../../src/workbench/file/workbookFile";
import { newSeries } from "../../../src/workbench/interpreter/objects/chartSeries";
import { newSheetState, newWorkbookState, type ChartState } from "../../../src/workbench/interpreter/state";

const cells = (column: number) => ({ row: 1, column, rows: 3, columns: 1 });

function chartsOn(sheet: string, figures: string): ChartState[] {
  const series = (name: string, type: string, column: number) => ({
    ...newSeries(name, type),
    values: { sheetId: figures, rect: cells(column) },
    categories: { sheetId: sheet, rect: cells(0) },
    line: { style: "None" },
  });
  const chart = (name: string, type: string, row: number, isLying: boolean): ChartState => ({
    id: name,
    name,
    type,
    rect: { row, column: 3, rows: 6, columns: 2 },
    series: [
      { ...series("Awal", type, 1), gapWidth: 60, fill: { color: null, clear: true } },
      {
        ...series("Cakupan & lain", type, 2),
        gapWidth: 60,
        fill: { color: "#12355B", clear: false },
        points: { 1: { color: "#E0761F", clear: false } },
      },
    ],
    title: false,
    legend: false,
    plotVisibleOnly: false,
    area: {
      fill: { color: null, clear: true },
      border: "None",
      roundedCorners: false,
      fontSize: 10,
      fontColor: "#595959",
    },
    category: { visible: !isLying, reverse: isLying, tickMark: "None", categoryType: "TextAxis" },
    value: { visible: false, minimum: 0, gridlines: false },
    inside: { left: 4, top: 0, width: 90, height: 80 },
  });
  const lying = chart('Bagan "cakupan" & kas', "BarStacked", 0, true);
  const standing = chart("Bagan kas", "ColumnStacked", 8, false);
  standing.series.push({
    ...series("Jumlah", "Line", 2),
    markerStyle: "None",
    labels: {
      numberFormat: '[>=100000000]#,##0,,;[>0]0.0,,;""',
      linked: false,
      position: "Top",
      value: true,
      seriesName: false,
      categoryName: false,
    },
  });
  return [lying, standing];
}

it("keeps its charts: names, places, cells on other sheets, colours, axes and labels", async () => {
  const book = createNodeSpreadsheet({ locale: "id-ID" });
  const [empty] = book.sheets();
  const sheet = book.addSheet("Ringkasan");
  const figures = book.addSheet("RAK 2025");
  book.write([
    { sheetId: sheet, rect: cells(0), cells: [["Januari"], ["Februari"], ["Maret"]] },
    { sheetId: figures, rect: { ...cells(1), columns: 2 }, cells: [1, 2, 3].map((value) => [value, 2 * value]) },
  ]);
  const state = newWorkbookState();
  for (const id of [empty!.id, figures]) state.sheets[id] = newSheetState();
  const charts = chartsOn(sheet, figures);
  state.sheets[sheet] = { ...newSheetState(), charts };
  const bytes = await writeWorkbookFile(book, state);

  const again = createNodeSpreadsheet({ locale: "id-ID" });
  const readState = await readWorkbookFile(bytes, again);
  const idOf = (name: string) => again.sheets().find((each) => each.name === name)!.id;
  const read = readState.sheets[idOf("Ringkasan")]!.charts;
  const wanted = chartsOn(idOf("Ringkasan"), idOf("RAK 2025"));
  expect(read.map(({ inside }) => Object.values(inside!).map(Math.round))).toEqual([
    [4, 0, 90, 80],
    [4, 0, 90, 80],
  ]);
  expect(new Set(read.map(({ id }) => id)).size).toBe(2);
  const bare = (chart: ChartState) => ({ ...chart, id: "", inside: null });
  expect(read.map(bare)).toEqual(wanted.map(bare));
  // Written once more it is the same file's charts still.
  const third = createNodeSpreadsheet({ locale: "id-ID" });
  const thirdState = await readWorkbookFile(await writeWorkbookFile(again, readState), third);
  const kept = thirdState.sheets[third.sheets()[1]!.id]!.charts;
  expect(kept.map(({ name }) => name)).toEqual(charts.map(({ name }) => name));
  for (const each of [book, again, third]) each.dispose();
});

it("opens without the charts of kinds that are not played, and names each", async () => {
  const file = new Workbook();
  const sheet = file.addWorksheet("Kue");
  sheet.getCell("A1").value = 1;
  sheet.addChart({ type: "pie", series: [{ values: "Kue!$A$1:$A$1" }] }, "C1:F9");
  const book = createNodeSpreadsheet({ locale: "id-ID" });
  const bytes = new Uint8Array(await file.xlsx.writeBuffer());
  const lost: Lost[] = [];
  const state = await readWorkbookFile(bytes, book, (one) => lost.push(one));
  expect(lost).toEqual([{ kind: "chart", sheet: "Kue", name: expect.stringMatching(/Chart/) }]);
  expect(book.readValues(book.sheets()[0]!.id, { row: 0, column: 0, rows: 1, columns: 1 })).toEqual([[1]]);
  expect(state.sheets[book.sheets()[0]!.id]!.charts).toEqual([]);
  book.dispose();
});
