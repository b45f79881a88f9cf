import { GROUP_CATEGORIES } from "./catalogue";
import { monthText } from "./month";
import { overlap } from "./overlay";
import { UNITS, type DatedFact, type Fact, type Parameter } from "./parameter";
import { FIRST_MONTH, LAST_KNOWN_MONTH } from "./regulations";
import { REGIONS } from "./regions";
import { CONFIDENCES, type Program, type Segment } from "./terms";
import { valueProblem } from "./value";

/** What is wrong with a dated fact taken alone: a value without unit, dates and source is no law. */
function factFaults(fact: DatedFact & Pick<Fact<unknown>, "beforeTheLaw">): string[] {
  const faults: string[] = [];
  const say = (fault: string) => faults.push(`${fact.id || "(no id)"}: ${fault}`);
  if (!fact.id?.trim()) say("id is missing");
  if (!UNITS.includes(fact.unit)) say(`unit is missing or unknown (${String(fact.unit)})`);
  if (!Number.isInteger(fact.from)) say("first month is missing");
  else if (fact.beforeTheLaw ? fact.until === null || fact.until >= FIRST_MONTH : fact.from < FIRST_MONTH)
    say(
      `starts ${monthText(fact.from)}, ${fact.beforeTheLaw ? "though it was before the law" : "before the law begins"}`,
    );
  if (fact.until !== null && !Number.isInteger(fact.until))
    say("last month is missing (null means: until further notice)");
  if (fact.until !== null && fact.until < fact.from) say("ends before it starts");
  if (!CONFIDENCES.includes(fact.confidence)) say("confidence is missing");
  if (!fact.citation?.readAt?.trim()) say("source is missing: where was it read?");
  if (fact.citation?.regulation === null && fact.confidence !== "C" && fact.confidence !== "B")
    say("no regulation named, yet confidence A");
  if (fact.note && (!fact.note.id.trim() || !fact.note.en.trim())) say("note lacks a language");
  return faults;
}

/** Faults of the contribution parameters: each alone, then overlaps, then gaps from July 2015 to today. */
export function parameterFaults(parameters: readonly Parameter[]): string[] {
  const faults = parameters.flatMap(factFaults);
  for (const parameter of parameters) {
    if (valueProblem(parameter.kind, parameter.value))
      faults.push(`${parameter.id}: value does not fit kind ${parameter.kind}`);
    if (parameter.programs.length === 0 || parameter.segments.length === 0)
      faults.push(`${parameter.id}: names no programme or no segment`);
    if (parameter.citation?.regulation === null) faults.push(`${parameter.id}: names no regulation`);
  }
  faults.push(...repeated(parameters));
  parameters.forEach((parameter, index) => {
    for (const other of parameters.slice(index + 1))
      if (overlap(parameter, other)) faults.push(`${parameter.id} and ${other.id} overlap`);
  });
  for (const [kind, segment, program] of NEEDED) faults.push(...gaps(parameters, kind, segment, program));
  return faults;
}

const NEEDED: readonly [Parameter["kind"], Segment, Program][] = [
  ["rate", "PU", "JKK"],
  ["rate", "PU", "JKM"],
  ["rate", "PU", "JHT"],
  ["rate", "PU", "JP"],
  ["ceiling", "PU", "JP"],
  ["rate", "BPU", "JKK"],
  ["baseLimits", "BPU", "JKK"],
  ["amount", "BPU", "JKM"],
  ["rate", "BPU", "JHT"],
  ["baseLimits", "BPU", "JHT"],
  ["rate", "JAKON", "JKK"],
  ["rate", "JAKON", "JKM"],
  ["slices", "JAKON", "JKK"],
  ["slices", "JAKON", "JKM"],
];

function gaps(parameters: readonly Parameter[], kind: Parameter["kind"], segment: Segment, program: Program): string[] {
  const series = parameters.filter(
    (parameter) =>
      parameter.kind === kind && parameter.segments.includes(segment) && parameter.programs.includes(program),
  );
  const missing: string[] = [];
  for (const risk of kind === "rate" && segment === "PU" && program === "JKK" ? [1, 2, 3, 4, 5] : [undefined])
    for (let month = FIRST_MONTH; month <= LAST_KNOWN_MONTH; month++) {
      const found = series.some(
        (parameter) =>
          parameter.from <= month &&
          (parameter.until === null || month <= parameter.until) &&
          (parameter.condition.risk === undefined || parameter.condition.risk === risk),
      );
      if (found) continue;
      missing.push(
        `${segment} ${program} ${kind}${risk ? ` risk ${risk}` : ""}: nothing in force in ${monthText(month)}`,
      );
      break;
    }
  return missing;
}

/** Faults of the other dated facts: each alone, then overlaps and gaps inside a named series. */
export function otherFaults(facts: readonly Fact<unknown>[]): string[] {
  const faults = facts.flatMap(factFaults);
  for (const fact of facts)
    if (!fact.name?.id.trim() || !fact.name?.en.trim()) faults.push(`${fact.id}: name lacks a language`);
  faults.push(...repeated(facts));
  for (const series of new Set(facts.map((fact) => fact.series).filter((name) => name !== undefined))) {
    const rows = facts.filter((fact) => fact.series === series).sort((a, b) => a.from - b.from);
    rows.forEach((row, index) => {
      const next = rows[index + 1];
      if (!next) return;
      if (row.until === null || row.until >= next.from) faults.push(`${row.id} and ${next.id} overlap`);
      else if (row.until + 1 < next.from) faults.push(`${row.id} and ${next.id} leave a gap`);
    });
  }
  return faults;
}

function repeated(facts: readonly { id: string }[]): string[] {
  const ids = facts.map(({ id }) => id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `${id}: id is used twice`);
}

/** Faults of the catalogue and the example regions: sources, and references that lead nowhere. */
export function catalogueFaults(): string[] {
  const faults = repeated(GROUP_CATEGORIES.map(({ code }) => ({ id: code })));
  for (const { code, citation, confidence, reason } of GROUP_CATEGORIES) {
    if (!citation.readAt.trim()) faults.push(`group ${code}: source is missing`);
    if (!CONFIDENCES.includes(confidence)) faults.push(`group ${code}: confidence is missing`);
    if (!reason.id || !reason.en) faults.push(`group ${code}: reason is missing`);
  }
  const codes = new Set(GROUP_CATEGORIES.map(({ code }) => code));
  for (const region of REGIONS) {
    for (const code of [...region.namedCategories, ...region.groups.map(({ category }) => category)])
      if (!codes.has(code)) faults.push(`region ${region.id}: unknown group category ${code}`);
    for (const figure of [...region.figures, ...region.coverage])
      if (!figure.source || !/^\d{4}-\d{2}-\d{2}$/.test(figure.date))
        faults.push(`region ${region.id}: a figure without date or source`);
    const funds = new Set(region.funds.map(({ id }) => id));
    for (const { id, fund, source } of region.groups) {
      if (fund !== null && !funds.has(fund)) faults.push(`region ${region.id}: group ${id} names an unknown fund`);
      if (!source) faults.push(`region ${region.id}: group ${id} has no source`);
    }
  }
  return faults;
}
