/** Are two plain values the same? Absent and null are the same emptiness. */
export function sameValue(left: unknown, right: unknown): boolean {
  if (Object.is(left, right) || (left == null && right == null)) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  for (const key of keys)
    if (!sameValue((left as Record<string, unknown>)[key], (right as Record<string, unknown>)[key])) return false;
  return true;
}

/** A list as a plan holds it that has none of it where it is empty, as reading does: `sameValue` tells the two apart. */
export const listOrNone = <T>(list: T[]): T[] | null => (list.length > 0 ? list : null);
