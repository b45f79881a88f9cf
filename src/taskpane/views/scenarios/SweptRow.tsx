import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { SweepEffect } from "../../../budget/expandSweeps";
import type { BudgetPlan } from "../../../budget/plan";
import { scenarioTexts } from "../../../texts/pane/scenarios";
import { problemSentence } from "../../state/problemSentence";
import { useStore } from "../../state/store";
import { sweepWords, touchWords } from "../whatif/entryWords";
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
  number: number;
  effect: SweepEffect;
  plan: BudgetPlan;
  /** Absent: its scenario is locked. */
  onRemove?(): void;
}

/** A change of a scenario that speaks of many: what it says, whom it touches, and what is odd about it. */
export function SweptRow({ number, effect: { sweep, touches, problems }, plan, onRemove }: SweptRowProps) {
  const styles = useStyles();
  const { language } = useStore().state;
  const text = scenarioTexts[language];
  const shown = touches.slice(0, SHOWN);
  const words = sweepWords(language, sweep, plan);
  return (
    <div role="group" aria-label={text.change(number)}>
      <div className={styles.head}>
        <Text weight="semibold" className={styles.words}>
          {words}
        </Text>
        {onRemove && <RemoveButton label={text.removeChange(number)} onRemove={onRemove} />}
      </div>
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
