import type { WorkerGroup } from "../../budget/plan";
import { monthInYear, monthOf, yearOf } from "../../law/month";
import { groupTexts } from "../../texts/pane/groups";
import { monthName, showMonth } from "../../texts/months";
import { useStore } from "../state/store";
import { Choice } from "./Choice";

interface MonthChoiceProps {
  field: "first" | "last";
  group: WorkerGroup;
  year: number;
  problem?: string;
  problemId: string;
  className: string;
  onChoose(change: Partial<WorkerGroup>): void;
}

/** The months of the budget year, and the group's own where it lies in another year. */
export function MonthChoice({ field, group, year, problem, problemId, className, onChoose }: MonthChoiceProps) {
  const language = useStore().state.language;
  const value = group[field];
  const months = Array.from({ length: 12 }, (_, index) => monthOf(year, index + 1));
  if (yearOf(value) < year) months.unshift(value);
  if (yearOf(value) > year) months.push(value);
  return (
    <Choice
      label={groupTexts[language].field[field]}
      value={String(value)}
      problem={problem}
      problemId={problemId}
      name={`${group.id}.${field}`}
      className={className}
      options={months.map((month) => ({
        value: String(month),
        text: yearOf(month) === year ? monthName(language, monthInYear(month), "short") : showMonth(language, month),
      }))}
      onChoose={(month) => onChoose({ [field]: Number(month) })}
    />
  );
}
