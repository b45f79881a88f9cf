import { expect, it } from "vitest";
import { fromFileFormula, toFileFormula } from "../../../src/workbench/file/fileFormulas";

// What Excel had marked was saved without its mark, and Excel then showed #NAME?.
it.each([
  "_xlfn.STDEV.S(A1:A9)+_xlfn.NORM.S.DIST(A1,TRUE)+_xlfn.RANK.EQ(A1,A1:A9)",
  "_xlfn._xlws.FILTER(A1:A9,A1:A9>0)+SUM(_xlfn._xlws.SORT(A1:A9))+_xlfn.SORTBY(A1:A9,B1:B9)",
  "_xlfn.SINGLE(A1:A9)+SUM(_xlfn.ANCHORARRAY(G1))",
  "_xlfn.FORECAST.ETS(A9,B1:B8,A1:A8)+_xlfn.FORECAST.ETS.STAT(B1:B8,A1:A8,8)+_xlfn.CEILING.PRECISE(2.5)+IMSUM(1,2)",
  '_xlfn.FORMULATEXT(A1)&"STDEV.S("&_xlfn.UNICHAR(65)',
  "_xldudf_JAMSOS_IURAN(1)+NETWORKDAYS.INTL(A1,A2)+GAMMALN(2)+SECOND(A1)",
])("%s is saved as it was read", (formula) => {
  expect(toFileFormula(fromFileFormula(formula))).toBe(formula);
});
