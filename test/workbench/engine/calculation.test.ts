import { describe, expect, it } from "vitest";
import { orderByDependency } from "../../../src/workbench/engine/orderByDependency";
import { RangeIndex } from "../../../src/workbench/engine/rangeIndex";
import { openBook } from "./book";

/** Expected figures are Excel's, worked out by hand or taken from its documentation. */
describe("formulas give Excel's figures", () => {
  const cases: [string, unknown][] = [
    ["=EDATE(DATE(2025,1,31),1)", 45716],
    ["=EDATE(DATE(2024,1,31),1)", 45351],
    ["=EDATE(DATE(2025,3,31),-1)", 45716],
    ["=EDATE(DATE(2025,12,15),13)", 46402],
    ['=EDATE("x",1)', { error: "#VALUE!" }],
    ["=EOMONTH(DATE(2025,1,31),1)", 45716],
    ["=ROUND(1.005,2)", 1.01],
    ["=ROUND(2.5,0)", 3],
    ["=ROUND(-2.5,0)", -3],
    ["=ROUNDDOWN(226199.999,0)", 226199],
    ["=ROUND(13000000*0.0174,0)", 226200],
    ["=ROUND(6043*16800*9,0)", 913701600],
    ["=INDEX({1,2;3,4},2,1)", 3],
    ['=MATCH("b",{"a","b","c"},0)', 2],
    ["=MATCH(5,{1,3,5,7},1)", 3],
    ['=IFERROR(VLOOKUP("x",{"a",1},2,FALSE),"tidak ada")', "tidak ada"],
    ["=SUMPRODUCT({1,2,3},{4,5,6})", 32],
    ['=TEXT(45748,"mmm yyyy")', "Apr 2025"],
    ["=LET(x,5,x*2)", 10],
    ["=SUM(MAP({1,2,3},LAMBDA(x,x*x)))", 14],
    ['=TEXTJOIN(", ",TRUE,"a","","b")', "a, b"],
    ["=XLOOKUP(2,{1,2,3},{10,20,30})", 20],
    ["=AND(TRUE,1=1)", true],
    ["=1/0", { error: "#DIV/0!" }],
    ["=TIDAKADA(1)", { error: "#NAME?" }],
    ["=NA()", { error: "#N/A" }],
    ["=50%*200", 100],
    ['=IF(TRUE,"0%","")', "0%"],
    ['=IFERROR(1/0,"1/2")', "1/2"],
    ['=LEN("2025-01-01")', 10],
    ['=ISTEXT("0%")', true],
    ['=SUM("5%",1)', 1.05],
    ['=YEAR("2025-01-01")', 2025],
    ["=2^10", 1024],
    ['="a"&1&TRUE', "a1TRUE"],
    ["=WEEKDAY(DATE(2025,11,15),2)", 6],
    ["=NETWORKDAYS(DATE(2025,1,1),DATE(2025,1,31))", 23],
  ];
  it("alone", async () => {
    const { put, values } = openBook("id-ID");
    put(
      "A1",
      cases.map(([formula]) => [formula]),
    );
    const found = (await values(`A1:A${cases.length}`)).flat();
    expect(cases.map(([formula], index) => [formula, found[index]])).toEqual(cases);
  });

  it("over cells", async () => {
    const { put, values } = openBook();
    put("A1", [
      ["Jenis", "Orang", "Upah"],
      ["PU", 10, 100],
      ["BPU", 20, 200],
      ["PU", 30, 300],
      ["", "", ""],
    ]);
    put("E1", [
      ['=SUMIFS(B2:B5,A2:A5,"PU")'],
      ['=COUNTIFS(A2:A5,"PU",B2:B5,">10")'],
      ['=SUMPRODUCT((A2:A5="PU")*B2:B5*C2:C5)'],
      ["=INDEX(B2:B5,MATCH(300,C2:C5,0))"],
      ['=VLOOKUP("BPU",A2:C5,3,FALSE)'],
      ["=AVERAGE(B2:B5)"],
      ["=MAX(B:B)"],
      ["=SUM(INDEX(A1:C5,0,2))"],
      ["=SUM(OFFSET(B2,1,0,2,1))"],
      ['=SUM(INDIRECT("B2:B4"))'],
      ["=SUBTOTAL(9,B2:B4)"],
      ['=AVERAGEIFS(C2:C5,A2:A5,"PU")'],
    ]);
    const expected = [[40], [1], [10000], [30], [200], [20], [30], [60], [50], [60], [60], [200]];
    expect(await values("E1:E12")).toEqual(expected);
    put("B4", 40);
    expect((await values("E1:E12")).flat()).toEqual([50, 1, 13000, 40, 200, 70 / 3, 40, 70, 60, 70, 70, 200]);
  });
});

