import { useState } from "react";
import { startTexts } from "../../../texts/pane/start";
import { useLanguage } from "../../state/store";
import { SentencePage } from "../later";
import { SidePage } from "../SidePage";

/** What a person pasted and corrected; it stays when the page is closed. */
export interface PastedSentence {
  sentence: string;
  corrections: Readonly<Record<string, string>>;
}

/** The page that checks a published sentence. */
export function SentenceCheck({ isOpen, onClose }: { isOpen: boolean; onClose(): void }) {
  const [pasted, setPasted] = useState<PastedSentence>({ sentence: "", corrections: {} });
  return (
    <SidePage title={startTexts[useLanguage()].sentence} isOpen={isOpen} onClose={onClose}>
      <SentencePage pasted={pasted} onChange={setPasted} />
    </SidePage>
  );
}
