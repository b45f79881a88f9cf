import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowRight20Regular, ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";
import { emptyPlan } from "../../budget/emptyPlan";
import { isUnseen } from "../../budget/isUnseen";
import { LAW } from "../../law/baseline";
import { startTexts } from "../../texts/pane/start";
import { shellTexts } from "../../texts/pane/shell";
import { useStore } from "../state/store";
import { useWorkbook } from "../state/workbook";
import { Heading } from "./Heading";
import { ExampleRegions } from "./later";
import { FirstTime } from "./learn/FirstTime";
import { SentenceCheck } from "./published/SentenceCheck";
import { TextBox } from "./TextBox";
import { readYear, yearWrong } from "./TitleEditor";

const useStyles = makeStyles({
  start: { padding: "12px 12px 24px", display: "grid", gap: "8px" },
  purpose: { color: tokens.colorNeutralForeground2, marginBottom: "4px" },
  way: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: "hidden",
  },
  wayHead: {
    width: "100%",
    justifyContent: "flex-start",
    alignItems: "flex-start",
    textAlign: "start",
    gap: "4px",
    padding: "10px 12px",
    borderRadius: 0,
    fontWeight: tokens.fontWeightRegular,
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0, gap: "2px" },
  about: { color: tokens.colorNeutralForeground3 },
  icon: { flexShrink: 0, marginTop: "2px" },
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 96px",
    gap: "8px",
    padding: "0 12px 12px",
    alignItems: "start",
  },
  submit: { gridColumn: "1 / -1" },
});

/** The budget year a new budget is for: the one after the law's date, because that is the one being prepared. */
const NEXT_YEAR = Number(LAW.version.slice(0, 4)) + 1;

/** The empty state: the ways in, each in one sentence, and a sentence of others to check without any budget. */
export function Start() {
  const styles = useStyles();
  const { state, dispatch } = useStore();
  const { openBook } = useWorkbook();
  const { language, book, parked } = state;
  const text = startTexts[language];
  const [open, setOpen] = useState<"example" | "own" | null>(null);
  const [isChecking, setChecking] = useState(false);
  const toggle = (way: "example" | "own") => setOpen(open === way ? null : way);
  return (
    <div className={styles.start}>
      <Heading level={2} size={400}>
        {text.title}
      </Heading>
      <Text className={styles.purpose}>{text.purpose}</Text>
      {parked && (
        <Way
          title={text.continue(parked.frame.region.name, parked.frame.year)}
          onOpen={() => dispatch({ type: "comeBack" })}
        />
      )}
      {book && !parked?.linked && (
        <Way title={text.book} about={text.bookAbout(book.region.name, book.year)} onOpen={() => void openBook()} />
      )}
      <Way title={text.example} about={text.exampleAbout} isOpen={open === "example"} onOpen={() => toggle("example")}>
        <ExampleRegions />
      </Way>
      <Way title={text.own} about={text.ownAbout} isOpen={open === "own"} onOpen={() => toggle("own")}>
        <OwnRegion />
      </Way>
      <Way title={text.sentence} about={text.sentenceAbout} onOpen={() => setChecking(true)} />
      <FirstTime />
      <SentenceCheck isOpen={isChecking} onClose={() => setChecking(false)} />
    </div>
  );
}

interface WayProps {
  title: string;
  about?: string;
  /** Absent: the way leads on at once. */
  isOpen?: boolean;
  onOpen(): void;
  children?: ReactNode;
}

function Way({ title, about, isOpen, onOpen, children }: WayProps) {
  const styles = useStyles();
  const id = useId();
  const icon =
    isOpen === undefined ? (
      <ArrowRight20Regular className={styles.icon} aria-hidden />
    ) : isOpen ? (
      <ChevronDown16Regular className={styles.icon} aria-hidden />
    ) : (
      <ChevronRight16Regular className={styles.icon} aria-hidden />
    );
  return (
    <section className={styles.way}>
      <Button
        appearance="subtle"
        className={styles.wayHead}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={onOpen}
      >
        {icon}
        <span className={styles.words}>
          <Text weight="semibold">{title}</Text>
          {about && (
            <Text size={200} className={styles.about}>
              {about}
            </Text>
          )}
        </span>
      </Button>
      {isOpen && <div id={id}>{children}</div>}
    </section>
  );
}

function OwnRegion() {
  const styles = useStyles();
  const { state, dispatch } = useStore();
  const text = startTexts[state.language];
  const words = shellTexts[state.language];
  const [name, setName] = useState("");
  const [year, setYear] = useState(String(NEXT_YEAR));
  const [isAsked, setAsked] = useState(false);
  const read = readYear(year);
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (!isUnseen(name) && read !== null) dispatch({ type: "start", plan: emptyPlan(name.trim(), read) });
      }}
    >
      <TextBox
        label={words.regionField}
        text={name}
        hint={text.regionHint}
        problem={isAsked && isUnseen(name) && text.regionMissing}
        onType={setName}
        onCommit={() => undefined}
        submits
        takesFocus
      />
      <TextBox
        label={words.yearField}
        text={year}
        kind="number"
        problem={read === null && yearWrong(state.language)}
        onType={setYear}
        onCommit={() => undefined}
        submits
      />
      <Button type="submit" appearance="primary" className={styles.submit}>
        {text.ownStart}
      </Button>
    </form>
  );
}
