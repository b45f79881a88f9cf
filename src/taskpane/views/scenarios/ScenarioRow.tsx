import { Button, makeStyles, mergeClasses, Radio, Text, tokens } from "@fluentui/react-components";
import {
  Add16Regular,
  Copy16Regular,
  Delete16Regular,
  LockClosed16Regular,
  LockOpen16Regular,
} from "@fluentui/react-icons";
import { useMemo } from "react";
import { expandScenario } from "../../../budget/expandSweeps";
import type { BudgetPlan, Override, Scenario } from "../../../budget/plan";
import type { ScenarioCost } from "../../../budget/scenario";
import { isChangedSinceLock, isLocked, locked, putBack, unlocked } from "../../../budget/scenarioLock";
import type { Shortage } from "../../../budget/shortage";
import { textProblem } from "../../../budget/checkSize";
import { LIMITS } from "../../../budget/limits";
import { isSweeping, readSweep } from "../../../budget/sweepRow";
import { LAW } from "../../../law/baseline";
import { scenarioTexts } from "../../../texts/pane/scenarios";
import { showDifference, showRupiah } from "../../../texts/numbers";
import { peopleWords, shortageWords } from "../../../texts/shortage";
import { sweepWords } from "../whatif/entryWords";
import { readScenarioName } from "../../state/names";
import type { BoxRead } from "../../state/readings";
import { problemSentence } from "../../state/problemSentence";
import { useStore } from "../../state/store";
import { goToAdded } from "../goToAdded";
import { moveBetweenRows } from "../moveBetweenRows";
import { PlanBox } from "../PlanBox";
import { OverrideFields } from "./OverrideFields";
import { SweptRow } from "./SweptRow";

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, listStyleType: "none" },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  head: { display: "flex", alignItems: "flex-start" },
  toggle: {
    flexGrow: 1,
    minWidth: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    justifyContent: "stretch",
    gap: "2px",
    textAlign: "start",
    padding: "8px 12px 8px 0",
    fontWeight: tokens.fontWeightRegular,
    borderRadius: 0,
  },
  line: { display: "flex", justifyContent: "space-between", gap: "8px", width: "100%" },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  amount: { flexShrink: 0, fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  about: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  note: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  lock: { verticalAlign: "text-bottom" },
  warning: { display: "grid", gap: "6px", overflowWrap: "anywhere" },
  track: {
    display: "block",
    width: "100%",
    height: "4px",
    borderRadius: "2px",
    backgroundColor: tokens.colorNeutralStroke2,
  },
  fill: {
    display: "block",
    height: "100%",
    borderRadius: "2px",
    backgroundColor: tokens.colorBrandForeground1,
    forcedColorAdjust: "none",
  },
  fields: { display: "grid", gap: "12px", padding: "4px 12px 12px" },
  override: { display: "grid", gap: "12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "8px" },
  actions: { display: "flex", gap: "4px", flexWrap: "wrap" },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

interface ScenarioRowProps {
  radioValue: string;
  cost: ScenarioCost & { shortage: Shortage };
  highest: number;
  plan: BudgetPlan;
  isOpen: boolean;
  onChange(scenario: Scenario): void;
  onCopy(scenario: Scenario): void;
  onRemove(scenario: Scenario): void;
}

export function ScenarioRow(props: ScenarioRowProps) {
  const { cost, highest, isOpen } = props;
  const styles = useStyles();
  const { state, dispatch } = useStore();
  const { language } = state;
  const text = scenarioTexts[language];
  const { scenario, budget, difference, shortage } = cost;
  const name = scenario ? scenario.name.trim() || text.unnamed : text.plain;
  const total = showRupiah(language, budget.total);
  const isShort = shortage.uncounted.length > 0 || shortage.funds.length > 0 || shortage.unfunded > 0;
  // The same cost is not the same budget: a scenario that cuts a ceiling leaves money uncovered.
  const against = difference === 0 ? text.sameCost : text.difference(showDifference(language, difference));
  const changed = scenario ? [...(difference === 0 ? [text.changes(scenario.overrides.length)] : []), against] : [];
  const about = [peopleWords(language, budget.people), ...changed].join(" · ");
  const words = (
    <>
      <span className={styles.line}>
        <Text weight="semibold" className={styles.name}>
          {name}
          {scenario && isLocked(scenario) && (
            <span className={styles.about}>
              {" "}
              <LockClosed16Regular aria-hidden className={styles.lock} /> {text.locked}
            </span>
          )}
        </Text>{" "}
        <span className={styles.amount}>{total}</span>
      </span>{" "}
      <Text size={200} className={styles.about}>
        {about}
      </Text>{" "}
      {scenario?.note && (
        <>
          <Text size={200} italic className={styles.note}>
            {scenario.note}
          </Text>{" "}
        </>
      )}
      <Text size={200} className={isShort ? styles.problem : styles.about}>
        {shortageWords(language, shortage)}
      </Text>
      <span className={styles.track} role="img" aria-label={text.bar(name, total)}>
        <span className={styles.fill} style={{ width: `${(budget.total / highest) * 100}%` }} />
      </span>
    </>
  );
  return (
    <li className={mergeClasses(styles.row, isOpen && styles.open)}>
      <div className={styles.head}>
        <Radio value={props.radioValue} aria-label={text.use(name)} />
        {scenario ? (
          <Button
            appearance="subtle"
            className={styles.toggle}
            aria-expanded={isOpen}
            data-row-toggle={scenario.id}
            onClick={() => dispatch({ type: "openScenario", id: isOpen ? null : scenario.id })}
            onKeyDown={moveBetweenRows}
          >
            {words}
          </Button>
        ) : (
          <div className={styles.toggle}>{words}</div>
        )}
      </div>
      {scenario && isOpen && <ScenarioFields {...props} scenario={scenario} />}
    </li>
  );
}

function ScenarioFields({
  scenario,
  cost,
  plan,
  onChange,
  onCopy,
  onRemove,
}: ScenarioRowProps & { scenario: Scenario }) {
  const styles = useStyles();
  const { state, dispatch } = useStore();
  const { language } = state;
  const text = scenarioTexts[language];
  const { overrides } = scenario;
  const change = (next: Override[]) => onChange({ ...scenario, overrides: next });
  const replace = (index: number, next: Override) =>
    change(overrides.map((other, place) => (place === index ? next : other)));
  const remove = (index: number) => {
    change(overrides.filter((_, place) => place !== index));
    dispatch({ type: "boxesGone", about: `scenario.${scenario.id}`, place: index });
  };
  const isHeld = isLocked(scenario);
  const effects = useMemo(() => expandScenario(plan, scenario, LAW).entries, [plan, scenario]);
  /** What is wrong with a sweeping row stands beside it already. */
  const toldBeside = (row: unknown): boolean => typeof row === "number" && (isHeld || isSweeping(overrides[row - 1]!));
  /** Why groups cannot be counted as this scenario changes them. */
  const uncounted = cost.budget.groups.flatMap(({ outcome }) => (outcome.ok ? [] : outcome.problems));
  const [group] = plan.groups;
  return (
    <div className={styles.fields} role="group" aria-label={scenario.name}>
      <PlanBox
        boxKey={`scenario.${scenario.id}.name`}
        label={text.name}
        shown={scenario.name}
        read={(name) =>
          readScenarioName(
            name,
            plan.scenarios.filter((other) => other.id !== scenario.id).map((other) => other.name),
          )
        }
        onValue={(name) => onChange({ ...scenario, name })}
      />
      <PlanBox
        boxKey={`scenario.${scenario.id}.note`}
        label={text.note}
        shown={scenario.note ?? ""}
        read={(note): BoxRead<string> => {
          const problem = textProblem(note, LIMITS.text.value, "note");
          return problem ? { problem } : { value: note };
        }}
        onValue={(note) => onChange({ ...scenario, note: note.trim() === "" ? null : note })}
      />
      {isHeld && (
        <Text size={200} className={styles.about}>
          {text.lockedHint}
        </Text>
      )}
      {isChangedSinceLock(scenario) && <ChangedSinceLock scenario={scenario} plan={plan} onChange={onChange} />}
      {overrides.map((override, index) => (
        // A change has no name of its own: its place in the scenario is who it is.
        <div key={index} className={styles.override}>
          {isHeld || isSweeping(override) ? (
            <SweptRow
              place={`scenario.${scenario.id}.${index}`}
              number={index + 1}
              effect={effects[index]!}
              plan={plan}
              {...(isHeld ? {} : { onRemove: () => remove(index), onChange: (next) => replace(index, next) })}
            />
          ) : (
            <OverrideFields
              place={`scenario.${scenario.id}.${index}`}
              number={index + 1}
              override={override}
              plan={plan}
              onChange={(next) => replace(index, next)}
              onRemove={() => remove(index)}
            />
          )}
        </div>
      ))}
      {[...cost.problems.filter(({ data }) => !toldBeside(data.row)), ...uncounted].map((problem) => (
        <Text key={problem.code + JSON.stringify(problem.data)} size={200} className={styles.problem}>
          {problemSentence(language, problem)}
        </Text>
      ))}
      <div className={styles.actions}>
        <Button
          size="small"
          icon={<Add16Regular />}
          disabledFocusable={!group || isHeld}
          onClick={({ currentTarget }) => {
            if (!group || isHeld) return;
            const started: Override = {
              target: "group",
              id: group.id,
              field: "people",
              value: group.people,
              reason: "",
            };
            goToAdded(currentTarget, () => change([...overrides, started]));
          }}
        >
          {text.addChange}
        </Button>
        <Button size="small" appearance="subtle" icon={<Copy16Regular />} onClick={() => onCopy(scenario)}>
          {text.copy}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={isHeld ? <LockOpen16Regular /> : <LockClosed16Regular />}
          onClick={() => onChange(isHeld ? unlocked(scenario) : locked(scenario))}
        >
          {isHeld ? text.unlock : text.lock}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<Delete16Regular />}
          disabledFocusable={isHeld}
          onClick={() => !isHeld && onRemove(scenario)}
        >
          {text.remove}
        </Button>
      </div>
    </div>
  );
}

/** A locked scenario whose rows say something else in the sheet: what was locked, and which of the two is to be. */
function ChangedSinceLock({
  scenario,
  plan,
  onChange,
}: Pick<ScenarioRowProps, "plan" | "onChange"> & { scenario: Scenario }) {
  const styles = useStyles();
  const { language } = useStore().state;
  const text = scenarioTexts[language];
  const held = scenario.lockedAs ?? [];
  return (
    <div role="status" className={styles.warning}>
      <Text size={200} className={styles.problem}>
        {text.changedSinceLock}
      </Text>
      <Text size={200}>{held.length === 0 ? text.lockedHeldNothing : text.lockedHeld}</Text>
      {held.map((override, index) => (
        <Text key={index} size={200} className={styles.about}>
          {sweepWords(language, readSweep(override), plan)}
        </Text>
      ))}
      <div className={styles.actions}>
        <Button size="small" onClick={() => onChange(putBack(scenario))}>
          {text.putBack}
        </Button>
        <Button size="small" onClick={() => onChange(locked(scenario))}>
          {text.takeOver}
        </Button>
      </div>
    </div>
  );
}
