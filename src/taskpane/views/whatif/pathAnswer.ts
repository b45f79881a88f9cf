import type { PathAnswer, PathSegmentAnswer } from "../../../book/answers";
import { yearsOf } from "../../../book/sheets/path/layout";
import { partLines } from "../../../budget/partLines";
import { computePeriod } from "../../../budget/period";
import type { BudgetPlan, WorkerGroup } from "../../../budget/plan";
import { Remarks } from "../../../budget/remarks";
import { rulesOf } from "../../../budget/unit";
import { monthOf } from "../../../law/month";
import { fail, succeed, type Outcome } from "../../../law/problem";
import { regulationText } from "../../../texts/functions/rules";
import type { Language } from "../../../texts/language";
import { pathTexts } from "../../../texts/pane/whatif/path";
import { doubtOf } from "../../../texts/terms";
import { priceOf, type PathQuestion, type PathSegment } from "../../../whatif/path/path";
import { PATH_FUND } from "./pathNeed";

/** What the sheet is written from beside the question itself. */
interface Made {
  plan: BudgetPlan;
  /** The groups whose contributions the segments take, in their order. */
  likes: readonly (WorkerGroup | undefined)[];
  language: Language;
  /** "2025-05-15" */
  day: string;
}

/**
 * A question of the pane as the sheet `Jalur UCJ` holds it: the assumptions of every segment, the price of a participant
 * in each year, and the ceilings of the funds. A few years more than asked for are priced, so that the target year may be
 * moved on the sheet.
 */
export function pathAnswer(question: PathQuestion, made: Made): Outcome<PathAnswer> {
  const { start, end, target, shape, capacity, intake } = question;
  const years = Array.from({ length: yearsOf(end - start) }, (_, index) => start + 1 + index);
  const names = fundNames(question, made.language);
  const segments: PathSegmentAnswer[] = [];
  for (const [place, segment] of question.segments.entries()) {
    const told = segmentAnswer(question, segment, years, names, made, made.likes[place]);
    if (!told.ok) return told;
    segments.push(told.value);
  }
  const ceilingsOf = (id: string | null) => {
    const known = question.funds.find((fund) => fund.id === id)?.ceilings ?? {};
    return years.map((year) => known[year] ?? null);
  };
  const isMany = segments.length > 1;
  const [{ fund }] = question.segments as [PathSegment];
  const funds = isMany
    ? question.funds.map(({ id }) => ({ name: names.get(id)!, ceilings: ceilingsOf(id) }))
    : [{ name: segments[0]!.fund, ceilings: ceilingsOf(fund) }];
  return succeed({ writtenOn: made.day, ...{ start, end, target, shape, capacity, intake }, segments, funds });
}

/** Names of the funds on the sheet, each once: it tells them apart by these. */
function fundNames({ funds }: PathQuestion, language: Language): Map<string, string> {
  const names = new Map<string, string>();
  for (const { id, name } of funds) {
    const wanted = id === PATH_FUND ? pathTexts[language].anyMoney : name;
    names.set(id, [...names.values()].includes(wanted) ? `${wanted} (${id})` : wanted);
  }
  return names;
}

function segmentAnswer(
  question: PathQuestion,
  segment: PathSegment,
  years: readonly number[],
  names: ReadonlyMap<string, string>,
  { plan, language }: Made,
  like: WorkerGroup | undefined,
): Outcome<PathSegmentAnswer> {
  const { intake, law } = question;
  const prices: PathSegmentAnswer["years"] = [];
  const bases: { since: number; until: number; text: string }[] = [];
  for (const year of years) {
    const price = priceOf(segment, year, intake, law, new Remarks());
    if (!price.ok) return fail(...price.problems);
    const isFree = segment.fund === null;
    prices.push({ price: isFree ? 0 : price.value.year, intakePrice: isFree ? 0 : price.value.intake });
    for (const text of basesOf(segment, year, question, language)) {
      const known = bases.find((basis) => basis.text === text && basis.until === year - 1);
      if (known) known.until = year;
      else bases.push({ since: year, until: year, text });
    }
  }
  const { participants, workers, exits, deaths, retired, growth, name, fund, definition } = segment;
  return succeed({
    ...{ name, participants, workers, exits, deaths, retired, growth },
    ...definition,
    group: like?.name ?? name,
    ...notedOf(segment, like, plan, question),
    fund: fund === null ? null : (names.get(fund) ?? null),
    years: prices,
    bases: bases.map(({ since, until, text }) => ({
      years: since === until ? String(since) : `${since}–${until}`,
      text,
    })),
  });
}

/** What the book says of the group today, so that the sheet notices when it says something else. */
function notedOf(
  { programs, base, terms }: PathSegment,
  like: WorkerGroup | undefined,
  plan: BudgetPlan,
  { law }: PathQuestion,
): Pick<PathSegmentAnswer, "code" | "notedPrice"> {
  // Priced part by part, a book has a row for each of its funds and none for the group.
  if (!like || partLines(like, plan, law)[0] !== like) return { code: "", notedPrice: null };
  const { year } = plan;
  const [first, last] = [monthOf(year, 1), monthOf(year, 12)];
  const period = computePeriod({ people: 1, programs, base, first, last, since: like.first, terms }, law);
  return { code: like.id, notedPrice: period.ok ? period.value.total : null };
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
