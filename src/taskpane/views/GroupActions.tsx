import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ArrowDown16Regular, ArrowUp16Regular, Copy16Regular, Delete16Regular } from "@fluentui/react-icons";
import { groupTexts } from "../../texts/pane/groups";
import type { DraftGroup } from "../state/draft";
import { freeName } from "../../book/freeName";
import { useStore } from "../state/store";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", gap: "4px", marginInlineStart: "-6px" },
  spring: { flexGrow: 1 },
});

interface GroupActionsProps {
  draft: DraftGroup;
  position: number;
  count: number;
  className?: string;
}

export function GroupActions({ draft, position, count, className }: GroupActionsProps) {
  const styles = useStyles();
  const { state, dispatch } = useStore();
  const text = groupTexts[state.language];
  const { id, name } = draft.group;
  const names = state.groups.map((other) => other.group.name);
  return (
    <div className={mergeClasses(styles.bar, className)} role="group" aria-label={text.actions(name || text.unnamed)}>
      <Button
        appearance="subtle"
        size="small"
        icon={<Copy16Regular />}
        onClick={() => dispatch({ type: "copyGroup", id, name: freeName(text.copyName(name), names) })}
      >
        {text.copy}
      </Button>
      <Button
        appearance="subtle"
        size="small"
        icon={<Delete16Regular />}
        onClick={() => dispatch({ type: "removeGroup", id })}
      >
        {text.remove}
      </Button>
      <span className={styles.spring} />
      {count > 1 && (
        <>
          <Button
            appearance="subtle"
            size="small"
            aria-label={text.moveUp}
            title={text.moveUp}
            icon={<ArrowUp16Regular />}
            disabledFocusable={position === 0}
            onClick={() => dispatch({ type: "moveGroup", id, by: -1 })}
          />
          <Button
            appearance="subtle"
            size="small"
            aria-label={text.moveDown}
            title={text.moveDown}
            icon={<ArrowDown16Regular />}
            disabledFocusable={position === count - 1}
            onClick={() => dispatch({ type: "moveGroup", id, by: 1 })}
          />
        </>
      )}
    </div>
  );
}
