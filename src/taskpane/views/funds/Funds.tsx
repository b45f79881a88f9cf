import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { fundTexts } from "../../../texts/pane/funds";
import { groupTexts } from "../../../texts/pane/groups";
import { showRupiah } from "../../../texts/numbers";
import { problemSentence } from "../../state/problemSentence";
import { useStore } from "../../state/store";
import { Heading } from "../Heading";
import { ManyDone } from "../ManyDone";
import { newFund, proposeFunds } from "./changeFunds";
import { FundChoice } from "./FundChoice";
import { FundRow } from "./FundRow";
import { SplitParts } from "./SplitParts";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", padding: "8px 8px 4px 12px" },
  list: { margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  none: { padding: "12px", color: tokens.colorNeutralForeground3 },
  paying: { padding: "12px 12px 16px", display: "grid", gap: "10px" },
  payings: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: "10px" },
  group: { display: "grid", gap: "6px" },
  line: { display: "flex", justifyContent: "space-between", gap: "8px" },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  cost: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  unfunded: { color: tokens.colorStatusDangerForeground1, fontVariantNumeric: "tabular-nums" },
  propose: { justifySelf: "start" },
  about: { color: tokens.colorNeutralForeground3 },
  remarks: { margin: 0, paddingInlineStart: "18px", display: "grid", gap: "4px" },
});

/** The task "Dana": what each fund holds and has left, and who is paid from where. */
export function Funds() {
  const styles = useStyles();
  const { state, dispatch, result } = useStore();
  const { language, frame, groups, openFund, manyStep } = state;
  const text = fundTexts[language];
  const [added, setAdded] = useState<string | null>(null);
  if (!frame || !result) return null;
  const { funding, budget } = result;
  const costs = new Map(budget.groups.map(({ group, outcome }) => [group.id, outcome.ok ? outcome.value.total : null]));
  const hasOrphans = groups.some(({ group }) => group.fund === null && (group.split?.length ?? 0) === 0);
  const remarks = funding.problems.filter(({ code }) => code !== "group_without_fund");
  return (
    <>
      <div className={styles.head}>
        <Heading level={2}>{text.heading}</Heading>
        <Button
          size="small"
          icon={<Add16Regular />}
          onClick={() => {
            const fund = newFund("APBD_KABUPATEN", language, frame.funds, state.book?.funds);
            setAdded(fund.id);
            dispatch({ type: "frame", change: { funds: [...frame.funds, fund] } });
            dispatch({ type: "openFund", id: fund.id });
          }}
        >
          {text.add}
        </Button>
      </div>
      {frame.funds.length === 0 ? (
        <Text block className={styles.none}>
          {text.none}
        </Text>
      ) : (
        <ul className={styles.list}>
          {frame.funds.map((fund, position) => (
            <FundRow
              // A new fund's code follows its kind: the row stays the same one, and the focus in it.
              key={position}
              fund={fund}
              spent={funding.funds.find((other) => other.fund.id === fund.id) ?? null}
              isOpen={openFund === fund.id}
              isNew={added === fund.id}
            />
          ))}
        </ul>
      )}
      {manyStep?.removedFund && <ManyDone step={manyStep} />}
      {groups.length > 0 && (
        <section className={styles.paying}>
          <Heading level={2}>{text.payingHeading}</Heading>
          {funding.unfunded > 0 && (
            <Text size={200} className={styles.unfunded}>
              {text.unfunded(showRupiah(language, funding.unfunded))}
            </Text>
          )}
          {hasOrphans && (
            <>
              <Button
                size="small"
                className={styles.propose}
                onClick={() => {
                  const paid = groups.map(({ group }) => group);
                  const { funds, changes } = proposeFunds(frame.funds, paid, language, state.book?.funds);
                  dispatch({ type: "frame", change: { funds } });
                  dispatch({ type: "chosenForAll", changes });
                }}
              >
                {text.propose}
              </Button>
              <Text size={200} className={styles.about}>
                {text.proposeAbout}
              </Text>
            </>
          )}
          <ul className={styles.payings}>
            {groups.map(({ group }) => (
              <li key={group.id} className={styles.group}>
                <div className={styles.line}>
                  <Text className={styles.name}>{group.name.trim() || groupTexts[language].unnamed}</Text>
                  <Text className={styles.cost}>
                    {costs.get(group.id) == null ? "–" : showRupiah(language, costs.get(group.id)!)}
                  </Text>
                </div>
                <FundChoice
                  group={group}
                  label={text.payingOf(group.name.trim() || groupTexts[language].unnamed)}
                  hidesLabel
                />
                <SplitParts group={group} />
              </li>
            ))}
          </ul>
          {remarks.length > 0 && (
            <>
              <Heading level={3}>{text.remarks}</Heading>
              <ul className={styles.remarks}>
                {[...new Set(remarks.map((problem) => problemSentence(language, problem)))].map((sentence) => (
                  <li key={sentence}>
                    <Text size={200}>{sentence}</Text>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
    </>
  );
}
