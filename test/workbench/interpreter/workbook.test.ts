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
      application.cultureInfo.load("name,numberFormat/numberDecimalSeparator");
      application.calculationMode = "Manual";
      application.calculate("Full");
      await context.sync();
      const { cultureInfo } = application;
      return [application.calculationMode, cultureInfo.name, cultureInfo.numberFormat.numberDecimalSeparator];
    });
    expect(seen).toEqual(["Automatic", "id-ID", ","]);
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
      for (const day of asked) day.load("value,error");
      await context.sync();
      return asked.map(({ value, error }) => [value, error]);
    });
    expect(days).toEqual([
      [first, null],
      [later, null],
    ]);
    const error = await refusal(async (context) => {
      context.workbook.functions.date(25, 1, 1).load("value");
      await context.sync();
    });
    expect(error.code).toBe("NotImplemented");
  });

  test("keeps settings, the same in both of their doors", async () => {
    const { run, Office, host } = await openTestExcel();
    Office.context.document.settings.set("bahasa", "id");
    expect(host.settings).toEqual({});
    await new Promise((resolve) => Office.context.document.settings.saveAsync({}, resolve));
    const seen = await run(async (context) => {
      const { settings } = context.workbook;
      settings.add("jendela", { lebar: 320 });
      const one = settings.getItem("jendela").load("value");
      const other = settings.getItem("bahasa").load("value");
      const none = settings.getItemOrNullObject("tak ada").load("value");
      await context.sync();
      settings.getItem("bahasa").delete();
      settings.load("items/key");
      await context.sync();
      return [one.value, other.value, none.isNullObject, settings.items.map((item) => item.key)];
    });
    expect(seen).toEqual([{ lebar: 320 }, "id", true, ["jendela"]]);
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
  test("tell of changes by the add-in and by a person, on sheets, tables and all sheets", async () => {
    const { run, typeIn, settled } = await openTestExcel();
    const told: string[] = [];
    await run(async (context) => {
      const { worksheets, tables } = context.workbook;
      const sheet = worksheets.getActiveWorksheet();
      sheet.getRange("A1:A2").values = [["Nama"], ["Petani"]];
      const table = sheet.tables.add("A1:A2", true);
      await context.sync();
      const tell = (who: string) => async (event: { type: string; address?: string; triggerSource?: string }) =>
        void told.push([who, event.type, event.address ?? "", event.triggerSource ?? ""].join(" ").trim());
      sheet.onChanged.add(tell("sheet"));
      table.onChanged.add(tell("table"));
      tables.onAdded.add(tell("tables"));
      worksheets.onChanged.add(tell("all"));
      worksheets.onAdded.add(tell("all"));
      worksheets.onDeleted.add(tell("all"));
      worksheets.onActivated.add(tell("all"));
      worksheets.onSelectionChanged.add(tell("all"));
      await context.sync();
      sheet.getRange("C9").values = [[1]];
      const added = worksheets.add("Tarif");
      added.activate();
      await context.sync();
      added.delete();
      sheet.getRange("B2").select();
      await context.sync();
    });
    typeIn("Sheet1", "A2", "Nelayan");
    await settled();
    expect(told).toEqual([
      "sheet WorksheetChanged C9 ThisLocalAddin",
      "all WorksheetChanged C9 ThisLocalAddin",
      "all WorksheetAdded",
      "all WorksheetActivated",
      "all WorksheetDeleted",
      "all WorksheetActivated",
      "all WorksheetSelectionChanged B2",
      "sheet WorksheetChanged A2 Unknown",
      "all WorksheetChanged A2 Unknown",
      "table TableChanged A2",
    ]);
  });

  test("stop when the handler is removed or events are switched off, and lead back to their cells", async () => {
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
    await run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    typeIn("Sheet1", "B2", 6);
    await run(async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
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
      sheet.onChanged.add(
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
