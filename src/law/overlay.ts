import { lawOf } from "./baseline";
import { monthText, type Month } from "./month";
import type { Citation, Condition, Law, Note, Parameter, ParameterKind, KindValues } from "./parameter";
import { lawProblem, succeed, type Outcome, type Problem } from "./problem";
import { FIRST_MONTH } from "./regulations";
import { PROGRAMS_OF, type Confidence, type Program, type Segment } from "./terms";
import { valueProblem } from "./value";

/** Another value for a parameter of the law, for some months: a local choice or a draft regulation. */
export interface ChangedParameter {
  change: string;
  value: KindValues[ParameterKind];
  from: Month;
  until: Month | null;
  citation: Citation;
  /** Absent: C, because nobody but its author has verified it. */
  confidence?: Confidence;
  note?: Note;
}

/** A row the law does not have, e.g. a relief that a draft gives to another payer. */
export interface AddedParameter {
  add: string;
  kind: ParameterKind;
  programs: readonly Program[];
  segments: readonly Segment[];
  condition: Condition;
  value: KindValues[ParameterKind];
  from: Month;
  until: Month | null;
  citation: Citation;
  /** Absent: C, because nobody but its author has verified it. */
  confidence?: Confidence;
  note?: Note;
}

/** Local provisions (ketentuan setempat) laid over the law; the baseline itself is never copied or changed. */
export type Overlay = readonly (ChangedParameter | AddedParameter)[];

/**
 * The law with local provisions on top. A local row goes before the law of the land in its months and nowhere else,
 * and every rule that uses one says so.
 * @returns the new law, or every problem of every row (`overlay_…`, `unknown_parameter`)
 */
export function applyOverlay(law: Law, overlay: Overlay): Outcome<Law> {
  const problems: Problem[] = [];
  const rows: Parameter[] = [];
  for (const entry of overlay) {
    const row = rowOf(law, entry, problems);
    if (row) rows.push(row);
  }
  // A change of a local row takes its place; it comes first, and the row stays for the months left to it.
  const changed = new Set(overlay.map((entry) => ("change" in entry ? entry.change : null)));
  const locals = [...law.parameters.filter(({ id, local }) => local && !changed.has(id)), ...rows];
  problems.push(...overlapsAmong(locals));
  if (problems.length > 0) return { ok: false, problems };
  return succeed(overlay.length === 0 ? law : lawOf(law.version, [...rows, ...law.parameters]));
}

function rowOf(law: Law, entry: ChangedParameter | AddedParameter, problems: Problem[]): Parameter | null {
  const before = problems.length;
  const id = "change" in entry ? entry.change : entry.add;
  const base = "change" in entry ? law.byId(entry.change) : undefined;
  if ("change" in entry && !base) problems.push(lawProblem("unknown_parameter", { id }));
  if ("add" in entry && !isComplete(entry)) problems.push(lawProblem("overlay_row_incomplete", { id }));
  if (entry.until !== null && entry.until < entry.from)
    problems.push(
      lawProblem("overlay_period_reversed", { id, from: monthText(entry.from), until: monthText(entry.until) }),
    );
  if (!Number.isInteger(entry.from) || entry.from < FIRST_MONTH)
    problems.push(
      lawProblem("month_before_law", { program: id, month: monthText(entry.from), first: monthText(FIRST_MONTH) }),
    );
  if (!entry.citation.regulation?.trim()) problems.push(lawProblem("overlay_source_missing", { id }));
  const kind = base?.kind ?? ("kind" in entry ? entry.kind : null);
  if (kind && valueProblem(kind, entry.value)) problems.push(lawProblem("overlay_value_invalid", { id, kind }));
  if (problems.length > before) return null;

  const { value, from, until, citation, note } = entry;
  const shape = base ?? (entry as AddedParameter);
  return {
    id: `lokal.${id}.${monthText(from)}`,
    kind: shape.kind,
    programs: shape.programs,
    segments: shape.segments,
    condition: shape.condition,
    value,
    unit: base?.unit ?? unitOf(shape.kind, shape.segments),
    from,
    until,
    citation,
    confidence: entry.confidence ?? "C",
    ...(note ? { note } : {}),
    local: true,
  } as Parameter;
}

const isComplete = (row: AddedParameter): boolean =>
  row.add.trim() !== "" &&
  row.programs.length > 0 &&
  row.segments.length > 0 &&
  row.segments.every((segment) => row.programs.every((program) => PROGRAMS_OF[segment].includes(program)));

function unitOf(kind: ParameterKind, segments: readonly Segment[]): Parameter["unit"] {
  if (kind === "rate") return segments.includes("BPU") ? "PER_100000_INCOME" : "PER_100000_WAGE";
  if (kind === "slices") return "PER_100000_CONTRACT_SLICE";
  return kind === "relief" ? "FRACTION" : "RUPIAH_PER_MONTH";
}

function overlapsAmong(rows: readonly Parameter[]): Problem[] {
  const problems: Problem[] = [];
  rows.forEach((row, index) => {
    for (const other of rows.slice(index + 1))
      if (overlap(row, other)) problems.push(lawProblem("overlay_overlap", { id: row.id, other: other.id }));
  });
  return problems;
}

const shareOne = <T>(a: readonly T[] | undefined, b: readonly T[] | undefined): boolean =>
  a === undefined || b === undefined || a.some((item) => b.includes(item));

/** Could two parameters both answer the same question? */
export function overlap(a: Parameter, b: Parameter): boolean {
  return (
    a.kind === b.kind &&
    shareOne(a.programs, b.programs) &&
    shareOne(a.segments, b.segments) &&
    shareOne(a.condition.sectors, b.condition.sectors) &&
    shareOne(a.condition.payers, b.condition.payers) &&
    (a.condition.risk === undefined || b.condition.risk === undefined || a.condition.risk === b.condition.risk) &&
    (b.until === null || a.from <= b.until) &&
    (a.until === null || b.from <= a.until)
  );
}
