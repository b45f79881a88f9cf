import { Field, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { BudgetPlan } from "../../../budget/plan";
import type { Change } from "../../../budget/sweep";
import type { Language } from "../../../texts/language";
import { tryTexts } from "../../../texts/pane/whatif/trying";
import type { TryEntry } from "../../state/whatif/whatifState";
import { Choice } from "../Choice";
import { TextBox } from "../TextBox";
import { useLook } from "./look";
import { whatifSentence } from "./sentence";
import { entryFor, kindsFor, readEntry, slidText, slidTo, sliderOf, waysOf, withText } from "./tryEntry";
import { WhoChoice } from "./WhoChoice";

const useStyles = makeStyles({
  fields: { padding: "4px 0 10px" },
  slider: { width: "100%", margin: 0, accentColor: tokens.colorCompoundBrandBackground, cursor: "pointer" },
});

interface EntryFieldsProps {
  entry: TryEntry;
  plan: BudgetPlan;
  language: Language;
  /** Names its box. */
  place: string;
  /** What the fields are about, as it is read aloud. */
  label: string;
  onChange(entry: TryEntry): void;
}

/** The fields of one change: whom it speaks of, what of them, how, and by how much, with a slider where that helps. */
export function EntryFields({ entry, plan, language, place, label, onChange }: EntryFieldsProps) {
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
    <div className={mergeClasses(look.two, styles.fields)} role="group" aria-label={label}>
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
        kind && <TextBox className={look.wide} kind="number" name={place} {...box} />
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
