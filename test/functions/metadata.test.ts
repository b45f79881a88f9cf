import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { openBuiltFunctions, readBuilt } from "./bundle";
import { ARGUMENTS } from "./matrix";
import published from "./published-signatures.json";

interface Parameter {
  name: string;
  type: string;
  dimensionality?: string;
  optional?: boolean;
  repeating?: boolean;
  description: string;
  customEnumId?: string;
}
interface Declared {
  id: string;
  name: string;
  description: string;
  parameters: Parameter[];
  result: { type?: string; dimensionality?: string };
  options?: Record<string, unknown>;
}
interface Metadata {
  functions: Declared[];
  enums: { id: string; type: string; values: { name: string; stringValue: string; tooltip: string }[] }[];
}

const indonesian = JSON.parse(readBuilt("functions.json")) as Metadata;
const english = JSON.parse(readBuilt("functions.en-US.json")) as Metadata;
const idsOf = (metadata: Metadata) => metadata.functions.map((one) => one.id).sort();
const signature = ({ name, type, dimensionality = "scalar", optional = false }: Parameter) =>
  `${name}: ${type}${dimensionality === "matrix" ? "[][]" : ""}${optional ? " (optional)" : ""}`;

describe("metadata and script", () => {
  it("declare the same functions: each is registered, and nothing else is", () => {
    expect(openBuiltFunctions().ids.sort()).toEqual(idsOf(indonesian));
  });
  it("have ids equal to names, never volatile", () => {
    for (const one of indonesian.functions) {
      expect(one.name).toBe(one.id);
      expect(one.id).toMatch(/^[A-Z]{3,}$/);
      expect(one.options ?? {}).toEqual({});
    }
  });
  it("differ between the languages in nothing but words", () => {
    const bare = (metadata: Metadata) =>
      JSON.parse(
        JSON.stringify(metadata, (key, value: unknown) => (key === "description" || key === "tooltip" ? "" : value)),
      ) as unknown;
    expect(bare(english)).toEqual(bare(indonesian));
  });
  it("describe every function and argument in both languages, short enough for Excel", () => {
    for (const [index, one] of indonesian.functions.entries()) {
      const other = english.functions[index]!;
      const texts = [
        [one.description, other.description],
        ...one.parameters.map((parameter, at) => [parameter.description, other.parameters[at]!.description]),
      ];
      for (const [id, en] of texts) {
        expect(id).toMatch(/\.$/);
        expect(en).toMatch(/\.$/);
        expect(id).not.toBe(en);
        expect(Math.max(id!.length, en!.length)).toBeLessThanOrEqual(255);
      }
    }
  });
  it("suggest only values the functions take, and only where text is taken", () => {
    const cells = openBuiltFunctions();
    for (const one of indonesian.functions)
      for (const [at, parameter] of one.parameters.entries()) {
        const list = indonesian.enums.find((candidate) => candidate.id === parameter.customEnumId);
        if (!parameter.customEnumId) continue;
        expect(list?.type).toBe(parameter.type);
        for (const { stringValue } of list!.values) {
          const right = one.parameters.map(({ name }) => ARGUMENTS[one.id]?.[name]?.right);
          right[at] = stringValue;
          const shown = cells.call(one.id, ...right);
          // One programme at a time, no JP in construction: the argument is understood, the question has no answer.
          if ("error" in shown)
            expect(shown.message).not.toContain(
              `Argumen ${parameter.name} berisi "${stringValue}". Isi JKK, JKM, JHT atau JP, boleh`,
            );
          else expect(shown).toHaveProperty("value");
        }
      }
    for (const name of ["program", "segmen", "risiko", "sektor", "pembayar"])
      expect(
        indonesian.functions.some((one) => one.parameters.some((each) => each.name === name && each.customEnumId)),
      ).toBe(true);
  });
  it("are tested argument by argument", () => {
    for (const one of indonesian.functions)
      expect(Object.keys(ARGUMENTS[one.id] ?? {})).toEqual(one.parameters.map(({ name }) => name));
  });
});

describe("signatures are for ever", () => {
  it.each(Object.entries(published as Record<string, string[]>))(
    "%s keeps its arguments; new ones come last and may be left out",
    (id, arguments_) => {
      const now = indonesian.functions.find((one) => one.id === id)?.parameters ?? [];
      expect(now.slice(0, arguments_.length).map(signature)).toEqual(arguments_);
      expect(now.slice(arguments_.length).every((parameter) => parameter.optional)).toBe(true);
    },
  );
  it("are all recorded in published-signatures.json", () => {
    const current = Object.fromEntries(indonesian.functions.map((one) => [one.id, one.parameters.map(signature)]));
    expect(current).toEqual(published);
  });
});

describe("the script of the cells", () => {
  it("weighs at most 60 KB gzipped", () => {
    expect(gzipSync(readBuilt("functions.js")).byteLength).toBeLessThanOrEqual(60 * 1024);
  });
  it("is a classic script without modules, page, Office or network", () => {
    const code = readBuilt("functions.js");
    expect(code).not.toMatch(
      /\b(?:import|export)\s*[{*(]|\bdocument\.|\bwindow\.|\bfetch\(|XMLHttpRequest|\bOffice\.|\bExcel\./,
    );
  });
});
