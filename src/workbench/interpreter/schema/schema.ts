import generated from "./excel.json";
import { services } from "./services";

/** What a value may be: see `describeType` in scripts/generate-office-schema.mjs. */
export interface TypeFacts {
  accepts: string[];
  optional?: boolean;
}

export interface ParameterFacts extends TypeFacts {
  name: string;
}

interface MemberBase {
  /** As scripts write it: "numberFormat". */
  name: string;
  /** "ExcelApi 1.7"; left out for members of ExcelApi 1.1. */
  since?: string;
}

interface ScalarFacts extends MemberBase {
  kind: "scalar";
  settable?: boolean;
  type?: TypeFacts;
}

interface ObjectFacts extends MemberBase {
  kind: "object";
  class: string;
}

interface MethodFacts extends MemberBase {
  kind: "method";
  arity: number;
  /** Class of the object it gives; without it the method gives a plain value or nothing. */
  returns?: string;
  parameters?: ParameterFacts[];
}

export type MemberFacts = ScalarFacts | ObjectFacts | MethodFacts;

export interface IndexerFacts extends MemberBase {
  arity: number;
  returns: string;
  parameters?: ParameterFacts[];
}

interface EventFacts {
  type: number | null;
  since?: string;
}

export interface ClassFacts {
  /** By the name on the wire: "NumberFormat". */
  members: Record<string, MemberFacts>;
  /** `getItem` of most collections. */
  indexer?: IndexerFacts;
  events?: Record<string, EventFacts>;
  /** Other wire names under which the client sets members: Gridlines for ShowGridlines. */
  aliases?: Record<string, string>;
}

interface Schema {
  client: string;
  classes: Record<string, ClassFacts>;
  structures: Record<string, Record<string, TypeFacts>>;
  enums: Record<string, string[]>;
}

const schema = generated as Schema;

export const classes: Record<string, ClassFacts> = { ...schema.classes, ...services };
export const structures = schema.structures;
export const enums = schema.enums;

/** Facts of a class; an unknown one is a fault of the interpreter, not of the add-in. */
export function classFacts(className: string): ClassFacts {
  const facts = classes[className];
  if (!facts) throw new Error(`No class ${className} in the schema of ${schema.client}`);
  return facts;
}

const byScriptName = new Map<string, Map<string, [wire: string, member: MemberFacts]>>();

/** Finds a member by the name scripts write ("numberFormat"); load() sends these as the add-in's author typed them. */
export function memberByScriptName(className: string, name: string): [string, MemberFacts] | null {
  let names = byScriptName.get(className);
  if (!names) {
    names = new Map();
    for (const [wire, member] of Object.entries(classFacts(className).members)) names.set(member.name, [wire, member]);
    byScriptName.set(className, names);
  }
  return names.get(name) ?? null;
}
