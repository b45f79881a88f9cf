import { Field, makeStyles, Select } from "@fluentui/react-components";

const useStyles = makeStyles({ select: { minWidth: 0, width: "100%", "& select": { textOverflow: "ellipsis" } } });

interface ChoiceProps<V extends string> {
  label: string;
  value: V;
  options: readonly { value: V; text: string; disabled?: boolean }[];
  problem?: string | false;
  /** Id of the element that says the problem, where the list itself is too narrow for a sentence. */
  problemId?: string;
  hint?: string;
  /** The label stands beside it already and is only said. */
  hidesLabel?: boolean;
  className?: string;
  name?: string;
  onChoose(value: V): void;
}

/** A list to choose from: the system's own, so that letters, arrows and screen readers work as everywhere. */
export function Choice<V extends string>(props: ChoiceProps<V>) {
  const styles = useStyles();
  return (
    <Field
      label={props.hidesLabel ? undefined : props.label}
      size="small"
      className={props.className}
      validationState={props.problem ? "error" : "none"}
      validationMessage={(!props.problemId && props.problem) || undefined}
      hint={props.hint}
    >
      <Select
        className={styles.select}
        value={props.value}
        name={props.name}
        aria-label={props.hidesLabel ? props.label : undefined}
        aria-describedby={props.problem ? props.problemId : undefined}
        onChange={(_, data) => props.onChoose(data.value as V)}
      >
        {props.options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
