import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { CODE_LETTERS, freshCode } from "../../../budget/freshCode";
import type { Scenario } from "../../../budget/plan";
import type { Sweep } from "../../../budget/sweep";
import { writeSweep } from "../../../budget/sweepRow";
import { shellTexts } from "../../../texts/pane/shell";
import { tryTexts } from "../../../texts/pane/whatif/trying";
import { freeName } from "../../../book/freeName";
import { readScenarioName } from "../../state/names";
import { useStore } from "../../state/store";
import { TextBox } from "../TextBox";
import { sweepWords } from "./entryWords";
import { useLook } from "./look";
import { whatifSentence } from "./sentence";
import { useWhatif } from "./useWhatif";

const useStyles = makeStyles({
  line: { display: "flex", gap: "8px", alignItems: "end", flexWrap: "wrap" },
  grow: { flexGrow: 1, flexBasis: "140px", minWidth: 0 },
});

/** Keeps what is being tried as a scenario of the plan, under a name; the one step in this task that changes the plan. */
export function KeepLine({ sweeps, isStale }: { sweeps: readonly Sweep[]; isStale: boolean }) {
  const styles = useStyles();
  const look = useLook();
  const { dispatch, state } = useStore();
  const { plan, language, text, setText } = useWhatif();
  const [kept, setKept] = useState<string | null>(null);
  const words = tryTexts[language];
  const names = plan.scenarios.map(({ name }) => name);
  const name = text("keep.name", freeName(words.newName, names));
  const read = readScenarioName(name, names);
  const isReady = sweeps.length > 0 && !isStale && "value" in read;
  const keep = () => {
    // Enter in the box asks for it too.
    if (!isReady) return;
    const id = freshCode(
      CODE_LETTERS.scenario,
      [...plan.scenarios, ...(state.book?.scenarios ?? [])].map((scenario) => scenario.id),
    );
    // Kept as they were entered, so that groups added later are among those they touch.
    const overrides = sweeps.map((sweep) => writeSweep({ ...sweep, reason: sweepWords(language, sweep, plan) }));
    const scenario: Scenario = { id, name: read.value, overrides };
    dispatch({ type: "frame", change: { scenarios: [...plan.scenarios, scenario] } });
    setKept(id);
    const { "keep.name": _, ...others } = state.whatif.texts;
    dispatch({ type: "whatif", change: { texts: others } });
  };
  const scenario = plan.scenarios.find(({ id }) => id === kept);
  // In a narrow pane the confirmation and its undo come below the edge.
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (kept !== null) told.current?.scrollIntoView({ block: "nearest" });
  }, [kept]);
  return (
    <>
      <form
        className={styles.line}
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <TextBox
          className={styles.grow}
          label={words.name}
          text={name}
          problem={"problem" in read && whatifSentence(language, read.problem)}
          submits
          name="keep.name"
          onType={(typed) => setText("keep.name", typed)}
          onCommit={() => undefined}
        />
        <Button size="small" type="submit" disabledFocusable={!isReady}>
          {words.save}
        </Button>
      </form>
      <div role="status" ref={told} className={look.actions}>
        {scenario && (
          <>
            <Text size={200}>{words.saved(scenario.name)}</Text>
            <Button
              size="small"
              appearance="subtle"
              onClick={() =>
                dispatch({
                  type: "frame",
                  change: { scenarios: plan.scenarios.filter(({ id }) => id !== scenario.id) },
                })
              }
            >
              {shellTexts[language].undo}
            </Button>
          </>
        )}
      </div>
    </>
  );
}
