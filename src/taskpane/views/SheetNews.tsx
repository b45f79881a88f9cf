import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { groupTexts } from "../../texts/pane/groups";
import { shellTexts } from "../../texts/pane/shell";
import { isUnreadable, type DraftGroup } from "../state/draft";
import { fieldName, fieldValue } from "../state/fieldWords";
import { problemSentence } from "../state/problemSentence";
import { useStore } from "../state/store";
import { useWorkbook } from "../state/workbook";

const useStyles = makeStyles({
  news: {
    gridColumn: "1 / -1",
    display: "grid",
    gap: "4px",
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground4,
  },
});

/** Fields that stand open in every group and say themselves what is wrong; for the others it is said here. */
const TOLD_BESIDE: ReadonlySet<string> = new Set(
  "name people first last segment base contract risk programs payer covered".split(" "),
);

/** What the sheet says otherwise: cells that could not be read, formulas, and fields that were changed on both sides. */
export function SheetNews({ draft }: { draft: DraftGroup }) {
  const styles = useStyles();
  const { state, dispatch } = useStore();
  const { showCell } = useWorkbook();
  const { language } = state;
  const text = groupTexts[language];
  if (draft.conflicts.length === 0 && draft.inSheet.length === 0) return null;
  return (
    <div className={styles.news} role="status">
      {draft.inSheet.map(({ sheet, address, problem }) => (
        <Fragment key={sheet + address}>
          {!(isUnreadable(problem) && TOLD_BESIDE.has(problem.field ?? "")) && (
            <Text size={200}>{problemSentence(language, problem)}</Text>
          )}
          <Link as="button" onClick={() => void showCell(sheet, address)}>
            <Text size={200}>{shellTexts[language].openCell(sheet, address)}</Text>
          </Link>
        </Fragment>
      ))}
      {draft.conflicts.map((conflict) => (
        <Text size={200} key={conflict.field}>
          {fieldName(language, conflict.field)}:{" "}
          {text.inBook(
            fieldValue(
              language,
              { ...draft.group, [conflict.field]: conflict.inBook },
              conflict.field,
              state.frame ?? {},
            ) || text.emptyValue,
          )}{" "}
          <Link
            as="button"
            onClick={() => dispatch({ type: "tookFromBook", id: draft.group.id, field: conflict.field })}
          >
            {text.takeFromBook}
          </Link>
        </Text>
      ))}
    </div>
  );
}
