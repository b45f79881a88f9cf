import { Button, Text } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import { FIGURE_PREFIX, coverageOf } from "../../../budget/coverage";
import { freshCode } from "../../../budget/freshCode";
import type { CoverageFigure } from "../../../budget/plan";
import { listOrNone } from "../../../budget/sameValue";
import { shareTexts } from "../../../texts/pane/share";
import { showNumber, showPercent } from "../../../texts/numbers";
import { figureName } from "../../state/figureName";
import { readCount, readShare, readText } from "../../state/readings";
import { useStore } from "../../state/store";
import { PlanBox } from "../PlanBox";
import { goToAdded } from "../goToAdded";
import { Entry, useEntryStyles } from "./Entry";
import { useRemoval } from "./useRemoval";

const blankFigure = (figures: readonly CoverageFigure[]): CoverageFigure => ({
  id: freshCode(
    FIGURE_PREFIX,
    figures.map(({ id }) => id),
  ),
  participants: null,
  workers: null,
  printed: null,
  definition: null,
  date: null,
  source: null,
});

/** Coverage as reported: never a percentage without its parts, date and source. */
export function CoverageFigures() {
  const styles = useEntryStyles();
  const { state, dispatch } = useStore();
  const text = shareTexts[state.language];
  const figures = state.frame?.coverage ?? [];
  const change = (list: CoverageFigure[]) => dispatch({ type: "frame", change: { coverage: listOrNone(list) } });
  const { remove, undo } = useRemoval(figures, "coverage", change);
  return (
    <>
      {figures.map((figure, index) => (
        <CoverageFields
          key={figure.id}
          place={`coverage.${index}`}
          name={figureName(state.language, figures, figure.id)}
          figure={figure}
          onChange={(of) => change(figures.map((other, place) => (place === index ? { ...other, ...of } : other)))}
          onRemove={() => remove(index, figureName(state.language, figures, figure.id))}
        />
      ))}
      {undo}
      <Button
        size="small"
        className={styles.add}
        icon={<Add16Regular />}
        onClick={({ currentTarget }) => goToAdded(currentTarget, () => change([...figures, blankFigure(figures)]))}
      >
        {text.addCoverage}
      </Button>
    </>
  );
}

interface CoverageFieldsProps {
  place: string;
  name: string;
  figure: CoverageFigure;
  onChange(change: Partial<CoverageFigure>): void;
  onRemove(): void;
}

function CoverageFields({ place, name, figure, onChange, onRemove }: CoverageFieldsProps) {
  const styles = useEntryStyles();
  const { language } = useStore().state;
  const text = shareTexts[language];
  const computed = coverageOf(figure);
  const problems = computed ? (computed.ok ? computed.value.notes : computed.problems) : [];
  const number = (value: number | null) => (value === null ? "" : showNumber(language, value));
  return (
    <Entry label={name} removal={text.removeCoverage} problems={problems} onRemove={onRemove}>
      <Text size={200} weight="semibold" className={styles.wide}>
        {name}
      </Text>
      <PlanBox
        boxKey={`${place}.participants`}
        label={text.participants}
        kind="number"
        shown={number(figure.participants)}
        read={readCount}
        onValue={(participants) => onChange({ participants })}
      />
      <PlanBox
        boxKey={`${place}.workers`}
        label={text.workers}
        kind="number"
        shown={number(figure.workers)}
        read={readCount}
        onValue={(workers) => onChange({ workers })}
      />
      <PlanBox
        boxKey={`${place}.printed`}
        label={text.printed}
        kind="number"
        shown={figure.printed === null ? "" : showNumber(language, figure.printed / 1000, 3)}
        read={readShare}
        onValue={(printed) => onChange({ printed })}
      />
      <PlanBox
        boxKey={`${place}.date`}
        label={text.date}
        shown={figure.date ?? ""}
        read={readText}
        onValue={(date) => onChange({ date })}
      />
      {(["definition", "source"] as const).map((field) => (
        <PlanBox
          key={field}
          className={styles.wide}
          boxKey={`${place}.${field}`}
          label={text[field]}
          shown={figure[field] ?? ""}
          read={readText}
          onValue={(value) => onChange({ [field]: value })}
        />
      ))}
      {computed?.ok && (
        <Text size={200} className={styles.wide}>
          {text.computed(showPercent(language, computed.value.per100000 / 100_000, 2))}
        </Text>
      )}
    </Entry>
  );
}
