import { makeStyles, Text, ToggleButton, tokens } from "@fluentui/react-components";
import { Edit16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { SweepEffect } from "../../../budget/expandSweeps";
import type { BudgetPlan, Override } from "../../../budget/plan";
import { writeSweep } from "../../../budget/sweepRow";
import { scenarioTexts } from "../../../texts/pane/scenarios";
import { problemSentence } from "../../state/problemSentence";
import { useStore } from "../../state/store";
import type { TryEntry } from "../../state/whatif/whatifState";
import { EntryFields } from "../whatif/EntryFields";
import { sweepWords, touchWords } from "../whatif/entryWords";
import { entryOf, readEntry } from "../whatif/tryEntry";
import { RemoveButton } from "../RemoveButton";

const useStyles = makeStyles({
  head: { display: "flex", gap: "4px", alignItems: "start" },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  about: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

/** As many as a reader takes in before asking for all of them on the sheet. */
const SHOWN = 5;

interface SweptRowProps {
  /** "scenario.s1.0": where this change stands. */
  place: string;
  number: number;
  effect: SweepEffect;
  plan: BudgetPlan;
  /** Both absent: its scenario is locked. */
  onChange?(override: Override): void;
  onRemove?(): void;
}

/** A change of a scenario that speaks of many: what it says, whom it touches, and what is odd about it. */
export function SweptRow({
  place,
  number,
  effect: { sweep, touches, problems },
  plan,
  onChange,
  onRemove,
}: SweptRowProps) {
  const styles = useStyles();
  const { language } = useStore().state;
  const text = scenarioTexts[language];
  const [entry, setEntry] = useState<TryEntry | null>(null);
  const asked = onChange && entryOf(sweep, plan, language);
  const shown = touches.slice(0, SHOWN);
  const words = sweepWords(language, sweep, plan);
  return (
    <div role="group" aria-label={text.change(number)}>
      <div className={styles.head}>
        <Text weight="semibold" className={styles.words}>
          {words}
        </Text>
        {(asked || entry) && onChange && (
          <ToggleButton
            size="small"
            appearance="subtle"
            icon={<Edit16Regular />}
            aria-label={text.editChange(number)}
            title={text.editChange(number)}
            checked={entry !== null}
            onClick={() => setEntry(entry ? null : asked!)}
          />
        )}
        {onRemove && <RemoveButton label={text.removeChange(number)} onRemove={onRemove} />}
      </div>
      {entry && onChange && (
        <EntryFields
          entry={entry}
          plan={plan}
          language={language}
          place={`${place}.sweep`}
          label={text.change(number)}
          onChange={(next) => {
            setEntry(next);
            const read = readEntry(next, plan, language);
            if (!("value" in read)) return;
            // A reason that only repeats what the change says goes on repeating it.
            const reason = sweep.reason === words ? sweepWords(language, read.value, plan) : sweep.reason;
            onChange(writeSweep({ ...read.value, reason }));
          }}
        />
      )}
      {sweep.reason !== "" && sweep.reason !== words && (
        <Text size={200} block className={styles.about}>
          {text.because(sweep.reason)}
        </Text>
      )}
      {shown.map((touched) => (
        <Text key={`${touched.id}.${touched.field}`} size={200} block className={styles.about}>
          {touchWords(language, touched, plan)}
        </Text>
      ))}
      {touches.length > SHOWN && (
        <Text size={200} block className={styles.about}>
          {text.andMore(touches.length - SHOWN)}
        </Text>
      )}
      {problems.map((problem) => (
        <Text key={problem.code + JSON.stringify(problem.data)} size={200} block className={styles.problem}>
          {problemSentence(language, problem)}
        </Text>
      ))}
    </div>
  );
}
