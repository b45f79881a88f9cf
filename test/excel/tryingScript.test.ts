import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { examplePlan } from "../../src/budget/examplePlan";
import { regionOf } from "../cases/regionOf";
import { openExcelBook } from "./support/excelBook";

vi.setConfig({ testTimeout: 240_000 });

test("the figures a person shall see in docs/trying-in-real-excel.md are those of the book: 100 groups pasted, one changed", async () => {
  const script = readFileSync("docs/trying-in-real-excel.md", "utf8");
  const book = await openExcelBook();
  const shown = async () => `Rp${((await book.total()) as number).toLocaleString("id-ID")}`;
  const step = (number: number) => script.split(/^### /m)[number]!;
  // What step 2 has a person choose.
  await book.door.writePlan(examplePlan(regionOf("kab-blitar"), "id"), { language: "id" });
  expect(step(2)).toContain(await shown());

  // Blank cells are pasted too, over the groups that stand there.
  const [first] = await book.valuesOf("Kelompok", "B14:T14");
  for (let row = 15; row <= 113; row += 1)
    first!.forEach((value, column) =>
      book.typeIn("Kelompok", `${String.fromCharCode(66 + column)}${row}`, value as string | number),
    );
  const { plan } = (await book.door.readPlan())!;
  expect(plan.groups).toHaveLength(100);
  expect(step(3)).toContain(
    `${plan.groups.reduce((sum, { people }) => sum + people, 0).toLocaleString("id-ID")} people`,
  );
  expect(step(3)).toContain(await shown());
  expect(await book.door.writePlan(plan, { language: "id" })).toMatchObject({ status: "written" });
  for (const number of [3, 4, 9]) expect(step(number)).toContain(await shown());

  book.typeIn("Kelompok", "L14", 6044);
  expect(step(5)).toContain(await shown());
  book.close();
});
