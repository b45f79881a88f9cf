import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
  tokens,
} from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { shellTexts } from "../../texts/pane/shell";
import { useLanguage } from "../state/store";

const useStyles = makeStyles({
  page: { maxWidth: "640px" },
  header: { padding: "12px 12px 8px 16px" },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  body: { padding: "0 16px 16px" },
});

interface SidePageProps {
  title: string;
  isOpen: boolean;
  onClose(): void;
  children: ReactNode;
}

/** A page over the pane: the picker, the explanation of a figure, the help. Escape closes it. */
export function SidePage({ title, isOpen, onClose, children }: SidePageProps) {
  const styles = useStyles();
  const text = shellTexts[useLanguage()];
  return (
    <OverlayDrawer
      open={isOpen}
      position="end"
      size="full"
      className={styles.page}
      onOpenChange={(_, data) => !data.open && onClose()}
    >
      <DrawerHeader className={styles.header}>
        <DrawerHeaderTitle
          heading={{ as: "h2", className: styles.title }}
          action={
            <Button
              appearance="subtle"
              aria-label={text.close}
              title={text.close}
              icon={<Dismiss20Regular />}
              onClick={onClose}
            />
          }
        >
          {title}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className={styles.body}>{children}</DrawerBody>
    </OverlayDrawer>
  );
}
