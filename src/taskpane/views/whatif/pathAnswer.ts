import type { PathAnswer } from "../../../book/answers";
import { yearsOf } from "../../../book/sheets/path/layout";
import { Remarks } from "../../../budget/remarks";
import { rulesOf } from "../../../budget/unit";
import { monthOf } from "../../../law/month";
import { fail, succeed, type Outcome } from "../../../law/problem";
import { regulationText } from "../../../texts/functions/rules";
import type { Language } from "../../../texts/language";
import { doubtOf } from "../../../texts/terms";
import { priceOf, type Path, type PathQuestion, type PathSegment } from "../../../whatif/path/path";

/**
 * A question of the pane as the sheet `Jalur UCJ` holds it: assumptions, and the price of a participant in each year. A
 * few years more than asked for are priced, so that the target year may be moved on the sheet. The sheet holds one
 * segment; its ceilings are what those before it leave of their fund.
 * @param day "2025-05-15"
 */
export function pathAnswer(
  question: PathQuestion,
  language: Language,
  day: string,
  place = 0,
  path?: Path,
): Outcome<PathAnswer> {
  const { start, end, target, shape, capacity, intake, law } = question;
  const segment = question.segments[place]!;
  const { definition } = segment;
  const years: PathAnswer["years"] = [];
  const bases: { since: number; until: number; text: string }[] = [];
  for (let year = start + 1; year <= start + yearsOf(end - start); year += 1) {
    const price = priceOf(segment, year, intake, law, new Remarks());
    if (!price.ok) return fail(...price.problems);
    const isFree = segment.fund === null;
    years.push({
      price: isFree ? 0 : price.value.year,
      intakePrice: isFree ? 0 : price.value.intake,
      ceiling: ceilingLeft(question, place, year, path),
    });
    for (const text of basesOf(segment, year, question, language)) {
      const known = bases.find((basis) => basis.text === text && basis.until === year - 1);
      if (known) known.until = year;
      else bases.push({ since: year, until: year, text });
    }
  }
  const { participants, workers, exits, deaths, retired, growth, name } = segment;
  return succeed({
    writtenOn: day,
    ...{ participants, workers, exits, deaths, retired, growth },
    ...definition,
    ...{ start, end, target, shape, capacity, intake },
    group: name,
    years,
    bases: bases.map(({ since, until, text }) => ({
      years: since === until ? String(since) : `${since}–${until}`,
      text,
    })),
  });
}

/** What the segments before one leave of the ceiling of its fund, never less than nothing. */
export function ceilingLeft(
  { segments, funds }: PathQuestion,
  place: number,
  year: number,
  path: Path | undefined,
): number | null {
  const { fund } = segments[place]!;
  const ceiling = funds.find(({ id }) => id === fund)?.ceilings[year];
  if (ceiling === undefined) return null;
  const spent = segments.slice(0, place).reduce((sum, other, index) => {
    const told = path?.segments[index];
    const at = told?.years.findIndex((one) => one.year === year) ?? -1;
    return other.fund === fund && at >= 0 ? sum + told!.costs[at]! : sum;
  }, 0);
  return Math.max(0, ceiling - spent);
}

/** Regulation and article of every programme at the end of a year, and plainly where they are not verified. */
function basesOf({ programs, terms }: PathSegment, year: number, { law }: PathQuestion, language: Language): string[] {
  const rules = rulesOf(law, programs, monthOf(year, 12), terms, undefined);
  if (!rules.ok) return [];
  return rules.value.map(({ program, parameters }) => {
    const sources = parameters.map(({ citation }) => regulationText(language, citation));
    const doubts = parameters.map(({ confidence }) => doubtOf(language, confidence)).filter(Boolean);
    return `${program}: ${[...new Set([...sources, ...doubts])].join("; ")}`;
  });
}
