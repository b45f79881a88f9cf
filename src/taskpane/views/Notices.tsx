import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  type MessageBarProps,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { shellTexts } from "../../texts/pane/shell";
import { writingTexts } from "../../texts/pane/writing";
import { showNumber } from "../../texts/numbers";
import { accountsMissing } from "../state/planChecks";
import { goToFirstProblem, goToPlanProblem } from "../state/goToProblem";
import { problemSentence } from "../state/problemSentence";
import { useStore } from "../state/store";
import { useWorkbook, type Notice } from "../state/workbook";

const useStyles = makeStyles({
  notices: { flexShrink: 0 },
  bar: { borderRadius: 0, borderLeftStyle: "none", borderRightStyle: "none" },
});

/** One message at a time about the workbook: what happened, and a way on. */
export function Notices() {
  const styles = useStyles();
  const { notice } = useWorkbook();
  return (
    <div className={styles.notices} aria-live="polite">
      {notice && <NoticeBar notice={notice} />}
    </div>
  );
}

function NoticeBar({ notice }: { notice: Notice }) {
  const styles = useStyles();
  const { state, dispatch, result } = useStore();
  const { dismiss, write, openBook, showSheet } = useWorkbook();
  const { language, book } = state;
  const text = writingTexts[language];
  const words = shellTexts[language];
  const told = (intent: MessageBarProps["intent"], body: ReactNode, actions?: ReactNode) => (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody>{body}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            aria-label={words.dismiss}
            title={words.dismiss}
            icon={<Dismiss16Regular />}
            onClick={dismiss}
          />
        }
      >
        {actions}
      </MessageBarActions>
    </MessageBar>
  );
  const action = (label: string, onClick: () => void) => (
    <Button size="small" onClick={onClick}>
      {label}
    </Button>
  );
  switch (notice.kind) {
    case "written": {
      const unnamed = result ? accountsMissing(result) : [];
      return told(
        "success",
        <>
          <div>{text.written(notice.sheets, showNumber(language, notice.cells))}</div>
          {unnamed.length > 0 && <div>{text.accountsMissing(unnamed.length)}</div>}
        </>,
        <>
          {action(text.showRka, () => void showSheet("rka"))}
          {unnamed[0] && action(text.accountsShow, () => goToPlanProblem(unnamed[0]!, dispatch))}
        </>,
      );
    }
    case "cancelled":
      return told("info", text.cancelled);
    case "followed":
      return told("info", words.followed);
    case "noBook":
      return told("info", text.noBook);
    case "newer":
      return told("warning", text.newer);
    case "blocked":
      return told(
        "warning",
        text.blocked(notice.count),
        action(text.blockedShow, () => {
          dismiss();
          goToFirstProblem(state, dispatch);
        }),
      );
    case "replace":
      return told(
        "warning",
        <>
          <MessageBarTitle>{text.replaceTitle}</MessageBarTitle>
          {text.replaceAbout(book?.region.name ?? "", book?.year ?? 0)}
        </>,
        <>
          {action(text.replace, () => void write({ replaceBook: true }))}
          {action(words.cancel, dismiss)}
        </>,
      );
    case "failed":
      return told(
        "error",
        problemSentence(language, notice.problem),
        <>
          {notice.problem.code === "foreign_sheet" &&
            action(text.takeOver, () => void write({ replaceBook: true, replaceForeignSheets: true }))}
          {notice.retry &&
            action(text.tryAgain, () => void (notice.retry === "write" ? write({ replaceBook: true }) : openBook()))}
        </>,
      );
  }
}
