import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { BriefChart } from "../../../book/brief/briefCharts";
import { briefFigures, type BriefFigures } from "../../../book/brief/briefFigures";
import type { SheetKey } from "../../../book/sheetPlan";
import { DoorError, type DoorProblem } from "../../../excel/door";
import { briefOf, briefTexts, type BriefPart } from "../../../texts/pane/brief";
import { problemSentence } from "../../state/problemSentence";
import { saveStateOf } from "../../state/result";
import { useStore } from "../../state/store";
import { useWorkbook } from "../../state/workbook";
import { Heading } from "../Heading";
import { chartText, citedLines, copyBrief, type DrawnChart } from "./copyBrief";
import { drawChart } from "./drawChart";

const useStyles = makeStyles({
  page: { display: "grid", gap: "16px" },
  part: { display: "grid", gap: "6px" },
  start: { justifySelf: "start" },
  figure: { margin: 0, display: "grid", gap: "4px", overflowWrap: "anywhere" },
  picture: { maxWidth: "100%", height: "auto", backgroundColor: "#FFFFFF" },
  text: {
    padding: "8px 10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    userSelect: "text",
  },
});

type Read = { kind: "reading" } | { kind: "failed"; problem: DoorProblem } | { kind: "read"; found: Found | null };
interface Found {
  figures: BriefFigures;
  charts: BriefChart[];
  sheets: { rates: string; funds: string };
}

const TEXTS = ["word", "slides", "message"] as const;

/** The request as text: only where the pane and the book have the same total, and every number with its cell. */
export function BriefPage() {
  const styles = useStyles();
  const { state } = useStore();
  const { language, book, linked, comparison } = state;
  const text = briefTexts[language];
  const isEqual = book !== null && linked && comparison.kind === "equal" && saveStateOf(state) === "saved";
  const read = useFigures(isEqual);
  const charts = useCharts(read.kind === "read" ? read.found : null);
  if (!isEqual) return <Text role="status">{text.notEqual}</Text>;
  if (read.kind === "reading") return <Text role="status">{text.reading}</Text>;
  if (read.kind === "failed") return <Text role="alert">{problemSentence(language, read.problem)}</Text>;
  if (!read.found) return <Text role="status">{text.missing}</Text>;
  const brief = briefOf(language, read.found.figures, read.found.sheets);
  return (
    <div className={styles.page}>
      {TEXTS.map((kind) => (
        <CopiedText key={kind} title={text[kind]} parts={brief[kind]} charts={kind === "message" ? [] : charts} />
      ))}
      <Charts charts={charts} />
    </div>
  );
}

/** The numbers of the book as it stands now. */
function useFigures(isWanted: boolean): Read {
  const { book, language } = useStore().state;
  const { door } = useWorkbook();
  const [read, setRead] = useState<Read>({ kind: "reading" });
  useEffect(() => {
    if (!isWanted || !book) return;
    let isGone = false;
    void door
      .figures()
      .then(async (workbook) => ({ workbook, cells: await workbook.cells() }))
      .then(
        ({ workbook, cells }) => {
          if (isGone) return;
          const figures = cells && briefFigures(cells, book);
          const called = (wanted: SheetKey) => cells?.sheets.find(({ key }) => key === wanted)?.name;
          const [rates, funds] = [called("rates"), called("funds")];
          const found = figures && rates && funds ? { figures, sheets: { rates, funds } } : null;
          setRead({ kind: "read", found: found && { ...found, charts: workbook.charts(cells!, book, language) } });
        },
        (error: unknown) => {
          if (!(error instanceof DoorError)) throw error;
          if (!isGone) setRead({ kind: "failed", problem: error.problem });
        },
      );
    return () => void (isGone = true);
  }, [door, book, language, isWanted]);
  return read;
}

/** The charts of the book, drawn from its cells. */
function useCharts(found: Found | null): DrawnChart[] {
  return useMemo(() => (found?.charts ?? []).map((chart) => ({ chart, picture: drawChart(chart) })), [found]);
}

function Charts({ charts }: { charts: readonly DrawnChart[] }) {
  const styles = useStyles();
  const text = briefTexts[useStore().state.language];
  if (charts.length === 0) return null;
  return (
    <section className={styles.part}>
      <Heading level={3}>{text.pictures}</Heading>
      <Text size={200}>{text.picturesAbout}</Text>
      {charts.map(({ chart, picture }) => (
        <figure key={chart.key} className={styles.figure}>
          {picture !== null && <img className={styles.picture} src={picture} alt={chartText(chart)} />}
          <figcaption>
            <Text size={200} block>
              {chart.name}
            </Text>
            {citedLines(chart).map((line) => (
              <Text key={line} size={200} block>
                {line}
              </Text>
            ))}
          </figcaption>
        </figure>
      ))}
    </section>
  );
}

function CopiedText({
  title,
  parts,
  charts,
}: {
  title: string;
  parts: readonly BriefPart[];
  charts: readonly DrawnChart[];
}) {
  const styles = useStyles();
  const text = briefTexts[useStore().state.language];
  const [said, setSaid] = useState<string | null>(null);
  return (
    <section className={styles.part}>
      <Heading level={3}>{title}</Heading>
      <Button
        size="small"
        className={styles.start}
        onClick={() => setSaid(copyBrief(parts, charts) ? text.copied : text.refused)}
      >
        {text.copy(title)}
      </Button>
      <Text size={200} role="status">
        {said}
      </Text>
      <div className={styles.text}>
        {parts.map((part) => (
          <div key={part.title}>
            <Text block weight="semibold">
              {part.title}
            </Text>
            {part.lines.map((line) => (
              <Text key={line} block size={200}>
                {line}
              </Text>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}
