import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generateSchema, printSchema } from "../../../scripts/generate-office-schema.mjs";
import { classFacts } from "../../../src/workbench/interpreter/schema/schema";

test("the committed facts are those of the installed client", () => {
  const file = new URL("../../../src/workbench/interpreter/schema/excel.json", import.meta.url);
  expect(readFileSync(file, "utf8") === printSchema(generateSchema())).toBe(true);
});

test("facts of well-known members", () => {
  expect(classFacts("Range").members["Values"]).toMatchObject({ kind: "scalar", name: "values", settable: true });
  expect(classFacts("Range").members["Text"]).not.toHaveProperty("settable");
  expect(classFacts("Range").members["DataValidation"]).toEqual({
    kind: "object",
    name: "dataValidation",
    class: "DataValidation",
    since: "ExcelApi 1.8",
  });
  expect(classFacts("TableCollection").members["Add"]).toMatchObject({ arity: 2, returns: "Table" });
  expect(classFacts("WorksheetCollection").indexer).toMatchObject({ name: "getItem", returns: "Worksheet" });
  expect(classFacts("Worksheet").members["FreezePanes"]?.since).toBe("ExcelApi 1.7");
});
