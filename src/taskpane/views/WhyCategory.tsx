import { Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { GroupCategory } from "../../law/catalogue";
import { FUND_NAMES } from "../../law/fundKinds";
import { groupTexts } from "../../texts/pane/groups";
import { sourceIn } from "../../texts/sources";
import { nameOfConfidence } from "../../texts/terms";
import { useLanguage } from "../state/store";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  reasons: {
    display: "grid",
    gap: "6px",
    paddingInlineStart: "8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
  fine: { color: tokens.colorNeutralForeground3 },
});

/** "Mengapa?": why the catalogue proposes what it proposes, with article and source. */
export function WhyCategory({
  category,
  lead,
  className,
}: {
  category: GroupCategory;
  lead?: string;
  className?: string;
}) {
  const styles = useStyles();
  const language = useLanguage();
  const text = groupTexts[language];
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { regulation, article, readAt } = category.citation;
  const funds = category.usualFunds.map((kind) => FUND_NAMES[kind][language]).join(", ");
  return (
    <div className={mergeClasses(styles.box, className)}>
      <Text size={200} className={styles.fine}>
        {lead && `${lead} · `}
        <Link
          as="button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          aria-label={text.whyOf(category.name[language])}
          onClick={() => setOpen(!isOpen)}
        >
          <Text size={200}>{text.why}</Text>
        </Link>
      </Text>
      {isOpen && (
        <div id={id} className={styles.reasons}>
          <Text size={200}>{category.reason[language]}</Text>
          <Text size={200}>{category.base.reason[language]}</Text>
          {category.workerPart && <Text size={200}>{category.workerPart.reason[language]}</Text>}
          {funds && (
            <Text size={200}>
              {text.usualFunds}: {funds}.
            </Text>
          )}
          <Text size={200} className={styles.fine}>
            {regulation ? `${[regulation, article && sourceIn(language, article)].filter(Boolean).join(", ")}. ` : ""}
            {text.source}: {sourceIn(language, readAt)}; {nameOfConfidence(language, category.confidence)}.
          </Text>
        </div>
      )}
    </div>
  );
}
