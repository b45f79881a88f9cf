import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { shellTexts } from "../../texts/pane/shell";
import type { Task } from "../state/state";
import { useStore } from "../state/store";

/** A pane as Excel opens it: five tasks in one line take smaller letters. */
const NARROW = "@media (max-width: 380px)";

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px",
    marginInlineStart: "-8px",
    marginTop: "2px",
    [NARROW]: { gap: 0 },
  },
  tab: {
    position: "relative",
    padding: "6px 8px 8px",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    whiteSpace: "nowrap",
    [NARROW]: { paddingInline: "5px", fontSize: tokens.fontSizeBase200 },
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      content: '""',
      position: "absolute",
      insetInline: "8px",
      bottom: 0,
      height: "2px",
      borderRadius: "1px",
      backgroundColor: tokens.colorCompoundBrandStroke,
      forcedColorAdjust: "none",
    },
  },
});

const TASKS: readonly Task[] = ["compose", "funds", "scenarios", "whatif", "share"];

/** The tasks as a short list; none is locked behind another. Arrows move, as in every list of tabs. */
export function TaskTabs() {
  const styles = useStyles();
  const { state, dispatch } = useStore();
  const text = shellTexts[state.language];
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = (TASKS.indexOf(state.task) + step + TASKS.length) % TASKS.length;
    dispatch({ type: "task", task: TASKS[next]! });
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={text.tasks} className={styles.tabs}>
      {TASKS.map((task) => (
        <button
          key={task}
          type="button"
          role="tab"
          id={`task-${task}`}
          aria-selected={task === state.task}
          aria-controls={task === state.task ? "task-panel" : undefined}
          tabIndex={task === state.task ? 0 : -1}
          className={mergeClasses(styles.tab, task === state.task && styles.chosen)}
          onClick={() => dispatch({ type: "task", task })}
          onKeyDown={move}
        >
          {text.task[task]}
        </button>
      ))}
    </div>
  );
}
