/** Ids of what was added to a form, kept in one of its texts: "s2,s3". */
export const readIds = (text: string): string[] => text.split(",").filter((id) => id !== "");

/** The list with one more; ids end in a number, the one that was there first being 1. */
export function withNewId(text: string, named: (number: number) => string): string {
  const ids = readIds(text);
  const last = Math.max(1, ...ids.map((id) => Number(/\d+$/.exec(id)?.[0] ?? 1)));
  return [...ids, named(last + 1)].join(",");
}

export const withoutId = (text: string, id: string): string =>
  readIds(text)
    .filter((other) => other !== id)
    .join(",");
