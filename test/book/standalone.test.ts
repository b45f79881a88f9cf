import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asksOthers, findCalls, pointsOutside } from "../../src/book/standalone/formulaCalls";
import { planStandalone } from "../../src/book/standalone/planStandalone";
import type { RawSheet } from "../../src/book/reading/rawSheet";

const sheet = (formulas: unknown[][], values: unknown[][] = formulas, name = "Data"): RawSheet => ({
  name,
  row: 0,
  column: 0,
  formulas,
  values,
});
const planned = (formulas: unknown[][], values: unknown[][], isProtected = false) =>
  planStandalone([{ sheet: sheet(formulas, values), isProtected }], "Tarif mandiri");

describe("calls of our functions in a formula", () => {
  const names = (formula: string) => findCalls(formula).map((call) => [call.name, ...call.arguments]);

  test("are found alone, within others, in any case and as a file holds them", () => {
    expect(names('=JAMSOS.IURAN("JKK+JKM",,"2025-04","BPU")')).toEqual([
      ["IURAN", '"JKK+JKM"', "", '"2025-04"', '"BPU"'],
    ]);
    expect(names('=IF(A1>0,2*jamsos.iuran("JKK",A1,B1)+1,0)')).toEqual([["IURAN", '"JKK"', "A1", "B1"]]);
    expect(names('=_xldudf_JAMSOS_TARIF("JKK",B1)+_xll.JAMSOS.BATASUPAH("JP",B1)')).toEqual([
      ["TARIF", '"JKK"', "B1"],
      ["BATASUPAH", '"JP"', "B1"],
    ]);
    expect(names("=JAMSOS.ATURAN()")).toEqual([["ATURAN"]]);
    expect(names("=JAMSOS.IURAN(\"a,b)\",MAX(A1,{1,2}),'Lembar, (1)'!B1)")).toEqual([
      ["IURAN", '"a,b)"', "MAX(A1,{1,2})", "'Lembar, (1)'!B1"],
    ]);
  });

  test("are not found in texts, sheet names and longer words", () => {
    for (const formula of [
      '="JAMSOS.IURAN(1)"',
      "='JAMSOS.IURAN(1)'!A1",
      "=XJAMSOS.IURAN(1)",
      "=A1",
      "=JAMSOS.IURAN(1",
    ])
      expect(names(formula)).toEqual([]);
  });

  test("of other add-ins and references into other files are told apart", () => {
    expect(asksOthers('=_xldudf_CONTOSO_ADD(1)+JAMSOS.IURAN("JKK",1,2)')).toBe(true);
    expect(asksOthers('="_xldudf_CONTOSO_ADD"&_xldudf_JAMSOS_TARIF("JKK",1)')).toBe(false);
    expect(pointsOutside("=[1]Data!A1")).toBe(true);
    expect(pointsOutside("='C:\\x\\[Gaji.xlsx]Data'!A1")).toBe(true);
    expect(pointsOutside("=SUM(Tabel[Upah])")).toBe(false);
  });

  test("whatever a formula is, looking for calls ends and keeps to its length", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const { start, end } of findCalls(`=JAMSOS.IURAN(${text}`)) expect(end).toBeGreaterThan(start);
      }),
    );
  });
});

describe("what becomes of a cell", () => {
  test("a twin where people and base stay live and the rest is constant", () => {
    const [change] = planned(
      [[6043, '=JAMSOS.ANGGARAN(A1,"JKK+JKM",,"2025-04","2025-12","BPU")*1']],
      [[6043, 913_701_600]],
    ).changes;
    expect(change).toMatchObject({ kind: "twin", frozen: [] });
    expect(change!.content).toBe(
      "=((A1)*(9*(ROUND('Tarif mandiri'!$D$5*100*'Tarif mandiri'!$D$6/10000000,0)+'Tarif mandiri'!$D$7)))*1",
    );
  });

  test("construction from a known wage, by its name or its segment", () => {
    const calls = ['"JAKON",A1,"2025-04"', '"JKK+JKM",A1,"2025-04","JAKON"', '"konstruksi",A1,"2025-04","JAKON"'];
    for (const call of calls) {
      const [change] = planned([[3_000_000, `=JAMSOS.IURAN(${call})`]], [[3_000_000, 61_200]]).changes;
      expect(change).toMatchObject({ kind: "twin", frozen: [] });
      expect(change!.content).toBe(
        "=(ROUND(ROUND((A1)*100,0)*'Tarif mandiri'!$D$5/10000000,0)+ROUND(ROUND((A1)*100,0)*'Tarif mandiri'!$D$6/10000000,0))",
      );
    }
    const [contradicted] = planned([['=JAMSOS.IURAN("JAKON",1,"2025-04","BPU")']], [["#VALUE!"]]).changes;
    expect(contradicted).toMatchObject({ kind: "error" });
  });

  test("cells that decide the law are taken as they stand, and named", () => {
    const [change] = planned([["JKK", 45_748, "=JAMSOS.IURAN(A1,3000000,B1)"]], [["JKK", 45_748, 7200]]).changes;
    expect(change).toMatchObject({ kind: "twin", frozen: ["A1", "B1"] });
  });

  test("its value where no twin exists, #N/A for an error, and nothing while it is calculated or protected", () => {
    const formulas = [['=JAMSOS.DASARHUKUM("JKK","2025-04")', '=JAMSOS.IURAN("XX",1,2)', '=JAMSOS.IURAN("JKK",1,2)']];
    const { changes, left } = planned(formulas, [["PP 44/2015", "#VALUE!", "#BUSY!"]]);
    expect(changes.map(({ kind, content }) => [kind, content])).toEqual([
      ["value", "PP 44/2015"],
      ["error", "=NA()"],
    ]);
    expect(left).toMatchObject([{ column: 2, why: "calculating" }]);
    expect(planned(formulas, [[1, 2, 3]], true)).toMatchObject({ changes: [], left: [{}, {}, { why: "protected" }] });
  });

  test("a text that begins with an equals sign is no formula", () => {
    const text = '=JAMSOS.IURAN("JKK",1,2)';
    expect(planned([[text]], [[text]])).toMatchObject({ changes: [], left: [] });
  });
});

