import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { BudgetPlan } from "../../../budget/plan";
import type { Selector } from "../../../budget/sweep";
import type { Outcome } from "../../../law/problem";
import type { Language } from "../../../texts/language";
import { showRupiah } from "../../../texts/numbers";
import { sensitivityTexts } from "../../../texts/pane/whatif/sensitivity";
import { Choice } from "../Choice";
import { copyTexts } from "../copyTexts";
import { Heading } from "../Heading";
import { TextBox } from "../TextBox";
import { useLastGood } from "./lastGood";
import { useLook } from "./look";
import { Problems } from "./Problems";
import {
  AXES,
  isShare,
  readStep,
  tableNeed,
  tableText,
  type AxisKey,
  type Table,
  type TableCell,
} from "./sensitivityNeed";
import { whatifSentence } from "./sentence";
import { useWhatif } from "./useWhatif";

const useStyles = makeStyles({
  table: {
    width: "auto",
    minWidth: "100%",
    "& th:first-child": {
      position: "sticky",
      insetInlineStart: 0,
      width: "76px",
      minWidth: "76px",
      backgroundColor: tokens.colorNeutralBackground1,
    },
    "& td": { whiteSpace: "nowrap", paddingInlineEnd: "4px" },
  },
  // The words in the cell say the same.
  short: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorNeutralForeground1 },
  plan: { outline: `2px solid ${tokens.colorNeutralStroke1}`, outlineOffset: "-2px" },
});

const FIGURES = ["cost", "lacking"] as const;
const USUAL = { rows: "people", columns: "last" } as const;
const USUAL_STEP = "10";

/** The table of what was chosen, or what is wrong with a step. */
function askTable(asked: string, plan: BudgetPlan, scenario: string | null, language: Language): Outcome<Table> {
  const { who, rows, columns, steps } = JSON.parse(asked) as Asked;
  const [down, across] = [rows, columns].map((axis, place) => readStep(isShare(axis) ? steps[place]! : "1"));
  if (!down!.ok) return down!;
  if (!across!.ok) return across!;
  return tableNeed({
    plan,
    scenario,
    who,
    language,
    rows: { axis: rows, step: down!.value },
    columns: { axis: columns, step: across!.value },
  });
}

interface Asked {
  who: Selector;
  rows: AxisKey;
  columns: AxisKey;
  steps: [string, string];
}

/** Two inputs moved together: what the year costs, or what is lacking, for every pair of their values. */
export function TwoWayTable({ scenario, who }: { scenario: string | null; who: Selector }) {
  const styles = useStyles();
  const look = useLook();
  const { plan, language, text, setText } = useWhatif();
  const [said, setSaid] = useState("");
  const words = sensitivityTexts[language];
  const axes = AXES.filter((axis) => axis !== "ceiling" || plan.funds.length > 0);
  const axisAt = (side: "rows" | "columns"): AxisKey =>
    axes.find((axis) => axis === text(`sense.${side}`)) ?? USUAL[side];
  const stepAt = (side: "rows" | "columns") => text(`sense.${side}.step`, USUAL_STEP);
  const figure = FIGURES.find((one) => one === text("sense.figure")) ?? "cost";
  const [rows, columns] = [axisAt("rows"), axisAt("columns")];
  const by = JSON.stringify({ who, rows, columns, steps: [stepAt("rows"), stepAt("columns")] });
  // 49 budgets: keys are answered first.
  const asked = useDeferredValue(by);
  const outcome = useMemo(() => askTable(asked, plan, scenario, language), [asked, plan, scenario, language]);
  const { value, problems } = useLastGood(outcome);
  const axisBoxes = (side: "rows" | "columns", axis: AxisKey, other: AxisKey) => {
    const step = readStep(stepAt(side));
    return (
      <>
        <Choice
          className={isShare(axis) ? undefined : look.wide}
          label={words[side]}
          value={axis}
          options={axes.map((one) => ({ value: one, text: words.inputs[one], disabled: one === other }))}
          onChoose={(one) => setText(`sense.${side}`, one)}
        />
        {isShare(axis) && (
          <TextBox
            label={words.stepOf(words[side])}
            kind="number"
            name={`sense.${side}.step`}
            text={stepAt(side)}
            problem={!step.ok && whatifSentence(language, step.problems[0]!)}
            onType={(typed) => setText(`sense.${side}.step`, typed)}
            onCommit={() => undefined}
          />
        )}
      </>
    );
  };
  const told = ({ lacking }: TableCell) =>
    value?.isOpen ? words.open : lacking === 0 ? words.enough : `${words.short} ${showRupiah(language, lacking!)}`;
  return (
    <section className={mergeClasses(look.part, look.ruled)} aria-label={words.table}>
      <Heading level={2}>{words.table}</Heading>
      <Text size={200} className={look.about}>
        {words.tableAbout}
      </Text>
      <div className={look.two}>
        {axisBoxes("rows", rows, columns)}
        {axisBoxes("columns", columns, rows)}
        <Choice
          className={look.wide}
          label={words.figure}
          value={figure}
          options={FIGURES.map((one) => ({ value: one, text: words.figures[one] }))}
          onChoose={(one) => setText("sense.figure", one)}
        />
      </div>
      <Problems problems={problems} language={language} isStale={value !== null} />
      {value && (
        <>
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys */}
          <div className={look.scroll} role="region" aria-label={words.scroll} tabIndex={0}>
            <table className={mergeClasses(look.table, styles.table, problems.length > 0 && look.stale)}>
              <thead>
                <tr>
                  <th scope="col">
                    {words.inputs[rows]} \ {words.inputs[columns]}
                  </th>
                  {value.columns.map((title) => (
                    <th scope="col" key={title}>
                      {title}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {value.cells.map((line, row) => (
                  <tr key={value.rows[row]}>
                    <th scope="row">{value.rows[row]}</th>
                    {line.map((cell, column) => (
                      <td
                        key={value.columns[column]}
                        className={mergeClasses(
                          cell.lacking !== null && cell.lacking > 0 && !value.isOpen && styles.short,
                          cell.isPlan && styles.plan,
                        )}
                      >
                        {cell.cost === null ? (
                          words.uncounted
                        ) : (
                          <>
                            {figure === "cost" ? showRupiah(language, cell.cost) : told(cell)}
                            {figure === "cost" && <span className={look.small}>{told(cell)}</span>}
                            {cell.isPlan && <span className={look.small}>{words.now}</span>}
                          </>
                        )}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {value.cells.flat().some(({ cost }) => cost === null) && (
            <Text size={200} className={look.about}>
              {words.uncountedHint}
            </Text>
          )}
          <div className={look.actions}>
            <Button
              size="small"
              disabledFocusable={problems.length > 0}
              onClick={() =>
                problems.length === 0 &&
                setSaid(copyTexts({ plain: tableText(value, figure) }) ? words.copied : words.refused)
              }
            >
              {words.copy}
            </Button>
            <Text size={200} role="status">
              {said}
            </Text>
          </div>
        </>
      )}
    </section>
  );
}
