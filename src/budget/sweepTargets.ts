import type { Law } from "../law/parameter";
import { byIdOrName } from "./byIdOrName";
import type { BudgetPlan, Fund, WorkerGroup } from "./plan";
import type { Selector, Sweep } from "./sweep";

interface Target {
  id: string;
  name: string;
}

const plain = (text: string | null | undefined): string => (text ?? "").trim().toLowerCase();

/** The groups of a plan a selector means. */
export const groupsMeant = ({ groups, funds }: Pick<BudgetPlan, "groups" | "funds">, who: Selector): WorkerGroup[] =>
  groupsAmong(groups, funds, who);

/** Everything an entry means; null where it asks for many parameters at once. */
export function targetsOf({ target, who }: Sweep, groups: WorkerGroup[], funds: Fund[], law: Law): Target[] | null {
  if (target === "group") return groupsAmong(groups, funds, who);
  if (target === "parameter") {
    if (who.by !== "ONE") return null;
    const parameter = law.byId(who.value ?? "");
    return parameter ? [{ id: parameter.id, name: parameter.id }] : [];
  }
  if (who.by === "ALL") return funds;
  if (who.by === "ONE") {
    const fund = byIdOrName(funds, who.value ?? "");
    return fund ? [fund] : [];
  }
  const wanted = plain(who.value);
  return who.by === "FUND"
    ? funds.filter(({ id, name, kind }) => [id, name, kind].some((one) => plain(one) === wanted))
    : [];
}

function groupsAmong(groups: readonly WorkerGroup[], funds: readonly Fund[], who: Selector): WorkerGroup[] {
  const wanted = plain(who.value);
  switch (who.by) {
    case "ALL":
      return [...groups];
    case "ONE": {
      const group = byIdOrName(groups, who.value ?? "");
      return group ? [group] : [];
    }
    case "CATEGORY":
      return groups.filter(({ category }) => plain(category) === wanted);
    case "PLACE":
      return groups.filter(({ place }) => plain(place) === wanted);
    case "SEGMENT":
      return groups.filter(({ segment }) => plain(segment) === wanted);
    default: {
      const fund = byIdOrName(funds, who.value ?? "");
      const pays = (id: string | null) => fund !== undefined && id === fund.id;
      return groups.filter((group) => pays(group.fund) || (group.split ?? []).some((part) => pays(part.fund)));
    }
  }
}
