import { Button, Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { adoptedPlan, comparePlans, startRevision } from "../../../budget/revision";
import { groupTexts } from "../../../texts/pane/groups";
import { shareTexts } from "../../../texts/pane/share";
import { showNumber, showRupiah } from "../../../texts/numbers";
import { planOf } from "../../state/result";
import { useStore } from "../../state/store";
import { TextBox } from "../TextBox";

const useStyles = makeStyles({
  buttons: { display: "flex", gap: "8px", flexWrap: "wrap" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  head: {
    textAlign: "end",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    padding: "4px 0 4px 6px",
  },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere", paddingTop: "6px" },
  cell: { textAlign: "end", padding: "0 0 4px 6px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  total: { fontWeight: tokens.fontWeightSemibold },
});

/** Pergeseran and perubahan: keep the adopted side, see before, after and the difference. */
export function Revision() {
  const styles = useStyles();
  const { state, dispatch, result } = useStore();
  const { language, frame } = state;
  const text = shareTexts[language];
  const [document, setDocument] = useState("");
  const plan = planOf(state);
  if (!frame || !plan || !result) return null;
  if (!frame.adopted)
    return (
      <>
        <TextBox
          label={text.document}
          text={document}
          placeholder={text.documentHint}
          onType={setDocument}
          onCommit={() => undefined}
        />
        <div className={styles.buttons}>
          {(["PERUBAHAN", "PERGESERAN"] as const).map((kind) => (
            <Button
              key={kind}
              size="small"
              disabledFocusable={plan.groups.length === 0 || result.problems > 0}
              onClick={() =>
                dispatch({
                  type: "frame",
                  change: { adopted: startRevision(plan, kind, document.trim() || null).adopted },
                })
              }
            >
              {text.start(text.kind[kind])}
            </Button>
          ))}
        </div>
      </>
    );
  const before = adoptedPlan(plan);
  const compared = before && comparePlans(before, result.plan, result.law);
  if (!compared) return null;
  const signed = (amount: number) => (amount > 0 ? "+" : "") + showNumber(language, amount);
  const rows = compared.groups.map((change) => ({
    name: (change.after ?? change.before)?.name.trim() || groupTexts[language].unnamed,
    ...change,
  }));
  return (
    <>
      <Text size={200}>{text.against(text.kind[frame.adopted.kind], frame.adopted.name ?? text.adopted)}</Text>
      <table className={styles.table}>
        <thead>
          <tr>
            {[text.before, text.after, text.difference].map((title) => (
              <th key={title} scope="col" className={styles.head}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map(({ name, totalBefore, totalAfter, difference }, index) => (
          <tbody key={index}>
            <tr>
              <th scope="rowgroup" colSpan={3} className={styles.name}>
                {name}
              </th>
            </tr>
            <tr>
              {[showNumber(language, totalBefore), showNumber(language, totalAfter), signed(difference)].map(
                (shown, column) => (
                  <td key={column} className={styles.cell}>
                    {shown}
                  </td>
                ),
              )}
            </tr>
          </tbody>
        ))}
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={3} className={mergeClasses(styles.name, styles.total)}>
              {text.total}
            </th>
          </tr>
          <tr className={styles.total}>
            {[compared.before.total, compared.after.total].map((amount, column) => (
              <td key={column} className={styles.cell}>
                {showRupiah(language, amount)}
              </td>
            ))}
            <td className={styles.cell}>{signed(compared.difference)}</td>
          </tr>
        </tbody>
      </table>
      <Link as="button" onClick={() => dispatch({ type: "frame", change: { adopted: null } })}>
        <Text size={200}>{text.end}</Text>
      </Link>
    </>
  );
}
