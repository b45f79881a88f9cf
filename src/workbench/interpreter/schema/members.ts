import { OfficeError, invalidArgument } from "../wire/officeError";
import { isSupported, type RequirementSets } from "./requirements";
import { classFacts, memberByScriptName, type IndexerFacts, type MemberFacts } from "./schema";

/** The member, or the error Excel gives when there is none or the announced sets do not have it. */
export function supportedMember(sets: RequirementSets, className: string, wireName: string): MemberFacts {
  const member = classFacts(className).members[wireName];
  if (!member) throw new OfficeError("ApiNotFound", `${className} has no member ${wireName}`);
  checkSupported(sets, className, member);
  return member;
}

/** The member's own wire name, where the client sends another. */
export function ownName(className: string, wireName: string): string {
  return classFacts(className).aliases?.[wireName] ?? wireName;
}

/** The same for a name given to load(). */
export function loadedMember(sets: RequirementSets, className: string, scriptName: string): [string, MemberFacts] {
  const found = memberByScriptName(className, scriptName);
  if (!found || found[1].kind === "method") throw invalidArgument(`${className} has no property ${scriptName} to load`);
  checkSupported(sets, className, found[1]);
  return found;
}

export function supportedIndexer(sets: RequirementSets, className: string): IndexerFacts {
  const { indexer } = classFacts(className);
  if (!indexer) throw new OfficeError("ApiNotFound", `${className} has no items to get by key`);
  checkSupported(sets, className, indexer);
  return indexer;
}

function checkSupported(sets: RequirementSets, className: string, member: { name: string; since?: string }): void {
  if (isSupported(sets, member.since)) return;
  throw new OfficeError("ApiNotFound", `${className}.${member.name} needs ${member.since}`);
}
