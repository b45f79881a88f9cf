import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowClockwise16Regular, ArrowLeft16Regular } from "@fluentui/react-icons";
import { useCallback, useEffect, useRef, useState } from "react";
import { cellAddress } from "../../../book/address";
import type { BookCells, Place } from "../../../book/explain/bookCells";
import { DoorError, type DoorProblem } from "../../../excel/door";
import { explainTexts } from "../../../texts/pane/explain";
import { problemSentence } from "../../state/problemSentence";
import { useStore } from "../../state/store";
import { useWorkbook } from "../../state/workbook";
import { Heading } from "../Heading";
import { ExplainedFigure } from "./ExplainedFigure";

const useStyles = makeStyles({
  page: { display: "grid", gap: "12px" },
  start: { justifySelf: "start" },
  annex: {
    display: "grid",
    gap: "8px",
    paddingTop: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Seen {
  /** null: this workbook holds no book. */
  cells: BookCells | null;
  place: Place;
}

/** Explains the figure the cursor is on, and follows the cursor where reading costs the user nothing. */
export function ExplainPage({ onLeave }: { onLeave(): void }) {
  const styles = useStyles();
  const { language, book } = useStore().state;
  const { showCell, write, writing } = useWorkbook();
  const text = explainTexts[language];
  const { seen, problem, byHand, read, back } = useFollowedCell();
  return (
    <div className={styles.page}>
      <Text size={200}>{byHand ? text.byHand : text.about}</Text>
      {byHand && (
        <Button
          size="small"
          className={styles.start}
          icon={<ArrowClockwise16Regular />}
          onClick={() => void read(true)}
        >
          {text.again}
        </Button>
      )}
      {back && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.start}
          icon={<ArrowLeft16Regular />}
          onClick={() => void showCell(back.sheet, cellAddress(back.row, back.column))}
        >
          {text.back}
        </Button>
      )}
      {problem && <Text role="alert">{problemSentence(language, problem)}</Text>}
      {!problem && !seen && !byHand && <Text role="status">{text.reading}</Text>}
      {!problem && seen && !seen.cells && <Text role="status">{text.noBook}</Text>}
      {!problem && seen?.cells && (
        <ExplainedFigure
          cells={seen.cells}
          place={seen.place}
          plan={book}
          onGo={({ sheet, row, column }) => void showCell(sheet, cellAddress(row, column))}
        />
      )}
      {book && (
        <section className={styles.annex}>
          <Heading level={3}>{text.annex}</Heading>
          <Text size={200}>{text.annexAbout}</Text>
          <Button
            size="small"
            className={styles.start}
            disabledFocusable={writing !== null}
            onClick={() => {
              if (writing !== null) return;
              // What a writing is held up by is told in the pane, which lies below this page.
              onLeave();
              void write({ answers: { basis: {} } });
            }}
          >
            {text.writeAnnex}
          </Button>
        </section>
      )}
    </div>
  );
}

const samePlace = (one: Place, other: Place): boolean =>
  one.sheet === other.sheet && one.row === other.row && one.column === other.column;

/** The cell the cursor is on with the book around it; cells are read again only after one was changed. */
function useFollowedCell() {
  const { door } = useWorkbook();
  const [seen, setSeen] = useState<Seen | null>(null);
  const [trail, setTrail] = useState<readonly Place[]>([]);
  const [problem, setProblem] = useState<DoorProblem | null>(null);
  const [byHand, setByHand] = useState(false);
  const known = useRef<{ cells: BookCells | null } | null>(null);
  const round = useRef(0);

  const read = useCallback(
    async (isChanged: boolean) => {
      const mine = ++round.current;
      try {
        const figures = await door.figures();
        const place = await figures.selected();
        if (isChanged || !known.current) known.current = { cells: await figures.cells() };
        if (round.current !== mine) return;
        setProblem(null);
        setSeen({ cells: known.current.cells, place });
        setTrail((before) => {
          const [last, earlier] = before.slice(-2).reverse();
          if (last && samePlace(last, place)) return before;
          // Back where one was before: the way there is no longer than it was.
          return earlier && samePlace(earlier, place) ? before.slice(0, -1) : [...before, place];
        });
      } catch (error) {
        if (round.current === mine && error instanceof DoorError) setProblem(error.problem);
        else if (!(error instanceof DoorError)) throw error;
      }
    },
    [door],
  );

  useEffect(() => {
    let isGone = false;
    let stop: (() => void) | null = null;
    void (async () => {
      if (!(await door.capabilities()).readingKeepsUndo) return setByHand(true);
      const figures = await door.figures();
      const stopWatching = await figures.watch((isChanged) => void read(isChanged));
      if (isGone) return stopWatching();
      stop = stopWatching;
      await read(false);
    })().catch((error: unknown) => {
      if (!(error instanceof DoorError)) throw error;
      setProblem(error.problem);
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [door, read]);

  return { seen, problem, byHand, read, back: trail.length > 1 ? trail[trail.length - 2]! : null };
}
