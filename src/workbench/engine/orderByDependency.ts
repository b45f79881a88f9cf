/**
 * All that must be calculated when `start` must, precedents before dependents. Members of a circle come last, in the order
 * in which they were met.
 */
export function orderByDependency<T>(
  start: Iterable<T>,
  forDependents: (item: T, visit: (dependent: T) => void) => void,
): T[] {
  const dependents = new Map<T, Set<T>>();
  const waitsFor = new Map<T, number>();
  const found: T[] = [...start];
  for (const item of found) waitsFor.set(item, 0);
  for (let index = 0; index < found.length; index += 1) {
    const item = found[index]!;
    const users = new Set<T>();
    forDependents(item, (dependent) => {
      if (dependent === item || users.has(dependent)) return;
      users.add(dependent);
      if (!waitsFor.has(dependent)) {
        waitsFor.set(dependent, 0);
        found.push(dependent);
      }
      waitsFor.set(dependent, waitsFor.get(dependent)! + 1);
    });
    dependents.set(item, users);
  }
  const order: T[] = found.filter((item) => waitsFor.get(item) === 0);
  const done = new Set(order);
  for (let index = 0; index < order.length; index += 1) {
    for (const dependent of dependents.get(order[index]!)!) {
      const left = waitsFor.get(dependent)! - 1;
      waitsFor.set(dependent, left);
      if (left !== 0 || done.has(dependent)) continue;
      done.add(dependent);
      order.push(dependent);
    }
  }
  for (const item of found) if (!done.has(item)) order.push(item);
  return order;
}
