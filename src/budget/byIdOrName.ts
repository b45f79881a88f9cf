/**
 * The group or fund somebody means: by its code, or else by its name, however that is written.
 * @example byIdOrName([{ id: "d1", name: "DBHCHT" }], " dbhcht ") // { id: "d1", name: "DBHCHT" }
 */
export const byIdOrName = <T extends { id: string; name: string }>(list: readonly T[], wanted: string): T | undefined =>
  list.find(({ id }) => id === wanted) ??
  list.find(({ name }) => name.trim().toLowerCase() === wanted.trim().toLowerCase());
