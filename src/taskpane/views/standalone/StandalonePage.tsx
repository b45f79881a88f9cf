import { Button, Checkbox, makeStyles, ProgressBar, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import {
  DoorError,
  type CopyOutcome,
  type DoorProblem,
  type Standalone,
  type StandaloneFound,
  type StandaloneMade,
  type StandaloneOptions,
  type StandaloneProgress,
} from "../../../excel/door";
import { standaloneTexts } from "../../../texts/pane/standalone";
import { problemSentence } from "../../state/problemSentence";
import { useLanguage } from "../../state/store";
import { useWorkbook } from "../../state/workbook";
import { Heading } from "../Heading";

const useStyles = makeStyles({
  page: { display: "grid", gap: "12px" },
  start: { justifySelf: "start" },
  list: { margin: 0, paddingInlineStart: "18px", display: "grid", gap: "4px" },
  words: { overflowWrap: "anywhere" },
});

type Step =
  | { at: "start" }
  | { at: "working"; stop: (() => void) | null; progress: StandaloneProgress | null }
  | { at: "found"; found: StandaloneFound }
  | { at: "copied"; outcome: CopyOutcome; found: StandaloneFound }
  | { at: "made"; made: StandaloneMade }
  | { at: "takenBack" };

/** A line names at most so many cells. */
const MOST_NAMED = 12;

/** The first of many names, and that there are more. */
const firstOf = (names: readonly string[]): string[] =>
  names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), `… (${names.length})`] : [...names];

const cells = ({ twins, values, errors }: StandaloneFound): number => twins + values + errors;
const changed = (found: StandaloneFound): number => cells(found) + found.names + found.rules;
/** Is there anything of ours outside of cells? */
const isElsewhere = ({ names, leftNames, rules, formats, validations }: StandaloneFound): boolean =>
  names + leftNames.length + rules + formats.length + validations.length > 0;
const asked = (found: StandaloneFound): number => cells(found) + found.protectedCells + found.calculating;

/** Finds the cells that need the add-in, replaces them after saying so, tells what was done, and takes it back. */
export function StandalonePage() {
  const styles = useStyles();
  const { door } = useWorkbook();
  const language = useLanguage();
  const text = standaloneTexts[language];
  const [step, setStep] = useState<Step>({ at: "start" });
  const [problem, setProblem] = useState<DoorProblem | null>(null);
  const [clearsAuthor, setClearsAuthor] = useState(false);
  const [canTakeBack, setTakeBack] = useState(false);
  const [canCopy, setCopy] = useState(false);
  // The page may have been left and opened again since.
  useEffect(() => {
    let isGone = false;
    void door.standalone().then(
      (standalone) => {
        if (isGone) return;
        setTakeBack(standalone.isMade());
        setCopy(standalone.canCopy());
      },
      () => undefined,
    );
    return () => void (isGone = true);
  }, [door, step]);
  const run = async (
    work: (standalone: Standalone, options: StandaloneOptions) => Promise<Step | null>,
    canStop = true,
  ) => {
    const before = step;
    setProblem(null);
    const stopping = new AbortController();
    const stop = canStop ? () => stopping.abort() : null;
    const working = (progress: StandaloneProgress | null) => setStep({ at: "working", stop, progress });
    working(null);
    try {
      // Cancelled: the workbook is as before, and so is the page.
      setStep((await work(await door.standalone(), { onProgress: working, signal: stopping.signal })) ?? before);
    } catch (error) {
      setStep(before);
      if (!(error instanceof DoorError)) throw error;
      setProblem(error.problem);
    }
  };
  const search = () =>
    run(async (standalone, options) => {
      const found = await standalone.find(options);
      return found && { at: "found", found };
    });
  const searchAtOnce = useRef(search);
  useEffect(() => {
    // Whoever opens this page in a copy came for one thing.
    void door
      .standalone()
      .then(async (standalone) => ((await standalone.isCopy()) ? searchAtOnce.current() : undefined))
      .catch(() => undefined);
  }, [door]);
  const make = () =>
    run(async (standalone, options) => {
      const made = await standalone.make(language, clearsAuthor, options);
      return made && { at: "made", made };
    });
  const copy = (found: StandaloneFound) =>
    run(async (standalone, options) => {
      const outcome = await standalone.openCopy(options);
      return outcome && { at: "copied", outcome, found };
    });
  const takeBack = () =>
    run(async (standalone, options) => {
      await standalone.takeBack(options);
      return { at: "takenBack" };
    }, false);
  const refused = step.at === "copied" && step.outcome.status === "refused" ? step.outcome : null;
  // After a refusal both ways are open still.
  const found = step.at === "found" || (step.at === "copied" && refused) ? step.found : null;
  return (
    <div className={styles.page}>
      <Text>{text.about}</Text>
      {refused && <Text role="alert">{text.copyRefused[refused.why](refused.detail)}</Text>}
      {problem && <Text role="alert">{problemSentence(language, problem)}</Text>}
      <div role="status" className={styles.words}>
        {step.at === "working" && <Text>{text.steps[step.progress?.step ?? "reading"]}</Text>}
        {step.at === "found" && <Found found={step.found} />}
        {step.at === "copied" && <Copied outcome={step.outcome} />}
        {step.at === "made" && <Made made={step.made} />}
        {step.at === "takenBack" && <Text>{text.takenBack}</Text>}
      </div>
      {step.at === "working" && <Working {...step} />}
      {found && changed(found) > 0 && (
        <>
          {canCopy && !found.copy && (
            <>
              <Text size={200}>{text.copyAbout}</Text>
              <Button appearance="primary" className={styles.start} onClick={() => void copy(found)}>
                {text.openCopy}
              </Button>
              <Heading level={3}>{text.inPlaceTitle}</Heading>
            </>
          )}
          {!found.copy && <Text size={200}>{canCopy ? text.inPlace : `${text.noCopy} ${text.inPlace}`}</Text>}
          <Checkbox
            checked={clearsAuthor}
            label={text.author}
            onChange={(_, { checked }) => setClearsAuthor(checked === true)}
          />
          <Button
            appearance={canCopy && !found.copy ? "secondary" : "primary"}
            className={styles.start}
            onClick={() => void make()}
          >
            {found.copy ? text.make : text.makeHere}
          </Button>
        </>
      )}
      {canTakeBack && step.at !== "working" && (
        <>
          <Text size={200}>{text.takeBackHint}</Text>
          <Button className={styles.start} onClick={() => void takeBack()}>
            {text.takeBack}
          </Button>
        </>
      )}
      {step.at !== "working" && (
        <Button className={styles.start} onClick={() => void search()}>
          {text.search}
        </Button>
      )}
    </div>
  );
}

