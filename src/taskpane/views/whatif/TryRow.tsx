import { Button, Field, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { SweepEffect } from "../../../budget/expandSweeps";
import type { BudgetPlan } from "../../../budget/plan";
import type { Change } from "../../../budget/sweep";
import type { Language } from "../../../texts/language";
import { tryTexts } from "../../../texts/pane/whatif/trying";
import type { TryEntry } from "../../state/whatif/whatifState";
import { Choice } from "../Choice";
import { TextBox } from "../TextBox";
import { sweepWords, touchWords } from "./entryWords";
import { useLook } from "./look";
import { whatifSentence } from "./sentence";
import { entryFor, kindsFor, readEntry, slidText, slidTo, sliderOf, waysOf, withText } from "./tryEntry";
import { WhoChoice } from "./WhoChoice";
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
  fields: { padding: "4px 0 10px" },
  slider: { width: "100%", margin: 0, accentColor: tokens.colorCompoundBrandBackground, cursor: "pointer" },
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
        <Text key={JSON.stringify(problem)} size={200} block className={look.problem}>
          {whatifSentence(language, problem)}
        </Text>
      ))}
      {isOpen && <TryFields {...props} />}
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

function TryFields({ number, entry, plan, language, onChange }: TryRowProps) {
  const styles = useStyles();
  const look = useLook();
  const text = tryTexts[language];
  const sliderId = useId();
  const kinds = kindsFor(entry, plan, language);
  const kind = kinds.find(({ field }) => field === entry.field);
  const read = readEntry(entry, plan, language);
  const problem = "problem" in read && whatifSentence(language, read.problem);
  const restart = (wanted: { field?: string; how?: Change["op"] }, from = entry) => {
    const next = entryFor(from.target, from.who, plan, language, { field: from.field, how: from.how, ...wanted });
    if (next) onChange(next);
  };
  const slider = sliderOf(entry, plan);
  const box = {
    label: text.amount,
    text: entry.text,
    problem,
    hint: text.change[entry.how],
    onType: (typed: string) => onChange(withText(entry, typed, plan, language)),
    onCommit: () => undefined,
  };
  return (
    <div className={mergeClasses(look.two, styles.fields)} role="group" aria-label={text.fields(number)}>
      <WhoChoice
        className={look.wide}
        plan={plan}
        language={language}
        target={entry.target}
        who={entry.who}
        onChoose={(target, who) => restart({}, { ...entry, target, who })}
      />
      <Choice
        label={text.field}
        value={entry.field}
        problem={!kind && problem}
        options={kinds.map(({ field, name }) => ({ value: field, text: name }))}
        onChoose={(field) => restart({ field })}
      />
      {kind && (
        <Choice
          label={text.how}
          value={entry.how}
          options={waysOf(entry.target, kind).map((how) => ({ value: how, text: text.ways[how] }))}
          onChoose={(how) => restart({ how })}
        />
      )}
      {kind?.options && entry.how === "SET" ? (
        <Choice
          className={look.wide}
          label={text.amount}
          value={entry.text}
          options={kind.options.map(({ value, text: shown }) => ({ value, text: shown }))}
          onChoose={box.onType}
        />
      ) : (
        kind && <TextBox className={look.wide} kind="number" name={`try.${number}`} {...box} />
      )}
      {slider && kind && (
        <Field className={look.wide} size="small">
          <input
            id={sliderId}
            type="range"
            className={styles.slider}
            aria-label={text.slider(kind.name)}
            min={slider.least}
            max={slider.most}
            step={slider.step}
            value={slidTo(entry.text, slider)}
            onChange={(event) => box.onType(slidText(language, Number(event.target.value)))}
          />
        </Field>
      )}
    </div>
  );
}
