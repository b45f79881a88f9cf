import { standaloneTexts } from "../../../texts/pane/standalone";
import { useLanguage } from "../../state/store";
import { StandalonePage } from "../later";
import { SidePage } from "../SidePage";

/** The page that makes a workbook stand without the add-in. */
export function StandaloneSheet({ isOpen, onClose }: { isOpen: boolean; onClose(): void }) {
  return (
    <SidePage title={standaloneTexts[useLanguage()].title} isOpen={isOpen} onClose={onClose}>
      <StandalonePage />
    </SidePage>
  );
}
