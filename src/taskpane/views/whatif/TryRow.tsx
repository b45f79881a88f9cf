import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { SweepEffect } from "../../../budget/expandSweeps";
import type { BudgetPlan } from "../../../budget/plan";
import type { Language } from "../../../texts/language";
import { tryTexts } from "../../../texts/pane/whatif/trying";
import type { TryEntry } from "../../state/whatif/whatifState";
import { sweepWords, touchWords } from "./entryWords";
import { EntryFields } from "./EntryFields";
import { useLook } from "./look";
import { whatifSentence } from "./sentence";
import { RemoveButton } from "../RemoveButton";

const useStyles = makeStyles({
  row: { listStyleType: "none", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: "2px 0" },
  head: { display: "flex", alignItems: "flex-start", gap: "4px" },
  toggle: {
    flexGrow: 1,
    minWidth: 0,
    justifyContent: "flex-start",
    textAlign: "start",
    paddingInline: "4px",
    marginInlineStart: "-4px",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  touches: { margin: 0, paddingInlineStart: "16px", overflowWrap: "anywhere" },
});

/** So many touched inputs are named; the rest is counted. */
const MOST_NAMED = 12;

interface TryRowProps {
  number: number;
  entry: TryEntry;
  effect: SweepEffect | null;
  plan: BudgetPlan;
  language: Language;
  isOpen: boolean;
  onToggle(): void;
  onChange(entry: TryEntry): void;
  onRemove(): void;
}

/** One change in words; opened, its fields, a slider, and what it touches. */
export function TryRow(props: TryRowProps) {
  const { number, entry, effect, plan, language, isOpen, onToggle, onRemove } = props;
  const styles = useStyles();
  const look = useLook();
  const text = tryTexts[language];
  const words = entry.good ? sweepWords(language, entry.good, plan) : text.unread;
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          size="small"
          className={styles.toggle}
          aria-expanded={isOpen}
          onClick={onToggle}
        >{`${number}. ${words}`}</Button>
        <RemoveButton label={text.remove(number)} onRemove={onRemove} />
      </div>
      {effect?.problems.map((problem) => (
        <Text
          key={JSON.stringify(problem)}
          size={200}
          block
          // So every change begins: nothing has been typed yet.
          className={problem.code === "sweep_changes_nothing" ? look.about : look.problem}
        >
          {whatifSentence(language, problem)}
        </Text>
      ))}
      {isOpen && <EntryFields {...props} place={`try.${number}`} label={text.fields(number)} />}
      {isOpen && effect && effect.touches.length > 0 && (
        <details open={effect.touches.length <= 3}>
          <summary>
            <Text size={200}>{text.touched(effect.touches.length)}</Text>
          </summary>
          <ul className={styles.touches}>
            {effect.touches.slice(0, MOST_NAMED).map((input) => (
              <li key={`${input.target}|${input.id}`}>
                <Text size={200}>{touchWords(language, input, plan)}</Text>
              </li>
            ))}
            {effect.touches.length > MOST_NAMED && (
              <li>
                <Text size={200}>{text.more(effect.touches.length - MOST_NAMED)}</Text>
              </li>
            )}
          </ul>
        </details>
      )}
    </li>
  );
}
