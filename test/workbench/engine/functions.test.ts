import { describe, expect, it } from "vitest";
import type {
  CustomFunctionCall,
  CustomFunctionFacts,
  CustomFunctionResult,
} from "../../../src/workbench/engine/spreadsheet";
import { openBook } from "./book";

const scalar = (name: string, more: object = {}) => ({ name, dimensionality: "scalar" as const, type: "any", ...more });
const matrix = (name: string, more: object = {}) => ({ name, dimensionality: "matrix" as const, type: "any", ...more });

const FUNCTIONS: CustomFunctionFacts[] = [
  {
    id: "KALI",
    name: "JAMSOS.KALI",
    parameters: [scalar("a", { type: "number" }), scalar("b", { type: "number", optional: true })],
  },
  {
    id: "LIHAT",
    name: "JAMSOS.LIHAT",
    parameters: [scalar("a"), scalar("b", { optional: true }), scalar("c", { optional: true })],
  },
  { id: "JUMLAH", name: "JAMSOS.JUMLAH", parameters: [matrix("data")] },
  { id: "TABEL", name: "JAMSOS.TABEL", parameters: [scalar("baris")], result: { dimensionality: "matrix" } },
  { id: "GAGAL", name: "JAMSOS.GAGAL", parameters: [scalar("a", { optional: true })] },
  { id: "SEMUA", name: "JAMSOS.SEMUA", parameters: [scalar("a"), scalar("lain", { repeating: true })] },
  { id: "TAHAN", name: "JAMSOS.TAHAN", parameters: [scalar("a")], allowErrors: true },
];

type Answer = CustomFunctionResult["value"];
const ANSWERS: Record<string, (args: CustomFunctionCall["args"]) => Answer> = {
  KALI: ([a, b]) => (a as number) * ((b as number | null) ?? 10),
  LIHAT: (args) => JSON.stringify(args),
  JUMLAH: ([data]) => (data as number[][]).flat().reduce((sum, value) => sum + Number(value ?? 0), 0),
  TABEL: ([rows]) =>
    Array.from({ length: rows as number }, (_, index) => [index + 1, `baris ${index + 1}`, index % 2 === 0]),
  GAGAL: () => ({ error: "#VALUE!", message: "Program tidak dikenal" }),
  SEMUA: (args) => JSON.stringify(args),
  TAHAN: ([a]) => JSON.stringify(a),
};

/** Answers calls a moment later, as the custom-function runtime does. */
function openWithFunctions() {
  const book = openBook();
  const calls: CustomFunctionCall[] = [];
  book.spreadsheet.defineCustomFunctions(FUNCTIONS, (group) => {
    calls.push(...group);
    setTimeout(
      () =>
        book.spreadsheet.deliverResults(
          group.map((call) => ({ invocationId: call.invocationId, value: ANSWERS[call.functionId]!(call.args) })),
        ),
      5,
    );
  });
  return { ...book, calls };
}

