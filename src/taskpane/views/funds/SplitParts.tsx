import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Add16Regular, Delete16Regular } from "@fluentui/react-icons";
import type { FundPart, WorkerGroup } from "../../../budget/plan";
import { sameValue } from "../../../budget/sameValue";
import { splitProblems } from "../../../budget/fundParts";
import { monthOf } from "../../../law/month";
import { fundTexts } from "../../../texts/pane/funds";
import { showMonth } from "../../../texts/months";
import { showNumber } from "../../../texts/numbers";
import { problemSentence } from "../../state/problemSentence";
import { readShare } from "../../state/readings";
import { useStore } from "../../state/store";
import { Choice } from "../Choice";
import { goToAdded } from "../goToAdded";
import { PlanBox } from "../PlanBox";

const useStyles = makeStyles({
  parts: {
    display: "grid",
    gap: "8px",
    paddingInlineStart: "8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  part: { display: "grid", gridTemplateColumns: "repeat(4, minmax(0, 1fr))", gap: "6px", alignItems: "end" },
  fund: { gridColumn: "span 3" },
  foot: { display: "flex", gap: "12px", alignItems: "center", flexWrap: "wrap" },
  month: { gridColumn: "span 2" },
  remove: { minWidth: "auto", justifySelf: "end" },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

/** per 100,000 */
const WHOLE = 100_000;

/** Several funds pay one group: by share, by months, or both. */
export function SplitParts({ group }: { group: WorkerGroup }) {
  const styles = useStyles();
  const { state, dispatch } = useStore();
  const { language, frame } = state;
  const text = fundTexts[language];
  const parts = group.split ?? [];
  if (parts.length === 0 || !frame) return null;
  const change = (split: FundPart[]) => dispatch({ type: "chosen", id: group.id, change: { split } });
  const changePart = (index: number, of: Partial<FundPart>) =>
    change(parts.map((part, other) => (other === index ? { ...part, ...of } : part)));
  // Two parts of the same months make a whole: what one does not bear, the other does.
  const changeShare = (index: number, share: number) => {
    const [one, other] = parts;
    const isPair = parts.length === 2 && sameValue([one!.first, one!.last], [other!.first, other!.last]);
    if (!isPair || share >= WHOLE) return changePart(index, { share });
    change(parts.map((part, place) => ({ ...part, share: place === index ? share : WHOLE - share })));
    dispatch({ type: "boxesGone", about: `split.${group.id}.${1 - index}` });
  };
  const open = Math.max(0, WHOLE - parts.reduce((sum, { share }) => sum + share, 0));
  const first = Math.max(group.first, monthOf(frame.year, 1));
  const last = Math.min(group.last, monthOf(frame.year, 12));
  const months = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  const monthOptions = [
    { value: "", text: text.wholePeriod },
    ...months.map((month) => ({ value: String(month), text: showMonth(language, month) })),
  ];
  const problems = splitProblems(group, first, last).slice(0, 2);
  return (
    <div className={styles.parts} role="group" aria-label={text.splitHeading(group.name)}>
      {parts.map((part, index) => (
        // Parts have no name of their own: their place is who they are.
        <div key={index} className={styles.part} role="group" aria-label={text.part(index + 1)}>
          <Choice
            className={styles.fund}
            label={text.part(index + 1)}
            value={part.fund}
            options={frame.funds.map((fund) => ({ value: fund.id, text: fund.name || text.unnamed }))}
            onChoose={(fund) => changePart(index, { fund })}
          />
          <PlanBox
            boxKey={`split.${group.id}.${index}`}
            label={text.share}
            kind="number"
            shown={showNumber(language, part.share / 1000, 3)}
            read={readShare}
            onValue={(share) => changeShare(index, share ?? 0)}
          />
          {(["first", "last"] as const).map((end) => (
            <Choice
              key={end}
              className={styles.month}
              label={end === "first" ? text.from : text.until}
              value={part[end] == null ? "" : String(part[end])}
              options={monthOptions}
              onChoose={(month) => changePart(index, { [end]: month === "" ? null : Number(month) })}
            />
          ))}
        </div>
      ))}
      {problems.map((problem) => (
        <Text key={problem.code + JSON.stringify(problem.data)} size={200} className={styles.problem}>
          {problemSentence(language, problem)}
        </Text>
      ))}
      <div className={styles.foot}>
        <Button
          size="small"
          appearance="subtle"
          icon={<Add16Regular />}
          onClick={({ currentTarget }) => {
            const rest = { fund: frame.funds[0]?.id ?? "", share: open, first: null, last: null };
            goToAdded(currentTarget, () => change([...parts, rest]));
          }}
        >
          {text.addPart}
        </Button>
        {parts.length > 2 && (
          <Button
            size="small"
            appearance="subtle"
            icon={<Delete16Regular />}
            onClick={() => {
              change(parts.slice(0, -1));
              dispatch({ type: "boxesGone", about: `split.${group.id}`, place: parts.length - 1 });
            }}
          >
            {text.removePart(parts.length)}
          </Button>
        )}
        <Link
          as="button"
          onClick={() => {
            dispatch({ type: "chosen", id: group.id, change: { split: null, fund: parts[0]?.fund ?? null } });
            dispatch({ type: "boxesGone", about: `split.${group.id}` });
          }}
        >
          <Text size={200}>{text.unsplit}</Text>
        </Link>
      </div>
    </div>
  );
}
