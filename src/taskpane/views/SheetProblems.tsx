import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { groupTexts } from "../../texts/pane/groups";
import { shellTexts } from "../../texts/pane/shell";
import type { CellProblem } from "../../excel/door";
import { problemSentence } from "../state/problemSentence";
import type { Result } from "../state/result";
import { useStore } from "../state/store";
import { useWorkbook } from "../state/workbook";

const useStyles = makeStyles({
  list: { margin: 0, padding: "4px 12px 8px", display: "grid", gap: "6px", listStyleType: "none" },
  problem: { color: tokens.colorStatusDangerForeground1 },
  repaired: { padding: "0 12px 8px", color: tokens.colorNeutralForeground3 },
  summary: { cursor: "pointer" },
});

/** What is wrong in the sheets beyond a single group, and what was understood although written otherwise; each leads to its cell. */
export function SheetProblems() {
  const styles = useStyles();
  const { state, result } = useStore();
  const { language, notice, repaired } = state;
  const text = groupTexts[language];
  // What the message above says already is not said again below it.
  const told = notice?.kind === "failed" ? problemSentence(language, notice.problem) : null;
  const sheetProblems = state.sheetProblems
    .flatMap((found) => asItIsNow(found, result))
    .filter(({ problem }) => problemSentence(language, problem) !== told);
  return (
    <>
      {sheetProblems.length > 0 && (
        <ul className={styles.list}>
          {sheetProblems.map((problem) => (
            <CellLine key={problem.sheet + problem.address + problem.problem.code} cell={problem} isProblem />
          ))}
        </ul>
      )}
      {repaired.length > 0 && (
        <details className={styles.repaired}>
          <summary className={styles.summary}>
            <Text size={200}>{text.repaired(repaired.length)}</Text>
          </summary>
          <ul className={styles.list}>
            {repaired.map((problem) => (
              <CellLine key={problem.sheet + problem.address + problem.problem.code} cell={problem} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** What a reading found out by calculating: since then people, months or the scenario may have changed, here or there. */
const CALCULATED: readonly string[] = ["fund_without_ceiling", "fund_exceeded"];

function asItIsNow(found: CellProblem, result: Result | null): CellProblem[] {
  const { code, data } = found.problem;
  if (!CALCULATED.includes(code)) return [found];
  const now = result?.funding.problems.find((other) => other.code === code && other.data.fund === data.fund);
  return now ? [{ ...found, problem: now }] : [];
}

/** What nobody has entered yet is asked for, without alarm. */
const GAPS: readonly string[] = ["fund_without_ceiling"];

function CellLine({ cell, isProblem = false }: { cell: CellProblem; isProblem?: boolean }) {
  const styles = useStyles();
  const { language } = useStore().state;
  const { showCell } = useWorkbook();
  return (
    <li>
      <Text size={200} block className={isProblem && !GAPS.includes(cell.problem.code) ? styles.problem : undefined}>
        {problemSentence(language, cell.problem)}
      </Text>
      <Link as="button" onClick={() => void showCell(cell.sheet, cell.address)}>
        <Text size={200}>{shellTexts[language].openCell(cell.sheet, cell.address)}</Text>
      </Link>
    </li>
  );
}
