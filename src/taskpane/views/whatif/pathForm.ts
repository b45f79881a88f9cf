import { useMemo } from "react";
import type { BudgetPlan, WorkerGroup } from "../../../budget/plan";
import { showNumber } from "../../../texts/numbers";
import { pathTexts } from "../../../texts/pane/whatif/path";
import {
  PATH_FUND,
  pathYears,
  SEGMENT_BOXES,
  suggestedPath,
  type FundNeed,
  type PathBox,
  type PathBoxes,
  type SegmentBox,
  type SegmentNeed,
} from "./pathNeed";
import { readIds } from "./idList";
import type { useWhatif } from "./useWhatif";

/** Whoever is added pays for themselves. */
export const OWN_MONEY = "own";

/** One kind of workers in the form; the first one has no code. */
export interface SegmentForm {
  id: string;
  /** Begins the keys of its boxes. */
  prefix: string;
  need: SegmentNeed;
}

export interface PathForm {
  boxes: PathBoxes;
  isFine: boolean;
  isYearly: boolean;
  segments: SegmentForm[];
  /** Funds somebody is paid from, each with its ceilings. */
  funds: FundNeed[];
  years: number[];
  /** Groups a newcomer's contributions may be like. */
  people: WorkerGroup[];
}

const RATES: readonly SegmentBox[] = ["exits", "deaths", "retired", "growth"];
const DEFINITION: readonly SegmentBox[] = ["numerator", "denominator", "date", "source"];

/** Key of the ceiling of a fund and year. */
export const ceilingKey = (fund: string, year: number): string => `path.ceiling.${fund}.${year}`;

/** Where the ids of the kinds of workers beyond the first are kept. */
export const SEGMENTS = "path.segments";

/** What stands in the form, with what the plan suggests where nothing was typed. */
export function usePathForm({
  plan,
  language,
  text,
}: Pick<ReturnType<typeof useWhatif>, "plan" | "language" | "text">) {
  const show = (value: number) => showNumber(language, value);
  const suggested = useMemo(() => suggestedPath(plan, (value) => showNumber(language, value)), [plan, language]);
  const box = (name: PathBox) => text(`path.${name}`, suggested[name]);
  const words = pathTexts[language];
  const people = plan.groups.filter(({ segment }) => segment !== "JAKON");
  const groupOf = (id: string, place: number) =>
    people.find((one) => one.id === id) ?? people[place % Math.max(1, people.length)] ?? plan.groups[0]!;
  const segments = ["", ...readIds(text(SEGMENTS))].map((id, place): SegmentForm => {
    const prefix = id === "" ? "path." : `path.${id}.`;
    const usual = (name: SegmentBox): string =>
      id === "" ? suggested[name] : RATES.includes(name) ? "0" : DEFINITION.includes(name) ? box(name) : "";
    const like = groupOf(text(`${prefix}like`), place);
    const fund = text(`${prefix}fund`, PATH_FUND);
    return {
      id,
      prefix,
      need: {
        name: text(`${prefix}name`, like.name),
        boxes: Object.fromEntries(
          SEGMENT_BOXES.map((name) => [name, text(`${prefix}${name}`, usual(name))]),
        ) as SegmentNeed["boxes"],
        like,
        fund: fund === OWN_MONEY ? null : plan.funds.some((one) => one.id === fund) ? fund : PATH_FUND,
      },
    };
  });
  const boxes = Object.fromEntries(Object.keys(suggested).map((name) => [name, box(name as PathBox)])) as PathBoxes;
  const years = pathYears(boxes);
  const isYearly = text("path.yearly") === "yes";
  const ids = [...new Set(segments.flatMap(({ need }) => (need.fund === null ? [] : [need.fund])))];
  const funds = ids.map((id): FundNeed => {
    const fund = plan.funds.find((one) => one.id === id);
    const usual = (year: number): string =>
      fund ? (fund.ceilings[year] === undefined ? "" : show(fund.ceilings[year])) : boxes.ceiling;
    const ceilings = Object.fromEntries(
      years.map((year) => [year, fund || isYearly ? text(ceilingKey(id, year), usual(year)) : boxes.ceiling]),
    );
    return { id, name: fund?.name ?? words.anyMoney, ceilings };
  });
  const isFine = text("path.finer") === "yes" || isYearly || segments.some(({ need }) => need.fund !== PATH_FUND);
  return { boxes, isFine, isYearly, segments, funds, years, people } satisfies PathForm;
}

/** Is there one unnamed fund alone, with the same ceiling every year? */
export const isPlainMoney = ({ funds, isYearly }: Pick<PathForm, "funds" | "isYearly">): boolean =>
  !isYearly && funds.every(({ id }) => id === PATH_FUND);

/** Names of the funds a segment may be paid from. */
export const fundChoices = (plan: BudgetPlan, words: (typeof pathTexts)["id"]) => [
  { value: PATH_FUND, text: words.anyMoney },
  ...plan.funds.map(({ id, name }) => ({ value: id, text: name })),
  { value: OWN_MONEY, text: words.ownMoney },
];
