import { describe, expect, it } from "vitest";
import { describeFunctions } from "../../../src/workbench/page/functionsMetadata";
import { answerCall, METHOD, type PaneRequestHandlers } from "../../../src/workbench/page/pane/requests";
import { PANE_WIDTH, readPreferences } from "../../../src/workbench/page/preferences";
import { sampleRows } from "../../../src/workbench/page/sampleSheet";
import { summarizeSelection } from "../../../src/workbench/page/selectionFacts";
import { say } from "../../../src/workbench/page/words";

describe("the status line's sums", () => {
  it("counts what is not blank and sums what is a number", () => {
    const values = [
      [1, null, "2"],
      [3.5, { error: "#N/A" }, true],
    ];
    expect(summarizeSelection("A1:C2", values)).toEqual({
      address: "A1:C2",
      count: 5,
      numbers: 2,
      sum: 4.5,
      average: 2.25,
    });
  });

  it("has no average without numbers", () => expect(summarizeSelection("A1", [[null]]).average).toBe(0));
});

describe("preferences", () => {
  const stored = (text: string | null) => readPreferences({ getItem: () => text });

  it("begin in Indonesian, light, with the pane open", () => {
    expect(stored(null)).toEqual({ language: "id", theme: "light", paneWidth: PANE_WIDTH.usual, paneOpen: true });
  });

  it("survive damage and keep the pane between its bounds", () => {
    expect(stored("{")).toEqual(stored(null));
    expect(stored('{"paneWidth":5000,"theme":"dark","language":"xx"}')).toMatchObject({
      paneWidth: PANE_WIDTH.most,
      theme: "dark",
      language: "id",
    });
  });
});

describe("custom functions of the metadata file", () => {
  it("are named with their namespace, and keep the ids of the wire", () => {
    const [kali] = describeFunctions(
      { functions: [{ id: "KALI", name: "kali", options: { volatile: true } }] },
      "contoh",
    );
    expect(kali).toMatchObject({ id: "KALI", name: "CONTOH.KALI", volatile: true, parameters: [] });
  });

  it("fill a sample sheet with the formulas the add-in has functions for, then with the others by name", () => {
    const functions = describeFunctions(
      {
        functions: [
          { id: "LAIN", name: "LAIN" },
          { id: "TERBILANG", name: "TERBILANG", description: "kata" },
        ],
      },
      "JAMSOS",
    );
    expect(sampleRows(functions)).toEqual([
      { name: "JAMSOS.TERBILANG", meaning: "kata", formula: "=JAMSOS.TERBILANG(913701600)", numberFormat: null },
      { name: "JAMSOS.LAIN", meaning: "", formula: "", numberFormat: null },
    ]);
  });
});

describe("requests of the pane", () => {
  const handlers = {
    runBatch: async (batch: string) => `answer to ${batch}`,
    settings: () => [["key", '"value"']],
  } as unknown as PaneRequestHandlers;
  const method = (id: number, data: object = {}) => ({
    action: "executeMethod",
    data: { DdaMethod: { DispatchId: id }, ...data },
  });

  it("answers a batch in the client's form", async () => {
    const answer = await answerCall(method(METHOD.batch, { ArrayData: ["", 0, 0, 0, "batch"] }), handlers);
    expect(answer).toEqual({ Version: 1, Error: 0, Data: [200, [], "answer to batch"] });
  });

  it("says that it cannot do what it does not play, instead of staying silent", async () => {
    expect(await answerCall(method(77), handlers)).toEqual({ Version: 1, Error: 5000 });
    expect(() => answerCall({ action: "somethingNew", data: null }, handlers)).toThrow(/somethingNew/);
  });
});

describe("words", () => {
  it("fills in values, in both languages", () => {
    expect(say("id", "cellError", { address: "B5" })).toBe("Galat di B5");
    expect(say("en", "cellError", { address: "B5" })).toBe("Error in B5");
  });
});
