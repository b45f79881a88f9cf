import { Button, makeStyles } from "@fluentui/react-components";
import { NOTHING_KEPT } from "../../../book/keptInputs";
import { neededSheets } from "../../../book/neededSheets";
import type { SheetKey } from "../../../book/sheetPlan";
import { sheetNames } from "../../../texts/book/names";
import { planOf } from "../../state/result";
import { useStore } from "../../state/store";
import { useWorkbook } from "../../state/workbook";

/** Sheets that a book has only once they have something to say. */
const ON_REQUEST = ["scenarios", "coverage", "village"] as const satisfies readonly SheetKey[];

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px" } });

/** Writes the book with a sheet it has no need of yet, and shows that sheet. */
export function BlankSheets() {
  const styles = useStyles();
  const { state } = useStore();
  const { write } = useWorkbook();
  const plan = planOf(state);
  if (!plan) return null;
  const needed = neededSheets(plan, NOTHING_KEPT, [], {});
  return (
    <div className={styles.buttons}>
      {ON_REQUEST.map((key) => (
        <Button
          key={key}
          size="small"
          disabledFocusable={needed.includes(key)}
          onClick={() => needed.includes(key) || void write({ sheets: [key] })}
        >
          {sheetNames[key][state.language]}
        </Button>
      ))}
    </div>
  );
}
