import { LOWEST_BPU_BASE_RUPIAH } from "../../budget/base";
import { groupDefaults } from "../../budget/groupFields";
import type { WorkerGroup } from "../../budget/plan";
import type { GroupCategory } from "../../law/catalogue";
import { minimumWage } from "../../law/minimumWages";
import { monthOf } from "../../law/month";
import { regionNamed } from "../../law/regions";
import { PROGRAMS_OF, type Segment } from "../../law/terms";
import type { Language } from "../../texts/language";
import { freeName } from "../../book/freeName";
import { freshGroupId, type CodesTaken } from "./reducer";
import type { PaneState } from "./state";

const namesOf = ({ groups }: Pick<PaneState, "groups">) => groups.map((draft) => draft.group.name);

/** The base a catalogue group starts with: what the law or the region's minimum wage settles; else a person has to know it. */
function firstBase(category: GroupCategory, segment: Segment, place: string, year: number): number | null {
  if (segment === "BPU") return (category.base.rupiah ?? LOWEST_BPU_BASE_RUPIAH) * 100;
  if (category.base.rule !== "MINIMUM_WAGE") return null;
  const region = regionNamed(place);
  return (region && minimumWage(region.id, year)?.value.hundredths) ?? null;
}

/** A group prefilled from the catalogue, for the whole budget year; the headcount is left to the user. */
export function groupFromCategory(
  category: GroupCategory,
  segment: Segment,
  language: Language,
  state: CodesTaken,
): WorkerGroup {
  const year = state.frame?.year ?? 0;
  return {
    ...blankGroup(state),
    name: freeName(category.name[language], namesOf(state)),
    category: category.code,
    segment,
    programs: category.programs.filter((program) => PROGRAMS_OF[segment].includes(program)),
    base: firstBase(category, segment, state.frame?.region.name ?? "", year),
    risk: category.risk,
    sector: category.sector,
    payer: category.payer,
    workerPart: category.workerPart?.by ?? "DANA",
  };
}

/** A group nobody has described yet: vulnerable workers at the lowest base are the commonest case. */
export function ownGroup(name: string, state: CodesTaken): WorkerGroup {
  return { ...blankGroup(state), name: freeName(name, namesOf(state)) };
}

function blankGroup(state: CodesTaken): WorkerGroup {
  const year = state.frame?.year ?? 0;
  return {
    ...groupDefaults(),
    id: freshGroupId(state),
    name: "",
    segment: "BPU",
    programs: ["JKK", "JKM"],
    base: LOWEST_BPU_BASE_RUPIAH * 100,
    payer: "APBD",
    people: 0,
    first: monthOf(year, 1),
    last: monthOf(year, 12),
  };
}
