import { describe, expect, test } from "vitest";
import type { Content } from "../../src/book/content";
import { LEARN_CODES, learnPlan, PEOPLE } from "../../src/book/learn/learnPlan";
import { planBook } from "../../src/book/planBook";
import { LAW } from "../../src/law/baseline";
import { LESSONS } from "../../src/texts/book/learn";
import type { BudgetPlan } from "../../src/budget/plan";
import { calculate } from "./support/ironcalc";

const FIRST = 8;
const RESULT = 1;
const ANSWER = 4;
const YEAR = 2027;
const nothing: Content[] = LESSONS.map(() => null);

/** What the cells of results say. */
async function results(plan: BudgetPlan, typed: Content[] = nothing, language: "id" | "en" = "id") {
  const book = planBook(plan, { language, answers: { learn: { typed } } });
  const calculated = await calculate(book);
  expect(calculated.errors()).toEqual([]);
  return {
    lines: LESSONS.map((_, index) => calculated.value("learn", FIRST + index, RESULT)),
    states: LESSONS.map((_, index) => calculated.value("learn", FIRST + index, ANSWER)),
    score: calculated.value("learn", 5, 0),
  };
}

const solved = (language: "id" | "en"): { plan: BudgetPlan; typed: Content[] } => {
  const plan = learnPlan(language, YEAR);
  const [farmers, fishers] = plan.groups;
  return {
    plan: {
      ...plan,
      groups: [
        {
          ...farmers!,
          people: PEOPLE.after,
          accounts: { JKK: "5.1.02.01.001.00001" },
          fund: null,
          split: [
            { fund: LEARN_CODES.tobacco, share: 60_000 },
            { fund: LEARN_CODES.regional, share: 40_000 },
          ],
        },
        fishers!,
      ],
      activeScenario: LEARN_CODES.scenario,
    },
    // The price of one person's JKM and its article, from the law itself.
    typed: [
      null,
      null,
      LAW.byId("bpu.jkm")!.value as number,
      null,
      null,
      LAW.byId("bpu.jkm")!.citation.article,
      46_500,
    ],
  };
};

describe("Belajar", () => {
  test.each(["id", "en"] as const)(
    "a fresh book has every lesson open, a solved one has all right (%s)",
    async (language) => {
      const notYet = language === "id" ? "Belum" : "Not yet";
      const right = language === "id" ? "✓ Benar" : "✓ Correct";
      const fresh = await results(learnPlan(language, YEAR), nothing, language);
      expect(fresh.lines).toEqual(LESSONS.map(() => notYet));
      expect(fresh.score).toBe(language === "id" ? "0 dari 7 pelajaran benar" : "0 of 7 lessons correct");
      const { plan, typed } = solved(language);
      const done = await results(plan, typed, language);
      expect(done.lines).toEqual(LESSONS.map(() => right));
      expect(done.score).toBe(language === "id" ? "7 dari 7 pelajaran benar" : "7 of 7 lessons correct");
      expect(done.states[1]).toBe(language === "id" ? "150 orang" : "150 people");
    },
  );

  test("nearly right is not right, and each lesson judges itself alone", async () => {
    const { plan, typed } = solved("id");
    const wrong = await results(
      { ...plan, activeScenario: null, groups: plan.groups.map((group) => ({ ...group, accounts: null })) },
      [null, null, 6801, null, null, "Pasal", "kemarin"],
    );
    expect(wrong.lines).toEqual(["Belum", "✓ Benar", "Belum", "Belum", "✓ Benar", "Belum", "Belum"]);
    // A word in the cell of the account code is no code.
    const words = plan.groups.map((group) => ({ ...group, accounts: { JKK: "abc", JKM: "2026" } }));
    const { lines, states } = await results({ ...plan, groups: words }, typed);
    expect([lines[0], states[0]]).toEqual(["Belum", "0 kode terisi"]);
    const spelled = await results(
      plan,
      typed.map((one, index) => (index === 5 ? " pasal  18" : one)),
    );
    expect(spelled.lines[5]).toBe("✓ Benar");
  });

  test("without the groups, funds and scenario it speaks of, it says that lessons are open, without an error", async () => {
    const plan = learnPlan("id", YEAR);
    const other = await results({ ...plan, groups: [], funds: [], scenarios: [] });
    expect(other.lines).toEqual(LESSONS.map(() => "Belum"));
  });

  test("the book's own figures are the same without the sheet", async () => {
    const plan = learnPlan("id", YEAR);
    const bare = planBook(plan, { language: "id" });
    const taught = planBook(plan, { language: "id", answers: { learn: { typed: nothing } } });
    for (const sheet of bare.sheets.filter(({ key }) => !["readme", "checks"].includes(key)))
      expect(taught.sheets.find(({ key }) => key === sheet.key)).toEqual(sheet);
    expect(JSON.stringify(plan)).not.toMatch(/16\.?800|6\.?800|10\.?000/);
  });
});
