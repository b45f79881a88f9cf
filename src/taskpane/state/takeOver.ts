/** One member of a record as another one of the same kind has it. */
export function takeOver<T, K extends keyof T>(into: T, key: K, from: Pick<T, K>): void {
  into[key] = from[key];
}
