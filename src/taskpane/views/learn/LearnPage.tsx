import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { learnPlan } from "../../../book/learn/learnPlan";
import { LAW } from "../../../law/baseline";
import { learnTexts } from "../../../texts/pane/learn";
import { problemSentence } from "../../state/problemSentence";
import { useStore } from "../../state/store";
import { useWorkbook } from "../../state/workbook";
import type { DoorProblem } from "../../../excel/door";
import { Heading } from "../Heading";

const useStyles = makeStyles({
  page: { display: "grid", gap: "16px" },
  part: { display: "grid", gap: "8px", overflowWrap: "anywhere" },
  step: {
    display: "grid",
    gap: "4px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  start: { justifySelf: "start" },
  fine: { color: tokens.colorNeutralForeground3 },
});

/** For people who come after: a tour in six steps, and lessons in a region that does not exist. */
export function LearnPage({ onLeave }: { onLeave(): void }) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <Tour onDone={onLeave} />
      <Lessons onWritten={onLeave} />
    </div>
  );
}

function Tour({ onDone }: { onDone(): void }) {
  const styles = useStyles();
  const text = learnTexts[useStore().state.language];
  const [at, setAt] = useState(0);
  const [title, about] = text.steps[at]!;
  const isLast = at === text.steps.length - 1;
  return (
    <section className={styles.part}>
      <Heading level={3}>{text.tourTitle}</Heading>
      <div className={styles.step} role="status">
        <Text size={200} className={styles.fine}>
          {text.step(at + 1, text.steps.length)}
        </Text>
        <Text weight="semibold">{title}</Text>
        <Text>{about}</Text>
      </div>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={at === 0} onClick={() => at > 0 && setAt(at - 1)}>
          {text.back}
        </Button>
        <Button size="small" appearance="primary" onClick={() => (isLast ? onDone() : setAt(at + 1))}>
          {isLast ? text.done : text.next}
        </Button>
      </div>
    </section>
  );
}

/** The year of the law as it is known: nothing of the lessons lies beyond it. */
const YEAR = Number(LAW.version.slice(0, 4));

function Lessons({ onWritten }: { onWritten(): void }) {
  const styles = useStyles();
  const { state } = useStore();
  const { door, openBook, showSheet } = useWorkbook();
  const { language, book, frame } = state;
  const text = learnTexts[language];
  const isWriting = useRef(false);
  const [said, setSaid] = useState<string | null>(null);
  const [problem, setProblem] = useState<DoorProblem | null>(null);
  const isTaken = book !== null || frame !== null;
  const write = async () => {
    if (isWriting.current) return;
    isWriting.current = true;
    setProblem(null);
    setSaid(text.writing);
    const outcome = await door.writePlan(learnPlan(language, YEAR), { language, answers: { learn: { typed: [] } } });
    isWriting.current = false;
    setSaid(null);
    if (outcome.status === "failed") return setProblem(outcome.problem);
    // The page lies over the start, which is gone once the book is open.
    onWritten();
    await openBook();
    await showSheet("learn");
  };
  return (
    <section className={styles.part}>
      <Heading level={3}>{text.lessonsTitle}</Heading>
      <Text>{text.lessonsAbout}</Text>
      {isTaken ? (
        <Text role="note">{text.taken}</Text>
      ) : (
        <>
          <Text size={200} className={styles.fine}>
            {text.lessonsWhere}
          </Text>
          <Button className={styles.start} size="small" onClick={() => void write()}>
            {text.write}
          </Button>
        </>
      )}
      <Text role="status">{said}</Text>
      {problem && <Text role="alert">{problemSentence(language, problem)}</Text>}
    </section>
  );
}
