import type { DraftGroup } from "../state/draft";
import { showField, type TextField } from "../state/fields";
import { useStore } from "../state/store";
import { TextBox } from "./TextBox";

interface GroupTextBoxProps {
  draft: DraftGroup;
  field: TextField;
  label: string;
  problem?: string;
  problemId?: string;
  /** A gap rather than a mistake: said without alarm. */
  mild?: boolean;
  hint?: string;
  kind?: "text" | "number";
  className?: string;
  takesFocus?: boolean;
}

/** A box of a group: shows what is being typed, else the value as the language writes it. */
export function GroupTextBox({ draft, field, kind = "number", ...rest }: GroupTextBoxProps) {
  const { state, dispatch } = useStore();
  const { id } = draft.group;
  return (
    <TextBox
      {...rest}
      kind={kind}
      name={`${id}.${field}`}
      text={draft.typed[field] ?? showField(field, draft.group, state.language)}
      onType={(text) => dispatch({ type: "typed", id, field, text })}
      onCommit={() => dispatch({ type: "committed", id, field })}
    />
  );
}
