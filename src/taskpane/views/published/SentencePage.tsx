import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { PAYERS, SEGMENTS } from "../../../law/terms";
import type { Language } from "../../../texts/language";
import { showNumber, showRupiah } from "../../../texts/numbers";
import { publishedTexts } from "../../../texts/pane/published";
import { readSentence, type ReadSentence } from "../../../texts/published/readSentence";
import { nameOfPayer, nameOfSegment } from "../../../texts/terms";
import {
  FACT_BOXES,
  FACT_CHOICES,
  factsOf,
  originOf,
  isMonthAlone,
  readChoice,
  readText,
  spanOf,
  type FactBox,
  type FactChoice,
} from "../../state/published";
import { useLanguage } from "../../state/store";
import { Choice } from "../Choice";
import { Heading } from "../Heading";
import { TextBox } from "../TextBox";
import type { PastedSentence } from "./SentenceCheck";
import { SentenceResult } from "./SentenceResult";

const useStyles = makeStyles({
  page: { display: "grid", gap: "12px" },
  about: { color: tokens.colorNeutralForeground2 },
  box: { "& textarea": { minHeight: "88px", maxHeight: "30vh" } },
  clear: { justifySelf: "start" },
  read: { display: "grid", gap: "8px" },
  fields: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: "8px", alignItems: "start" },
  wide: { gridColumn: "1 / -1" },
  list: { margin: 0, paddingInlineStart: "18px", display: "grid", gap: "4px", overflowWrap: "anywhere" },
});

/** The packages in use; others are put together in a group of the budget. */
const PROGRAM_CHOICES = ["JKK+JKM", "JKK+JKM+JHT", "JKK+JKM+JHT+JP", "JKK", "JKM"];

interface SentencePageProps {
  pasted: PastedSentence;
  onChange(pasted: PastedSentence): void;
}

/** A published sentence: what was read in it, to be corrected, and whether it adds up. */
export function SentencePage({ pasted, onChange }: SentencePageProps) {
  const styles = useStyles();
  const language = useLanguage();
  const text = publishedTexts[language];
  const { sentence, corrections } = pasted;
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const read = useMemo(() => readSentence(sentence), [sentence]);
  const { facts, unread } = useMemo(() => factsOf(read, corrections, language), [read, corrections, language]);
  const correct = (box: FactBox | FactChoice) => (value: string) =>
    onChange({ sentence, corrections: { ...corrections, [box]: value } });
  const isBlank = sentence.trim() === "";
  return (
    <div className={styles.page}>
      <Text className={styles.about}>{text.about}</Text>
      <Field label={text.sentence} hint={text.sentenceHint}>
        <Textarea
          ref={box}
          className={styles.box}
          value={sentence}
          resize="vertical"
          // Another sentence, other numbers: corrections were those of the last one.
          onChange={(_, data) => onChange({ sentence: data.value, corrections: {} })}
        />
      </Field>
      {!isBlank && (
        <Button size="small" className={styles.clear} onClick={() => onChange({ sentence: "", corrections: {} })}>
          {text.clear}
        </Button>
      )}
      {!isBlank && (
        <>
          <div role="status">
            {read.language === "other" && <Text block>{text.foreign}</Text>}
            {read.numbers.length === 0 && <Text block>{text.noNumbers}</Text>}
          </div>
          <section className={styles.read}>
            <Heading level={3}>{text.readTitle}</Heading>
            <Text size={200} className={styles.about}>
              {text.readAbout}
            </Text>
            <div className={styles.fields}>
              {FACT_BOXES.map((box) => (
                <TextBox
                  key={box}
                  label={text[box]}
                  kind={box === "start" ? "text" : "number"}
                  text={corrections[box] ?? readText(read, box, language)}
                  hint={corrections[box] === undefined ? originText(read, box, language) : undefined}
                  problem={unread.has(box) && problemOf(box, corrections[box] ?? "", language)}
                  onType={correct(box)}
                  onCommit={() => undefined}
                />
              ))}
              {FACT_CHOICES.map((choice) => (
                <Choice
                  key={choice}
                  className={styles.wide}
                  label={text[choice]}
                  value={corrections[choice] ?? readChoice(read, choice)}
                  options={[
                    { value: "", text: text.notSaid },
                    ...optionsOf(choice, corrections[choice] ?? readChoice(read, choice), language),
                  ]}
                  onChoose={correct(choice)}
                />
              ))}
            </div>
            <Remarks read={read} />
          </section>
          <SentenceResult facts={facts} />
        </>
      )}
    </div>
  );
}

function originText(read: ReadSentence, box: FactBox, language: Language): string | undefined {
  const text = publishedTexts[language];
  if (box === "start") {
    if (read.isYearOfDate) return text.fromDate;
    return read.year === null ? text.startHint : undefined;
  }
  const origin = originOf(read, box);
  if (origin) return box === "total" && isMonthAlone(read) ? text.fromMonth(origin.text) : text.from(origin.text);
  return box === "months" && spanOf(read) !== null ? text.fromSpan : undefined;
}

function problemOf(box: FactBox, typed: string, language: Language): string {
  const text = publishedTexts[language];
  if (box === "start") return text.badStart(typed);
  return box === "base" ? text.badBase(typed) : text.badNumber(typed);
}

function optionsOf(choice: FactChoice, chosen: string, language: Language): { value: string; text: string }[] {
  if (choice === "programs") {
    const known = chosen === "" || PROGRAM_CHOICES.includes(chosen) ? PROGRAM_CHOICES : [...PROGRAM_CHOICES, chosen];
    return known.map((value) => ({ value, text: value.split("+").join(" + ") }));
  }
  if (choice === "payer") return PAYERS.map((value) => ({ value, text: nameOfPayer(language, value) }));
  return SEGMENTS.filter((value) => value !== "JAKON").map((value) => ({
    value,
    text: nameOfSegment(language, value),
  }));
}

/** What was read and not used, and what may be read in another way. */
function Remarks({ read }: { read: ReadSentence }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = publishedTexts[language];
  const aside = read.numbers.filter((number) => number.aside !== null);
  const told = read.numbers.find(({ role }) => role === "months")?.value;
  const span = spanOf(read);
  const said = [
    ...read.numbers
      .filter(({ other }) => other !== null)
      .map(({ text: shown, other, isMoney }) =>
        text.other(shown, isMoney ? showRupiah(language, other!) : showNumber(language, other!)),
      ),
    ...(read.otherYears.length > 0 ? [text.otherYears(read.otherYears.join(", "))] : []),
    ...(told != null && span !== null && told !== span
      ? [text.spanDiffers(showNumber(language, told), showNumber(language, span))]
      : []),
  ];
  return (
    <>
      {said.map((sentence) => (
        <Text key={sentence} size={200} block>
          {sentence}
        </Text>
      ))}
      {aside.length > 0 && (
        <>
          <Text size={200} weight="semibold">
            {text.asideTitle}
          </Text>
          <ul className={styles.list}>
            {aside.map((number, place) => (
              // The same number may stand twice in a sentence.
              <li key={place}>
                <Text size={200}>{`“${number.text}”: ${text.aside[number.aside!]}`}</Text>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
