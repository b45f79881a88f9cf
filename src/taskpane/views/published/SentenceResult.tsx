import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { checkPublished, type PublishedCheck } from "../../../budget/checkPublished";
import type { PublishedFacts } from "../../../budget/publishedFindings";
import { showLongMonth } from "../../../texts/months";
import { showRupiah } from "../../../texts/numbers";
import { publishedTexts } from "../../../texts/pane/published";
import { findingText } from "../../../texts/published/findings";
import { nameOfSegment } from "../../../texts/terms";
import { traceSentence } from "../../../texts/trace";
import type { Language } from "../../../texts/language";
import { problemSentence } from "../../state/problemSentence";
import { useLanguage } from "../../state/store";
import { Heading } from "../Heading";
import { TraceSteps } from "../TraceSteps";

const useStyles = makeStyles({
  result: {
    display: "grid",
    gap: "6px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  list: { margin: 0, paddingInlineStart: "18px", display: "grid", gap: "4px", overflowWrap: "anywhere" },
  law: { display: "grid", gap: "8px" },
});

/** Whether it adds up, what follows from it, what had to be taken, and the law it rests on. */
export function SentenceResult({ facts }: { facts: PublishedFacts }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = publishedTexts[language];
  const checked = checkPublished(facts);
  if (!checked.ok)
    return (
      <div role="alert">
        {checked.problems.map((problem) => (
          <Text key={problem.code} block>
            {problemSentence(language, problem)}
          </Text>
        ))}
      </div>
    );
  const check = checked.value;
  const notes = [...new Set(check.notes.map((note) => problemSentence(language, note)))];
  return (
    <>
      <section className={styles.result} aria-label={text.resultTitle} aria-live="polite">
        <Text size={400} weight="semibold" as="h3" style={{ margin: 0 }}>
          {text.verdict[check.verdict]}
        </Text>
        {check.missing.length > 0 && (
          <Text>{text.missing(check.missing.map((factor) => text.factors[factor]).join(", "))}</Text>
        )}
        {check.findings.map((finding) => (
          <Text key={finding.code}>{findingText(language, finding)}</Text>
        ))}
        {check.unit !== null && (
          <Text>
            {text.unitByLaw(
              check.programs.join(" + "),
              showRupiah(language, check.unit),
              showLongMonth(language, check.month),
            )}
          </Text>
        )}
      </section>
      {check.assumed.length > 0 && (
        <section>
          <Heading level={3}>{text.assumedTitle}</Heading>
          <ul className={styles.list}>
            {check.assumed.map((assumed) => (
              <li key={assumed}>
                <Text size={200}>{assumedText(language, check, assumed)}</Text>
              </li>
            ))}
          </ul>
        </section>
      )}
      {check.traces.length > 0 && (
        <section className={styles.law}>
          <Heading level={3}>{text.lawTitle}</Heading>
          {check.traces.map((trace) => (
            <div key={String(trace.data.program)}>
              <Text size={200} weight="semibold" block>
                {traceSentence(language, trace)}
              </Text>
              <TraceSteps trace={trace} />
            </div>
          ))}
          {notes.map((note) => (
            <Text key={note} size={200} block>
              {note}
            </Text>
          ))}
        </section>
      )}
    </>
  );
}

function assumedText(
  language: Language,
  { segment, month }: PublishedCheck,
  assumed: PublishedCheck["assumed"][number],
) {
  const words = publishedTexts[language].assumed;
  if (assumed === "segment") return words.segment(nameOfSegment(language, segment));
  return assumed === "month" ? words.month(showLongMonth(language, month)) : words[assumed];
}
