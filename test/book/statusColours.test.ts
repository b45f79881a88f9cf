import { expect, test } from "vitest";
import { overlap } from "../../src/book/address";
import { planBook } from "../../src/book/planBook";
import type { Book } from "../../src/book/sheetPlan";
import { compared, comparedPlan } from "./support/comparisons";
import { fund } from "./support/funds";
import { calculate } from "./support/ironcalc";
import { blitar, group, plan } from "./support/plans";
import { riskOf } from "./support/risks";
import { sensitivityOf } from "./support/sensitivities";

/** Right of all any sheet has. */
const ASIDE = 120;

/**
 * Colours a cell is given by rules that hold at once, sheet by sheet: of two, programs show now the first, now the last.
 * Of rules for a whole table the first row is asked, which stands for the others.
 */
async function contested(book: Book): Promise<string[]> {
  const calculated = await calculate(book);
  return book.sheets.flatMap(({ key, name, conditionals }) => {
    calculated.typeAll(
      conditionals.map(({ formula }, row) => ({ sheet: key, row, column: ASIDE, content: { formula } })),
    );
    const holding = conditionals.filter((_, row) => /^(1|true)$/i.test(String(calculated.value(key, row, ASIDE))));
    return holding.flatMap((one, index) =>
      holding
        .slice(index + 1)
        .filter(
          (other) =>
            one.area.row === other.area.row &&
            overlap(one.area, other.area) &&
            (["color", "fill"] as const).some(
              (of) => one.look[of] && other.look[of] && one.look[of] !== other.look[of],
            ),
        )
        .map((other) => `${name}: ${one.formula} and ${other.formula}`),
    );
  });
}

const short = () =>
  plan([group({ id: "A", fund: "D1" }), group({ id: "B", payer: "CSR" })], {
    funds: [fund({ id: "D1", ceilings: { 2025: 1 } })],
  });
/** Answers noted without a scenario, in a book under one of those compared or another. */
const answered = (activeScenario: string) =>
  planBook(
    { ...comparedPlan(), activeScenario },
    {
      language: "id",
      answers: {
        comparison: compared(comparedPlan(), [null, "S1"], [0, 1]),
        risk: riskOf(blitar(), 900_000_000),
        sensitivity: sensitivityOf(blitar()),
      },
    },
  );

test.each([
  ["short of money and without account codes", () => planBook(short(), { language: "id" })],
  ["moved on, under another scenario", () => answered("S1")],
  ["under a scenario that is not compared", () => answered("S2")],
])(
  "no cell is given two colours at once in a book %s",
  async (_, book) => {
    expect(await contested(book())).toEqual([]);
  },
  120_000,
);
