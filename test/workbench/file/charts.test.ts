import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { editZip } from "@cj-tech-master/excelts/archive";
import { afterAll, expect, it } from "vitest";
import { createNodeSpreadsheet } from "../../../src/workbench/engine/node";
import { bytesOf, partsOf, textOf } from "../../../src/workbench/file/packageParts";
import { openNodeExcel } from "../../../src/workbench/interpreter/node/openNodeExcel";
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

/** A book of somebody else: charts of many kinds on two sheets, one of them stacked, with a picture beside. */
async function strangersFile(): Promise<Uint8Array> {
  const file = new Workbook();
  const sheet = file.addWorksheet("Kue & lain");
  [3, 5, 8, 13].forEach((value, index) => {
    sheet.getCell(index + 1, 1).value = `Bulan ${index + 1}`;
    sheet.getCell(index + 1, 2).value = value;
    sheet.getCell(index + 1, 3).value = value * 2;
  });
  const values = "'Kue & lain'!$B$1:$B$4";
  const series = [{ name: "Nilai", categories: "'Kue & lain'!$A$1:$A$4", values }];
  sheet.addPieChart({ series, title: "Kue" }, "E1:J9");
  sheet.addColumnChart({ grouping: "stacked", series }, "E11:J19");
  sheet.addScatterChart({ series: [{ name: "XY", xValues: values, values: "'Kue & lain'!$C$1:$C$4" }] }, "E21:J29");
  const other = file.addWorksheet("Garis");
  other.addLineChart({ series }, "B2:G12");
  other.addColumnChart({ grouping: "clustered", series }, "B14:G24");
  other.addAreaChart({ series }, "B26:G36");
  const dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  other.addImage(file.addImage({ base64: dot, extension: "png" }), "I2:J5");
  file.addWorksheet("Corong").addFunnelChart({ series: [{ name: "C", values }] }, "A1:F9");
  return new Uint8Array(await file.xlsx.writeBuffer());
}
const folder = mkdtempSync(join(tmpdir(), "charts-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
/** What Microsoft's Open XML SDK says of a file. */
function judged(bytes: Uint8Array): unknown {
  writeFileSync(join(folder, "book.xlsx"), bytes);
  const validator = join(process.cwd(), "node_modules/.bin/ooxml-validator");
  return JSON.parse(execFileSync(validator, [join(folder, "book.xlsx")], { encoding: "utf8" }));
}
/** The text of every part of a file that is a chart, its places among the parts set aside. */
async function chartTexts(bytes: Uint8Array): Promise<string[]> {
  const parts = await partsOf(bytes);
  return [...parts].flatMap(([path, part]) => (/charts\/chart(Ex)?\d+\.xml$/.test(path) ? [textOf(part)] : [])).sort();
}

it("keeps charts of every kind and pictures as the file had them, and follows their cells", async () => {
  const bytes = await strangersFile();
  const book = createNodeSpreadsheet({ locale: "id-ID" });
  const lost: Lost[] = [];
  const state = await readWorkbookFile(bytes, book, (one) => lost.push(one));
  expect(lost).toEqual([]);
  const [first, second, third] = book.sheets().map(({ id }) => state.sheets[id]!);
  expect(first!.charts).toHaveLength(1);
  expect(first!.drawings.map(({ kind, rect }) => [kind, rect])).toEqual([
    ["chart", { row: 0, column: 4, rows: 9, columns: 6 }],
    ["chart", { row: 20, column: 4, rows: 9, columns: 6 }],
  ]);
  expect(second!.drawings.map(({ kind }) => kind)).toEqual(["chart", "chart", "chart", "picture"]);
  expect(third!.drawings.map(({ kind }) => kind)).toEqual(["chart"]);
  const saved = await writeWorkbookFile(book, state);
  // All but the stacked one, which is drawn here, are the same to the letter.
  const isStacked = (text: string) => text.includes('grouping val="stacked"');
  const [had, has] = [await chartTexts(bytes), await chartTexts(saved)];
  expect(has).toHaveLength(had.length);
  expect(has.filter((text) => !isStacked(text))).toEqual(had.filter((text) => !isStacked(text)));
  expect(judged(saved)).toMatchObject({ ok: true, errors: [] });
  // Opened and saved once more, and read by the library alone.
  const again = createNodeSpreadsheet({ locale: "id-ID" });
  const twice = await writeWorkbookFile(again, await readWorkbookFile(saved, again));
  expect((await chartTexts(twice)).filter((text) => !isStacked(text))).toEqual(had.filter((text) => !isStacked(text)));
  expect(judged(twice)).toMatchObject({ ok: true, errors: [] });
  const plain = new Workbook();
  await plain.xlsx.load(twice);
  expect(plain.worksheets.map((sheet) => sheet.getCharts().length + sheet.getImages().length)).toEqual([3, 4, 1]);
  for (const each of [book, again]) each.dispose();
}, 120_000);

it("draws kept charts from their cells after rows were inserted and sheets renamed", async () => {
  const { Excel, host, spreadsheet, close } = await openNodeExcel({ locale: "id-ID" });
  host.adopt(await readWorkbookFile(await strangersFile(), spreadsheet));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Kue & lain");
    sheet.getRange("1:2").insert("Down");
    sheet.name = "Data <baru>";
    await context.sync();
  });
  const saved = await writeWorkbookFile(spreadsheet, host.state);
  const texts = (await chartTexts(saved)).join("\n");
  expect(texts).toContain("'Data &lt;baru>'!$B$3:$B$6");
  expect(texts).not.toMatch(/Kue &amp; lain|\$B\$1:/);
  const plain = new Workbook();
  await plain.xlsx.load(saved);
  expect(
    plain.worksheets[0]!.getCharts()
      .map(({ range }) => range.tl.nativeRow)
      .sort((a, b) => a - b),
  ).toEqual([2, 12, 22]);
  expect(judged(saved)).toMatchObject({ ok: true, errors: [] });
  close();
}, 120_000);

