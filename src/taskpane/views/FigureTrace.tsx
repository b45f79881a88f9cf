import type { Program } from "../../law/terms";
import { resultTexts } from "../../texts/pane/result";
import { useStore } from "../state/store";
import { FigurePage } from "./later";
import { SidePage } from "./SidePage";

/** What is being asked about. */
export type Figure =
  { kind: "total" } | { kind: "program"; program: Program } | { kind: "group"; id: string; from?: Figure };

interface FigureTraceProps {
  figure: Figure | null;
  onClose(): void;
  onAsk(figure: Figure): void;
}

/** The page that explains a figure. */
export function FigureTrace({ figure, onClose, onAsk }: FigureTraceProps) {
  const text = resultTexts[useStore().state.language];
  return (
    <SidePage title={text.traceTitle} isOpen={figure !== null} onClose={onClose}>
      {figure && <FigurePage figure={figure} onAsk={onAsk} />}
    </SidePage>
  );
}
