import type { Book } from "./book";
import { HostCollection, type HostObject } from "./objects/hostObject";
import { hasMember, memberOf, readMember } from "./objects/playedMembers";
import { loadedMember } from "./schema/members";
import { isSupported } from "./schema/requirements";
import { classFacts, memberByScriptName } from "./schema/schema";
import type { QueryInfo } from "./wire/messages";
import { notPlayed } from "./wire/notPlayed";

/** What of an object is wanted: `all` its scalars, or the named ones, and parts of the objects below it. */
interface Wanted {
  all: boolean;
  scalars: Set<string>;
  below: Map<string, Wanted>;
  /** For a collection: what is wanted of each item; null when only the collection's own members are. */
  items: Wanted | null;
}

/** Members whose value a recalculation may change. */
const CALCULATED = new Set(["values", "text", "valueTypes", "value", "hasSpill", "valid", "arrayValues", "type"]);

/** True when the answer must wait until native formulas are up to date. */
export function queryNeedsCalculation(target: HostObject, query: QueryInfo): boolean {
  const names = query.Select ?? [];
  if (names.length) return names.some((name) => CALCULATED.has(name.split("/").at(-1) ?? "") || name.endsWith("*"));
  return "Values" in target || "Value" in target || target instanceof HostCollection;
}

/** The PascalCase answer to a load(). */
export function answerQuery(book: Book, target: HostObject, query: QueryInfo): Record<string, unknown> | null {
  const wanted = readQuery(book, target.className, query);
  return evaluate(book, target, wanted, query);
}

function readQuery(book: Book, className: string, query: QueryInfo): Wanted {
  const root = nothing();
  const names = query.Select ?? [];
  if (!names.length) addAll(className, root);
  for (const name of names) addPath(book, className, root, name.split("/"));
  for (const name of query.Expand ?? []) addPath(book, className, root, name.split("/"));
  return root;
}

function nothing(): Wanted {
  return { all: false, scalars: new Set(), below: new Map(), items: null };
}

function addAll(className: string, wanted: Wanted): void {
  wanted.all = true;
  if (itemClass(className)) (wanted.items ??= nothing()).all = true;
}

function addPath(book: Book, className: string, wanted: Wanted, path: string[]): void {
  const [name, ...rest] = path;
  if (name === undefined || name === "*" || name === "") return addAll(className, wanted);
  const items = itemClass(className);
  if (items && (name === "items" || !memberByScriptName(className, name))) {
    wanted.items ??= nothing();
    return addPath(book, items, wanted.items, name === "items" ? rest : path);
  }
  const [wire, member] = loadedMember(book.sets, className, name);
  if (member.kind === "object") {
    const child = wanted.below.get(wire) ?? nothing();
    wanted.below.set(wire, child);
    return addPath(book, member.class, child, rest);
  }
  wanted.scalars.add(wire);
}

/** Class of a collection's items, from what its methods give. */
function itemClass(className: string): string | null {
  if (!/Collection$|Areas$/.test(className)) return null;
  const facts = classFacts(className);
  if (facts.indexer) return facts.indexer.returns;
  for (const name of ["GetItem", "GetItemAt", "GetItemOrNullObject"]) {
    const member = facts.members[name];
    if (member?.kind === "method" && member.returns) return member.returns;
  }
  return null;
}

function evaluate(
  book: Book,
  target: HostObject,
  wanted: Wanted,
  page: QueryInfo = {},
): Record<string, unknown> | null {
  if (target.isNull) return null;
  const { className } = target;
  const answer: Record<string, unknown> = {};
  if (wanted.all) {
    for (const [wire, member] of Object.entries(classFacts(className).members)) {
      if (member.kind !== "scalar" || wire === "_ReferenceId" || !isSupported(book.sets, member.since)) continue;
      if (hasMember(target, wire)) answer[wire] = memberOf(target, wire);
    }
  }
  for (const wire of wanted.scalars) {
    if (!hasMember(target, wire)) throw notPlayed(`${className}.${classFacts(className).members[wire]?.name}`);
    answer[wire] = memberOf(target, wire);
  }
  for (const [wire, child] of wanted.below) {
    if (!hasMember(target, wire)) throw notPlayed(`${className}.${classFacts(className).members[wire]?.name}`);
    const part = readMember(target, wire) as HostObject | null;
    answer[wire] = part && evaluate(book, part, child);
  }
  if (target instanceof HostCollection && wanted.items) {
    const skip = page.Skip ?? 0;
    const all = target.items();
    const shown = all.slice(skip, page.Top === undefined ? undefined : skip + page.Top);
    answer["_Items"] = shown.map((item, index) => ({
      ...item.identity(),
      _Index: index + skip,
      ...evaluate(book, item, wanted.items as Wanted),
    }));
  }
  return answer;
}
