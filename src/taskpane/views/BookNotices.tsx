import { MessageBarTitle } from "@fluentui/react-components";
import { computeBudget } from "../../budget/budget";
import { LAW } from "../../law/baseline";
import { showNumber, showRupiah } from "../../texts/numbers";
import { writingTexts } from "../../texts/pane/writing";
import type { Comparison } from "../state/comparison";
import { goToPlanProblem } from "../state/goToProblem";
import type { Notice } from "../state/notices";
import { accountsMissing } from "../state/planChecks";
import { problemSentence } from "../state/problemSentence";
import { useStore } from "../state/store";
import { useWorkbook } from "../state/workbook";
import { noticeAction, NoticeBar } from "./NoticeBar";

/** The book works out another total than the pane: said until it is no longer so. */
export function Difference({ comparison }: { comparison: Extract<Comparison, { kind: "different" }> }) {
  const { language } = useStore().state;
  const { compare, showSheet } = useWorkbook();
  const text = writingTexts[language];
  const { here, inBook, groups } = comparison;
  const amount = typeof inBook === "number" ? showRupiah(language, inBook) : inBook;
  const difference = typeof inBook === "number" ? showRupiah(language, Math.abs(here - inBook)) : null;
  return (
    <NoticeBar
      intent="warning"
      actions={
        <>
          {noticeAction(text.compareAgain, compare)}
          {noticeAction(text.showChecks, () => void showSheet("checks"))}
        </>
      }
    >
      <MessageBarTitle>{text.differsTitle}</MessageBarTitle>
      {here !== inBook && <div>{text.differs(showRupiah(language, here), amount, difference)}</div>}
      {groups && groups.here !== groups.inBook && <div>{text.groupsDiffer(groups.here, groups.inBook)}</div>}
      <div>{text.differsAdvice}</div>
    </NoticeBar>
  );
}

/** What was written, and whether the book comes to the same total: no success is told that was not checked. */
export function Written({ sheets, cells, manualCalculation, notices }: Extract<Notice, { kind: "written" }>) {
  const { state, dispatch, result } = useStore();
  const { dismiss, compare, showSheet } = useWorkbook();
  const { language, comparison, book } = state;
  const text = writingTexts[language];
  const unnamed = result ? accountsMissing(result) : [];
  if (comparison.kind === "pending")
    return (
      <NoticeBar intent="info" onDismiss={dismiss}>
        {text.checking}
      </NoticeBar>
    );
  const isEqual = comparison.kind === "equal";
  return (
    <NoticeBar
      intent={isEqual ? "success" : "info"}
      onDismiss={dismiss}
      actions={
        <>
          {!isEqual && noticeAction(text.compareAgain, compare)}
          {noticeAction(text.showRka, () => void showSheet("rka"))}
          {unnamed[0] && noticeAction(text.accountsShow, () => goToPlanProblem(unnamed[0]!, dispatch))}
        </>
      }
    >
      <span>{cells === 0 ? text.nothingToWrite : text.written(sheets, showNumber(language, cells))}</span>{" "}
      {isEqual && book && <span>{text.agrees(showRupiah(language, computeBudget(book, LAW).total))}</span>}
      {comparison.kind === "unknown" && <span>{text.notCompared[comparison.why]}</span>}{" "}
      {unnamed.length > 0 && <span>{text.accountsMissing(unnamed.length)}</span>}
      {manualCalculation && <div>{text.calculatedOnce}</div>}
      {notices.map((problem) => (
        <div key={problem.code}>{problemSentence(language, problem)}</div>
      ))}
    </NoticeBar>
  );
}
