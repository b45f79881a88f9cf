import { helpTexts } from "../../texts/pane/help";
import { useLanguage } from "../state/store";
import { HelpPage } from "./later";
import { SidePage } from "./SidePage";

export function HelpDrawer({ isOpen, onClose }: { isOpen: boolean; onClose(): void }) {
  return (
    <SidePage title={helpTexts[useLanguage()].title} isOpen={isOpen} onClose={onClose}>
      <HelpPage />
    </SidePage>
  );
}
