import { Text } from "@fluentui/react-components";
import type { Problem } from "../../../law/problem";
import type { Language } from "../../../texts/language";
import { whatifTexts } from "../../../texts/pane/whatif/frame";
import { useLook } from "./look";
import { whatifSentence } from "./sentence";

interface ProblemsProps {
  problems: readonly Problem[];
  language: Language;
  /** An earlier result stands below. */
  isStale: boolean;
}

const GAPS: readonly string[] = [
  "rate_missing",
  "coverage_parts_missing",
  "definition_missing",
  "path_needs_ceiling",
  "assumption_without_source",
];
/** What a box that nobody has filled yet lacks: a gap, no mistake. */
export const isGap = ({ code, data }: Problem) => GAPS.includes(code) || data.text === "" || data.value === "";

/** What keeps a question from being answered, and that what stands below is an earlier answer. */
export function Problems({ problems, language, isStale }: ProblemsProps) {
  const look = useLook();
  return (
    <div role="status">
      {problems.map((problem) => (
        <Text
          key={problem.code + JSON.stringify(problem.data)}
          size={200}
          block
          className={isGap(problem) && !isStale ? look.about : look.problem}
        >
          {typeof problem.data.segment === "string" && `${problem.data.segment}: `}
          {whatifSentence(language, problem)}
        </Text>
      ))}
      {isStale && problems.length > 0 && (
        <Text size={200} block className={look.stale}>
          {whatifTexts[language].stale}
        </Text>
      )}
    </div>
  );
}
