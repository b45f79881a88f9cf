import { afterEach, describe, expect, test } from "vitest";
import { monthOf } from "../../src/law/month";
import { blitar, group, plan } from "../book/support/plans";
import { openExcelBook, type ExcelBook } from "./support/excelBook";

let book: ExcelBook;
afterEach(() => book.close());

describe("writing a book into an empty workbook", () => {
  test("three sheets whose total is 913,701,600, in few round trips", async () => {
    book = await openExcelBook();
    const outcome = await book.door.writePlan(blitar(), { language: "id" });
    console.log(outcome, book.host.unplayedMembers());
    expect(outcome.status).toBe("written");
    if (outcome.status !== "written") return;
    expect(outcome.roundTrips).toBeLessThanOrEqual(20);
    const total = await book.valueOf("Kelompok", "C10");
    expect(total).toBe(913_701_600);
  });
});
