import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Delete16Regular } from "@fluentui/react-icons";
import { FUND_KINDS, type Fund } from "../../../budget/plan";
import { checkFund } from "../../../budget/checkPlan";
import { isEligible, type FundBudget } from "../../../budget/funding";
import { FUND_NAMES } from "../../../law/fundKinds";
import { monthOf } from "../../../law/month";
import { fundTexts } from "../../../texts/pane/funds";
import { groupTexts } from "../../../texts/pane/groups";
import { monthName, showMonth } from "../../../texts/months";
import { showNumber, showRupiah } from "../../../texts/numbers";
import { problemSentence } from "../../state/problemSentence";
import { readName } from "../../state/names";
import { readCeiling, readShare, readText } from "../../state/readings";
import { useStore } from "../../state/store";
import { Choice } from "../Choice";
import { PlanBox } from "../PlanBox";
import { EarmarkOffer } from "./EarmarkOffer";
import { fundCodesInUse, ofKind, withoutFund } from "./changeFunds";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: "8px",
    padding: "4px 12px 12px",
    alignItems: "start",
  },
  wide: { gridColumn: "1 / -1" },
  months: {
    fontVariantNumeric: "tabular-nums",
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
  },
  heading: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    padding: "2px 0",
  },
  cell: { padding: "2px 0" },
  number: { textAlign: "end", padding: "2px 0" },
  missing: { color: tokens.colorStatusDangerForeground1 },
  summary: { cursor: "pointer" },
  groups: { display: "grid" },
});

interface FundFieldsProps {
  fund: Fund;
  spent: FundBudget | null;
  isNew: boolean;
}

export function FundFields({ fund, spent, isNew }: FundFieldsProps) {
  const styles = useStyles();
  const { state, dispatch } = useStore();
  const { language, frame } = state;
  const text = fundTexts[language];
  if (!frame) return null;
  const { year, funds } = frame;
  const change = (of: Partial<Fund>) =>
    dispatch({
      type: "frame",
      change: { funds: funds.map((other) => (other.id === fund.id ? { ...other, ...of } : other)) },
    });
  const months = Array.from({ length: 12 }, (_, index) => monthOf(year, index + 1));
  const monthOptions = (chosen: number | null) => [
    { value: "", text: text.anyMonth },
    ...(chosen !== null && !months.includes(chosen)
      ? [{ value: String(chosen), text: showMonth(language, chosen) }]
      : []),
    ...months.map((month, index) => ({ value: String(month), text: monthName(language, index + 1) })),
  ];
  const ceiling = fund.ceilings[year];
  const found = checkFund(fund);
  const problemOf = (field: string) => {
    const problem = found.find((other) => other.field === field);
    return problem && problemSentence(language, problem);
  };
  return (
    <div className={styles.fields}>
      <PlanBox
        className={styles.wide}
        boxKey={`fund.${fund.id}.name`}
        label={text.field.name}
        shown={fund.name}
        read={(name) =>
          readName(
            name,
            funds.filter((other) => other.id !== fund.id).map((other) => other.name),
          )
        }
        onValue={(name) => change({ name })}
      />
      <Choice
        className={styles.wide}
        label={text.field.kind}
        value={fund.kind}
        options={FUND_KINDS.map((kind) => ({ value: kind, text: FUND_NAMES[kind][language] }))}
        onChoose={(kind) => {
          const others = funds.filter((other) => other.id !== fund.id);
          const codes = fundCodesInUse(
            state.groups.map(({ group }) => group),
            frame.scenarios,
          );
          const changed = ofKind(fund, kind, language, others, { book: state.book?.funds ?? [], codes });
          change(changed);
          if (changed.id !== fund.id) dispatch({ type: "openFund", id: changed.id });
        }}
      />
      <PlanBox
        boxKey={`fund.${fund.id}.ceiling`}
        label={text.field.ceiling(year)}
        kind="number"
        shown={ceiling === undefined ? "" : showNumber(language, ceiling)}
        read={readCeiling}
        takesFocus={isNew || ceiling === undefined}
        hint={
          ceiling === undefined && spent && spent.cost > 0
            ? text.ceilingHint(showRupiah(language, spent.cost))
            : undefined
        }
        onValue={(value) => {
          const { [year]: _, ...others } = fund.ceilings;
          change({ ceilings: value === null ? others : { ...others, [year]: value } });
        }}
      />
      <PlanBox
        boxKey={`fund.${fund.id}.earmark`}
        label={text.field.earmark}
        kind="number"
        shown={fund.earmark === null ? "" : showNumber(language, fund.earmark / 1000, 3)}
        read={readShare}
        hint={fund.earmark === null ? text.earmarkHint : undefined}
        onValue={(earmark) => change({ earmark })}
      />
      <EarmarkOffer
        fund={fund}
        year={year}
        onTake={(earmark) => {
          change({ earmark });
          dispatch({ type: "boxesGone", about: `fund.${fund.id}.earmark` });
        }}
      />
      {(["firstMonth", "lastMonth"] as const).map((end) => (
        <Choice
          key={end}
          label={text.field[end]}
          problem={problemOf(end)}
          value={fund[end] === null ? "" : String(fund[end])}
          options={monthOptions(fund[end])}
          onChoose={(month) => change({ [end]: month === "" ? null : Number(month) })}
        />
      ))}
      <Eligibility fund={fund} onChange={change} />
      <PlanBox
        className={styles.wide}
        boxKey={`fund.${fund.id}.source`}
        label={text.field.source}
        shown={fund.source ?? ""}
        read={readText}
        onValue={(source) => change({ source })}
      />
      {spent && spent.cost > 0 && <MonthTable spent={spent} />}
      <div className={styles.wide}>
        <Button
          appearance="subtle"
          size="small"
          icon={<Delete16Regular />}
          onClick={() => {
            const paid = state.groups.map(({ group }) => group);
            dispatch({ type: "removeFund", id: fund.id, changes: withoutFund(fund.id, paid) });
          }}
        >
          {text.remove}
        </Button>
      </div>
    </div>
  );
}

