import type { BudgetLayout } from "../../budgetLayout";
import type { Facts } from "../../facts";
import { cellNames } from "../../names";
import { linesOn, oneCell, referTo, type CheckLine } from "./line";

const MONTHS = 12;

/** `Anggaran` two ways: by month and by programme, along paths of their own. */
export function budgetLines(facts: Facts, layout: BudgetLayout): CheckLine[] {
  const { programs } = facts.scope;
  const line = linesOn("budget");
  const right = cellNames.total;
  const row = (of: number, column: number, columns: number) => ({ row: of, column, rows: 1, columns });
  const on = (area: Parameters<typeof referTo>[2]) => referTo(facts, "budget", area);
  const months = (of: number) => on(row(of, layout.month, MONTHS));
  const all = layout.summaryRow("all");
  const byYear = row(layout.sum, layout.programs, programs.length);
  const byProgram = { row: layout.summaryRow(programs[0]!), column: layout.total, rows: programs.length, columns: 1 };
  const groups = { row: layout.first, column: layout.total, rows: layout.capacity, columns: 1 };
  return [
    line("byGroup", "wrong", groups, `SUM(${on(groups)})`, { right }),
    line("byMonth", "wrong", row(layout.sum, layout.month, MONTHS), `SUM(${months(layout.sum)})`, { right }),
    line("byProgram", "wrong", byYear, `SUM(${on(byYear)})`, { right }),
    line("programsByMonth", "wrong", byProgram, `SUM(${on(byProgram)})`, { right }),
    line(
      "monthsByProgram",
      "wrong",
      row(all, layout.month, MONTHS),
      `SUMPRODUCT((${months(layout.sum)}<>${months(all)})*1)`,
    ),
    line("personMonths", "wrong", oneCell(layout.sum, layout.personMonths), layout.sumCell(layout.personMonths), {
      right: on(oneCell(layout.summaryRow("people"), layout.total)),
    }),
  ];
}