function Working({ stop, progress }: Extract<Step, { at: "working" }>) {
  const styles = useStyles();
  const text = standaloneTexts[useLanguage()];
  const { done = 0, of = 0 } = progress ?? {};
  return (
    <>
      <ProgressBar value={of > 0 ? done : undefined} max={of > 0 ? of : 1} aria-label={text.progress} />
      {of > 0 && (
        <Text size={200}>{progress?.step === "copying" ? text.kilobytes(done, of) : text.cells(done, of)}</Text>
      )}
      {stop && (
        <Button className={styles.start} onClick={stop}>
          {text.cancel}
        </Button>
      )}
    </>
  );
}

function Lines({ lines }: { lines: readonly (string | false)[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines
        .filter((line) => line !== false)
        .map((line) => (
          <li key={line}>
            <Text size={200}>{line}</Text>
          </li>
        ))}
    </ul>
  );
}

/** What to do next in the other window; a refusal is said as an alert. */
function Copied({ outcome }: { outcome: CopyOutcome }) {
  const styles = useStyles();
  const text = standaloneTexts[useLanguage()];
  if (outcome.status === "refused") return null;
  return (
    <>
      <Text block>{text.copied}</Text>
      <ol className={styles.list}>
        {text.copiedSteps.map((line) => (
          <li key={line}>
            <Text>{line}</Text>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Of a copy: that it is one, and whether it still shows what its original shows. */
function OfCopy({ copy }: Pick<StandaloneFound, "copy">) {
  const text = standaloneTexts[useLanguage()];
  if (!copy) return null;
  const { madeAt, otherSheets } = copy;
  const differs = otherSheets && otherSheets.length > 0;
  return (
    <Text block>
      {text.isCopy(madeAt)} {otherSheets && (differs ? text.copyDiffers(firstOf(otherSheets)) : text.copySame)}
    </Text>
  );
}

function Found({ found }: { found: StandaloneFound }) {
  const text = standaloneTexts[useLanguage()];
  const sheets = [...new Set([...found.sheets, ...found.protectedSheets])];
  return (
    <>
      <OfCopy copy={found.copy} />
      <Text block>{asked(found) > 0 ? text.found(asked(found), sheets) : isElsewhere(found) ? null : text.none}</Text>
      <Lines
        lines={[
          found.twins > 0 && text.twins(found.twins),
          found.values > 0 && text.values(found.values),
          found.errors > 0 && text.errors(found.errors),
          found.names > 0 && text.names(found.names),
          found.rules > 0 && text.rules(found.rules),
          ...leftAlone(found, text),
        ]}
      />
    </>
  );
}

const leftAlone = (found: StandaloneFound, text: (typeof standaloneTexts)["id"]): (string | false)[] => [
  found.protectedCells > 0 && text.protectedCells(found.protectedCells, found.protectedSheets),
  found.calculating > 0 && text.calculating(found.calculating),
  found.others > 0 && text.others(found.others, found.otherSheets),
  found.outside > 0 && text.outside(found.outside, found.outsideSheets),
  found.circular === null && text.circularUnknown,
  found.circular !== null && found.circular > 0 && text.circular(found.circular, found.circularSheets),
  found.leftNames.length > 0 && text.leftNames(firstOf(found.leftNames)),
  found.formats.length > 0 && text.formats(firstOf(found.formats)),
  found.validations.length > 0 && text.validations(firstOf(found.validations)),
  found.unreadSheets.length > 0 && text.unread(firstOf(found.unreadSheets)),
];

function Made({ made }: { made: StandaloneMade }) {
  const text = standaloneTexts[useLanguage()];
  const { differences } = made;
  return (
    <>
      <OfCopy copy={made.copy} />
      <Text block>
        {made.notes !== null ? text.made(cells(made), made.notes) : isElsewhere(made) ? null : text.none}
      </Text>
      <Lines
        lines={[
          made.twins > 0 && text.twins(made.twins),
          made.values > 0 && text.values(made.values),
          made.errors > 0 && text.errors(made.errors),
          made.names > 0 && text.names(made.names),
          made.rules > 0 && text.rulesMade(made.rules),
          made.givenUp > 0 && text.givenUp(made.givenUp),
          differences.length === 0 ? text.equal : text.differs(differences.length, differences.slice(0, MOST_NAMED)),
          made.author !== "kept" && text[made.author],
          ...leftAlone(made, text),
        ]}
      />
      {made.copy && made.notes !== null && <Text block>{text.sendIt}</Text>}
    </>
  );
}
