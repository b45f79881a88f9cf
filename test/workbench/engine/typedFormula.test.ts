import { expect, it } from "vitest";
import { readTypedFormula } from "../../../src/workbench/engine/typedFormula";

it.each([
  ["=SUM(1,5;2)", "=SUM(1.5,2)"],
  ['=IF(A1>0,5;"a;b, c";{1\\2,5;3\\4})', '=IF(A1>0.5,"a;b, c",{1,2.5;3,4})'],
  ["=SUM(T[Orang;Biaya];'Lembar; satu'!A1)", "=SUM(T[Orang;Biaya],'Lembar; satu'!A1)"],
  ['=JAMSOS.IURAN("JKK+JKM";1000000;"2025-04")', '=JAMSOS.IURAN("JKK+JKM",1000000,"2025-04")'],
])("%s, typed in Indonesian, is %s", (typed, formula) => {
  expect(readTypedFormula(typed, "id-ID")).toBe(formula);
});

it("takes the English form as it is, in both languages", () => {
  for (const formula of ["=SUM(1,5)", '=TEXT(A1,"0,0;-0,0")', "={1,2;3,4}"]) {
    expect(readTypedFormula(formula, "id-ID")).toBe(formula);
    expect(readTypedFormula(formula, "en-US")).toBe(formula);
  }
  expect(readTypedFormula("=SUM(1,5;2)", "en-US")).toBe("=SUM(1,5;2)");
});
