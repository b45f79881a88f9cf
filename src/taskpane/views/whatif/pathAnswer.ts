import type { PathAnswer } from "../../../book/answers";
import { yearsOf } from "../../../book/sheets/path/layout";
import { Remarks } from "../../../budget/remarks";
import { rulesOf } from "../../../budget/unit";
import { monthOf } from "../../../law/month";
import { fail, succeed, type Outcome } from "../../../law/problem";
import { regulationText } from "../../../texts/functions/rules";
import type { Language } from "../../../texts/language";
import { doubtOf } from "../../../texts/terms";
import { priceOf, type PathQuestion, type PathSegment } from "../../../whatif/path/path";

/**
 * A question of the pane as the sheet `Jalur UCJ` holds it: assumptions, and the price of a participant in each year. A
 * few years more than asked for are priced, so that the target year may be moved on the sheet.
 * @param day "2025-05-15"
 */
export function pathAnswer(question: PathQuestion, language: Language, day: string): Outcome<PathAnswer> {
  const { start, end, target, shape, capacity, intake, law, funds } = question;
  const segment = question.segments[0]!;
  const { definition } = segment;
  const years: PathAnswer["years"] = [];
  const bases: { since: number; until: number; text: string }[] = [];
  for (let year = start + 1; year <= start + yearsOf(end - start); year += 1) {
    const price = priceOf(segment, year, intake, law, new Remarks());
    if (!price.ok) return fail(...price.problems);
    years.push({ price: price.value.year, intakePrice: price.value.intake, ceiling: funds[0]?.ceilings[year] ?? null });
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
