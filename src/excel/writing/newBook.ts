import { layOut } from "../../budget/layOut";
import type { BudgetPlan } from "../../budget/plan";
import { planBook } from "../../book/planBook";
import type { Book } from "../../book/sheetPlan";
import type { WriteOptions } from "../door";
import { toWire } from "./contents";

/**
 * The book of a plan for a workbook that has none; groups with several prices are laid out in rows of their own.
 * @example newBook(plan, { language: "id" }).sheets[0]!.name // "Baca dulu"
 */
export const newBook = (
  plan: BudgetPlan,
  { language, sheets = [], answers }: Pick<WriteOptions, "language" | "sheets" | "answers">,
): Book => planBook(layOut(plan).plan, { language, writtenOn: today(), also: sheets, answers });

/** The maker's own calendar day, "2025-05-15". */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * Refuses what Excel would take wrongly and in silence, before anything is sent.
 * @throws DoorError naming the cell
 */
export function checkContents(book: Book): void {
  for (const { name, cells } of book.sheets)
    cells.forEach((line, row) => line.forEach((content, column) => toWire(content, name, row, column)));
}
