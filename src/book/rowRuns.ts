/** Rows that follow each other as one: a table of 400 groups has 400 rows whose height follows their text. */
export function inRuns(rows: readonly number[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && row < last.first + last.count) continue;
    if (last && row === last.first + last.count) last.count += 1;
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}
