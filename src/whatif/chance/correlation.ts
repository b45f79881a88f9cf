import { fail, succeed, type Outcome } from "../../law/problem";
import { whatifProblem } from "../problem";

/** Below this a pivot is taken for zero: the variables before it determine this one. */
const SMALL = 1e-12;

/**
 * The lower triangle L with L × Lᵀ = the matrix (Cholesky), row by row.
 * @returns `correlation_not_square`, `correlation_not_symmetric`, `correlation_out_of_range`, or
 *   `correlation_contradicts` where no variables could be so correlated, each naming row and column from 1
 */
export function cholesky(matrix: readonly (readonly number[])[]): Outcome<Float64Array[]> {
  const size = matrix.length;
  for (const [row, cells] of matrix.entries()) {
    if (cells.length !== size)
      return fail(whatifProblem("correlation_not_square", { row: row + 1, count: cells.length, size }));
    for (const [column, value] of cells.entries()) {
      const place = { row: row + 1, column: column + 1, value: String(value) };
      if (!(Math.abs(value) <= 1) || (row === column && value !== 1))
        return fail(whatifProblem("correlation_out_of_range", place, "correlation"));
      if (matrix[column]?.[row] !== value)
        return fail(whatifProblem("correlation_not_symmetric", place, "correlation"));
    }
  }
  const lower = matrix.map(() => new Float64Array(size));
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      let rest = matrix[row]![column]!;
      for (let before = 0; before < column; before++) rest -= lower[row]![before]! * lower[column]![before]!;
      const pivot = lower[column]![column]!;
      if (row === column) {
        if (rest < -SMALL) return fail(whatifProblem("correlation_contradicts", { row: row + 1 }, "correlation"));
        lower[row]![row] = rest > SMALL ? Math.sqrt(rest) : 0;
      } else if (pivot > 0) lower[row]![column] = rest / pivot;
      else if (Math.abs(rest) > SMALL)
        return fail(whatifProblem("correlation_contradicts", { row: row + 1 }, "correlation"));
    }
  return succeed(lower);
}
