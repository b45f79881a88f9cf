import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import type { Fund } from "../../../budget/plan";
import type { FundBudget } from "../../../budget/funding";
import { FUND_NAMES } from "../../../law/fundKinds";
import { fundTexts } from "../../../texts/pane/funds";
import { showMonth } from "../../../texts/months";
import { showRupiah } from "../../../texts/numbers";
import { useStore } from "../../state/store";
import { moveBetweenRows } from "../moveBetweenRows";
import { FundFields } from "./FundFields";

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, listStyleType: "none" },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  toggle: {
    width: "100%",
    justifyContent: "flex-start",
    alignItems: "flex-start",
    textAlign: "start",
    padding: "8px 12px 8px 8px",
    fontWeight: tokens.fontWeightRegular,
    borderRadius: 0,
  },
  chevron: { marginTop: "2px", marginInlineEnd: "4px", flexShrink: 0, color: tokens.colorNeutralForeground3 },
  words: { flexGrow: 1, minWidth: 0, display: "grid", gap: "2px" },
  line: { display: "flex", justifyContent: "space-between", gap: "8px" },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  amount: { flexShrink: 0, fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  about: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  missing: { color: tokens.colorStatusDangerForeground1 },
  track: {
    display: "block",
    height: "4px",
    marginTop: "2px",
    borderRadius: "2px",
    backgroundColor: tokens.colorNeutralStroke2,
    overflow: "hidden",
  },
  fill: { display: "block", height: "100%", backgroundColor: tokens.colorBrandForeground1, forcedColorAdjust: "none" },
  over: { backgroundColor: tokens.colorStatusDangerForeground1 },
});

interface FundRowProps {
  fund: Fund;
  spent: FundBudget | null;
  isOpen: boolean;
  isNew: boolean;
}

export function FundRow({ fund, spent, isOpen, isNew }: FundRowProps) {
  const styles = useStyles();
  const { state, dispatch } = useStore();
  const { language } = state;
  const text = fundTexts[language];
  const name = fund.name.trim() || text.unnamed;
  const cost = spent?.cost ?? 0;
  const available = spent?.available ?? null;
  const isOver = (spent?.missing ?? 0) > 0;
  const fieldsId = `fund-${fund.id}`;
  return (
    <li className={mergeClasses(styles.row, isOpen && styles.open)}>
      <Button
        appearance="subtle"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={isOpen ? fieldsId : undefined}
        data-row-toggle={fund.id}
        onClick={() => dispatch({ type: "openFund", id: isOpen ? null : fund.id })}
        onKeyDown={moveBetweenRows}
      >
        {isOpen ? (
          <ChevronDown16Regular className={styles.chevron} aria-hidden />
        ) : (
          <ChevronRight16Regular className={styles.chevron} aria-hidden />
        )}
        <span className={styles.words}>
          <span className={styles.line}>
            <Text weight="semibold" className={styles.name}>
              {name}
            </Text>{" "}
            <span className={mergeClasses(styles.amount, isOver && styles.missing)}>
              {available === null
                ? text.cost(showRupiah(language, cost))
                : isOver
                  ? text.missing(showRupiah(language, spent!.missing))
                  : text.left(showRupiah(language, spent?.left ?? 0))}
            </span>
          </span>{" "}
          <Text size={200} className={styles.about}>
            {FUND_NAMES[fund.kind][language]} ·{" "}
            {available === null ? text.noCeiling : text.ceilingText(showRupiah(language, available))}
            {spent?.exhaustedIn != null && ` · ${text.exhausted(showMonth(language, spent.exhaustedIn))}`}
          </Text>
          {available !== null && available > 0 && (
            <span
              className={styles.track}
              role="img"
              aria-label={text.usage(name, showRupiah(language, cost), showRupiah(language, available))}
            >
              <span
                className={mergeClasses(styles.fill, isOver && styles.over)}
                style={{ width: `${Math.min(100, (cost / available) * 100)}%` }}
              />
            </span>
          )}
        </span>
      </Button>
      {isOpen && (
        <div id={fieldsId} role="group" aria-label={name}>
          <FundFields fund={fund} spent={spent} isNew={isNew} />
        </div>
      )}
    </li>
  );
}