describe("a text that reads as an error value", () => {
  it("is a text for formulas that refer to it, show it, look for it or join it", async () => {
    const { put, values } = openBook();
    put("A1", [
      ["'#N/A", 1],
      ["'#REF!", 2],
      ["=NA()", 4],
    ]);
    put("D1", [
      ["=A1"],
      ['=IF(A2="",0,B2)'],
      ["=SUMPRODUCT((A1:A2=D1)*B1:B2)"],
      ["=MATCH(A2,A1:A3,0)"],
      ['=D1&" dan "&A2'],
      ["=ISERROR(A1)"],
      ["=ISERROR(D1)"],
      ["=ISERROR(A3)"],
      ["=INDEX(A1:A3,2)"],
      ['="#N"&"/A"'],
      ["=ISERROR(D10)"],
    ]);
    put("F1", "=A1:A3");
    put("G1", [["=ISERROR(F1)"], ["=ISERROR(F2)"], ["=ISERROR(F3)"]]);
    expect((await values("D1:D11")).flat()).toEqual([
      "#N/A",
      2,
      1,
      2,
      "#N/A dan #REF!",
      false,
      false,
      true,
      "#REF!",
      "#N/A",
      false,
    ]);
    expect((await values("F1:F3")).flat()).toEqual(["#N/A", "#REF!", { error: "#N/A" }]);
    expect((await values("G1:G3")).flat()).toEqual([false, false, true]);
  });

  it("is the error itself where it is typed without an apostrophe", async () => {
    const { spreadsheet, sheet, put, values } = openBook();
    put("B1", [["=ISERROR(A1)"], ["=ISERROR(A2)"]]);
    spreadsheet.write([
      {
        sheetId: sheet,
        rect: { row: 0, column: 0, rows: 2, columns: 1 },
        cells: [["#n/a"], ["'#n/a"]],
        parse: "local",
      },
    ]);
    expect(await values("A1:B2")).toEqual([
      [{ error: "#N/A" }, true],
      ["#n/a", false],
    ]);
  });
});

