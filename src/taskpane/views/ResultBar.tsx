import { Button, makeStyles, mergeClasses, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Budget } from "../../budget/budget";
import { PROGRAMS, type Program } from "../../law/terms";
import { resultTexts } from "../../texts/pane/result";
import { writingTexts } from "../../texts/pane/writing";
import { showDifference, showNumber, showPercent, showRupiah } from "../../texts/numbers";
import { alarms } from "../state/draft";
import { useStore } from "../state/store";
import { useWorkbook } from "../state/workbook";
import { FigureTrace, type Figure } from "./FigureTrace";

/** A pane without room: total and button share a line, and what the total is made of can still be asked of it. */
const LOW = "@media (max-height: 480px)";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    padding: "8px 12px 12px",
    display: "grid",
    gap: "6px",
    fontVariantNumeric: "tabular-nums",
    [LOW]: { display: "flex", flexWrap: "wrap", alignItems: "center", padding: "4px 12px 6px", gap: "2px 8px" },
  },
  // As wide as the amount at least: where the button has no room beside it, it stands below.
  sum: { display: "contents", [LOW]: { display: "block", flex: "1 1 0", minWidth: "min-content" } },
  top: { display: "flex", justifyContent: "space-between", alignItems: "baseline", flexWrap: "wrap", columnGap: "8px" },
  muted: { color: tokens.colorNeutralForeground2 },
  total: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    justifyContent: "flex-start",
    padding: "0 4px",
    marginInlineStart: "-5px",
    minWidth: 0,
    maxWidth: "100%",
    [LOW]: { fontSize: "18px", lineHeight: "24px", maxWidth: "none" },
  },
  // Facts break between each other, never inside.
  facts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    "& span": { whiteSpace: "nowrap" },
    [LOW]: { display: "none" },
  },
  said: { [LOW]: { flexBasis: "100%" } },
  stale: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
  why: { color: tokens.colorStatusDangerForeground1 },
  programs: {
    [LOW]: { display: "none" },
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    columnGap: "12px",
    rowGap: "2px",
  },
  program: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: "2px 8px",
    padding: "2px 4px",
    marginInline: "-5px",
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "start",
  },
  amount: { textAlign: "end" },
  track: {
    gridColumn: "1 / -1",
    height: "4px",
    borderRadius: "2px",
    backgroundColor: tokens.colorNeutralStroke2,
    overflow: "hidden",
  },
  fill: { height: "100%", backgroundColor: tokens.colorBrandForeground1, forcedColorAdjust: "none" },
  write: { [LOW]: { paddingInline: "8px" } },
  progress: { display: "grid", gap: "4px", [LOW]: { flexBasis: "100%" } },
  stop: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
});

/** The result that never leaves: the year's total, what it is made of, and the one primary button. */
export function ResultBar() {
  const styles = useStyles();
  const { state, result } = useStore();
  const [figure, setFigure] = useState<Figure | null>(null);
  if (!result || !state.frame) return null;
  const { language } = state;
  const text = resultTexts[language];
  const { budget, problems, sinceWritten } = result;
  const { frame } = state;
  const active = frame.scenarios.find((scenario) => scenario.id === frame.activeScenario)?.name;
  const isStale = problems > 0;
  const total = showRupiah(language, budget.total);
  return (
    <section className={styles.bar} aria-label={text.heading}>
      <div className={styles.sum}>
        <div className={styles.top}>
          <Text size={200} className={styles.muted}>
            {text.yearTotal(state.frame.year)}
            {active && ` · ${active}`}
          </Text>
          {sinceWritten !== null && sinceWritten !== 0 && (
            <Text size={200} className={styles.muted}>
              {text.sinceWritten(showDifference(language, sinceWritten))}
            </Text>
          )}
        </div>
        <div>
          <Button
            appearance="transparent"
            className={mergeClasses(styles.total, isStale && styles.stale)}
            aria-label={text.explain(total)}
            onClick={() => setFigure(wholeOf(budget))}
          >
            {total}
          </Button>
          <Text size={200} block className={mergeClasses(styles.muted, styles.facts)}>
            {[
              perMonthText(budget, language),
              text.people(showNumber(language, budget.people)),
              text.personMonths(showNumber(language, budget.personMonths)),
            ]
              .filter(Boolean)
              .map((fact) => (
                <span key={fact}>{fact}</span>
              ))}
          </Text>
        </div>
      </div>
      <div aria-live="polite" className={isStale ? styles.said : undefined}>
        {isStale && (
          <Text
            size={200}
            className={state.groups.some((draft) => alarms(draft).length > 0) ? styles.why : styles.muted}
          >
            {text.stale(problems)}
          </Text>
        )}
      </div>
      {state.task === "compose" && (
        <div className={styles.programs}>
          {PROGRAMS.filter((program) => (budget.byProgram[program] ?? 0) > 0).map((program) => (
            <ProgramBar
              key={program}
              program={program}
              budget={budget}
              onAsk={() => setFigure({ kind: "program", program })}
            />
          ))}
        </div>
      )}
      <WriteButton />
      <FigureTrace figure={figure} onClose={() => setFigure(null)} onAsk={setFigure} />
    </section>
  );
}

