import { Button, makeStyles } from "@fluentui/react-components";
import { NOTHING_KEPT } from "../../../book/keptInputs";
import { neededSheets, partsOf } from "../../../book/neededSheets";
import type { Requested } from "../../../book/sheetPlan";
import { sheetNames } from "../../../texts/book/names";
import { shareTexts } from "../../../texts/pane/share";
import { planOf } from "../../state/result";
import { useStore } from "../../state/store";
import { useWorkbook } from "../../state/workbook";

/** What a book has only once it has something to say. */
const ON_REQUEST = ["scenarios", "coverage", "village", "splits"] as const satisfies readonly Requested[];

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px" } });

/** Writes the book with a sheet it has no need of yet, and shows that sheet. */
export function BlankSheets() {
  const styles = useStyles();
  const { state } = useStore();
  const { write } = useWorkbook();
  const plan = planOf(state);
  if (!plan) return null;
  const needed: readonly Requested[] = [
    ...neededSheets(plan, NOTHING_KEPT, [], {}),
    ...(partsOf(plan, NOTHING_KEPT) > 0 ? (["splits"] as const) : []),
  ];
  return (
    <div className={styles.buttons}>
      {ON_REQUEST.map((key) => (
        <Button
          key={key}
          size="small"
          disabledFocusable={needed.includes(key)}
          onClick={() => needed.includes(key) || void write({ sheets: [key] })}
        >
          {key === "splits" ? shareTexts[state.language].splitTable : sheetNames[key][state.language]}
        </Button>
      ))}
    </div>
  );
}
