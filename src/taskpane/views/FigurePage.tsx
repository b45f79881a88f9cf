import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";
import { Fragment, useEffect, useRef, type ReactNode } from "react";
import type { Budget } from "../../budget/budget";
import { linesOf } from "../../budget/groupInPlan";
import type { OwnFigure } from "../../budget/matchPrinted";
import type { Trace } from "../../budget/trace";
import { traceGroup } from "../../budget/tracePeriod";
import { PROGRAMS, type Program } from "../../law/terms";
import { resultTexts } from "../../texts/pane/result";
import { groupTexts } from "../../texts/pane/groups";
import { showRupiah } from "../../texts/numbers";
import { traceSentence } from "../../texts/trace";
import { problemSentence } from "../state/problemSentence";
import { useStore } from "../state/store";
import type { Figure } from "./FigureTrace";
import { Heading } from "./Heading";
import { explainGroup, PrintedFigure } from "./PrintedFigure";
import { TraceSteps } from "./TraceSteps";

const useStyles = makeStyles({
  page: { display: "grid", gap: "12px" },
  focused: { outlineStyle: "none" },
  back: { justifySelf: "start", marginInlineStart: "-6px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    width: "100%",
    display: "flex",
    justifyContent: "space-between",
    textAlign: "start",
    gap: "8px",
    padding: "8px 6px",
    marginInline: "-6px",
    borderRadius: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  amount: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  notes: { margin: 0, paddingInlineStart: "18px", display: "grid", gap: "4px" },
});

/** Where a figure comes from: one sentence first, then line by line down to the article. */
export function FigurePage({ figure, onAsk }: { figure: Figure; onAsk(figure: Figure): void }) {
  return (
    <Focused key={JSON.stringify(figure)}>
      {figure.kind === "group" ? (
        <GroupTrace figure={figure} onAsk={onAsk} />
      ) : (
        <SumTrace figure={figure} onAsk={onAsk} />
      )}
    </Focused>
  );
}

/** Going deeper replaces the button that had the focus: the new page takes it, or Escape would find nobody. */
function Focused({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => page.current?.focus(), []);
  return (
    <div ref={page} tabIndex={-1} className={styles.focused}>
      {children}
    </div>
  );
}

function SumTrace({ figure, onAsk }: { figure: Exclude<Figure, { kind: "group" }>; onAsk(figure: Figure): void }) {
  const styles = useStyles();
  const { state, result } = useStore();
  const { language } = state;
  const text = resultTexts[language];
  if (!result) return null;
  const { budget } = result;
  const parts = budget.groups.flatMap(({ group, outcome }) => {
    if (!outcome.ok) return [];
    const amount = figure.kind === "total" ? outcome.value.total : (outcome.value.byProgram[figure.program] ?? 0);
    return amount === 0 ? [] : [{ group, amount }];
  });
  const sentence =
    figure.kind === "total"
      ? text.traceTotal(showRupiah(language, budget.total), parts.length)
      : text.traceProgram(figure.program, showRupiah(language, budget.byProgram[figure.program] ?? 0), parts.length);
  return (
    <div className={styles.page}>
      <Text>{sentence}</Text>
      <ul className={styles.list}>
        {parts.map(({ group, amount }) => (
          <li key={group.id}>
            <Button
              appearance="subtle"
              className={styles.item}
              onClick={() => onAsk({ kind: "group", id: group.id, from: figure })}
            >
              <span className={styles.name}>{group.name.trim() || groupTexts[language].unnamed}</span>
              <span className={styles.amount}>{showRupiah(language, amount)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <PrintedFigure
        figures={figuresOf(budget, budget.people, figure.kind === "program" ? figure.program : "total")}
        lines={LINES_OF_GROUP * parts.length}
      />
    </div>
  );
}

/** A year's months of every programme, each rounded once. */
const LINES_OF_GROUP = 12 * PROGRAMS.length;

/** What may have been printed about a sum; the figure that was asked about first. */
function figuresOf(
  { total, byProgram, personMonths }: Pick<Budget, "total" | "byProgram" | "personMonths">,
  people: number,
  asked: "total" | Program = "total",
): readonly [OwnFigure, ...OwnFigure[]] {
  const sums: OwnFigure[] = PROGRAMS.map((what) => ({ what, value: byProgram[what] ?? 0 }));
  const whole: OwnFigure = { what: "total", value: total };
  const first = sums.find(({ what }) => what === asked) ?? whole;
  const counts: OwnFigure[] = [
    { what: "people", value: people },
    { what: "personMonths", value: personMonths },
  ];
  return [first, ...[whole, ...sums].filter((other) => other !== first && other.value > 0), ...counts];
}

function GroupTrace({ figure, onAsk }: { figure: Extract<Figure, { kind: "group" }>; onAsk(figure: Figure): void }) {
  const styles = useStyles();
  const { state, result } = useStore();
  const { language, frame } = state;
  const text = resultTexts[language];
  // As the active scenario sees the group and the law: the figure on the bar is explained, not another.
  const group = result?.plan.groups.find((other) => other.id === figure.id);
  if (!group || !frame || !result) return null;
  const counted = result.budget.groups.find((other) => other.group.id === group.id);
  // Parts with prices of their own are explained one by one.
  const lines = counted?.outcome.ok ? linesOf(group, counted.outcome.value) : [{ group }];
  const traces = lines.map((line) => traceGroup(line.group, frame.year, result.law, frame.rounding));
  const { from } = figure;
  return (
    <div className={styles.page}>
      {from && (
        <Button
          appearance="subtle"
          size="small"
          className={styles.back}
          icon={<ArrowLeft16Regular />}
          onClick={() => onAsk(from)}
        >
          {text.traceBack}
        </Button>
      )}
      {traces.map((traced, place) =>
        traced.ok ? (
          <Fragment key={lines[place]!.group.id}>
            <Text weight="semibold">{traceSentence(language, traced.value)}</Text>
            <TraceSteps trace={traced.value} />
            <Notes trace={traced.value} />
          </Fragment>
        ) : (
          traced.problems.map((problem) => <Text key={problem.code}>{problemSentence(language, problem)}</Text>)
        ),
      )}
      {counted?.outcome.ok && (
        <PrintedFigure
          figures={figuresOf(counted.outcome.value, group.people)}
          lines={LINES_OF_GROUP * lines.length}
          explain={lines.length === 1 ? explainGroup(group, frame.year, result.law) : undefined}
        />
      )}
    </div>
  );
}

function Notes({ trace }: { trace: Trace }) {
  const styles = useStyles();
  const { language } = useStore().state;
  if (trace.notes.length === 0) return null;
  const sentences = [...new Set(trace.notes.map((note) => problemSentence(language, note)))];
  return (
    <section>
      <Heading level={3}>{resultTexts[language].remarks}</Heading>
      <ul className={styles.notes}>
        {sentences.map((sentence) => (
          <li key={sentence}>
            <Text size={200}>{sentence}</Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
