import { Field, makeStyles, Select } from "@fluentui/react-components";
import { useMemo } from "react";
import type { BudgetPlan, OverrideTarget } from "../../../budget/plan";
import { SELECTORS, type Selector, type SelectorKind } from "../../../budget/sweep";
import { categoryName } from "../../../book/categories";
import type { Language } from "../../../texts/language";
import { tryTexts } from "../../../texts/pane/whatif/trying";
import { nameOfSegment } from "../../../texts/terms";
import { changeableParameters } from "../scenarios/overrideKinds";

const useStyles = makeStyles({ select: { minWidth: 0, width: "100%", "& select": { textOverflow: "ellipsis" } } });

interface WhoList {
  label: string;
  items: { target: OverrideTarget; who: Selector; name: string }[];
}

interface WhoChoiceProps {
  className?: string;
  label?: string;
  plan: BudgetPlan;
  language: Language;
  target: OverrideTarget;
  who: Selector;
  /** Groups alone, neither ceilings nor the law. */
  groupsOnly?: boolean;
  onChoose(target: OverrideTarget, who: Selector): void;
}

/** A target as the value of a list. */
export const whoKey = (target: OverrideTarget, { by, value }: Selector): string => `${target}|${by}|${value ?? ""}`;

export function readWho(key: string): { target: OverrideTarget; who: Selector } {
  const [target, by, ...rest] = key.split("|");
  const kind = SELECTORS.find((one) => one === by) ?? "ALL";
  return { target: target as OverrideTarget, who: { by: kind, value: kind === "ALL" ? null : rest.join("|") } };
}

/** Whom a change speaks of: everybody, those of a category, village, fund or segment, one group, a ceiling, the law. */
export function WhoChoice({ className, label, plan, language, target, who, groupsOnly, onChoose }: WhoChoiceProps) {
  const styles = useStyles();
  const text = tryTexts[language];
  const chosen = whoKey(target, who);
  // Hundreds of entries that stay while a value is typed.
  const lists = useMemo(() => listsOf(plan, language, groupsOnly === true), [plan, language, groupsOnly]);
  const listed = useMemo(() => lists.map(optionsOf), [lists]);
  const isKnown = lists.some(({ items }) => items.some((item) => whoKey(item.target, item.who) === chosen));
  return (
    <Field label={label ?? text.who} size="small" className={className}>
      <Select
        className={styles.select}
        value={chosen}
        onChange={(_, { value }) => {
          const key = readWho(value);
          onChoose(key.target, key.who);
        }}
      >
        {!isKnown && <option value={chosen}>{who.value ?? ""}</option>}
        {listed}
      </Select>
    </Field>
  );
}

function optionsOf({ label, items }: WhoList) {
  const options = items.map(({ target, who, name }) => {
    const key = whoKey(target, who);
    return (
      <option key={key} value={key}>
        {name}
      </option>
    );
  });
  return label === "" ? (
    options
  ) : (
    <optgroup key={label} label={label}>
      {options}
    </optgroup>
  );
}

function listsOf(plan: BudgetPlan, language: Language, groupsOnly: boolean): WhoList[] {
  const text = tryTexts[language];
  const some = (by: SelectorKind, values: (string | null)[], nameOf: (value: string) => string): WhoList["items"] =>
    [...new Set(values.filter((value) => value !== null && value.trim() !== ""))].map((value) => ({
      target: "group",
      who: { by, value },
      name: nameOf(value!),
    }));
  const paying = plan.groups.flatMap(({ fund, split }) => [fund, ...(split ?? []).map((part) => part.fund)]);
  const groups: WhoList[] = [
    { label: "", items: [{ target: "group", who: { by: "ALL", value: null }, name: text.everyGroup }] },
    {
      label: text.categories,
      items: some(
        "CATEGORY",
        plan.groups.map(({ category }) => category),
        (code) => categoryName(code, language),
      ),
    },
    {
      label: text.places,
      items: some(
        "PLACE",
        plan.groups.map(({ place }) => place),
        (place) => place,
      ),
    },
    {
      label: text.payers,
      items: some("FUND", paying, (id) => plan.funds.find((fund) => fund.id === id)?.name ?? id),
    },
    {
      label: text.segments,
      items: some(
        "SEGMENT",
        plan.groups.map(({ segment }) => segment),
        (segment) => nameOfSegment(language, segment),
      ),
    },
    {
      label: text.groups,
      items: plan.groups.map(({ id, name }) => ({ target: "group", who: { by: "ONE", value: id }, name })),
    },
  ];
  const others: WhoList[] = [
    {
      label: text.ceilings,
      items: [
        ...(plan.funds.length > 1
          ? [{ target: "fund" as const, who: { by: "ALL", value: null } as const, name: text.everyFund }]
          : []),
        ...plan.funds.map(({ id, name }) => ({
          target: "fund" as const,
          who: { by: "ONE" as const, value: id },
          name: text.ceilingOf(name),
        })),
      ],
    },
    {
      label: text.law,
      items: changeableParameters(plan.year, language).map(({ id, name }) => ({
        target: "parameter",
        who: { by: "ONE", value: id },
        name,
      })),
    },
  ];
  return [...groups, ...(groupsOnly ? [] : others)].filter(({ items }) => items.length > 0);
}
