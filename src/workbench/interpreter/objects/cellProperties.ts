import { classFacts } from "../schema/schema";
import { invalidArgument } from "../wire/officeError";
import { notPlayed } from "../wire/notPlayed";
import { HostCollection, HostObject } from "./hostObject";
import { canSet, hasMember, readMember } from "./playedMembers";
import type { RangeLike } from "./makers";

type Properties = Record<string, unknown>;

/** Names of borders in cell properties, and what `borders.getItem` calls them. */
const edges: Record<string, string> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
};

/** `setCellProperties` and its like: nested members set one by one, as `range.set` would. */
export function setProperties(target: HostObject, properties: Properties): void {
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue;
    const part = partOf(target, name);
    if (part && isPlain(value) && name !== "hyperlink") setProperties(part, value);
    else if (canSet(target, pascal(name))) (target as unknown as Properties)[pascal(name)] = value;
    else throw notPlayed(`setting ${target.className}.${name}`);
  }
}

/** `getCellProperties` and its like: what the load options name, nested as they are. */
export function getProperties(target: HostObject, wanted: Properties): Properties {
  const found: Properties = {};
  for (const [name, value] of Object.entries(wanted)) {
    if (!value) continue;
    const part = partOf(target, name);
    if (part) found[name] = getProperties(part, isPlain(value) ? value : allOf(part));
    else found[name] = readMember(target, pascal(name));
  }
  return found;
}

/** `protection: true` wants every member. */
function allOf(part: HostObject): Properties {
  const members = Object.entries(classFacts(part.className).members);
  const plain = members.filter(([wire, member]) => member.kind === "scalar" && hasMember(part, wire));
  return Object.fromEntries(plain.map(([, member]) => [member.name, true]));
}

/** The object a name leads to, or null when it is a plain member. */
function partOf(target: HostObject, name: string): HostObject | null {
  if (target instanceof HostCollection) {
    const edge = edges[name];
    if (!edge) throw notPlayed(`the border ${name}`);
    return target.item(edge);
  }
  const member = pascal(name);
  if (!hasMember(target, member)) throw notPlayed(`${target.className}.${name}`);
  // Reading a plain member may cost a look at the cells; only those that cannot be set lead to objects.
  const value = canSet(target, member) ? null : readMember(target, member);
  return value instanceof HostObject ? value : null;
}

/** Checks the shape of what is set: one entry for each cell, row or column. */
export function checkShape(data: unknown[], rows: number, columns: number | null): void {
  const fits =
    data.length === rows && (columns === null || data.every((line) => Array.isArray(line) && line.length === columns));
  if (!fits) throw invalidArgument(`the data must have the shape of the range: ${rows}${columns === null ? "" : ` × ${columns}`}`);
}

export function eachCell<T>(range: RangeLike, visit: (cell: HostObject, row: number, column: number) => T): T[][] {
  const cells = range as RangeLike & { GetCell(row: number, column: number): RangeLike };
  return Array.from({ length: range.rect.rows }, (_, row) =>
    Array.from({ length: range.rect.columns }, (_, column) => visit(cells.GetCell(row, column), row, column)),
  );
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function isPlain(value: unknown): value is Properties {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof HostObject);
}
