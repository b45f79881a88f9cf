import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowClockwise16Regular } from "@fluentui/react-icons";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { PlanProblem } from "../../../budget/checkPlan";
import type { BookCheck } from "../../../excel/door";
import { shareTexts } from "../../../texts/pane/share";
import { shellTexts } from "../../../texts/pane/shell";
import { goToPlanProblem } from "../../state/goToProblem";
import { planChecks } from "../../state/planChecks";
import { problemSentence } from "../../state/problemSentence";
import { useStore } from "../../state/store";
import { useWorkbook } from "../../state/workbook";
import { Heading } from "../Heading";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: "6px" },
  line: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: "8px" },
  words: { minWidth: 0, flexGrow: 1, overflowWrap: "anywhere" },
  go: { flexShrink: 0, maxWidth: "45%", textAlign: "end", overflowWrap: "anywhere" },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  look: { color: tokens.colorStatusWarningForeground3 },
  reload: { justifySelf: "start" },
});

/** What to look at in the plan, each line leading to its field. */
export function PlanChecks() {
  const styles = useStyles();
  const { state, result } = useStore();
  const { language, frame, groups } = state;
  const text = shareTexts[language];
  const found = useMemo(() => (result ? planChecks({ frame, groups }, result) : []), [frame, groups, result]);
  if (!result) return null;
  const notes = [...new Set(result.budget.notes.map((note) => problemSentence(language, note)))];
  const told = new Set(found.map(({ problem }) => problemSentence(language, problem)));
  return (
    <>
      {found.length === 0 ? (
        <Text size={200}>{text.planFine}</Text>
      ) : (
        <ul className={styles.list}>
          {kindsOf(found).map((lines) => (
            <PlanLines key={lines[0]!.problem.code} lines={lines} />
          ))}
        </ul>
      )}
      {notes.some((sentence) => !told.has(sentence)) && (
        <>
          <Heading level={3} size={200}>
            {text.remarks}
          </Heading>
          <ul className={styles.list}>
            {notes
              .filter((sentence) => !told.has(sentence))
              .map((sentence) => (
                <li key={sentence}>
                  <Text size={200}>{sentence}</Text>
                </li>
              ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Of one kind so many are shown until the others are asked for: with 250 groups the tasks below were out of reach. */
const SHOWN = 3;

function kindsOf(lines: readonly PlanProblem[]): PlanProblem[][] {
  const kinds = new Map<string, PlanProblem[]>();
  for (const line of lines) {
    const { code } = line.problem;
    kinds
      .set(code, kinds.get(code) ?? [])
      .get(code)!
      .push(line);
  }
  return [...kinds.values()];
}

/** Lines of one kind, each leading to its field. */
function PlanLines({ lines }: { lines: readonly PlanProblem[] }) {
  const styles = useStyles();
  const { state, dispatch } = useStore();
  const { language } = state;
  const text = shareTexts[language];
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen || lines.length <= SHOWN + 1 ? lines : lines.slice(0, SHOWN);
  return (
    <>
      {shown.map((line) => {
        const sentence = problemSentence(language, line.problem);
        return (
          <li key={sentence + line.id} className={styles.line}>
            <Text size={200} className={styles.words}>
              {sentence}
            </Text>
            <Link
              as="button"
              className={styles.go}
              aria-label={text.goTo(sentence)}
              onClick={() => goToPlanProblem(line, dispatch)}
            >
              <Text size={200}>{text.go}</Text>
            </Link>
          </li>
        );
      })}
      {shown.length < lines.length && (
        <li>
          <Link as="button" onClick={() => setOpen(true)}>
            <Text size={200}>{text.moreAlike(lines.length - shown.length)}</Text>
          </Link>
        </li>
      )}
    </>
  );
}

/** What the sheet Uji says, which checks the book as it stands in the workbook; each line leads to its cell. */
export function BookChecks() {
  const styles = useStyles();
  const { language, book, linked, comparison } = useStore().state;
  const { door, showCell } = useWorkbook();
  const text = shareTexts[language];
  /** null: there is no such sheet; "unread": whether there is one is not known. */
  const [checks, setChecks] = useState<BookCheck[] | "unread" | null>(null);
  const read = useCallback(async () => setChecks(await door.readChecks().catch((): "unread" => "unread")), [door]);
  // Read again whenever the book is another one, and once more when it has calculated.
  useEffect(() => {
    if (book && linked) void read();
    else setChecks(null);
  }, [book, linked, read, comparison]);
  if (!book || !linked) return <Text size={200}>{text.checksNone}</Text>;
  if (!checks) return <Text size={200}>{text.checksMissing}</Text>;
  const isUnread = checks === "unread";
  const bad = isUnread ? [] : checks.filter(({ result }) => result !== "good");
  bad.sort((left, right) => Number(right.result === "wrong") - Number(left.result === "wrong"));
  return (
    <>
      <Text size={200}>
        {isUnread && text.checksUnread}
        {!isUnread && (bad.length === 0 ? text.checksGood(checks.length) : text.checksBad(bad.length, checks.length))}
      </Text>
      {bad.length > 0 && (
        <ul className={styles.list}>
          {bad.map(({ title: words, result, sheet, address }) => {
            const title = words[language];
            return (
              <li key={title} className={styles.line}>
                <Text size={200} className={styles.words}>
                  <Text size={200} weight="semibold" className={result === "wrong" ? styles.wrong : styles.look}>
                    {text.result[result]}
                  </Text>{" "}
                  {title}
                </Text>
                {sheet !== "" && (
                  <Link
                    as="button"
                    className={styles.go}
                    aria-label={`${title}: ${shellTexts[language].openCell(sheet, address)}`}
                    onClick={() => void showCell(sheet, address)}
                  >
                    <Text size={200}>{`${sheet}!${address.split(":")[0]}`}</Text>
                  </Link>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <Button
        size="small"
        appearance="subtle"
        className={styles.reload}
        icon={<ArrowClockwise16Regular />}
        onClick={() => void read()}
      >
        {text.checksReload}
      </Button>
    </>
  );
}
