import { Field, makeStyles, Select } from "@fluentui/react-components";
import { useId } from "react";
import type { BudgetPlan, Override, OverrideTarget } from "../../../budget/plan";
import { scenarioTexts } from "../../../texts/pane/scenarios";
import { useStore } from "../../state/store";
import { Choice } from "../Choice";
import { PlanBox } from "../PlanBox";
import { changeableParameters, overrideKinds } from "./overrideKinds";
import { RemoveButton } from "../RemoveButton";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: "6px 8px", alignItems: "start" },
  wide: { gridColumn: "1 / -1" },
  reason: { display: "flex", gap: "4px", alignItems: "end", gridColumn: "1 / -1" },
  grow: { flexGrow: 1, minWidth: 0 },
  select: { minWidth: 0, width: "100%" },
});

interface OverrideFieldsProps {
  /** "scenario.s1.0": where this change stands. */
  place: string;
  number: number;
  override: Override;
  plan: BudgetPlan;
  onChange(override: Override): void;
  onRemove(): void;
}

/** One changed input of a scenario: what, which field, to what, and why. */
export function OverrideFields({ place, number, override, plan, onChange, onRemove }: OverrideFieldsProps) {
  const styles = useStyles();
  const { state, dispatch } = useStore();
  const { language } = state;
  const text = scenarioTexts[language];
  const kinds = overrideKinds(override, plan, language);
  const kind = kinds.find((other) => other.field === override.field);
  const choose = (target: OverrideTarget, id: string) => {
    const [first] = overrideKinds({ target, id }, plan, language);
    if (!first) return;
    onChange({ ...override, target, id, field: first.field, value: first.now });
    // What was typed was about another field.
    dispatch({ type: "boxesGone", about: `${place}.value` });
  };
  return (
    <div className={styles.fields} role="group" aria-label={text.change(number)}>
      <TargetChoice override={override} plan={plan} onChoose={choose} />
      <Choice
        label={text.field}
        value={override.field}
        options={[
          ...kinds.map(({ field, name }) => ({ value: field, text: name })),
          ...(kind ? [] : [{ value: override.field, text: override.field }]),
        ]}
        onChoose={(field) => {
          onChange({ ...override, field, value: kinds.find((other) => other.field === field)?.now ?? null });
          dispatch({ type: "boxesGone", about: `${place}.value` });
        }}
      />
      {kind?.options ? (
        <Choice
          label={text.value}
          value={kind.show(override.value)}
          options={kind.options}
          onChoose={(value) => {
            const read = kind.read(value);
            if ("value" in read) onChange({ ...override, value: read.value });
          }}
        />
      ) : (
        <PlanBox
          boxKey={`${place}.value`}
          label={text.value}
          kind="number"
          shown={kind ? kind.show(override.value) : String(override.value ?? "")}
          read={kind ? kind.read : (value) => ({ value })}
          hint={kind && kind.now !== override.value && kind.now !== null ? text.now(kind.show(kind.now)) : undefined}
          onValue={(value) => onChange({ ...override, value })}
        />
      )}
      <div className={styles.reason}>
        <PlanBox
          className={styles.grow}
          boxKey={`${place}.reason`}
          label={text.reason}
          shown={override.reason}
          read={(reason) => ({ value: reason })}
          onValue={(reason) => onChange({ ...override, reason })}
        />
        <RemoveButton label={text.removeChange(number)} onRemove={onRemove} />
      </div>
    </div>
  );
}

interface TargetChoiceProps {
  override: Override;
  plan: BudgetPlan;
  onChoose(target: OverrideTarget, id: string): void;
}

function TargetChoice({ override, plan, onChoose }: TargetChoiceProps) {
  const styles = useStyles();
  const language = useStore().state.language;
  const text = scenarioTexts[language];
  const id = useId();
  const parameters = changeableParameters(plan.year, language);
  const lists: { target: OverrideTarget; label: string; items: { id: string; name: string }[] }[] = [
    { target: "group", label: text.groups, items: plan.groups },
    { target: "fund", label: text.funds, items: plan.funds },
    { target: "parameter", label: text.rates, items: parameters },
  ];
  const isKnown = lists.some(
    ({ target, items }) => target === override.target && items.some((item) => item.id === override.id),
  );
  return (
    <Field label={text.target} size="small" className={styles.wide}>
      <Select
        id={id}
        className={styles.select}
        value={`${override.target}:${override.id}`}
        onChange={(_, { value }) => {
          const cut = value.indexOf(":");
          onChoose(value.slice(0, cut) as OverrideTarget, value.slice(cut + 1));
        }}
      >
        {!isKnown && <option value={`${override.target}:${override.id}`}>{override.id}</option>}
        {lists.map(({ target, label, items }) =>
          items.length === 0 ? null : (
            <optgroup key={target} label={label}>
              {items.map((item) => (
                <option key={item.id} value={`${target}:${item.id}`}>
                  {item.name}
                </option>
              ))}
            </optgroup>
          ),
        )}
      </Select>
    </Field>
  );
}
