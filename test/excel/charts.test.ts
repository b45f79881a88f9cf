import { afterEach, expect, test } from "vitest";
import { planBook } from "../../src/book/planBook";
import type { OfficeRuntime } from "../../src/excel/officeRuntime";
import { openWorkbookDoor } from "../../src/excel/openWorkbookDoor";
import { readWorkbookFile, writeWorkbookFile } from "../../src/workbench/file/workbookFile";
import { openNodeExcel } from "../../src/workbench/interpreter/node/openNodeExcel";
import { tobaccoPlan } from "../cases/tobacco";

const asked = tobaccoPlan();
let close = () => {};
afterEach(() => close());

test("the charts of Ringkasan are those planned, and a second writing leaves a person's own chart alone", async () => {
  const excel = await openNodeExcel({ locale: "id-ID" });
  close = () => excel.close();
  const door = openWorkbookDoor(excel as unknown as OfficeRuntime);
  const names = () =>
    excel.Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Ringkasan");
      charts.load("items/name");
      await context.sync();
      return charts.items.map(({ name }) => name);
    });
  expect(await door.writePlan(asked, { language: "id" })).toMatchObject({ status: "written", notices: [] });
  const planned = planBook(asked, { language: "id" }).sheets[0]!.charts.map(({ name }) => name);
  expect(await names()).toEqual(planned);
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Ringkasan");
    sheet.charts.add("ColumnStacked", sheet.getRange("B8:B13")).name = "Punya saya";
    await context.sync();
  });
  const grown = {
    ...asked,
    groups: [...asked.groups, ...asked.groups.map((group) => ({ ...group, id: "K9", name: "Baru" }))],
  };
  expect(await door.writePlan(grown, { language: "id" })).toMatchObject({ status: "written", notices: [] });
  expect((await names()).sort()).toEqual(["Punya saya", ...planned].sort());
});

test("a chart whose figures stood on a sheet that was deleted is drawn from the new one, and the file can be saved", async () => {
  const excel = await openNodeExcel({ locale: "id-ID" });
  close = () => excel.close();
  const door = openWorkbookDoor(excel as unknown as OfficeRuntime);
  const sheetsOfCharts = () => {
    const summary = excel.spreadsheet.sheets().find(({ name }) => name === "Ringkasan")!.id;
    const drawnFrom = excel.host.state.sheets[summary]!.charts.flatMap(({ series }) =>
      series.map(({ values }) => values!.sheetId),
    );
    const names = new Map(excel.spreadsheet.sheets().map(({ id, name }) => [id, name]));
    return [...new Set(drawnFrom.map((id) => names.get(id) ?? "a sheet that is gone"))];
  };
  await door.writePlan(asked, { language: "id" });
  const drawnFrom = sheetsOfCharts();
  expect(drawnFrom).toContain("RAK");
  excel.spreadsheet.deleteSheet(excel.spreadsheet.sheets().find(({ name }) => name === "RAK")!.id);
  const reopened = await openNodeExcel({ locale: "id-ID" });
  reopened.host.adopt(
    await readWorkbookFile(await writeWorkbookFile(excel.spreadsheet, excel.host.state), reopened.spreadsheet),
  );
  reopened.close();
  expect(await door.writePlan(asked, { language: "id" })).toMatchObject({ status: "written", notices: [] });
  expect(sheetsOfCharts()).toEqual(drawnFrom);
});
