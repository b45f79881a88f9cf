import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { WorkerGroup } from "../../budget/plan";
import { groupTexts } from "../../texts/pane/groups";
import { shellTexts } from "../../texts/pane/shell";
import { showMonth } from "../../texts/months";
import { nameOfPayer, nameOfSector, nameOfSegment } from "../../texts/terms";
import type { Language } from "../../texts/language";
import type { Conflict, DraftGroup } from "../state/draft";
import { showField, TEXT_FIELDS, type TextField } from "../state/fields";
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

/** What the sheet says otherwise: cells that could not be read, and fields that were changed on both sides. */
export function SheetNews({ draft }: { draft: DraftGroup }) {
  const styles = useStyles();
  const { state, dispatch } = useStore();
  const { showCell } = useWorkbook();
  const { language } = state;
  const text = groupTexts[language];
  if (draft.conflicts.length === 0 && draft.inSheet.length === 0) return null;
  return (
    <div className={styles.news} role="status">
      {draft.inSheet.map(({ sheet, address }) => (
        <Link key={sheet + address} as="button" onClick={() => void showCell(sheet, address)}>
          <Text size={200}>{shellTexts[language].openCell(sheet, address)}</Text>
        </Link>
      ))}
      {draft.conflicts.map((conflict) => (
        <Text size={200} key={conflict.field}>
          {fieldName(language, conflict.field)}: {text.inBook(valueText(language, draft, conflict) || text.emptyValue)}{" "}
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

function fieldName(language: Language, field: keyof WorkerGroup): string {
  const names: Record<string, string> = groupTexts[language].field;
  return names[field === "base" ? "baseWage" : field] ?? field;
}

function valueText(language: Language, draft: DraftGroup, { field, inBook }: Conflict): string {
  if (field === "first" || field === "last") return showMonth(language, Number(inBook));
  if (field === "payer") return nameOfPayer(language, String(inBook));
  if (field === "sector") return nameOfSector(language, String(inBook));
  if (field === "segment") return nameOfSegment(language, String(inBook));
  if ((TEXT_FIELDS as readonly string[]).includes(field))
    return showField(field as TextField, { ...draft.group, [field]: inBook }, language);
  return Array.isArray(inBook) ? inBook.join(" + ") : String(inBook ?? "");
}
