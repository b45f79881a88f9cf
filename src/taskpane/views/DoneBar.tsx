import { Link, makeStyles, Text } from "@fluentui/react-components";
import { shellTexts } from "../../texts/pane/shell";
import { useLanguage } from "../state/store";

const useStyles = makeStyles({
  bar: { padding: "8px 12px", display: "flex", gap: "8px", justifyContent: "space-between" },
});

/** What was just done to the list, and the way back. */
export function DoneBar({ children, onUndo }: { children: string; onUndo(): void }) {
  const styles = useStyles();
  return (
    <div className={styles.bar} role="status">
      <Text size={200}>{children}</Text>
      <Link as="button" onClick={onUndo}>
        {shellTexts[useLanguage()].undo}
      </Link>
    </div>
  );
}
