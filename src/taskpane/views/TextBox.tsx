import { Field, Input, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useRef } from "react";
import { plainSigns } from "../../texts/plainSigns";

const useStyles = makeStyles({
  box: { minWidth: 0, width: "100%" },
  number: { "& input": { textAlign: "right", fontVariantNumeric: "tabular-nums" } },
});

interface TextBoxProps {
  label: string;
  /** The text as it stands in the box. */
  text: string;
  /** What is wrong with it, as a sentence. */
  problem?: string | false;
  /** A gap rather than a mistake: said without alarm. */
  mild?: boolean;
  /** Id of the element that says the problem, where the box itself is too narrow for a sentence. */
  problemId?: string;
  hint?: string;
  kind?: "text" | "number";
  placeholder?: string;
  required?: boolean;
  className?: string;
  takesFocus?: boolean;
  /** In a form with one button: Enter presses it. */
  submits?: boolean;
  /** Marks the box so that "show the first problem" can find it. */
  name?: string;
  onType(text: string): void;
  /** The box is left, or Enter was pressed. */
  onCommit(): void;
}

/** A box that follows every key, keeps on Enter, and goes back to what it held on Escape. */
export function TextBox(props: TextBoxProps) {
  const { label, text, problem, mild, hint, kind = "text", placeholder, required, className, name } = props;
  const styles = useStyles();
  /** What Escape goes back to; null: whatever stands there when the next key comes. */
  const before = useRef<string | null>(text);
  const state = problem ? (mild ? "none" : "error") : "none";
  return (
    <Field
      label={label}
      required={required}
      size="small"
      className={className}
      validationState={state}
      validationMessage={problem && !mild && !props.problemId ? problem : undefined}
      hint={(mild && problem) || hint}
    >
      <Input
        className={mergeClasses(styles.box, kind === "number" && styles.number)}
        value={text}
        placeholder={placeholder}
        inputMode={kind === "number" ? "decimal" : "text"}
        autoComplete="off"
        aria-describedby={problem ? props.problemId : undefined}
        name={name}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- a row that was just added is about this box
        autoFocus={props.takesFocus}
        onFocus={(event) => {
          before.current = event.target.value;
          if (kind === "number") event.target.select();
        }}
        onChange={(_, data) => {
          before.current ??= text;
          props.onType(plainSigns(data.value));
        }}
        onBlur={props.onCommit}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.nativeEvent.isComposing) {
            if (!props.submits) event.preventDefault();
            before.current = null;
            props.onCommit();
          }
          if (event.key === "Escape" && before.current !== null && event.currentTarget.value !== before.current) {
            event.preventDefault();
            event.stopPropagation();
            props.onType(before.current);
          }
        }}
      />
    </Field>
  );
}