describe("operators compare texts as Excel does", () => {
  it("without wildcards, and without taking a text of digits for a number", async () => {
    const texts = ["1", "*", "ab", "0", "?", "a*", "#N/A", "~*"];
    const { spreadsheet, put, values } = openBook();
    spreadsheet.addName({ name: "Dicari", formula: "=Sheet1!$A$1", sheetId: null, comment: "", visible: true });
    put(
      "A1",
      texts.map((text) => [`'${text}`]),
    );
    put("B1", [[1], [0], ["'AB"], [""], ["=1/1"]]);
    // Formulas whose results are kept in the index beside those typed.
    put(
      "C1",
      texts.map((_, index) => [`=IFERROR(INDEX($A$1:$A$8,${index + 1})&"","")`]),
    );
    put("D1", [
      ...texts.map((_, index) => [`=SUMPRODUCT(($A$1:$A$8=C${index + 1})*1)`]),
      ...texts.map((_, index) => [`=SUMPRODUCT((C${index + 1}<>$C$1:$C$8)*1)`]),
      ...texts.map((_, index) => [`=OR(A${index + 1}<>C${index + 1},FALSE)`]),
    ]);
    put("E1", [
      ["=C1<>Dicari"],
      ["=SUMPRODUCT((B1:B5=A1)*1)"],
      ["=SUMPRODUCT((B1:B5=1)*1)"],
      ["=SUMPRODUCT((B1:B5=C3)*1)"],
      ['=COUNTIF(A1:A8,"a*")'],
      ['=COUNTIF(B1:B5,"1")'],
      ["=B1=A1"],
    ]);
    const each = <T>(value: T) => texts.map(() => value);
    expect((await values("D1:D24")).flat()).toEqual([...each(1), ...each(7), ...each(false)]);
    expect((await values("E1:E7")).flat()).toEqual([false, 0, 2, 1, 2, 2, false]);
  });

  it("and take 0 for no empty text, asked once or many times; a blank is both", async () => {
    const { put, values } = openBook();
    // A4 is blank.
    put("A1", [["=1-1"], ['=""'], [0], [""], ["x"]]);
    const asked = [
      '=IF(A1="","empty","filled")',
      '=IF(A2="","empty","filled")',
      '=IF(A3="","empty","filled")',
      '=IF(A4="","empty","filled")',
      "=A1=0",
      "=A3=0",
      "=A4=0",
      "=A1=A4",
      "=A2=A4",
      '=SUMPRODUCT((A1:A5="")*1)',
      '=SUMPRODUCT((A1:A5<>"")*1)',
    ];
    put("B1", [asked, asked, asked]);
    const expected = ["filled", "empty", "filled", "empty", true, true, true, true, true, 2, 3];
    expect(await values("B1:L3")).toEqual([expected, expected, expected]);
  });
});

