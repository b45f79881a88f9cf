import { Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, Circle16Regular, Warning16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { shellTexts } from "../../texts/pane/shell";
import { writingTexts } from "../../texts/pane/writing";
import { saveStateOf } from "../state/result";
import { useStore } from "../state/store";
import { useWorkbook } from "../state/workbook";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    columnGap: "8px",
    color: tokens.colorNeutralForeground3,
    minHeight: "18px",
  },
  state: { display: "flex", alignItems: "center", gap: "4px" },
  changed: { color: tokens.colorNeutralForeground2 },
  warning: { color: tokens.colorStatusDangerForeground1 },
  dot: {
    width: "8px",
    height: "8px",
    margin: "4px",
    borderRadius: "50%",
    backgroundColor: tokens.colorBrandForeground1,
    flexShrink: 0,
  },
});

/** How the pane stands to the workbook. "The same" is said only when the book's own total says so too. */
export function SaveLine() {
  const styles = useStyles();
  const { state, dispatch } = useStore();
  const { compare, unread, readChanges } = useWorkbook();
  const { language, comparison, keeping } = state;
  const text = shellTexts[language];
  const save = saveStateOf(state);
  const tell = (sign: ReactNode, sentence: string, look?: string) => (
    <Text size={200} className={mergeClasses(styles.state, look)}>
      {sign}
      {sentence}
    </Text>
  );
  const link = (label: string, onClick: () => void, look?: string, title?: string) => (
    <Link as="button" className={look} title={title} onClick={onClick}>
      <Text size={200}>{label}</Text>
    </Link>
  );
  const told = () => {
    if (unread && state.linked)
      return (
        <>
          {tell(<Circle16Regular aria-hidden />, text.unread)}
          {link(text.readChanges, readChanges)}
        </>
      );
    if (save === "never") return tell(<Circle16Regular aria-hidden />, text.neverWritten);
    if (save === "changed") return tell(<span className={styles.dot} aria-hidden />, text.changed, styles.changed);
    switch (comparison.kind) {
      case "pending":
        return tell(<Circle16Regular aria-hidden />, text.comparing);
      case "different":
        return tell(<Warning16Regular aria-hidden />, text.differs, styles.warning);
      case "unknown":
        return (
          <>
            {tell(<Circle16Regular aria-hidden />, text.notCompared)}
            {link(text.compareAgain, compare, undefined, writingTexts[language].notCompared[comparison.why])}
          </>
        );
      case "equal":
        return (
          <>
            {comparison.wrong === 0
              ? tell(<CheckmarkCircle16Regular aria-hidden />, text.saved)
              : tell(<Circle16Regular aria-hidden />, text.sameTotal)}
            {comparison.wrong > 0 && (
              <span className={mergeClasses(styles.state, styles.warning)}>
                <Warning16Regular aria-hidden />
                {link(
                  text.checksFail(comparison.wrong),
                  () => dispatch({ type: "task", task: "share" }),
                  styles.warning,
                )}
              </span>
            )}
          </>
        );
    }
  };
  return (
    <div role="status" className={styles.line}>
      {told()}
      {save !== "saved" &&
        keeping !== "kept" &&
        tell(null, keeping === "tooLarge" ? text.tooLargeToKeep : text.notKept, styles.warning)}
    </div>
  );
}
