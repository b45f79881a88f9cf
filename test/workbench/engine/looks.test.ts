import { expect, test } from "vitest";
import { openBook, rect } from "./book";

test("a look given to a cell with a formula leaves the formula, which goes on calculating", async () => {
  const { spreadsheet, sheet, put, value } = openBook();
  put("A1", 2);
  put("B1", "=A1*10");
  spreadsheet.write([{ sheetId: sheet, rect: rect("B1"), style: { bold: true }, numberFormats: [["#,##0"]] }]);
  expect(spreadsheet.readFormulas(sheet, rect("B1"))).toEqual([["=A1*10"]]);
  put("A1", 3);
  expect(await value("B1")).toBe(30);
});

test("also while a command of the grid is still running, as after a sheet was activated on screen", async () => {
  const { spreadsheet, sheet, put, value } = openBook();
  const { kernel } = spreadsheet as unknown as {
    kernel: { commands: { registerCommand(command: object): void; executeCommand(id: string): Promise<boolean> } };
  };
  put("A1", 2);
  put("B1", "=A1*10");
  let end = (_result: boolean) => undefined as void;
  kernel.commands.registerCommand({ id: "test.slow", type: 0, handler: () => new Promise((done) => (end = done)) });
  const running = kernel.commands.executeCommand("test.slow");
  spreadsheet.write([{ sheetId: sheet, rect: rect("B1"), style: { bold: true } }]);
  end(true);
  await running;
  expect(spreadsheet.readFormulas(sheet, rect("B1"))).toEqual([["=A1*10"]]);
  put("A1", 3);
  expect(await value("B1")).toBe(30);
});

test("also when it is taken back by the grid's own undo", async () => {
  const { spreadsheet, sheet, put, value } = openBook();
  const { kernel } = spreadsheet as unknown as {
    kernel: { commands: { executeCommand(id: string): Promise<boolean> } };
  };
  put("A1", 2);
  put("B1", "=A1*10");
  spreadsheet.write([{ sheetId: sheet, rect: rect("B1"), style: { bold: true } }]);
  await kernel.commands.executeCommand("univer.command.undo");
  expect(spreadsheet.readFormulas(sheet, rect("B1"))).toEqual([["=A1*10"]]);
  expect(spreadsheet.readStyle(sheet, rect("B1")).bold).toBe(false);
  put("A1", 3);
  expect(await value("B1")).toBe(30);
});

test("a larger font makes its row as high as it needs, except where a height was chosen", () => {
  const { spreadsheet, sheet } = openBook();
  spreadsheet.setRowHeight(sheet, 2, 1, 40);
  spreadsheet.write([{ sheetId: sheet, rect: rect("A1:B3"), style: { fontSize: 18 } }]);
  expect([0, 1, 2, 3].map((row) => spreadsheet.rowHeight(sheet, row))).toEqual([24.75, 24.75, 40, 15]);
  spreadsheet.undo();
  expect(spreadsheet.rowHeight(sheet, 0)).toBe(15);
  spreadsheet.write([{ sheetId: sheet, rect: rect("A1"), styles: [[{ fontSize: 14 }]] }]);
  expect(spreadsheet.rowHeight(sheet, 0)).toBeGreaterThanOrEqual(18.75);
});