describe("a twin for each function that has one", () => {
  const twinOf = (formula: string, ...cells: (string | number)[]) => {
    const { changes, rates } = planStandalone(
      [{ sheet: sheet([[...cells, `=${formula}`]], [[...cells, 1]]), isProtected: false }],
      "Tarif mandiri",
    );
    return { text: changes[0]!.kind === "twin" ? changes[0]!.content : changes[0]!.kind, rates };
  };
  const $ = (row: number) => `'Tarif mandiri'!$D$${row}`;

  test("the rate, as a part of the base or in rupiah, with the share and the relief that were meant", () => {
    expect(twinOf('JAMSOS.TARIF("JHT","2025-04","PU")').text).toBe(`=((${$(5)}+${$(6)})/100000)`);
    expect(twinOf('JAMSOS.TARIF("JHT","2025-04","PU",,,,"PEKERJA")').text).toBe(`=(${$(5)}/100000)`);
    expect(twinOf('JAMSOS.TARIF("JKM","2025-04","BPU")').text).toBe(`=(${$(5)})`);
    const relieved = twinOf('JAMSOS.TARIF("JKK","2026-05","BPU",,,"MANDIRI")');
    expect(relieved.text).toBe(`=(${$(6)}/(100000*${$(5)}))`);
    expect(relieved.rates.map(({ part, value }) => [part, value])).toEqual([
      ["reliefDenominator", 2],
      ["worker", 1000],
    ]);
  });

  test("the wage ceiling, people from a ceiling, coverage", () => {
    expect(twinOf('JAMSOS.BATASUPAH("JP","2025-04")')).toMatchObject({
      text: `=(${$(5)})`,
      rates: [{ part: "most", value: 10_547_400 }],
    });
    expect(twinOf('JAMSOS.BATASUPAH("JKK","2025-04")').text).toBe("value");
    expect(twinOf('JAMSOS.ORANGDARI(A1,"JKM",,"2025-04","2025-12","BPU")', 913_701_600).text).toBe(
      `=(INT((A1)/(9*(${$(5)}))))`,
    );
    expect(twinOf("JAMSOS.CAKUPAN(A1,B1)", 0, 120_000).text).toBe("=(IF((A1)>(B1),NA(),(A1)/(B1)))");
  });

  test("a contract: each slice above its edge, with what its rate differs by", () => {
    const { text, rates } = twinOf('JAMSOS.IURANJAKON(A1,"JKM","2025-04")', 1_000_000_000);
    expect(text).toBe(`=(ROUND(SUMPRODUCT(((A1)>${$(5)}:$D$9)*((A1)-${$(5)}:$D$9)*${$(10)}:$D$14)/100000,0))`);
    expect(rates.map(({ value }) => value)).toEqual([0, 1e8, 5e8, 1e9, 5e9, 30, -10, 0, -10, 0]);
    expect(twinOf('JAMSOS.IURANJAKON(A1,"JHT","2025-04")', 1).text).toBe("value");
  });

  test("in a rule it is one whole behind a division, too", () => {
    const rule = {
      kind: "format" as const,
      sheet: "Data",
      area: { row: 0, column: 0, rows: 1, columns: 1 },
      formulas: ['=$A$1/JAMSOS.ANGGARAN($B$1,"JKM",,"2025-04","2025-12","BPU")>1'],
      isFixed: false,
    };
    const { rules } = planStandalone([{ sheet: sheet([[1, 2]]), isProtected: false }], "Tarif mandiri", [], [rule]);
    const [before, call, after] = rules[0]!.formulas[0]!;
    expect([before, after]).toEqual(["=$A$1/", ">1"]);
    expect(call).toMatchObject({ twin: `(($B$1)*(9*(${$(5)})))` });
  });

  test("none where the answer has no short formula", () => {
    for (const call of ['BULANDARI(A1,5,"JKM",,"2025-04","BPU")', 'DASARDARI(A1,5,"JKK","2025-04","2025-12")'])
      expect(twinOf(`JAMSOS.${call}`, 1_000_000).text).toBe("value");
  });
});