describe("recalculation", () => {
  it("goes through chains across sheets, in any order of writing", async () => {
    const { spreadsheet, put, value } = openBook();
    const other = spreadsheet.addSheet("Lain");
    put("A1", "=Lain!A1+1");
    put("A1", "=Sheet1!B1+1", other);
    put("B1", "=C1+1");
    put("C1", 1);
    expect(await value("A1")).toBe(4);
    put("C1", 10);
    expect(await value("A1")).toBe(13);
  });

  it("reaches formulas that use spilled cells", async () => {
    const { put, values } = openBook();
    put("A1", 3);
    put("B1", "=SEQUENCE(A1)");
    put("D1", [["=SUM(B1:B9)"], ["=B3*10"], ["=D2+1"]]);
    expect(await values("D1:D3")).toEqual([[6], [30], [31]]);
    put("A1", 4);
    expect(await values("D1:D3")).toEqual([[10], [30], [31]]);
    put("A1", 2);
    expect(await values("D1:D3")).toEqual([[3], [0], [1]]);
    put("A1", 5);
    expect(await values("D1:D3")).toEqual([[15], [30], [31]]);
    put("B1", "");
    expect(await values("D1:D3")).toEqual([[0], [0], [1]]);
  });

  it("takes the result of arrays of several columns for no cells, however often it is calculated with", async () => {
    for (const [asked, expected] of [
      ["=IF(H1>0,B1>100)", false],
      ['=IF(H1>0,SUMPRODUCT((A1:A3="")*1))', 0],
      ["=IF(H1>0,SUMPRODUCT((B1:B3<>7)*1))", 2],
    ] as const) {
      const { put, value } = openBook();
      put("A1", [
        ["x", "=6+1"],
        ["y", "=6+2"],
        ["z", 9],
      ]);
      put("D1:F1", [["x", "q", "q"]]);
      put("H1", '=SUMPRODUCT((A1:A3<>"")-MMULT((A1:A3=D1:F1)*1,{1;1;1}))+0*B1');
      put("I1", asked);
      expect([asked, await value("I1")]).toEqual([asked, expected]);
      expect(await value("H1")).toBe(2);
    }
  });

  it("waits in manual mode", async () => {
    const { spreadsheet, put, value } = openBook();
    put("A1", [[1, "=A1*2"]]);
    await spreadsheet.calculated();
    spreadsheet.setCalculationMode("Manual");
    put("A1", 5);
    await spreadsheet.settled();
    expect(spreadsheet.readValues(spreadsheet.activeSheetId(), { row: 0, column: 1, rows: 1, columns: 1 })).toEqual([
      [2],
    ]);
    spreadsheet.recalculate(false);
    expect(await value("B1")).toBe(10);
    put("A1", 6);
    spreadsheet.setCalculationMode("Automatic");
    expect(await value("B1")).toBe(12);
  });

  it("ends with the last of many quick edits", async () => {
    const { spreadsheet, put, values } = openBook();
    put(
      "B1",
      Array.from({ length: 600 }, (_, row) => [`=$A$1+${row}`]),
    );
    for (let edit = 1; edit <= 5; edit += 1) {
      put("A1", edit);
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
    await spreadsheet.settled();
    expect((await values("B1:B600")).flat()).toEqual(Array.from({ length: 600 }, (_, row) => 5 + row));
  });

  it("does not put results where their cells were before rows moved", async () => {
    const { spreadsheet, sheet, put, values } = openBook();
    put("A1", [[5], ["=A1*2"]]);
    await spreadsheet.settled();
    const { kernel } = spreadsheet as unknown as {
      kernel: { commands: { beforeCommandExecuted(listener: (command: { params?: unknown }) => void): void } };
    };
    let calculating = true;
    kernel.commands.beforeCommandExecuted(({ params }) => {
      // 4 = formulas are being calculated.
      const stage = (params as { stageInfo?: { stage: number } } | undefined)?.stageInfo?.stage;
      if (stage !== 4 || !calculating) return;
      calculating = false;
      spreadsheet.insertRows(sheet, 1, 1);
    });
    put("A1", 6);
    await spreadsheet.settled();
    expect(calculating).toBe(false);
    expect(await values("A1:A3")).toEqual([[6], [null], [12]]);
  });

  it("does not hang on a circle", async () => {
    const { spreadsheet, put, value } = openBook();
    put("A1", [["=B1+1", "=A1+1", 5]]);
    put("D1", "=C1*2");
    await spreadsheet.settled();
    expect(await value("D1")).toBe(10);
  });

  it("of a book of 100 groups × 4 programmes × 12 months is exact, and one input changes only its own rows", async () => {
    const { spreadsheet, put, values, value } = openBook("id-ID");
    const rates = [0.0024, 0.0054, 0.0089, 0.0127, 0.0174];
    const tarif = spreadsheet.addSheet("Tarif");
    put(
      "A1",
      rates.map((rate, index) => [index + 1, rate]),
      tarif,
    );
    const groups = Array.from({ length: 100 }, (_, index) => ({
      people: 100 + index,
      wage: 2_000_000 + index * 1000,
      risk: (index % 5) + 1,
      last: 12 - (index % 4),
    }));
    put(
      "A1",
      groups.map((group) => [group.people, group.wage, group.risk, group.last]),
    );
    const budget = spreadsheet.addSheet("Anggaran");
    const formulas = groups.flatMap((_, index) =>
      Array.from({ length: 4 }, () =>
        Array.from(
          { length: 12 },
          (_, month) =>
            `=IF(${month + 1}<=Sheet1!$D$${index + 1},ROUND(Sheet1!$B$${index + 1}*INDEX(Tarif!$B$1:$B$5,MATCH(Sheet1!$C$${index + 1},Tarif!$A$1:$A$5,0)),0)*Sheet1!$A$${index + 1},0)`,
        ),
      ),
    );
    put("A1", formulas, budget);
    put("P1", [["=SUM(A1:L400)", "=SUMPRODUCT(A1:A400*1)"]], budget);
    const yearly = (group: (typeof groups)[number]) =>
      Math.round((group.wage * Math.round(rates[group.risk - 1]! * 1e5)) / 1e5) * group.people * group.last * 4;
    const total = () => groups.reduce((sum, group) => sum + yearly(group), 0);
    expect(await value("P1", budget)).toBe(total());
    groups[7]!.people = 999;
    put("A8", 999);
    expect(await value("P1", budget)).toBe(total());
    expect((await values("A29:B29", budget))[0]![0]).toBe(Math.round((2_007_000 * 890) / 1e5) * 999);
  });
});

describe("order and index", () => {
  it("precedents come first, circles last", () => {
    const dependents: Record<string, string[]> = { a: ["b", "c"], b: ["d"], c: ["d"], d: [], x: ["y"], y: ["x"] };
    const order = orderByDependency(["d", "a", "x"], (item, visit) => dependents[item]!.forEach(visit));
    expect(order).toHaveLength(6);
    const place = (item: string) => order.indexOf(item);
    expect(place("a")).toBeLessThan(place("b"));
    expect(Math.max(place("b"), place("c"))).toBeLessThan(place("d"));
    expect(Math.min(place("x"), place("y"))).toBeGreaterThan(place("d"));
  });

  it("finds users of small, large and open ranges, and forgets removed ones", () => {
    const index = new RangeIndex<string>();
    const bounds = (startRow: number, endRow: number, startColumn: number, endColumn: number) => ({
      startRow,
      endRow,
      startColumn,
      endColumn,
    });
    index.add(bounds(0, 2, 0, 0), "small");
    index.add(bounds(0, 99, 0, 5), "large");
    index.add(bounds(0, Infinity, 1, 1), "open");
    const users = (range: ReturnType<typeof bounds>) => {
      const found = new Set<string>();
      index.forUsers(range, (user) => found.add(user));
      return [...found].sort();
    };
    expect(users(bounds(1, 1, 0, 0))).toEqual(["large", "small"]);
    expect(users(bounds(5000, 5000, 1, 1))).toEqual(["open"]);
    expect(users(bounds(0, 1000, 0, 1000))).toEqual(["large", "open", "small"]);
    index.remove(bounds(0, 99, 0, 5), "large");
    index.remove(bounds(0, 2, 0, 0), "small");
    expect(users(bounds(0, 1000, 0, 1000))).toEqual(["open"]);
  });
});

it("a bracket left open in one formula does not spoil the next", async () => {
  const { spreadsheet, put, value } = openBook();
  const { kernel } = spreadsheet as unknown as {
    kernel: { injector: { get(token: unknown): { sequenceNodesBuilder(formula: string): unknown } } };
  };
  const { LexerTreeBuilder } = await import("@univerjs/engine-formula");
  // What the grid's editor does while somebody types.
  kernel.injector.get(LexerTreeBuilder).sequenceNodesBuilder("=[@Or");
  put("A1", "=SUM(3,4)");
  expect(await value("A1")).toBe(7);
});

it("a cell beyond the rows and columns a sheet has grown to is blank until it is filled, and asked again then", async () => {
  const { spreadsheet, sheet, put, values } = openBook();
  const { id } = spreadsheet.addName({
    name: "Jumlah",
    sheetId: null,
    formula: "=Sheet1!$A$1",
    comment: "",
    visible: true,
  });
  put("A1", 10);
  put("C1", [
    ["=A2000"],
    ["=Jumlah+1"],
    ["=SUM(Jumlah)"],
    ["=ZZ1*2"],
    ["=COUNTA(A3000:A3001)"],
    ["=INDEX(A1:A5000,4000)"],
  ]);
  spreadsheet.changeName(id, { formula: "=Sheet1!$A$2000" });
  expect((await values("C1:C6")).flat()).toEqual([0, 1, 0, 0, 0, 0]);
  put("A2000", 7);
  put("ZZ1", 4);
  put("A3001", "ada");
  put("A4000", 9);
  expect((await values("C1:C6")).flat()).toEqual([7, 8, 7, 8, 1, 9]);
  spreadsheet.deleteRows(sheet, 1, 1);
  expect((await values("C1:C1")).flat()).toEqual([7]);
  put("D1", [["=A1048576"], ["=A1048577"]]);
  expect((await values("D1:D2")).flat()).toEqual([0, { error: "#NAME?" }]);
});
