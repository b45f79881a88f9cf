import { SidePage } from "../SidePage";
import { presentTexts } from "../../../texts/pane/present";
import { useLanguage } from "../../state/store";
import { Present } from "../later";

/** The presenting mode over the whole pane. */
export function PresentStage({ isOpen, onClose }: { isOpen: boolean; onClose(): void }) {
  return (
    <SidePage title={presentTexts[useLanguage()].title} isOpen={isOpen} onClose={onClose} isBare>
      <Present onClose={onClose} />
    </SidePage>
  );
}
