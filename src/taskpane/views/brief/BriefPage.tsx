import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { briefFigures, type BriefFigures } from "../../../book/brief/briefFigures";
import { DoorError, type ChartPicture, type DoorProblem } from "../../../excel/door";
import { briefOf, briefTexts, type BriefPart } from "../../../texts/pane/brief";
import { problemSentence } from "../../state/problemSentence";
import { saveStateOf } from "../../state/result";
import { useStore } from "../../state/store";
import { useWorkbook } from "../../state/workbook";
import { Heading } from "../Heading";
import { copyBrief, pictureAddress, pictureText } from "./copyBrief";

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
  ratesSheet: string;
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
  const pictures = usePictures(read.kind === "read" && read.found !== null);
  if (!isEqual) return <Text role="status">{text.notEqual}</Text>;
  if (read.kind === "reading") return <Text role="status">{text.reading}</Text>;
  if (read.kind === "failed") return <Text role="alert">{problemSentence(language, read.problem)}</Text>;
  if (!read.found) return <Text role="status">{text.missing}</Text>;
  const brief = briefOf(language, read.found.figures, read.found.ratesSheet);
  return (
    <div className={styles.page}>
      {TEXTS.map((kind) => (
        <CopiedText
          key={kind}
          title={text[kind]}
          parts={brief[kind]}
          pictures={kind === "message" || pictures.kind !== "given" ? [] : pictures.given}
        />
      ))}
      <Pictures pictures={pictures} />
    </div>
  );
}

/** The numbers of the book as it stands now. */
function useFigures(isWanted: boolean): Read {
  const { book } = useStore().state;
  const { door } = useWorkbook();
  const [read, setRead] = useState<Read>({ kind: "reading" });
  useEffect(() => {
    if (!isWanted || !book) return;
    let isGone = false;
    void door
      .figures()
      .then((figures) => figures.cells())
      .then(
        (cells) => {
          if (isGone) return;
          const figures = cells && briefFigures(cells, book);
          const ratesSheet = cells?.sheets.find(({ key }) => key === "rates")?.name;
          setRead({ kind: "read", found: figures && ratesSheet ? { figures, ratesSheet } : null });
        },
        (error: unknown) => {
          if (!(error instanceof DoorError)) throw error;
          if (!isGone) setRead({ kind: "failed", problem: error.problem });
        },
      );
    return () => void (isGone = true);
  }, [door, book, isWanted]);
  return read;
}

type Pictured = { kind: "asked" } | { kind: "none" } | { kind: "given"; given: ChartPicture[] };

/** The charts of the book, asked for once its text is there: the text does not wait for them. */
function usePictures(isWanted: boolean): Pictured {
  const { book, language } = useStore().state;
  const { door } = useWorkbook();
  const [pictured, setPictured] = useState<Pictured>({ kind: "asked" });
  useEffect(() => {
    if (!isWanted || !book) return;
    let isGone = false;
    const tell = (given: ChartPicture[] | null) =>
      isGone || setPictured(given === null ? { kind: "none" } : { kind: "given", given });
    void door
      .figures()
      .then((figures) => figures.pictures(book, language))
      .then(tell, (error: unknown) => {
        if (!(error instanceof DoorError)) throw error;
        tell(null);
      });
    return () => void (isGone = true);
  }, [door, book, language, isWanted]);
  return pictured;
}

function Pictures({ pictures }: { pictures: Pictured }) {
  const styles = useStyles();
  const text = briefTexts[useStore().state.language];
  const given = pictures.kind === "given" ? pictures.given : [];
  if (pictures.kind === "given" && given.length === 0) return null;
  return (
    <section className={styles.part}>
      <Heading level={3}>{text.pictures}</Heading>
      <Text size={200} role="status">
        {pictures.kind === "asked"
          ? text.picturesReading
          : pictures.kind === "none"
            ? text.noPictures
            : text.picturesAbout}
      </Text>
      {given.map((picture) => (
        <figure key={picture.name} className={styles.figure}>
          <img className={styles.picture} src={pictureAddress(picture)} alt={picture.name} />
          <figcaption>
            <Text size={200}>{pictureText(picture)}</Text>
          </figcaption>
        </figure>
      ))}
    </section>
  );
}

function CopiedText({
  title,
  parts,
  pictures,
}: {
  title: string;
  parts: readonly BriefPart[];
  pictures: readonly ChartPicture[];
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
        onClick={() => setSaid(copyBrief(parts, pictures) ? text.copied : text.refused)}
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
