import { Button, Input, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef, useState } from "react";
import { LAW } from "../../law/baseline";
import { showDay } from "../../texts/months";
import { helpTexts } from "../../texts/pane/help";
import { findHelp, findSimilarHelp, helpTopics } from "../state/helpTopics";
import { useLanguage } from "../state/store";
import { Heading } from "./Heading";
import { LearnPage } from "./learn/LearnPage";

const useStyles = makeStyles({
  search: { width: "100%", marginBottom: "12px" },
  topics: { margin: "0 0 12px", padding: 0, listStyleType: "none", display: "grid", gap: "10px" },
  topic: { overflowWrap: "anywhere" },
  learn: { marginBottom: "12px" },
  steps: { margin: 0, paddingInlineStart: "20px", display: "grid", gap: "8px" },
  paragraph: { display: "block", marginTop: "12px" },
  keys: { display: "grid", gridTemplateColumns: "auto 1fr", gap: "4px 12px", margin: "8px 0 0" },
  key: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  value: { margin: 0 },
  fine: { display: "block", marginTop: "12px", color: tokens.colorNeutralForeground3 },
});

/** The help: a search over all of it and the cell functions, the steps, the keys, where the law is from. */
export function HelpPage({ onLeave }: { onLeave(): void }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = helpTexts[language];
  const [isLearning, setLearning] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => search.current?.focus(), []);
  const [asked, setAsked] = useState("");
  const topics = useMemo(() => helpTopics(language), [language]);
  const exact = findHelp(topics, asked);
  const found = exact.length > 0 ? exact : findSimilarHelp(topics, asked);
  const isAsked = asked.trim() !== "";
  const countWords =
    exact.length > 0
      ? text.found(found.length)
      : found.length > 0
        ? text.similar(asked.trim(), found.length)
        : text.nothing(asked.trim());
  if (isLearning) return <LearnPage onLeave={onLeave} />;
  return (
    <>
      <Input
        ref={search}
        className={styles.search}
        size="small"
        type="search"
        aria-label={text.search}
        placeholder={text.search}
        contentBefore={<Search16Regular aria-hidden />}
        value={asked}
        onChange={(_, data) => setAsked(data.value)}
      />
      <div role="status">{isAsked && <Text block>{countWords}</Text>}</div>
      {found.length > 0 && (
        <ul className={styles.topics} aria-label={text.search}>
          {found.map(({ title, lines }) => (
            <li key={title} className={styles.topic}>
              <Text weight="semibold" block>
                {title}
              </Text>
              {lines.map((line) => (
                <Text key={line} size={200} block>
                  {line}
                </Text>
              ))}
            </li>
          ))}
        </ul>
      )}
      <Button size="small" className={styles.learn} onClick={() => setLearning(true)}>
        {text.learn}
      </Button>
      <ol className={styles.steps}>
        {text.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Text className={styles.paragraph}>{text.anyFigure}</Text>
      <Text className={styles.paragraph}>{text.numbers}</Text>
      <Text className={styles.paragraph}>
        <Link href={text.sheet.file} target="_blank" rel="noreferrer" inline>
          {text.sheet.words}
        </Link>
      </Text>
      <div className={styles.paragraph}>
        <Heading level={3}>{text.keysTitle}</Heading>
      </div>
      <dl className={styles.keys}>
        {text.keys.flatMap(([key, does]) => [
          <dt key={key} className={styles.key}>
            {key}
          </dt>,
          <dd key={does} className={styles.value}>
            {does}
          </dd>,
        ])}
      </dl>
      <Text size={200} className={styles.fine}>
        {text.law(showDay(language, LAW.version))} {text.privacy}
      </Text>
    </>
  );
}
