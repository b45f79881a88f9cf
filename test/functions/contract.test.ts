import { describe, expect, it } from "vitest";
import { openBuiltFunctions } from "./bundle";
import { ANSWERS, ARGUMENTS, INPUTS, type Input } from "./matrix";

const cells = openBuiltFunctions();
const inputs = Object.keys(INPUTS) as Input[];

const isUsable = (value: unknown): boolean => {
  if (Array.isArray(value)) {
    const rows = value as unknown[][];
    const width = rows[0]?.length ?? 0;
    return (
      rows.length >= 2 &&
      rows.every((row) => row.length === width && row.every((cell) => !Array.isArray(cell) && isUsable(cell)))
    );
  }
  return typeof value === "number"
    ? Number.isFinite(value)
    : typeof value === "string" && !/^#|undefined|NaN|\bnull\b/.test(value);
};

describe.each(Object.entries(ARGUMENTS))("%s", (id, given) => {
  const names = Object.keys(given);
  const singles = names.filter((name) => given[name]!.kind !== "table");
  const withInput = (name: string, value: unknown) => names.map((one) => (one === name ? value : given[one]!.right));

  it("gives a result for right arguments", () => {
    expect(isUsable(cells.value(id, ...names.map((name) => given[name]!.right)))).toBe(true);
  });

  it.each(names.flatMap((name) => inputs.map((input) => [name, input] as const)))("%s, given %s", (name, input) => {
    const { kind } = given[name]!;
    const expected = ANSWERS[kind]?.[inputs.indexOf(input)];
    expect(expected).toBeDefined();
    const shown = cells.call(id, ...withInput(name, INPUTS[input]));
    if (expected === "ok" || expected === "default") {
      expect(shown).toHaveProperty("value");
      expect(isUsable((shown as { value: unknown }).value)).toBe(true);
    }
    if (expected === "default") expect(shown).toEqual(cells.call(id, ...withInput(name, undefined)));
    if (expected === "#VALUE!" || expected === "#N/A") {
      expect(shown).toMatchObject({ error: expected });
      const { message } = shown as { message: string };
      expect(message).toContain(name);
      expect(message).toMatch(/\.$/);
      expect(message).not.toMatch(/undefined|NaN|\[object|null/);
    }
  });

  it("takes a range of one cell as that cell", () => {
    for (const name of singles)
      expect(cells.call(id, ...withInput(name, [[given[name]!.right]]))).toEqual(
        cells.call(id, ...withInput(name, given[name]!.right)),
      );
  });

  it("takes a data type with a plain value as that value", () => {
    for (const name of singles) {
      const { right } = given[name]!;
      const card = { type: typeof right === "number" ? "FormattedNumber" : "String", basicValue: right };
      expect(cells.call(id, ...withInput(name, card))).toEqual(cells.call(id, ...withInput(name, right)));
    }
  });

  it("says the same in English where the pane speaks English", () => {
    const name = singles[0]!;
    const wrong = withInput(name, [[1, 2]]);
    const indonesian = cells.call(id, ...wrong);
    cells.setLanguage("en");
    const english = cells.call(id, ...wrong);
    cells.setLanguage("klingon");
    const unknown = cells.call(id, ...wrong);
    cells.setLanguage("id");
    expect(indonesian).toMatchObject({
      message: expect.stringMatching(new RegExp(`^Argumen ${name} berisi lebih dari satu sel\\. Isi `)),
    });
    expect(english).toMatchObject({
      message: expect.stringMatching(new RegExp(`^The argument ${name} holds more than one cell\\. Enter `)),
    });
    expect(unknown).toEqual(indonesian);
  });
});
