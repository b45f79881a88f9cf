import { describe, expect, it } from "vitest";
import { ambiguousDateText, monthName, readMonthText, showDay, showLongMonth, showMonth } from "../../src/texts/months";

const april2025 = 2025 * 12 + 3;

describe("dates", () => {
  it.each([
    ["2025-05-15", "15 Mei 2025", "15 May 2025"],
    ["2026-11", "November 2026", "November 2026"],
    ["akhir tahun", "akhir tahun", "akhir tahun"],
    ["2025-13-01", "2025-13-01", "2025-13-01"],
  ])("%s is said in words", (date, id, en) => expect([showDay("id", date), showDay("en", date)]).toEqual([id, en]));
});

describe("months", () => {
  it.each([
    "2025-04",
    "2025-04-15",
    "2025/4/1",
    "04/2025",
    "4-2025",
    "15/04/2025",
    "25.04.2025",
    "04/25/2025",
    "04/04/2025",
    "Apr 2025",
    "april 2025",
    " 15  April 2025 ",
    "2025-04-15T00:00:00Z",
  ])("%s lies in April 2025", (text) => expect(readMonthText(text)).toBe(april2025));
  it.each([
    ["Agustus 2024", 2024 * 12 + 7],
    ["Agt 2024", 2024 * 12 + 7],
    ["Nopember 2024", 2024 * 12 + 10],
    ["Mei 2024", 2024 * 12 + 4],
    ["December 2024", 2024 * 12 + 11],
  ])("%s is understood", (text, month) => expect(readMonthText(text)).toBe(month));
  it.each(["", "2025", "2025-13", "2025-00", "31/04/2025", "2025-02-30", "besok", "04-25", "Foo 2025"])(
    "%s is no month",
    (text) => expect(readMonthText(text)).toBeNull(),
  );
  it.each(["04/05/2025", "4-5-2025", " 4.5.2025 ", "12/01/2025"])("%s is two dates in two countries", (text) => {
    expect(readMonthText(text)).toBeNull();
    expect(ambiguousDateText("id", text)).toMatch(/bisa berarti .* atau .*Tulis 2025-\d\d/);
    expect(ambiguousDateText("en", text)).toContain("another country");
  });
  it.each(["25/04/2025", "04/04/2025", "2025-04-05", "31/04/2025", "besok"])("%s is not two dates", (text) =>
    expect(ambiguousDateText("id", text)).toBeNull(),
  );
  it("shows them in both languages", () => {
    expect(showMonth("id", 2025 * 12 + 7)).toBe("Agu 2025");
    expect(showMonth("en", 2025 * 12 + 7)).toBe("Aug 2025");
    expect(showLongMonth("id", april2025)).toBe("April 2025");
    expect(monthName("en", 12)).toBe("December");
    expect(monthName("id", 5, "short")).toBe("Mei");
  });
});
