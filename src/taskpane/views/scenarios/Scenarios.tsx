import { Button, makeStyles, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import { useEffect, useMemo, useState } from "react";
import type { Scenario } from "../../../budget/plan";
import { CODE_LETTERS, freshCode } from "../../../budget/freshCode";
import { compareScenarios } from "../../../budget/scenario";
import { unlocked } from "../../../budget/scenarioLock";
import { shortageOf } from "../../../budget/shortage";
import { LAW } from "../../../law/baseline";
import { scenarioTexts } from "../../../texts/pane/scenarios";
import { shellTexts } from "../../../texts/pane/shell";
import { freeName } from "../../../book/freeName";
import { soundPlanOf } from "../../state/result";
import { useStore } from "../../state/store";
import { Heading } from "../Heading";
import { ScenarioRow } from "./ScenarioRow";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", padding: "8px 8px 4px 12px" },
  list: { display: "block", margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  rows: { margin: 0, padding: 0 },
  about: { padding: "8px 12px", color: tokens.colorNeutralForeground3 },
  removed: { display: "flex", alignItems: "center", gap: "4px", padding: "4px 12px", overflowWrap: "anywhere" },
});

/** The value of the radio button that stands for no scenario. */
const PLAIN = "";

/** A scenario that was just removed, where it stood, and whether it was in use. */
interface Removed {
  scenario: Scenario;
  position: number;
  wasActive: boolean;
}

/** The task "Skenario": every scenario and what it costs, side by side with the plain budget. */
export function Scenarios() {
  const styles = useStyles();
  const { state, dispatch } = useStore();
  const { language, frame, groups, openScenario, book } = state;
  const text = scenarioTexts[language];
  const plan = useMemo(() => soundPlanOf({ frame, groups }), [frame, groups]);
  const costs = useMemo(
    () => (plan ? compareScenarios(plan, LAW).map((cost) => ({ ...cost, shortage: shortageOf(cost) })) : []),
    [plan],
  );
  const [removed, setRemoved] = useState<Removed | null>(null);
  /** Brought back just now: who undid by keys goes on there. */
  const [restored, setRestored] = useState<string | null>(null);
  useEffect(() => {
    const rows = [...document.querySelectorAll<HTMLElement>("[data-row-toggle]")];
    if (restored !== null) rows.find(({ dataset }) => dataset.rowToggle === restored)?.focus();
  }, [restored]);
  /** Added just now: it is named first. */
  const [added, setAdded] = useState<string | null>(null);
  useEffect(() => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>("input[name]")];
    const box = boxes.find(({ name }) => added !== null && name === `scenario.${added}.name`);
    box?.focus();
    box?.select();
  }, [added]);
  if (!frame || !plan) return null;
  const { scenarios } = frame;
  const change = (next: Scenario[]) => dispatch({ type: "frame", change: { scenarios: next } });
  const newId = () =>
    freshCode(
      CODE_LETTERS.scenario,
      [...scenarios, ...(book?.scenarios ?? [])].map((scenario) => scenario.id),
    );
  const add = (scenario: Scenario, position = scenarios.length) => {
    change([...scenarios.slice(0, position), scenario, ...scenarios.slice(position)]);
    dispatch({ type: "openScenario", id: scenario.id });
  };
  const addNew = (scenario: Scenario, position?: number) => {
    add(scenario, position);
    setAdded(scenario.id);
  };
  const restore = ({ scenario, position, wasActive }: Removed) => {
    setRemoved(null);
    // Written to the book, or followed from it, in the meantime: it is there already.
    if (scenarios.some(({ id }) => id === scenario.id)) return;
    add({ ...scenario, name: freeName(scenario.name, names) }, position);
    setRestored(scenario.id);
    if (wasActive && frame.activeScenario === null)
      dispatch({ type: "frame", change: { activeScenario: scenario.id } });
  };
  const names = scenarios.map((scenario) => scenario.name);
  const highest = Math.max(1, ...costs.map(({ budget }) => budget.total));
  return (
    <>
      <div className={styles.head}>
        <Heading level={2}>{text.heading}</Heading>
        <Button
          size="small"
          icon={<Add16Regular />}
          onClick={() =>
            addNew({ id: newId(), name: freeName(text.newName(scenarios.length + 1), names), overrides: [] })
          }
        >
          {text.add}
        </Button>
      </div>
      <RadioGroup
        className={styles.list}
        aria-label={text.heading}
        value={frame.activeScenario ?? PLAIN}
        onChange={(_, { value }) =>
          dispatch({ type: "frame", change: { activeScenario: value === PLAIN ? null : value } })
        }
      >
        <ul className={styles.rows}>
          {costs.map((cost) => (
            <ScenarioRow
              key={cost.scenario?.id ?? PLAIN}
              radioValue={cost.scenario?.id ?? PLAIN}
              cost={cost}
              highest={highest}
              plan={plan}
              isOpen={cost.scenario !== null && cost.scenario.id === openScenario}
              onChange={(scenario) => change(scenarios.map((other) => (other.id === scenario.id ? scenario : other)))}
              onCopy={(scenario) =>
                addNew(
                  {
                    ...structuredClone(unlocked(scenario)),
                    id: newId(),
                    name: freeName(text.copyName(scenario.name), names),
                  },
                  scenarios.indexOf(scenario) + 1,
                )
              }
              onRemove={(scenario) => {
                setRestored(null);
                setRemoved({
                  scenario,
                  position: scenarios.indexOf(scenario),
                  wasActive: frame.activeScenario === scenario.id,
                });
                dispatch({ type: "boxesGone", about: `scenario.${scenario.id}` });
                dispatch({
                  type: "frame",
                  change: {
                    scenarios: scenarios.filter((other) => other.id !== scenario.id),
                    ...(frame.activeScenario === scenario.id ? { activeScenario: null } : {}),
                  },
                });
              }}
            />
          ))}
        </ul>
      </RadioGroup>
      <div role="status" className={removed ? styles.removed : undefined}>
        {removed && (
          <>
            <Text size={200}>{text.removed(removed.scenario.name.trim() || text.unnamed)}</Text>
            <Button size="small" appearance="subtle" onClick={() => restore(removed)}>
              {shellTexts[language].undo}
            </Button>
          </>
        )}
      </div>
      <Text size={200} block className={styles.about}>
        {scenarios.length === 0 ? text.none : text.usedHint}
      </Text>
    </>
  );
}
