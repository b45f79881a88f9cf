import { makeStyles, MessageBarTitle, type MessageBarProps } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { otherYearTexts } from "../../texts/pane/otherYear";
import { shellTexts } from "../../texts/pane/shell";
import { writingTexts } from "../../texts/pane/writing";
import { goToFirstProblem } from "../state/goToProblem";
import type { Notice } from "../state/notices";
import { problemSentence } from "../state/problemSentence";
import { useStore } from "../state/store";
import { useWorkbook } from "../state/workbook";
import { Difference, Written } from "./BookNotices";
import { noticeAction, NoticeBar } from "./NoticeBar";

const useStyles = makeStyles({
  // However much there is to say, task and result keep their place.
  notices: { flexShrink: 1, minHeight: 0, maxHeight: "40%", overflowY: "auto", scrollbarWidth: "thin" },
});

/** One message at a time about the workbook: what happened, and a way on. */
export function Notices() {
  const styles = useStyles();
  const { notice, comparison, linked, language } = useStore().state;
  const { readOnly } = useWorkbook();
  const [readOnlySeen, setReadOnlySeen] = useState(false);
  const isDifferent = linked && comparison.kind === "different";
  return (
    <div className={styles.notices} aria-live="polite">
      {notice && !(notice.kind === "written" && isDifferent) ? (
        <Told notice={notice} />
      ) : isDifferent ? (
        <Difference comparison={comparison} />
      ) : (
        readOnly &&
        !readOnlySeen && (
          <NoticeBar intent="warning" onDismiss={() => setReadOnlySeen(true)}>
            {problemSentence(language, { code: "read_only", data: {} })}
          </NoticeBar>
        )
      )}
    </div>
  );
}

/** A budget for another year: what went along, and what only its author can bring along. */
function OtherYear({ from, bound, revision }: Extract<Notice, { kind: "otherYear" }>) {
  const { language, frame, book, linked } = useStore().state;
  const text = otherYearTexts[language];
  const year = frame?.year ?? 0;
  return (
    <>
      <div>{text.moved(year)}</div>
      {bound.length > 0 && (
        <div>
          {text.still(
            from,
            bound.map((what) => text.bound[what]),
          )}
        </div>
      )}
      {revision && <div>{text.revision(from)}</div>}
      {linked && book && book.year !== year && <div>{text.replaces(book.year)}</div>}
    </>
  );
}

function Told({ notice }: { notice: Notice }) {
  const { state, dispatch } = useStore();
  const { dismiss, write, openBook } = useWorkbook();
  const { language, book } = state;
  const text = writingTexts[language];
  const words = shellTexts[language];
  const told = (intent: MessageBarProps["intent"], body: ReactNode, actions?: ReactNode) => (
    <NoticeBar intent={intent} actions={actions} onDismiss={dismiss}>
      {body}
    </NoticeBar>
  );
  switch (notice.kind) {
    case "written":
      return <Written {...notice} />;
    case "cancelled":
      return told("info", text.cancelled);
    case "followed":
      return told("info", words.followed);
    case "noBook":
      return told("info", text.noBook);
    case "otherYear":
      return told("warning", <OtherYear {...notice} />);
    case "newer":
      return told("warning", text.newer);
    case "blocked":
      return told(
        "warning",
        text.blocked(notice.count),
        noticeAction(text.blockedShow, () => {
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
          {noticeAction(text.replace, () => void write({ replaceBook: true }))}
          {noticeAction(words.cancel, dismiss)}
        </>,
      );
    case "failed":
      return told(
        "error",
        problemSentence(language, notice.problem),
        <>
          {notice.problem.code === "foreign_sheet" &&
            noticeAction(text.takeOver, () => void write({ replaceBook: true, replaceForeignSheets: true }))}
          {notice.retry &&
            noticeAction(
              text.tryAgain,
              () => void (notice.retry === "write" ? write({ replaceBook: true }) : openBook()),
            )}
        </>,
      );
  }
}
