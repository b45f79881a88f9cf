import type { BoxRead } from "../state/readings";
import { problemSentence } from "../state/problemSentence";
import { useStore } from "../state/store";
import { TextBox } from "./TextBox";

interface PlanBoxProps<V> {
  /** What the box is about, for as long as the plan lives: "fund.d1.ceiling". */
  boxKey: string;
  label: string;
  /** The value as the language writes it. */
  shown: string;
  read(text: string): BoxRead<V>;
  onValue(value: V): void;
  kind?: "text" | "number";
  hint?: string;
  placeholder?: string;
  className?: string;
  takesFocus?: boolean;
}

/** A box of the plan outside the groups: what cannot be read stays in the box, across tasks too, and the value waits. */
export function PlanBox<V>({ boxKey, shown, read, onValue, ...rest }: PlanBoxProps<V>) {
  const { state, dispatch } = useStore();
  const box = state.boxes[boxKey];
  return (
    <TextBox
      {...rest}
      name={boxKey}
      text={box?.text ?? shown}
      problem={box?.problem ? problemSentence(state.language, box.problem) : undefined}
      onType={(text) => {
        const result = read(text);
        dispatch({ type: "boxTyped", key: boxKey, text, problem: "problem" in result ? result.problem : null });
        if ("value" in result) onValue(result.value);
      }}
      onCommit={() => dispatch({ type: "boxLeft", key: boxKey })}
    />
  );
}
