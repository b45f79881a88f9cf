import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { examplePlan } from "../../budget/examplePlan";
import { printedIn, REGIONS, type Region } from "../../law/regions";
import type { Language } from "../../texts/language";
import { showDay } from "../../texts/months";
import { startTexts } from "../../texts/pane/start";
import { showNumber } from "../../texts/numbers";
import { useStore } from "../state/store";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: "0 12px 8px 0" },
  open: { width: "100%", justifyContent: "flex-start", textAlign: "start", padding: "8px 0 2px 12px", borderRadius: 0 },
  year: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  more: { paddingInlineStart: "12px", display: "grid", gap: "4px", justifyItems: "start" },
  about: { color: tokens.colorNeutralForeground3 },
  figures: {
    margin: "2px 0 0",
    padding: 0,
    listStyleType: "none",
    display: "grid",
    gap: "6px",
    overflowWrap: "anywhere",
  },
});

/** The source with its dates in words; the date of the figure itself where the source does not end with it. */
function sourceText(language: Language, { source, date }: Region["figures"][number]): string {
  const printed = printedIn(source, language);
  const named = printed.replace(/\d{4}-\d\d-\d\d/g, (day) => showDay(language, day));
  return printed.includes(date) ? named : `${named}, ${showDay(language, date)}`;
}

/** The example regions with what was published of them. */
export function ExampleRegions() {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {REGIONS.map((region) => (
        <ExampleRegion key={region.id} region={region} />
      ))}
    </ul>
  );
}

/** One of the example regions: opens its budget; on request, what was published and where. */
function ExampleRegion({ region }: { region: Region }) {
  const styles = useStyles();
  const { state, dispatch } = useStore();
  const { language } = state;
  const text = startTexts[language];
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const people = region.groups.reduce((sum, group) => sum + group.people, 0);
  return (
    <li className={styles.row}>
      <Button
        appearance="subtle"
        className={styles.open}
        onClick={() => dispatch({ type: "start", plan: examplePlan(region, language) })}
      >
        <span>
          {region.name} <span className={styles.year}>{region.year}</span>
        </span>
      </Button>
      <div className={styles.more}>
        <Text size={200} className={styles.about}>
          {text.exampleSize(region.groups.length, showNumber(language, people))}{" "}
          <Link
            as="button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            aria-label={text.figuresOf(region.name)}
            onClick={() => setOpen(!isOpen)}
          >
            <Text size={200}>{text.figures}</Text>
          </Link>
        </Text>
        {isOpen && (
          <ul id={id} className={styles.figures}>
            {region.figures.map((figure) => (
              <li key={figure.name.id + figure.date}>
                <Text size={200} weight="semibold" block>
                  {figure.name[language]}: {figure.text}
                </Text>
                {figure.remark && (
                  <Text size={200} block>
                    {figure.remark[language]}
                  </Text>
                )}
                <Text size={200} block className={styles.about}>
                  {text.sourceOfRegion}: {sourceText(language, figure)}
                </Text>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
