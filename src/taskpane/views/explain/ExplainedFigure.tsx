import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { BookCells, Place } from "../../../book/explain/bookCells";
import { explainCell, partsOf } from "../../../book/explain/explainCell";
import { figureTraces } from "../../../book/explain/figureTraces";
import type { BudgetPlan } from "../../../budget/plan";
import { explainTexts } from "../../../texts/pane/explain";
import { traceSentence } from "../../../texts/trace";
import { useLanguage } from "../../state/store";
import { Heading } from "../Heading";
import { TraceSteps } from "../TraceSteps";
import { CellTree } from "./CellTree";
import { cellName, cellSentence, cellTitle, cellValue, wholeOfCell } from "./cellWords";

const useStyles = makeStyles({
  figure: { display: "grid", gap: "8px" },
  value: { fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  title: { overflowWrap: "anywhere" },
  link: { justifySelf: "start", textAlign: "start" },
  trace: { display: "grid", gap: "6px", paddingBottom: "8px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface ExplainedFigureProps {
  cells: BookCells;
  place: Place;
  /** The plan the book was written from, as the pane read it last. */
  plan: BudgetPlan | null;
  onGo(place: Place): void;
}

/** The cell the cursor is on: its sentence, the working with its articles, and the cells it is made from. */
export function ExplainedFigure({ cells, place, plan, onGo }: ExplainedFigureProps) {
  const styles = useStyles();
  const language = useLanguage();
  const text = explainTexts[language];
  const where = cellName(language, place);
  const explained = explainCell(cells, place);
  if ("none" in explained) return <Text role="status">{text[explained.none](where)}</Text>;
  const parts = partsOf(cells, explained);
  const whole = wholeOfCell(language, explained);
  const traces = plan ? figureTraces(cells, place, plan) : [];
  return (
    <div className={styles.figure}>
      <div role="status">
        <Text block weight="semibold" className={styles.title}>
          {cellTitle(language, explained)}
        </Text>
        <Text block size={500} weight="semibold" className={styles.value}>
          {cellValue(language, explained)}
        </Text>
        {whole !== null && <Text block>{text.exactly(whole)}</Text>}
        <Text block>{traces[0] ? traces.map((trace) => traceSentence(language, trace)).join("; ") : null}</Text>
        <Text block>{cellSentence(language, explained, parts)}</Text>
      </div>
      <Link as="button" className={styles.link} aria-label={text.goTo(where)} onClick={() => onGo(place)}>
        {where}
      </Link>
      {traces.length > 0 && (
        <section className={styles.trace}>
          <Heading level={3}>{text.way}</Heading>
          {traces.map((trace, index) => (
            // Traces of one figure are never reordered.
            <TraceSteps key={index} trace={trace} />
          ))}
        </section>
      )}
      {parts.length > 0 && (
        <section>
          <Heading level={3}>{text.from}</Heading>
          <CellTree
            key={where}
            cells={cells}
            parts={parts}
            more={explained.more}
            within={explained.label.row}
            above={[place]}
            onGo={onGo}
          />
        </section>
      )}
    </div>
  );
}
