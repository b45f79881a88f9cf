import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { LAW } from "../../law/baseline";
import { showDay } from "../../texts/months";
import { helpTexts } from "../../texts/pane/help";
import { useLanguage } from "../state/store";
import { Heading } from "./Heading";

const useStyles = makeStyles({
  steps: { margin: 0, paddingInlineStart: "20px", display: "grid", gap: "8px" },
  paragraph: { display: "block", marginTop: "12px" },
  keys: { display: "grid", gridTemplateColumns: "auto 1fr", gap: "4px 12px", margin: "8px 0 0" },
  key: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  value: { margin: 0 },
  fine: { display: "block", marginTop: "12px", color: tokens.colorNeutralForeground3 },
});

/** The help: the steps, the keys, where the law is from. */
export function HelpPage() {
  const styles = useStyles();
  const language = useLanguage();
  const text = helpTexts[language];
  return (
    <>
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
