import { expect, it } from "vitest";
import { openBook } from "./book";

it("a hundred steps are taken back and done again, as in Excel, and no more", async () => {
  const { spreadsheet, put, value } = openBook();
  for (let step = 1; step <= 103; step += 1) put("A1", step);
  let taken = 0;
  while (spreadsheet.undo()) taken += 1;
  expect(taken).toBe(100);
  expect(await value("A1")).toBe(3);
  while (spreadsheet.redo()) taken -= 1;
  expect(taken).toBe(0);
  expect(await value("A1")).toBe(103);
});