/** A stranger's file with parts in which texts are replaced, or that are renamed or taken out. */
async function changed(
  changes: Record<string, [from: string | RegExp, to: string][] | null | { renamed: string }>,
): Promise<Uint8Array> {
  const bytes = await strangersFile();
  const parts = await partsOf(bytes);
  const zip = await editZip(bytes);
  for (const [path, change] of Object.entries(changes)) {
    const part = parts.get(path);
    if (!part) throw new Error(path);
    if (Array.isArray(change)) {
      zip.set(path, bytesOf(change.reduce((text, [from, to]) => text.replace(from, to), textOf(part))));
      continue;
    }
    zip.delete(path);
    if (change) zip.set(change.renamed, part);
  }
  return zip.bytes();
}

async function openedAndSaved(bytes: Uint8Array) {
  const book = createNodeSpreadsheet({ locale: "id-ID" });
  const lost: Lost[] = [];
  const state = await readWorkbookFile(bytes, book, (one) => lost.push(one));
  const sheets = book.sheets();
  const nameOf = (id: string | null) => sheets.find((sheet) => sheet.id === id)?.name;
  const seen = {
    lost,
    kinds: sheets.map(({ id }) => state.sheets[id]!.drawings.map(({ kind }) => kind)),
    active: nameOf(book.activeSheetId()),
    names: book.names().map(({ name, sheetId }) => [name, nameOf(sheetId)]),
    saved: await writeWorkbookFile(book, state),
  };
  book.dispose();
  return seen;
}

it("leaves out and names what points at a part the file does not hold, so that what is saved needs no repair", async () => {
  const { lost, kinds, saved } = await openedAndSaved(
    await changed({ "xl/drawings/_rels/drawing2.xml.rels": null, "xl/charts/chart1.xml": null }),
  );
  expect(lost).toContainEqual({ kind: "part", path: "xl/charts/chart1.xml" });
  expect(lost.filter(({ kind }) => kind === "chart").map((one) => "sheet" in one && one.sheet)).toEqual([
    "Kue & lain",
    "Garis",
    "Garis",
    "Garis",
    "Garis",
  ]);
  expect(kinds).toEqual([["chart"], [], ["chart"]]);
  expect(judged(saved)).toMatchObject({ ok: true, errors: [] });
}, 120_000);

it.each(["gam bar \u00e9.png", "gam%20bar%20%C3%A9.png"])(
  "reads over what a drawing remarks in its text, and keeps a picture called %s in the archive",
  async (picture) => {
    const { lost, kinds, saved } = await openedAndSaved(
      await changed({
        "xl/drawings/drawing1.xml": [[/(<(?:xdr:)?wsDr[^>]*>)/, "$1<!-- <xdr:a> -->"]],
        "xl/media/image1.png": { renamed: `xl/media/${picture}` },
        "xl/drawings/_rels/drawing2.xml.rels": [[/Target="[^"]*png"/, 'Target="../media/gam%20bar%20%C3%A9.png"']],
      }),
    );
    expect(lost).toEqual([]);
    expect(kinds).toEqual([["chart", "chart"], ["chart", "chart", "chart", "picture"], ["chart"]]);
    expect(judged(saved)).toMatchObject({ ok: true, errors: [] });
  },
  120_000,
);

it("counts sheets as the file does, with a sheet it lacks: names of one sheet and the sheet in view are the file's", async () => {
  const { lost, active, names } = await openedAndSaved(
    await changed({
      "xl/worksheets/sheet1.xml": null,
      "xl/workbook.xml": [
        ["<definedNames>", '<definedNames><definedName name="lokal" localSheetId="2">Corong!$H$1</definedName>'],
        ["<sheets>", '<bookViews><workbookView activeTab="1"/></bookViews><sheets>'],
      ],
    }),
  );
  expect(lost).toEqual([{ kind: "sheet", name: "Kue & lain" }]);
  expect(active).toBe("Garis");
  expect(names).toContainEqual(["lokal", "Corong"]);
}, 120_000);

it("takes an address that is none for a part that is missing", async () => {
  const { kinds } = await openedAndSaved(
    await changed({ "xl/drawings/_rels/drawing2.xml.rels": [[/Target="[^"]*png"/, 'Target="../media/100%.png"']] }),
  );
  expect(kinds[1]).toEqual(["chart", "chart", "chart", "picture"]);
}, 120_000);
