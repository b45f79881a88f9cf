import { manyTexts } from "../../../texts/pane/many";
import { useLanguage } from "../../state/store";
import { ManyGroups, PasteGroups } from "../later";
import { SidePage } from "../SidePage";

export type ManyPage = "change" | "paste";

/** The pages for many groups at once. */
export function ManyPages({ open, onClose }: { open: ManyPage | null; onClose(): void }) {
  const text = manyTexts[useLanguage()];
  return (
    <>
      <SidePage title={text.title} isOpen={open === "change"} onClose={onClose}>
        <ManyGroups onDone={onClose} />
      </SidePage>
      <SidePage title={text.pasteTitle} isOpen={open === "paste"} onClose={onClose}>
        <PasteGroups onDone={onClose} />
      </SidePage>
    </>
  );
}
