/** Names that people read as one: capitals and blanks around them tell nothing apart. */
export const isSameName = (left: string, right: string): boolean =>
  left.trim().toLowerCase() === right.trim().toLowerCase();

/** Two of one name would be read as one: the second gets a number. @example freeName("Dana", ["dana"]) // "Dana 2" */
export function freeName(name: string, taken: readonly string[]): string {
  const isTaken = (wanted: string) => taken.some((other) => isSameName(other, wanted));
  if (!isTaken(name)) return name;
  let number = 2;
  while (isTaken(`${name} ${number}`)) number += 1;
  return `${name} ${number}`;
}
