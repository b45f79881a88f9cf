import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Problem } from "../../../law/problem";
import { groupColumns, pastedMonths } from "../../../texts/book/groups";
import type { Language, Words } from "../../../texts/language";
import { manyTexts } from "../../../texts/pane/many";
import { pastedProblems } from "../../../texts/pane/pasted";
import type { PastedGroups } from "../../state/many/pasted";
import { problemSentence } from "../../state/problemSentence";
import { useLanguage } from "../../state/store";

const useStyles = makeStyles({
  rows: { display: "grid", gap: "6px" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: "6px" },
  row: {
    display: "grid",
    gap: "2px",
    paddingInlineStart: "8px",
    borderLeft: `2px solid ${tokens.colorStatusDangerBorder2}`,
    overflowWrap: "anywhere",
  },
  cells: { color: tokens.colorNeutralForeground3 },
});

/** Every row that cannot be used yet: which, what it holds, and why. */
export function RefusedRows({ refused }: Pick<PastedGroups, "refused">) {
  const styles = useStyles();
  const language = useLanguage();
  const text = manyTexts[language];
  return (
    <div className={styles.rows}>
      <Text weight="semibold">{text.pasteRefused(refused.length)}</Text>
      <ul className={styles.list}>
        {refused.map(({ row, problems }) => (
          <li key={row.line} className={styles.row}>
            <Text size={200} weight="semibold">
              {text.pasteRow(row.line, row.says.name ?? "")}
            </Text>
            {problems.map((problem) => (
              <Text key={`${problem.field} ${problem.code}`} size={200}>
                {sentenceOf(language, problem)}
              </Text>
            ))}
            <Text size={200} className={styles.cells}>
              {row.cells.filter(Boolean).join(" · ")}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The column first: a row has many. */
function sentenceOf(language: Language, problem: Problem): string {
  const columns: Record<string, Words> = { ...groupColumns, months: pastedMonths.title };
  const column = problem.field && columns[problem.field]?.[language];
  const sentence = pastedProblems[problem.code]?.[language](problem.data) ?? problemSentence(language, problem);
  return column ? `${column}: ${sentence}` : sentence;
}
