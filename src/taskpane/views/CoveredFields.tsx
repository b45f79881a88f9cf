import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { WorkerGroup } from "../../budget/plan";
import { coveredRemarks } from "../../budget/planCoverage";
import { groupColumns } from "../../texts/book/groups";
import { groupTexts } from "../../texts/pane/groups";
import { figureName } from "../state/figureName";
import { problemSentence } from "../state/problemSentence";
import { useStore } from "../state/store";
import { Choice } from "./Choice";

/** To which coverage figure a group adds, and how many of it are counted there already; nothing without a figure. */
export function CoveredFields({ group, className, box }: { group: WorkerGroup; className: string; box: ReactNode }) {
  const { state, dispatch } = useStore();
  const { language } = state;
  const text = groupTexts[language];
  const figures = state.frame?.coverage ?? [];
  if (figures.length === 0) return null;
  const named = group.figure ?? "";
  const options = figures.map(({ id }) => ({ value: id, text: figureName(language, figures, id) }));
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
