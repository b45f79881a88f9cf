import { briefTexts } from "../../../texts/pane/brief";
import { useLanguage } from "../../state/store";
import { BriefPage } from "../later";
import { SidePage } from "../SidePage";

/** The page with the request as text to copy. */
export function BriefSheet({ isOpen, onClose }: { isOpen: boolean; onClose(): void }) {
  return (
    <SidePage title={briefTexts[useLanguage()].title} isOpen={isOpen} onClose={onClose}>
      <BriefPage />
    </SidePage>
  );
}
