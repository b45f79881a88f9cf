import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ErrorCircle12Filled } from "@fluentui/react-icons";

const useStyles = makeStyles({
  line: { display: "flex", gap: "4px", color: tokens.colorStatusDangerForeground1 },
  icon: { flexShrink: 0, marginTop: "2px" },
});

/** What is wrong with a narrow field, at the full width of the pane. */
export function ProblemLine({ id, className, children }: { id: string; className?: string; children: string }) {
  const styles = useStyles();
  return (
    <Text size={200} id={id} role="alert" className={mergeClasses(styles.line, className)}>
      <ErrorCircle12Filled className={styles.icon} aria-hidden />
      <span>{children}</span>
    </Text>
  );
}
