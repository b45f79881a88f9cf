import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { Delete16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Problem } from "../../../law/problem";
import { problemSentence } from "../../state/problemSentence";
import { useStore } from "../../state/store";

/** For what stands in an entry or below the last one. */
export const useEntryStyles = makeStyles({
  entry: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: "8px",
    alignItems: "start",
    paddingBottom: "8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  wide: { gridColumn: "1 / -1" },
  add: { justifySelf: "start" },
  problem: { color: tokens.colorStatusDangerForeground1 },
  about: { color: tokens.colorNeutralForeground3 },
});

interface EntryProps {
  label: string;
  removal: string;
  problems?: readonly Problem[];
  onRemove(): void;
  children: ReactNode;
}

/** One of several things the plan lists (a figure, a provision, an account): fields in two columns, problems, and its removal. */
export function Entry({ label, removal, problems = [], onRemove, children }: EntryProps) {
  const styles = useEntryStyles();
  const { language } = useStore().state;
  return (
    <div className={styles.entry} role="group" aria-label={label}>
      {children}
      {problems.map((problem) => (
        <Text key={problem.code} size={200} className={mergeClasses(styles.wide, styles.problem)}>
          {problemSentence(language, problem)}
        </Text>
      ))}
      <div className={styles.wide}>
        <Button size="small" appearance="subtle" icon={<Delete16Regular />} onClick={onRemove}>
          {removal}
        </Button>
      </div>
    </div>
  );
}