/** Where one group makes up the sum, the sum of groups says nothing: its own way is shown at once. */
function wholeOf({ groups }: Budget): Figure {
  const counted = groups.filter(({ outcome }) => !outcome.ok || outcome.value.total > 0);
  const [only, ...others] = counted.length > 0 ? counted : groups;
  return only && others.length === 0 ? { kind: "group", id: only.group.id } : { kind: "total" };
}

/** What a month costs: the one amount where all paid months are alike, else the highest. */
function perMonthText(budget: Budget, language: "id" | "en"): string {
  const paid = budget.byMonth.map((month) => month.total).filter((total) => total > 0);
  const highest = Math.max(0, ...paid);
  if (highest === 0) return "";
  const text = resultTexts[language];
  const amount = showRupiah(language, highest);
  const isEven = paid.every((total) => total === highest);
  return isEven ? text.perMonth(amount, paid.length) : text.perMonthUpTo(amount);
}

function ProgramBar({ program, budget, onAsk }: { program: Program; budget: Budget; onAsk(): void }) {
  const styles = useStyles();
  const { language } = useStore().state;
  const amount = budget.byProgram[program] ?? 0;
  const share = budget.total > 0 ? amount / budget.total : 0;
  const shown = showRupiah(language, amount);
  return (
    <Button
      appearance="transparent"
      className={styles.program}
      title={resultTexts[language].programShare(program, shown, showPercent(language, share, 1))}
      onClick={onAsk}
    >
      <span>{program}</span> <span className={styles.amount}>{shown}</span>
      <span className={styles.track}>
        <span className={styles.fill} style={{ display: "block", width: `${share * 100}%` }} />
      </span>
    </Button>
  );
}

function WriteButton() {
  const styles = useStyles();
  const { state } = useStore();
  const { writing, write, stopWriting } = useWorkbook();
  const { language } = state;
  const text = writingTexts[language];
  const isWriting = writing !== null;
  const button = useRef<HTMLButtonElement>(null);
  // One button takes the other's place, and the focus with it.
  const wasWriting = useRef(isWriting);
  useEffect(() => {
    if (wasWriting.current === isWriting) return;
    wasWriting.current = isWriting;
    if (document.activeElement === document.body && document.hasFocus()) button.current?.focus();
  }, [isWriting]);
  if (!writing)
    return (
      <Button
        ref={button}
        appearance="primary"
        className={styles.write}
        disabledFocusable={state.groups.length === 0}
        onClick={() => void write()}
      >
        {text.write}
      </Button>
    );
  const { progress } = writing;
  return (
    <div className={styles.progress} role="status">
      <ProgressBar value={progress ? progress.done : undefined} max={progress?.of ?? 1} aria-label={text.writing} />
      <div className={styles.stop}>
        <Text size={200}>
          {progress
            ? text.progress(showNumber(language, progress.done), showNumber(language, progress.of), progress.sheet)
            : text.writing}
        </Text>
        <Button ref={button} size="small" onClick={stopWriting}>
          {text.stop}
        </Button>
      </div>
    </div>
  );
}
