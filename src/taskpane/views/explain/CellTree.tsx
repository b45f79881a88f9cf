import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { BookCells, Place } from "../../../book/explain/bookCells";
import { partsOf, type ExplainedCell } from "../../../book/explain/explainCell";
import { explainTexts } from "../../../texts/pane/explain";
import { useLanguage } from "../../state/store";
import { cellName, cellSentence, cellTitle, cellValue } from "./cellWords";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: "2px" },
  inner: { paddingInlineStart: "8px", marginInlineStart: "7px", borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
  line: { display: "grid", gridTemplateColumns: "24px minmax(0, 1fr) auto", alignItems: "start", columnGap: "4px" },
  toggle: { minWidth: "24px", width: "24px", height: "24px", padding: 0 },
  words: { minWidth: 0, overflowWrap: "anywhere", paddingTop: "2px" },
  value: {
    maxWidth: "150px",
    paddingTop: "2px",
    fontVariantNumeric: "tabular-nums",
    textAlign: "end",
    overflowWrap: "anywhere",
  },
  link: { textAlign: "start" },
  sentence: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

interface CellTreeProps {
  cells: BookCells;
  parts: readonly ExplainedCell[];
  more: number;
  /** The row of the figure they belong to. */
  within: string | null;
  /** The cells this one belongs to: a circle ends the tree. */
  above: readonly Place[];
  onGo(place: Place): void;
}

/** The cells a figure is made from; each opens to its own, and leads to its place on the sheet. */
export function CellTree({ cells, parts, more, within, above, onGo }: CellTreeProps) {
  const styles = useStyles();
  const text = explainTexts[useLanguage()];
  return (
    <ul className={styles.list}>
      {parts.map((part) => (
        <li key={keyOf(part.place)}>
          <CellLine cells={cells} part={part} within={within} above={above} onGo={onGo} />
        </li>
      ))}
      {more > 0 && (
        <li>
          <Text size={200}>{text.more(more)}</Text>
        </li>
      )}
    </ul>
  );
}

const keyOf = ({ sheet, row, column }: Place): string => `${sheet}!${row},${column}`;

function CellLine({
  cells,
  part,
  within,
  above,
  onGo,
}: { part: ExplainedCell } & Omit<CellTreeProps, "parts" | "more">) {
  const styles = useStyles();
  const language = useLanguage();
  const text = explainTexts[language];
  const [isOpen, setOpen] = useState(false);
  const inside = useId();
  const title = cellTitle(language, part);
  const where = cellName(language, part.place);
  const isCircle = above.some((place) => keyOf(place) === keyOf(part.place));
  // An input has nothing below it but the sentence that says so.
  const parts = isOpen && !isCircle ? partsOf(cells, part) : [];
  return (
    <>
      <div className={styles.line}>
        <Button
          appearance="subtle"
          size="small"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={isOpen ? inside : undefined}
          aria-label={text.comesFrom(`${title}, ${where}`)}
          icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          onClick={() => setOpen(!isOpen)}
        />
        <span className={styles.words}>
          <Text size={200} block>
            {cellTitle(language, part, within)}
          </Text>
          <Link as="button" className={styles.link} aria-label={text.goTo(where)} onClick={() => onGo(part.place)}>
            <Text size={200}>{where}</Text>
          </Link>
        </span>
        <Text size={200} className={styles.value}>
          {cellValue(language, part)}
        </Text>
      </div>
      {isOpen && (
        <div id={inside} className={styles.inner}>
          <Text size={200} block className={styles.sentence}>
            {cellSentence(language, part, parts)}
          </Text>
          {parts.length > 0 && (
            <CellTree
              cells={cells}
              parts={parts}
              more={part.more}
              within={part.label.row}
              above={[...above, part.place]}
              onGo={onGo}
            />
          )}
        </div>
      )}
    </>
  );
}
