import { explainTexts } from "../../../texts/pane/explain";
import { useLanguage } from "../../state/store";
import { ExplainPage } from "../later";
import { SidePage } from "../SidePage";

/** The page that explains cells of the book; open, it follows the cursor. */
export function ExplainSheet({ isOpen, onClose }: { isOpen: boolean; onClose(): void }) {
  return (
    <SidePage title={explainTexts[useLanguage()].title} isOpen={isOpen} onClose={onClose}>
      <ExplainPage onLeave={onClose} />
    </SidePage>
  );
}
