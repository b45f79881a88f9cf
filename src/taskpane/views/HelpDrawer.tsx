import { shellTexts } from "../../texts/pane/shell";
import { useLanguage } from "../state/store";
import { HelpPage } from "./later";
import { SidePage } from "./SidePage";

export function HelpDrawer({ isOpen, onClose }: { isOpen: boolean; onClose(): void }) {
  return (
    <SidePage title={shellTexts[useLanguage()].help} isOpen={isOpen} onClose={onClose}>
      <HelpPage onLeave={onClose} />
    </SidePage>
  );
}
