import { HostCollection, type HostObject } from "./hostObject";
import { invalidArgument } from "../wire/officeError";
import { isOfficeError } from "./isOfficeError";

type Method = (...args: unknown[]) => unknown;

const OR_NULL = "OrNullObject";

/** What stands under a wire name, which the schema has allowed; undefined for what the class does not play. */
export const memberOf = (target: HostObject, name: string): unknown => Reflect.get(target, name);

export function hasMember(target: HostObject, name: string): boolean {
  return name in target || (name.endsWith(OR_NULL) && name.slice(0, -OR_NULL.length) in target);
}

/** A member that is played for reading only is not silently left as it was. */
export function canSet(target: HostObject, name: string): boolean {
  for (let owner: object | null = target; owner; owner = Object.getPrototypeOf(owner) as object | null) {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    if (descriptor) return descriptor.set !== undefined;
  }
  return false;
}

/** A property; `XOrNullObject` is `X` with "not found" turned into null. */
export function readMember(target: HostObject, name: string): unknown {
  if (name in target || !name.endsWith(OR_NULL)) return memberOf(target, name);
  return nullIfMissing(() => memberOf(target, name.slice(0, -OR_NULL.length)));
}

/**
 * The method a class plays under a wire name. `GetXOrNullObject` need not be written out: it is `GetX` with "not found"
 * turned into a null object, and `GetItem` of a collection is its `item`.
 */
export function findMethod(target: HostObject, name: string): Method | null {
  const member = memberOf(target, name);
  if (typeof member === "function") return (member as Method).bind(target);
  if (target instanceof HostCollection) {
    if (name === "GetItem") return (key) => target.item(key);
    if (name === "GetItemAt") return (index) => itemAt(target, index as number);
    if (name === "GetCount") return () => target.items().length;
  }
  if (name.endsWith(OR_NULL)) {
    const method = findMethod(target, name.slice(0, -OR_NULL.length));
    return method && ((...args) => nullIfMissing(() => method(...args)));
  }
  if (name.includes(`${OR_NULL}For`)) {
    const method = findMethod(target, name.replace(OR_NULL, ""));
    return method && ((...args) => nullIfMissing(() => method(...args)));
  }
  return null;
}

function nullIfMissing(find: () => unknown): unknown {
  try {
    return find();
  } catch (error) {
    if (isOfficeError(error, "ItemNotFound") || isOfficeError(error, "InvalidReference")) return null;
    throw error;
  }
}

function itemAt(collection: HostCollection, index: number): HostObject {
  const found = collection.items()[index];
  if (!found) throw invalidArgument(`there is no item ${index}`);
  return found;
}
