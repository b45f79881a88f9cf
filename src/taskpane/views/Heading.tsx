import { makeStyles, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ heading: { margin: 0, minWidth: 0 } });

/** A heading without the browser's own margins. */
export function Heading({
  level,
  size,
  children,
}: {
  level: 1 | 2 | 3;
  size?: 200 | 300 | 400 | 500;
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <Text as={`h${level}`} weight="semibold" size={size ?? 300} block className={styles.heading}>
      {children}
    </Text>
  );
}
