/** Iterator methods that came with Node 22 and that Univer uses; Node 20 is supported, too. */
type AnyIterator = IterableIterator<unknown>;

const iteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;

const helpers = {
  some(this: AnyIterator, test: (value: unknown) => unknown) {
    for (const value of this) if (test(value)) return true;
    return false;
  },
  every(this: AnyIterator, test: (value: unknown) => unknown) {
    for (const value of this) if (!test(value)) return false;
    return true;
  },
  find(this: AnyIterator, test: (value: unknown) => unknown) {
    for (const value of this) if (test(value)) return value;
    return undefined;
  },
  forEach(this: AnyIterator, action: (value: unknown) => void) {
    for (const value of this) action(value);
  },
  toArray(this: AnyIterator) {
    return [...this];
  },
  *map(this: AnyIterator, change: (value: unknown) => unknown) {
    for (const value of this) yield change(value);
  },
  *filter(this: AnyIterator, test: (value: unknown) => unknown) {
    for (const value of this) if (test(value)) yield value;
  },
};

for (const [name, value] of Object.entries(helpers)) {
  if (!(name in iteratorPrototype))
    Object.defineProperty(iteratorPrototype, name, { value, writable: true, configurable: true });
}

export {};
