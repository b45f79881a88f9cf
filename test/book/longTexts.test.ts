import { expect, test } from "vitest";
import { LIMITS } from "../../src/budget/limits";
import { computeBudget } from "../../src/budget/budget";
import { checkPlan } from "../../src/budget/checkPlan";
import type { BudgetPlan } from "../../src/budget/plan";
import { LONG_TEXTS } from "../../src/book/sheets/groups";
import { planBook } from "../../src/book/planBook";
import { calculate } from "./support/ironcalc";
import { checkLines } from "../../src/texts/book/checks";
import { showNumber } from "../../src/texts/numbers";
import { differences } from "./support/comparison";
import { group, plan } from "./support/plans";

const id = { language: "id" } as const;
const long = (count: number) => "x".repeat(count);

test.each([
  ["name", long(LIMITS.name.value)],
  ["place", long(LIMITS.name.value)],
  ["source", long(LIMITS.text.value)],
  ["note", long(LIMITS.text.value)],
] as const)("a letter too many in %s: core and book count the group, the core tells it", async (key, most) => {
  const of = (text: string): BudgetPlan => plan([group({ [key]: text }), group({ id: "K2", name: "Kader" })]);
  for (const [text, fields] of [
    [most, []],
    [`${most}x`, [key]],
  ] as const) {
    const calculated = await calculate(planBook(of(text), id));
    expect(differences(of(text), calculated, id)).toEqual([]);
    expect(computeBudget(of(text)).groups.map(({ outcome }) => outcome.ok)).toEqual([true, true]);
    const told = checkPlan(of(text)).filter(({ problem }) => problem.code === "text_too_long");
    expect(told.map(({ problem }) => problem.field)).toEqual(fields);
  }
});

test("Uji names the limits of the list", () => {
  for (const language of ["id", "en"] as const)
    for (const { value } of [LIMITS.name, LIMITS.text])
      expect(checkLines.titles[language]).toContain(` ${showNumber(language, value)}`);
});

test("Excel lets nobody type more, in either language", () => {
  for (const language of ["id", "en"] as const) {
    const groups = planBook(plan([group()]), { language }).sheets.find((sheet) => sheet.key === "groups")!;
    const rules = groups.validations.filter((rule) => rule.kind === "length");
    expect(rules.map((rule) => rule.most)).toEqual([200, 200, 2000, 2000]);
    expect(rules.map(({ severity }) => severity)).toEqual(LONG_TEXTS.map(() => "stop"));
    expect(rules.map(({ message }) => message.text)[3]).toBe(
      language === "id"
        ? "Persingkat teks ini: paling banyak 2.000 huruf."
        : "Shorten this text: at most 2,000 characters.",
    );
  }
});
