import { describe, expect, it } from "vitest";
import { monthOf } from "../../src/law/month";
import { computeCash } from "../../src/budget/cash";
import { dueDay, dueText } from "../../src/budget/dueDate";
import { group, plan } from "./samples";

const office = group({ id: "g2", name: "Staf", segment: "PU", base: 300_000_000, people: 10 });

describe("due days", () => {
  it.each([
    ["BPU", "2025-05", "2025-05-15", false],
    ["BPU", "2025-02", "2025-02-17", true], // 15 February 2025 is a Saturday
    ["BPU", "2025-06", "2025-06-16", true], // 15 June 2025 is a Sunday
    ["PU", "2025-05", "2025-06-16", true],
    ["PU", "2025-12", "2026-01-15", false],
    ["PU", "2020-08", "2020-09-30", false], // PP 49/2020: the 30th
    ["BPU", "2021-01", "2021-02-01", true], // 30 January 2021 is a Saturday
    ["PU", "2021-01", "2021-03-01", true], // February has no 30th, and the 28th is a Sunday
  ] as const)("%s of %s: %s", (segment, text, date, moved) => {
    const due = dueDay(segment, monthOf(Number(text.slice(0, 4)), Number(text.slice(5))));
    expect(dueText(due)).toBe(date);
    expect(due.moved).toBe(moved);
  });
});

describe("the cash calendar", () => {
  it("by contribution month keeps everything in the year", () => {
    const cash = computeCash(plan({ groups: [group(), office] }), "BULAN_IURAN");
    expect(cash.months.map(({ total }) => total)).toEqual(Array(12).fill(100 * 16_800 + 10 * 16_200));
    expect(cash.nextYear.total).toBe(0);
    expect(cash.fromLastYear).toBe(0);
  });

  it("by due date moves wage earners a month on: December falls into the next year", () => {
    const cash = computeCash(plan({ groups: [group(), office] }), "JATUH_TEMPO");
    expect(cash.months[0]!.total).toBe(100 * 16_800);
    expect(cash.months[1]!.total).toBe(100 * 16_800 + 10 * 16_200);
    expect(cash.nextYear).toMatchObject({ month: null, total: 162_000, amounts: { JKK: 72_000, JKM: 90_000 } });
    expect(cash.nextYear.days).toEqual([{ date: "2026-01-15", amount: 162_000, moved: false }]);
    expect(cash.months[1]!.days).toEqual([{ date: "2025-02-17", amount: 1_842_000, moved: true }]);
    expect(cash.total).toBe(12 * 1_842_000);
  });

  it("shows last December's contribution of a group that was running, outside the budget", () => {
    const running = { ...office, first: monthOf(2024, 6) };
    const cash = computeCash(plan({ groups: [running] }), "JATUH_TEMPO");
    expect(cash.fromLastYear).toBe(162_000);
    expect(cash.total).toBe(12 * 162_000);
  });

  it("says that the due day of construction was not found", () => {
    const works = group({ segment: "JAKON", contract: 100_000_000, name: "Jembatan" });
    const cash = computeCash(plan({ groups: [works] }), "JATUH_TEMPO");
    expect(cash.notes).toEqual([{ code: "due_date_unseen", data: { name: "Jembatan" } }]);
    expect(cash.months[0]!.total).toBe(240_000);
  });
});