describe("custom functions", () => {
  it("are given a text between quotes as it is written, dates and numbers too", async () => {
    const { put, value } = openWithFunctions();
    put("A1", '=JAMSOS.LIHAT("04/05/2025","1.234,5","25%")');
    await expect.poll(() => value("A1")).toBe('["04/05/2025","1.234,5","25%"]');
  });

  it("calculate from cells, are busy meanwhile, and feed other formulas", async () => {
    const { spreadsheet, put, value, values } = openWithFunctions();
    put("A1", [[3, "=JAMSOS.KALI(A1,4)", "=B1+1", "=SUM(jamsos.kali(2),A1)", '=IF(B1>10,"besar","kecil")']]);
    expect(await value("B1")).toEqual({ error: "#BUSY!" });
    expect(spreadsheet.isBusy()).toBe(true);
    await spreadsheet.settled();
    expect(await values("A1:E1")).toEqual([[3, 12, 13, 23, "besar"]]);
    expect(spreadsheet.isBusy()).toBe(false);
  });

  it("tell blank, omitted, 0, text and boolean apart", async () => {
    const { spreadsheet, put, values } = openWithFunctions();
    put("B1", [[0, "", "x", true]]);
    put("A2", [
      [
        "=JAMSOS.LIHAT(A1)",
        "=JAMSOS.LIHAT(B1,,3)",
        '=JAMSOS.LIHAT("",0,FALSE)',
        "=JAMSOS.LIHAT(D1,E1)",
        "=JAMSOS.LIHAT(1)",
      ],
    ]);
    await spreadsheet.settled();
    expect(await values("A2:E2")).toEqual([
      ["[null,null,null]", "[0,null,3]", '["",0,false]', '["x",true,null]', "[1,null,null]"],
    ]);
  });

  it("get ranges as rows of cells, blanks as null, and single values as 1×1", async () => {
    const { spreadsheet, put, value, calls } = openWithFunctions();
    put("A1", [
      [1, ""],
      ["", 4],
    ]);
    put("D1", [["=JAMSOS.JUMLAH(A1:B2)"], ["=JAMSOS.JUMLAH(5)"], ["=JAMSOS.JUMLAH({1,2;3,4})"]]);
    await spreadsheet.settled();
    expect([await value("D1"), await value("D2"), await value("D3")]).toEqual([5, 5, 10]);
    expect(calls.map((call) => call.args)).toEqual(
      expect.arrayContaining([
        [
          [
            [1, null],
            [null, 4],
          ],
        ],
        [[[5]]],
        [
          [
            [1, 2],
            [3, 4],
          ],
        ],
      ]),
    );
  });

  it("convert to the parameter's type or are not called", async () => {
    const { spreadsheet, put, values, calls } = openWithFunctions();
    put("A1", [['=JAMSOS.KALI("3",2)', '=JAMSOS.KALI("tiga",2)', "=JAMSOS.KALI(TRUE,2)"]]);
    await spreadsheet.settled();
    expect(await values("A1:C1")).toEqual([[6, { error: "#VALUE!" }, 2]]);
    expect(calls).toHaveLength(2);
  });

  it("spill results, grow, shrink and free the cells", async () => {
    const { spreadsheet, put, values } = openWithFunctions();
    put("A1", 2);
    put("C1", "=JAMSOS.TABEL(A1)");
    await spreadsheet.settled();
    expect(await values("C1:E3")).toEqual([
      [1, "baris 1", true],
      [2, "baris 2", false],
      [null, null, null],
    ]);
    put("A1", 3);
    await spreadsheet.settled();
    expect((await values("C3:E3"))[0]).toEqual([3, "baris 3", true]);
    put("A1", 1);
    await spreadsheet.settled();
    expect(await values("C1:E3")).toEqual([
      [1, "baris 1", true],
      [null, null, null],
      [null, null, null],
    ]);
  });

  it("are called once per cell where a range stands for one value", async () => {
    const { spreadsheet, put, values } = openWithFunctions();
    put("A1", [[1], [2], [3]]);
    put("C1", "=JAMSOS.KALI(A1:A3,2)");
    await spreadsheet.settled();
    expect(await values("C1:C3")).toEqual([[2], [4], [6]]);
  });

  it("keep an error's message for the cell that shows it, also after rows moved", async () => {
    const { spreadsheet, sheet, put, values, value } = openWithFunctions();
    put("A1", [["=JAMSOS.GAGAL()", "=A1+1", "=IFERROR(JAMSOS.GAGAL(1),0)"]]);
    await spreadsheet.settled();
    expect(await values("A1:C1")).toEqual([
      [{ error: "#VALUE!", message: "Program tidak dikenal" }, { error: "#VALUE!" }, 0],
    ]);
    spreadsheet.insertRows(sheet, 0, 1);
    await spreadsheet.settled();
    expect(await value("A2")).toEqual({ error: "#VALUE!", message: "Program tidak dikenal" });
  });

  it("leave no message behind for a formula that has another error, or none of theirs", async () => {
    const { spreadsheet, put, value, values } = openWithFunctions();
    put("A1", [["=JAMSOS.GAGAL()", "=IFERROR(JAMSOS.GAGAL(),1/0)", "=JAMSOS.GAGAL()"]]);
    await spreadsheet.settled();
    expect(await value("B1")).toEqual({ error: "#DIV/0!" });
    put("A1", '=1+"x"');
    put("C1", "=JAMSOS.GAGAL()");
    await spreadsheet.settled();
    expect(await values("A1:C1")).toEqual([
      [{ error: "#VALUE!" }, { error: "#DIV/0!" }, { error: "#VALUE!", message: "Program tidak dikenal" }],
    ]);
  });

  it("are not called with an error among the arguments, unless they ask for it", async () => {
    const { spreadsheet, put, values, calls } = openWithFunctions();
    put("A1", [["=1/0", "=NA()"]]);
    put("A2", [["=JAMSOS.LIHAT(A1)", "=JAMSOS.JUMLAH(A1:B1)", "=JAMSOS.TAHAN(B1)", "=JAMSOS.LIHAT(JAMSOS.GAGAL())"]]);
    await spreadsheet.settled();
    expect(await values("A2:D2")).toEqual([
      [{ error: "#DIV/0!" }, { error: "#DIV/0!" }, '{"error":"#N/A"}', { error: "#VALUE!" }],
    ]);
    expect(calls.map((call) => call.functionId).sort()).toEqual(["GAGAL", "TAHAN"]);
  });

  it("pass a repeating parameter as one list", async () => {
    const { spreadsheet, put, value } = openWithFunctions();
    put("A1", '=JAMSOS.SEMUA(1,2,"x",TRUE)');
    await spreadsheet.settled();
    expect(await value("A1")).toBe('[1,[2,"x",true]]');
  });

  it("nest, and work with tables", async () => {
    const { spreadsheet, sheet, put, values } = openWithFunctions();
    put("A1", [
      ["Orang", "Iuran"],
      [2, ""],
      [3, ""],
    ]);
    spreadsheet.addTable({
      sheetId: sheet,
      rect: { row: 0, column: 0, rows: 3, columns: 2 },
      hasHeaders: true,
      name: "T_1",
    });
    put("B2", [["=JAMSOS.KALI([@Orang],100)"], ["=JAMSOS.KALI([@Orang],100)"]]);
    put("D1", [["=JAMSOS.JUMLAH(T_1[Iuran])"], ["=JAMSOS.KALI(JAMSOS.KALI(2,3),JAMSOS.KALI(1,4))"]]);
    await spreadsheet.settled();
    expect([await values("B2:B3"), await values("D1:D2")]).toEqual([
      [[200], [300]],
      [[500], [24]],
    ]);
  });

  it("that are not defined yet are #NAME?, and calculate once they are", async () => {
    const { spreadsheet, put, value } = openBook();
    put("A1", "=JAMSOS.KALI(2,3)");
    expect(await value("A1")).toEqual({ error: "#NAME?" });
    spreadsheet.defineCustomFunctions(FUNCTIONS, (calls) =>
      spreadsheet.deliverResults(
        calls.map((call) => ({ invocationId: call.invocationId, value: ANSWERS[call.functionId]!(call.args) })),
      ),
    );
    await spreadsheet.settled();
    expect(await value("A1")).toBe(6);
  });

  it("are asked once for equal arguments, and again only for what changed", async () => {
    const { spreadsheet, put, value, calls } = openWithFunctions();
    put("A1", [[1], [2], [3]]);
    put("B1", [["=JAMSOS.KALI(A1,7)"], ["=JAMSOS.KALI(A2,7)"], ["=JAMSOS.KALI(A3,7)"], ["=JAMSOS.KALI(1,7)"]]);
    await spreadsheet.settled();
    expect(calls).toHaveLength(3);
    put("D1", 5);
    put("A2", 20);
    await spreadsheet.settled();
    expect(calls.slice(3).map((call) => call.args)).toEqual([[20, 7]]);
    expect(await value("B2")).toBe(140);
    put("A2", 2);
    await spreadsheet.settled();
    expect(calls).toHaveLength(4);
    spreadsheet.recalculate(true);
    await spreadsheet.settled();
    expect(calls).toHaveLength(7);
  });

  it("5,000 cells of one function: none left busy, each asked once, a common precedent changes all", async () => {
    const { spreadsheet, put, values, calls } = openWithFunctions();
    put("E1", 2);
    put(
      "A1",
      Array.from({ length: 5000 }, (_, row) => [row, `=JAMSOS.KALI(A${row + 1},$E$1)`]),
    );
    await spreadsheet.settled();
    expect((await values("B1:B5000")).flat()).toEqual(Array.from({ length: 5000 }, (_, row) => row * 2));
    expect(calls).toHaveLength(5000);
    put("E1", 3);
    await spreadsheet.settled();
    expect((await values("B1:B5000")).flat()).toEqual(Array.from({ length: 5000 }, (_, row) => row * 3));
    expect(calls).toHaveLength(10_000);
  });
});
