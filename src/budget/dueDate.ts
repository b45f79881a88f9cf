import { monthInYear, yearOf, type Month } from "../law/month";
import { COVID_DUE_DATE, dueRule } from "../law/payment";
import { inForce } from "../law/selection";
import type { Segment } from "../law/terms";

export interface DueDay {
  year: number;
  /** 1 to 12 */
  month: number;
  day: number;
  /** Moved off a Saturday or Sunday. Public holidays are not known here. */
  moved: boolean;
}

/**
 * The day a contribution month is due: BPU the 15th of the same month, PU the 15th of the next; a Saturday or Sunday
 * moves to the Monday after. August 2020 to January 2021 were due on the 30th (PP 49/2020).
 * @example dueDay("PU", monthOf(2025, 12)) // 15 January 2026
 */
export function dueDay(segment: Segment, month: Month): DueDay {
  const { day, monthsLater } = dueRule(segment).value;
  const due = month + monthsLater;
  const wanted = inForce(COVID_DUE_DATE, month) ? COVID_DUE_DATE.value.day : day;
  const year = yearOf(due);
  const inYear = monthInYear(due);
  const lastDay = new Date(Date.UTC(year, inYear, 0)).getUTCDate();
  const date = new Date(Date.UTC(year, inYear - 1, Math.min(wanted, lastDay)));
  const weekday = date.getUTCDay();
  const shift = weekday === 6 ? 2 : weekday === 0 ? 1 : 0;
  date.setUTCDate(date.getUTCDate() + shift);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), moved: shift > 0 };
}

/** As text, for tables: "2026-01-15". */
export const dueText = ({ year, month, day }: DueDay): string =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
