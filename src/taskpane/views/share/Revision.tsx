import { Button, Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { localLaw } from "../../../budget/localLaw";
import type { WorkerGroup } from "../../../budget/plan";
import { adoptedPlan, comparePlans, startRevision, type GroupChange } from "../../../budget/revision";
import { groupTexts } from "../../../texts/pane/groups";
import { shareTexts } from "../../../texts/pane/share";
import { showNumber } from "../../../texts/numbers";
import type { Language } from "../../../texts/language";
import { fieldName, fieldValue, type Named } from "../../state/fieldWords";
import { planOf } from "../../state/result";
import { useStore } from "../../state/store";
import { TextBox } from "../TextBox";

const useStyles = makeStyles({
  buttons: { display: "flex", gap: "8px", flexWrap: "wrap" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    overflowWrap: "anywhere",
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
  about: { color: tokens.colorNeutralForeground3 },
  total: { fontWeight: tokens.fontWeightSemibold },
});

/** Pergeseran and perubahan: keep the adopted side, see before, after and the difference. */
export function Revision() {
  const styles = useStyles();
  const { state, dispatch, result } = useStore();
  const { language, frame } = state;
  const text = shareTexts[language];
  const [document, setDocument] = useState("");
  const [isEnding, setEnding] = useState(false);
  const plan = planOf(state);
  if (!frame || !plan || !result) return null;
  const scenario = frame.scenarios.find(({ id }) => id === frame.activeScenario);
  if (!frame.adopted)
    return (
      <>
        {scenario && (
          <Text size={200} className={styles.about}>
            {text.withoutScenario(scenario.name)}
          </Text>
        )}
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
  const compared = before && comparePlans(before, result.plan, result.law, localLaw(before).law);
  if (!compared) return null;
  const signed = (amount: number) =>
    (amount > 0 ? "+" : amount < 0 ? "−" : "") + showNumber(language, Math.abs(amount));
  const rows = compared.groups.map((change) => ({
    name: (change.after ?? change.before)?.name.trim() || groupTexts[language].unnamed,
    about: aboutChange(change, language, frame),
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
                {title} (Rp)
              </th>
            ))}
          </tr>
        </thead>
        {rows.map(({ name, about, totalBefore, totalAfter, difference }, index) => (
          <tbody key={index}>
            <tr>
              <th scope="rowgroup" colSpan={3} className={styles.name}>
                {name}
                {about && <span className={styles.about}> · {about}</span>}
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
                {showNumber(language, amount)}
              </td>
            ))}
            <td className={styles.cell}>{signed(compared.difference)}</td>
          </tr>
        </tbody>
      </table>
      {isEnding ? (
        <div className={styles.buttons} role="alert">
          <Text size={200}>{text.endAsk}</Text>
          <Button size="small" onClick={() => setEnding(false)}>
            {text.endNo}
          </Button>
          <Button
            size="small"
            onClick={() => {
              setEnding(false);
              dispatch({ type: "frame", change: { adopted: null } });
            }}
          >
            {text.endYes}
          </Button>
        </div>
      ) : (
        <Link as="button" onClick={() => setEnding(true)}>
          <Text size={200}>{text.end}</Text>
        </Link>
      )}
    </>
  );
}

/** Which inputs of a group differ, from what to what. */
function aboutChange({ kind, before, after, fields }: GroupChange, language: Language, named: Named): string {
  const text = shareTexts[language];
  if (!before || !after) return kind === "ADDED" ? text.onlyNew : text.onlyOld;
  const shown = (group: WorkerGroup, field: keyof WorkerGroup) => fieldValue(language, group, field, named) || "–";
  return fields
    .map(({ field }) => `${fieldName(language, field)} ${shown(before, field)} → ${shown(after, field)}`)
    .join("; ");
}
