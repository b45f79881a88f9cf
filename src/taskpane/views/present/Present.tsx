import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef, useState } from "react";
import { compareScenarios, type ScenarioCost } from "../../../budget/scenario";
import { shortageOf } from "../../../budget/shortage";
import { showDifference, showNumber, showRupiah } from "../../../texts/numbers";
import { presentTexts } from "../../../texts/pane/present";
import { scenarioTexts } from "../../../texts/pane/scenarios";
import { shellTexts } from "../../../texts/pane/shell";
import { shortageWords } from "../../../texts/shortage";
import { spellRupiah } from "../../../texts/spellOut";
import { soundPlanOf } from "../../state/result";
import { useStore } from "../../state/store";
import { fitting } from "./fitting";

const useStyles = makeStyles({
  stage: {
    boxSizing: "border-box",
    minHeight: "100%",
    display: "flex",
    flexDirection: "column",
    gap: "2vh",
    padding: "12px 16px 16px",
    fontVariantNumeric: "tabular-nums",
    lineHeight: 1.2,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "flex-start", gap: "8px" },
  ask: { margin: 0, fontSize: "clamp(18px, 4.5vmin, 48px)", fontWeight: tokens.fontWeightSemibold },
  figures: { flexGrow: 1, display: "flex", flexDirection: "column", justifyContent: "center", gap: "2vh" },
  total: { fontWeight: tokens.fontWeightBold, lineHeight: 1.1, whiteSpace: "nowrap" },
  words: { color: tokens.colorNeutralForeground2, fontSize: "clamp(15px, 3.2vmin, 32px)" },
  difference: { fontSize: "clamp(18px, 4.5vmin, 44px)", fontWeight: tokens.fontWeightSemibold },
  facts: { margin: 0, display: "flex", flexWrap: "wrap", gap: "2vh 6vw" },
  fact: { display: "flex", flexDirection: "column-reverse" },
  number: {
    margin: 0,
    fontSize: "clamp(28px, 8vmin, 88px)",
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: 1.1,
    whiteSpace: "nowrap",
  },
  label: { color: tokens.colorNeutralForeground2, fontSize: "clamp(15px, 3.2vmin, 32px)" },
  funds: { fontSize: "clamp(16px, 3.6vmin, 36px)" },
  scenarios: { display: "flex", flexWrap: "wrap", gap: "8px" },
  scenario: {
    minHeight: "48px",
    flexGrow: 1,
    fontSize: "clamp(16px, 3.2vmin, 28px)",
    lineHeight: 1.2,
    overflowWrap: "anywhere",
  },
  fine: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/**
 * The budget in large figures. A scenario that is chosen here is only shown: plan and book stay as they are. One that is
 * chosen in the book's list is shown as well.
 */
export function Present({ onClose }: { onClose(): void }) {
  const styles = useStyles();
  const { state, result } = useStore();
  const { language, frame, groups } = state;
  const text = presentTexts[language];
  const costs = useMemo(() => {
    const plan = soundPlanOf({ frame, groups });
    return plan ? compareScenarios(plan) : [];
  }, [frame, groups]);
  const active = frame?.activeScenario ?? null;
  const [chosen, setChosen] = useState(active);
  // Whoever chooses in the book while this is shown wants that one to be seen.
  const [followed, setFollowed] = useState(active);
  if (followed !== active) {
    setFollowed(active);
    setChosen(active);
  }
  const shown = costs.find(({ scenario }) => (scenario?.id ?? null) === chosen) ?? costs[0];
  if (!frame || !result || !shown) return null;
  const region = frame.region.name.trim() || shellTexts[language].regionUnnamed;
  const isEmpty = shown.budget.groups.length === 0;
  return (
    <div className={styles.stage}>
      <div className={styles.head}>
        <h2 className={styles.ask}>{text.ask(region, frame.year)}</h2>
        <Button
          appearance="subtle"
          aria-label={text.close}
          title={text.close}
          icon={<Dismiss20Regular />}
          onClick={onClose}
        />
      </div>
      {isEmpty ? <p className={styles.funds}>{text.empty}</p> : <Figures cost={shown} plain={costs[0]!} />}
      {result.problems > 0 && <div className={styles.fine}>{text.stale(result.problems)}</div>}
      {costs.length > 1 && <Scenarios costs={costs} chosen={shown} onChoose={setChosen} />}
      <div className={styles.fine}>{text.keys}</div>
    </div>
  );
}

function Figures({ cost, plain }: { cost: ScenarioCost; plain: ScenarioCost }) {
  const styles = useStyles();
  const { language } = useStore().state;
  const text = presentTexts[language];
  const { budget } = cost;
  const total = showRupiah(language, budget.total);
  const difference = budget.total - plain.budget.total;
  const paid = budget.byMonth.map((month) => month.total).filter((amount) => amount > 0);
  const highest = Math.max(0, ...paid);
  const facts = [
    [showNumber(language, budget.people), text.people],
    [showNumber(language, budget.personMonths), text.personMonths],
    [showRupiah(language, highest), paid.every((amount) => amount === highest) ? text.perMonth : text.perMonthUpTo],
  ] as const;
  return (
    <div className={styles.figures} role="status">
      <div className={styles.total} style={{ fontSize: fitting(total) }}>
        {total}
      </div>
      <div className={styles.words}>{spellRupiah(language, budget.total)}</div>
      {difference !== 0 && (
        <div className={styles.difference}>{text.difference(showDifference(language, difference))}</div>
      )}
      <dl className={styles.facts}>
        {facts.map(([number, label]) => (
          <div key={label} className={styles.fact}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.number}>{number}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.funds}>{shortageWords(language, shortageOf(cost))}</div>
    </div>
  );
}

interface ScenariosProps {
  costs: readonly ScenarioCost[];
  chosen: ScenarioCost;
  onChoose(id: string | null): void;
}

/** One button for each; ← and → go from one to the next wherever the focus is, ↑ and ↓ within the row. */
function Scenarios({ costs, chosen, onChoose }: ScenariosProps) {
  const styles = useStyles();
  const text = scenarioTexts[useStore().state.language];
  const row = useRef<HTMLDivElement>(null);
  const step = (event: { key: string; preventDefault(): void }) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = (costs.indexOf(chosen) + by + costs.length) % costs.length;
    onChoose(costs[next]!.scenario?.id ?? null);
    row.current?.querySelectorAll("button")[next]?.focus();
  };
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && /^Arrow(Left|Right)$/.test(event.key)) step(event);
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  });
  return (
    // eslint-disable-next-line jsx-a11y/interactive-supports-focus -- the chosen button inside takes the focus
    <div ref={row} className={styles.scenarios} role="radiogroup" aria-label={text.heading} onKeyDown={step}>
      {costs.map((cost) => {
        const isChosen = cost === chosen;
        return (
          <Button
            key={cost.scenario?.id ?? ""}
            role="radio"
            aria-checked={isChosen}
            tabIndex={isChosen ? 0 : -1}
            appearance={isChosen ? "primary" : "secondary"}
            className={styles.scenario}
            onClick={() => onChoose(cost.scenario?.id ?? null)}
          >
            {cost.scenario ? cost.scenario.name || text.unnamed : text.plain}
          </Button>
        );
      })}
    </div>
  );
}
