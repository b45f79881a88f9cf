import { playsEvent } from "./events/registrations";
import { playedClasses } from "./objects/playedClasses";
import { canSet, findMethod, hasMember } from "./objects/playedMembers";
import { isSupported, type RequirementSets } from "./schema/requirements";
import { classes, type ClassFacts, type MemberFacts } from "./schema/schema";

/**
 * What the announced Excel has and the stand-in does not: "Chart" for a whole class, else "Range.find". Members of newer sets
 * are not listed: the announced Excel does not have them either.
 */
export function unplayedMembers(sets: RequirementSets): string[] {
  const played = playedClasses();
  const missing: string[] = [];
  for (const [className, facts] of Object.entries(classes)) {
    const prototype = played.get(className);
    if (!prototype) {
      if (isPublic(className, facts, sets)) missing.push(className);
      continue;
    }
    for (const [wire, member] of Object.entries(facts.members)) {
      if (!isSupported(sets, member.since) || isInternal(wire, member)) continue;
      const isThere =
        member.kind === "method"
          ? playsEvent(className, wire) || findMethod(prototype, wire) !== null
          : hasMember(prototype, wire);
      if (isThere && member.kind === "scalar" && member.settable && !canSet(prototype, wire)) {
        missing.push(`${className}.${member.name} (setting it)`);
      }
      if (!isThere) missing.push(`${className}.${eventName(wire) ?? member.name}`);
    }
  }
  return [...new Set(missing)].sort();
}

/** "_RegisterColumnSortedEvent" → "onColumnSorted": the name add-ins use. */
function eventName(wire: string): string | null {
  const event = /^_(?:Un)?[Rr]egister(?:Event)?(\w+?)(?:Event)?$/.exec(wire)?.[1];
  return event ? `on${event}` : null;
}

/** Members only the client itself uses; registrations count as the events they stand for. */
function isInternal(wire: string, member: MemberFacts): boolean {
  return wire.startsWith("_") && !(member.kind === "method" && eventName(wire));
}

function isPublic(className: string, facts: ClassFacts, sets: RequirementSets): boolean {
  if (className.startsWith("_") || className === "InternalTest") return false;
  const members = Object.values(facts.members);
  return members.length === 0 || members.some((member) => isSupported(sets, member.since));
}
