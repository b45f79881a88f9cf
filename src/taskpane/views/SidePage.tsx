import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from "react";
import { shellTexts } from "../../texts/pane/shell";
import { useLanguage } from "../state/store";
import { Heading } from "./Heading";

const useStyles = makeStyles({
  page: {
    boxSizing: "border-box",
    width: "100%",
    maxWidth: "640px",
    height: "100%",
    maxHeight: "100%",
    margin: "0 auto",
    padding: 0,
    border: "none",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    "&[open]": { display: "flex", flexDirection: "column" },
    "::backdrop": { backgroundColor: tokens.colorBackgroundOverlay },
  },
  bare: { maxWidth: "none" },
  head: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    padding: "8px 8px 8px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  body: { flexGrow: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden", scrollbarWidth: "thin", padding: "12px" },
  whole: { padding: 0 },
});

/**
 * Office.js takes Escape and Tab of every page for itself: Escape would leave for the grid and Tab for what lies behind
 * the dialog. While a page is open both mean what they mean in any dialog, wherever the focus is.
 */
function useKeysOf(isOpen: boolean, onClose: () => void): void {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    if (!isOpen) return;
    const hear = (event: KeyboardEvent) => {
      if (event.key === "Tab") event.stopPropagation();
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      event.stopPropagation();
      close.current();
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, [isOpen]);
}

interface SidePageProps {
  title: string;
  /** The page brings its own head and takes the whole window. */
  isBare?: boolean;
  isOpen: boolean;
  onClose(): void;
  children: ReactNode;
}

/**
 * A page over the pane: the picker, the explanation of a figure, the help. The browser's own dialog keeps the focus
 * inside, closes on Escape and gives the focus back to where it came from.
 */
export function SidePage({ title, isBare, isOpen, onClose, children }: SidePageProps) {
  const styles = useStyles();
  const text = shellTexts[useLanguage()];
  const page = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const dialog = page.current;
    if (!dialog || !isOpen) return;
    dialog.showModal();
    return () => dialog.close();
  }, [isOpen]);
  useKeysOf(isOpen, onClose);
  return (
    <dialog
      ref={page}
      className={mergeClasses(styles.page, isBare && styles.bare)}
      aria-labelledby={isBare ? undefined : titleId}
      aria-label={isBare ? title : undefined}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {isOpen && isBare && <div className={mergeClasses(styles.body, styles.whole)}>{children}</div>}
      {isOpen && !isBare && (
        <>
          <div className={styles.head}>
            <span id={titleId}>
              <Heading level={2} size={400}>
                {title}
              </Heading>
            </span>
            <Button
              appearance="subtle"
              aria-label={text.close}
              title={text.close}
              icon={<Dismiss20Regular />}
              onClick={onClose}
            />
          </div>
          <div className={styles.body}>{children}</div>
        </>
      )}
    </dialog>
  );
}
