import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
  type MessageBarProps,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { shellTexts } from "../../texts/pane/shell";
import { useLanguage } from "../state/store";

const useStyles = makeStyles({
  bar: {
    borderRadius: 0,
    borderLeftStyle: "none",
    borderRightStyle: "none",
    "@media (max-height: 340px)": { paddingBlock: "2px" },
  },
  // In a low pane a message is read whole, with its ways on, and leaves room for the task.
  body: {
    "@media (max-height: 640px)": { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  // However long the message, its ways on stay in sight while it is scrolled.
  actions: {
    position: "sticky",
    bottom: 0,
    backgroundColor: "inherit",
    paddingBlock: "4px",
    "@media (max-height: 340px)": { paddingBlock: 0 },
  },
});

interface NoticeBarProps {
  intent: MessageBarProps["intent"];
  children: ReactNode;
  actions?: ReactNode;
  /** Absent: the message stays until its cause is gone. */
  onDismiss?(): void;
}

/** One message above the task. */
export function NoticeBar({ intent, children, actions, onDismiss }: NoticeBarProps) {
  const styles = useStyles();
  const words = shellTexts[useLanguage()];
  const dismiss = onDismiss && (
    <Button
      appearance="transparent"
      size="small"
      aria-label={words.dismiss}
      title={words.dismiss}
      icon={<Dismiss16Regular />}
      onClick={onDismiss}
    />
  );
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>{children}</MessageBarBody>
      <MessageBarActions className={actions ? styles.actions : undefined} containerAction={dismiss}>
        {actions}
      </MessageBarActions>
    </MessageBar>
  );
}

/** A way on from a message. */
export const noticeAction = (label: string, onClick: () => void) => (
  <Button size="small" onClick={onClick}>
    {label}
  </Button>
);
