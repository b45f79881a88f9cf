import { useEffect, useState } from "react";
import { standaloneTexts } from "../../../texts/pane/standalone";
import { useLanguage } from "../../state/store";
import { useWorkbook } from "../../state/workbook";
import { noticeAction, NoticeBar } from "../NoticeBar";
import { StandaloneSheet } from "./StandaloneSheet";

/** In a copy made for sharing: what it was made for is offered at once, whatever else stands in it. */
export function CopyOffer() {
  const { door } = useWorkbook();
  const text = standaloneTexts[useLanguage()];
  const [isCopy, setIsCopy] = useState(false);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    let isGone = false;
    door
      .standalone()
      .then((standalone) => standalone.isCopy())
      // An Excel that is busy now is asked again when the page is closed.
      .then(
        (answer) => void (isGone || setIsCopy(answer)),
        () => undefined,
      );
    return () => void (isGone = true);
  }, [door, isOpen]);
  return (
    <>
      {isCopy && (
        <NoticeBar intent="info" actions={noticeAction(text.make, () => setOpen(true))}>
          {text.copyHere}
        </NoticeBar>
      )}
      <StandaloneSheet isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
