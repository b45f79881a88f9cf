import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CoverageFigure, WorkerGroup } from "../../budget/plan";
import { coveredRemarks } from "../../budget/planCoverage";
import { groupColumns } from "../../texts/book/groups";
import type { Language } from "../../texts/language";
import { showNumber, showPercent } from "../../texts/numbers";
import { groupTexts } from "../../texts/pane/groups";
import { problemSentence } from "../state/problemSentence";
import { useStore } from "../state/store";
import { Choice } from "./Choice";

/** A figure in a list: its code, and what tells it from the others. */
export function figureText(
  language: Language,
  { id, definition, participants, workers, printed }: CoverageFigure,
): string {
  const { ofWorkers } = groupTexts[language];
  const parts =
    participants !== null && workers !== null
      ? ofWorkers(showNumber(language, participants), showNumber(language, workers))
      : printed !== null
        ? showPercent(language, printed / 100_000, 2)
        : null;
  return [id, definition, parts].filter(Boolean).join(" – ");
}

/** To which coverage figure a group adds, and how many of it are counted there already; nothing without a figure. */
export function CoveredFields({ group, className, box }: { group: WorkerGroup; className: string; box: ReactNode }) {
  const { state, dispatch } = useStore();
  const { language } = state;
  const text = groupTexts[language];
  const figures = state.frame?.coverage ?? [];
  if (figures.length === 0) return null;
  const named = group.figure ?? "";
  const options = figures.map((figure) => ({ value: figure.id, text: figureText(language, figure) }));
  if (named !== "" && !figures.some(({ id }) => id === named)) options.push({ value: named, text: named });
  return (
    <>
      <Choice
        label={groupColumns.figure[language]}
        name={`${group.id}.figure`}
        className={className}
        value={named}
        options={[{ value: "", text: text.figureUnsaid }, ...options]}
        hint={text.figureHint}
        onChoose={(figure) =>
          dispatch({ type: "chosen", id: group.id, change: { figure: figure === "" ? null : figure } })
        }
      />
      {box}
      {coveredRemarks(state.frame ?? {}, group).map((remark) => (
        <Text key={remark.code} size={200} className={className}>
          {problemSentence(language, remark)}
        </Text>
      ))}
    </>
  );
}
