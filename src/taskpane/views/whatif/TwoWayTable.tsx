import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { showRupiah } from "../../../texts/numbers";
import { sensitivityTexts } from "../../../texts/pane/whatif/sensitivity";
import { Choice } from "../Choice";
import { copyTexts } from "../copyTexts";
import { Heading } from "../Heading";
import { TextBox } from "../TextBox";
import { useLook } from "./look";
import { Problems } from "./Problems";
import { FIGURES, isShare, readStep, tableText, type AxisKey, type TableCell } from "./sensitivityNeed";
import { whatifSentence } from "./sentence";
import type { useTwoWay } from "./useTwoWay";
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

/** Two inputs moved together: what the year costs, or what is lacking, for every pair of their values. */
export function TwoWayTable({ two }: { two: ReturnType<typeof useTwoWay> }) {
  const styles = useStyles();
  const look = useLook();
  const { language, setText } = useWhatif();
  const [said, setSaid] = useState("");
  const words = sensitivityTexts[language];
  const { axes, rows, columns, stepAt, figure, value, problems, isBusy } = two;
  const isStale = problems.length > 0 || isBusy;
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
      <Text size={200} role="status" className={look.about}>
        {isBusy ? words.counting : ""}
      </Text>
      {value && (
        <>
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys */}
          <div className={look.scroll} role="region" aria-label={words.scroll} tabIndex={0}>
            <table className={mergeClasses(look.table, styles.table, isStale && look.stale)}>
              <thead>
                <tr>
                  <th scope="col">
                    {words.inputs[value.asked.rows]} \ {words.inputs[value.asked.columns]}
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
              disabledFocusable={isStale}
              onClick={() =>
                !isStale && setSaid(copyTexts({ plain: tableText(value, figure) }) ? words.copied : words.refused)
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
