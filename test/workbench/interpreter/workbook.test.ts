import { describe, expect, test, vi } from "vitest";
import { openTestExcel } from "./openTestExcel";

describe("the workbook", () => {
  test("tells the culture and how it calculates", async () => {
    const { run, spreadsheet } = await openTestExcel({ locale: "id-ID" });
    const recalculate = vi.spyOn(spreadsheet, "recalculate");
    const seen = await run(async (context) => {
      const { application } = context.workbook;
      application.suspendScreenUpdatingUntilNextSync();
      application.load("calculationMode,calculationState");
      application.cultureInfo.load("numberFormat/numberDecimalSeparator");
      application.calculationMode = "Manual";
      application.calculate("Full");
      await context.sync();
      const { cultureInfo } = application;
      return [application.calculationMode, cultureInfo.numberFormat.numberDecimalSeparator];
    });
    expect(seen).toEqual(["Automatic", ","]);
    expect(spreadsheet.calculationMode()).toBe("Manual");
    expect(recalculate).toHaveBeenCalledWith(true);
  });

  test.each([
    [false, 1462, 45658],
    [true, 0, 44196],
  ])("counts days as its date system does (from 1904: %s)", async (dates1904, first, later) => {
    const { run, refusal } = await openTestExcel({ dates1904 });
    const days = await run(async (context) => {
      const { functions } = context.workbook;
      const asked = [functions.date(1904, 1, 1), functions.date(2025, 1, 1)];
      for (const day of asked) day.load("value");
      await context.sync();
      return asked.map(({ value }) => value);
    });
    expect(days).toEqual([first, later]);
    const error = await refusal(async (context) => {
      context.workbook.functions.date(25, 1, 1).load("value");
      await context.sync();
    });
    expect(error.code).toBe("NotImplemented");
  });

  test("keeps settings once they are saved", async () => {
    const { Office, host } = await openTestExcel();
    Office.context.document.settings.set("bahasa", "id");
    expect(host.settings).toEqual({});
    await new Promise((resolve) => Office.context.document.settings.saveAsync({}, resolve));
    expect(host.settings).toEqual({ bahasa: "id" });
  });

  test("tracked ranges live across runs, others do not", async () => {
    const { run, refusal, Excel } = await openTestExcel();
    let kept: Excel.Range | undefined;
    let dropped: Excel.Range | undefined;
    await run(async (context) => {
      kept = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      dropped = context.workbook.worksheets.getActiveWorksheet().getRange("A2");
      context.trackedObjects.add(kept);
      await context.sync();
    });
    await Excel.run(kept!, async (context) => {
      kept!.values = [[1]];
      kept!.load("values");
      await context.sync();
    });
    expect(kept!.values).toEqual([[1]]);
    const error = await refusal(async () => {
      await Excel.run(dropped!, async (context) => {
        dropped!.values = [[1]];
        await context.sync();
      });
    });
    expect(error.code).toBe("InvalidObjectPath");
  });
});

describe("events", () => {
  test("tell of changes by the add-in and by a person, on every sheet", async () => {
    const { run, typeIn, settled } = await openTestExcel();
    const told: string[] = [];
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(
        async ({ type, address, triggerSource }) => void told.push([type, address, triggerSource].join(" ")),
      );
      await context.sync();
      worksheets.getActiveWorksheet().getRange("C9").values = [[1]];
      worksheets.add("Tarif").getRange("A1").values = [[2]];
      await context.sync();
    });
    typeIn("Tarif", "A2", "Nelayan");
    await settled();
    expect(told).toEqual([
      "WorksheetChanged C9 ThisLocalAddin",
      "WorksheetChanged A1 ThisLocalAddin",
      "WorksheetChanged A2 Unknown",
    ]);
  });

  test("stop when the handler is removed, and lead back to their cells", async () => {
    const { run, typeIn, settled, Excel } = await openTestExcel();
    const told: unknown[] = [];
    const handler = await run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async (event) => {
        await Excel.run(async (inner) => {
          const range = event.getRange(inner).load("values,address");
          await inner.sync();
          told.push([range.address, range.values, event.details.valueBefore]);
        });
      });
      await context.sync();
      return added;
    });
    typeIn("Sheet1", "B2", 5);
    await settled();
    await Excel.run(handler.context as Excel.RequestContext, async (context) => {
      handler.remove();
      await context.sync();
    });
    typeIn("Sheet1", "B2", 7);
    await settled();
    expect(told).toEqual([["Sheet1!B2", [[5]], ""]]);
  });

  test("rows inserted tell the direction", async () => {
    const { run, settled } = await openTestExcel();
    const told: unknown[] = [];
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.worksheets.onChanged.add(
        async (event) => void told.push([event.changeType, event.address, event.changeDirectionState]),
      );
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      sheet.getRange("B2:C2").delete("Up");
      await context.sync();
    });
    await settled();
    expect(told).toEqual([
      ["RowInserted", "2:3", undefined],
      ["CellDeleted", "B2:C2", { deleteShiftDirection: "Up" }],
    ]);
  });
});
