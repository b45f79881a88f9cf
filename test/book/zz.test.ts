import { test } from "vitest";
import { isFormula } from "../../src/book/content";
import { planBook } from "../../src/book/planBook";
import { calculate } from "./support/ironcalc";
import { fund } from "./support/funds";
import { blitar, group, plan } from "./support/plans";
test("count", async () => {
  const count = (p: Parameters<typeof planBook>[0]) => {
    const f = planBook(p, { language: "id" }).sheets.map((s) => [s.key, s.cells.flat().filter(isFormula).length] as const);
    return [f.reduce((a, [, n]) => a + n, 0), JSON.stringify(Object.fromEntries(f))];
  };
  console.log(count(blitar()), count(plan([group({ id: "K1" }), group({ id: "K2" })])));
  const book = planBook(plan([group(), group()], { funds: [fund()] }), { language: "id" });
  const all = book.sheets.flatMap((s) => s.cells.flat().filter(isFormula));
  console.log(all.length, all.filter(({ formula }) => formula.length < 120).length / all.length);
  const tiny = { ...book, names: [], sheets: [{ ...book.sheets[0]!, cells: [
    [1, 2, 3, { formula: "=INDEX(CHOOSE(2,A1:A2,B1:B2),2)" }, { formula: "=SUMPRODUCT((A1:A2>0)*(A1:C2)*(13-A1:C1))" }],
    [4, 5, 6, { formula: "=SUM(INDEX(A1:C2,0,2))" }, { formula: "=SUMPRODUCT(((A1:A2=1)<>(B1:B2=2))*1)" }],
    [{ formula: '=SUMPRODUCT((B1:B2="")*(A1:A2-B1:B2)^2)' }, { formula: "=SUMPRODUCT((SUM(A1:B2)-A1:A2)^2)" }, null, { formula: '=SUMIF(A1:C2,"<3")' }, { formula: '=COUNTIF(F1:F2,"*x")' }],
  ] }] };
  const c = await calculate(tiny as never);
  console.log([[0,3],[0,4],[1,3],[1,4],[2,0],[2,1],[2,3],[2,4]].map(([r, k]) => c.value(book.sheets[0]!.key, r!, k!)));
}, 120_000);
