import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular, Warning16Filled } from "@fluentui/react-icons";
import { memo } from "react";
import type { WorkerGroup } from "../../budget/plan";
import { groupTexts } from "../../texts/pane/groups";
import { termTexts } from "../../texts/pane/terms";
import { showNumber, showRupiah } from "../../texts/numbers";
import { alarms, monthsInYear, type DraftGroup } from "../state/draft";
import { sameValue } from "../../budget/sameValue";
import { useLanguage } from "../state/store";
import { GroupFields } from "./later";
import { moveBetweenRows } from "./moveBetweenRows";

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, listStyleType: "none" },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  head: {
    display: "flex",
    alignItems: "flex-start",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  toggle: {
    flexGrow: 1,
    minWidth: 0,
    justifyContent: "flex-start",
    alignItems: "flex-start",
    textAlign: "start",
    padding: "8px 4px 8px 8px",
    fontWeight: tokens.fontWeightRegular,
    borderRadius: 0,
    // The row lights up as one.
    ":hover": { backgroundColor: "transparent" },
  },
  chevron: { marginTop: "2px", marginInlineEnd: "4px", flexShrink: 0, color: tokens.colorNeutralForeground3 },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  name: { overflowWrap: "anywhere" },
  summary: { color: tokens.colorNeutralForeground3 },
  attention: { color: tokens.colorStatusDangerForeground1, display: "flex", alignItems: "center", gap: "4px" },
  cost: {
    flexShrink: 0,
    minWidth: "auto",
    padding: "8px 12px 8px 8px",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: 0,
  },
  stale: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
  nothing: { padding: "10px 12px 8px 8px", color: tokens.colorNeutralForeground3, flexShrink: 0 },
});

interface GroupRowProps {
  draft: DraftGroup;
  year: number;
  isOpen: boolean;
  isNew: boolean;
  /** The group as the active scenario sees it; null: it was never sound. */
  counted: WorkerGroup | null;
  /** What it costs in the year; null: it could not be computed so far. */
  total: number | null;
  /** Name of the active scenario. */
  scenario: string | null;
  position: number;
  count: number;
  onToggle(id: string, pressed: HTMLElement): void;
  onExplain(id: string): void;
}

export const GroupRow = memo(function GroupRow(props: GroupRowProps) {
  const { draft, year, isOpen, counted, total, scenario, onToggle, onExplain } = props;
  const styles = useStyles();
  const language = useLanguage();
  const text = groupTexts[language];
  const { group, problems } = draft;
  const name = group.name.trim() || text.unnamed;
  const fieldsId = `group-${group.id}`;
  // While an input is unusable the row tells what its figure was worked out from.
  const told = counted ?? draft.good ?? group;
  const months = monthsInYear(told, year);
  const isContract = told.segment === "JAKON" && told.base === null;
  const summary =
    draft.good === null && problems.length > 0
      ? termTexts[language].segment[group.segment]
      : isContract
        ? text.summaryContract(showRupiah(language, told.contract ?? 0))
        : months === 0
          ? text.noMonths
          : text.summary(showNumber(language, told.people), months, termTexts[language].segment[told.segment]);
  const isChanged = scenario !== null && counted !== null && !sameValue(counted, draft.good);
  const cost = total === null ? null : showRupiah(language, total);
  return (
    <li className={mergeClasses(styles.row, isOpen && styles.open)}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={isOpen ? fieldsId : undefined}
          data-row-toggle={group.id}
          onClick={(event) => onToggle(group.id, event.currentTarget)}
          onKeyDown={moveBetweenRows}
        >
          {isOpen ? (
            <ChevronDown16Regular className={styles.chevron} aria-hidden />
          ) : (
            <ChevronRight16Regular className={styles.chevron} aria-hidden />
          )}
          <span className={styles.words}>
            <Text weight="semibold" className={styles.name}>
              {name}
            </Text>
            <Text size={200} className={styles.summary}>
              {summary}
              {isChanged && ` · ${scenario}`}
            </Text>
            {alarms(draft).length > 0 && (
              <Text size={200} className={styles.attention}>
                <Warning16Filled aria-hidden /> {text.attention(problems.length)}
              </Text>
            )}
          </span>
        </Button>
        {cost ? (
          <Button
            appearance="subtle"
            className={mergeClasses(styles.cost, problems.length > 0 && styles.stale)}
            aria-label={text.costOf(name, cost)}
            onClick={() => onExplain(group.id)}
          >
            {cost}
          </Button>
        ) : (
          <Text size={200} className={styles.nothing}>
            {text.notCounted}
          </Text>
        )}
      </div>
      {isOpen && (
        <div id={fieldsId} role="group" aria-label={name}>
          <GroupFields draft={draft} year={year} isNew={props.isNew} position={props.position} count={props.count} />
        </div>
      )}
    </li>
  );
});