/** The group × fund matrix, one fund at a time. */
function Eligibility({ fund, onChange }: { fund: Fund; onChange(change: Partial<Fund>): void }) {
  const styles = useStyles();
  const { state } = useStore();
  const text = fundTexts[state.language];
  const groups = state.groups.map((draft) => draft.group);
  const isOpen = fund.eligible == null || fund.eligible.length === 0;
  return (
    <div className={styles.wide}>
      <Choice
        label={text.eligible}
        value={isOpen ? "all" : "some"}
        options={[
          { value: "all", text: text.everyone },
          { value: "some", text: text.chosen, disabled: groups.length === 0 },
        ]}
        onChoose={(value) => onChange({ eligible: value === "all" ? null : groups.map((group) => group.id) })}
      />
      {!isOpen && (
        <div className={styles.groups}>
          {groups.map((group) => (
            <Checkbox
              key={group.id}
              label={group.name.trim() || groupTexts[state.language].unnamed}
              checked={isEligible(fund, group)}
              onChange={(_, { checked }) =>
                onChange({
                  eligible: groups
                    .filter((other) => (other.id === group.id ? checked === true : isEligible(fund, other)))
                    .map((other) => other.id),
                })
              }
            />
          ))}
        </div>
      )}
    </div>
  );
}

function MonthTable({ spent }: { spent: FundBudget }) {
  const styles = useStyles();
  const { language } = useStore().state;
  const text = fundTexts[language];
  return (
    <details className={styles.wide}>
      <summary className={styles.summary}>
        <Text size={200}>{text.byMonth}</Text>
      </summary>
      <table className={styles.months}>
        <thead>
          <tr>
            <th scope="col" className={styles.heading}>
              {text.monthColumn}
            </th>
            <th scope="col" className={styles.number}>
              {text.costColumn}
            </th>
            <th scope="col" className={styles.number}>
              {text.leftColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {spent.months.map(({ month, cost, left }) => (
            <tr key={month}>
              <th scope="row" className={styles.heading}>
                {showMonth(language, month)}
              </th>
              <td className={styles.number}>{cost === 0 ? "–" : showRupiah(language, cost)}</td>
              <td className={styles.number}>
                <span className={left !== null && left < 0 ? styles.missing : undefined}>
                  {left === null ? "–" : showRupiah(language, left)}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
