import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle16Regular,
  Circle16Regular,
  Edit16Regular,
  QuestionCircle20Regular,
} from "@fluentui/react-icons";
import { useState } from "react";
import { shellTexts } from "../../texts/pane/shell";
import { saveStateOf, type SaveState } from "../state/result";
import { useStore } from "../state/store";
import { useWorkbook } from "../state/workbook";
import { Heading } from "./Heading";
import { HelpDrawer } from "./HelpDrawer";
import { TaskTabs } from "./TaskTabs";
import { TitleEditor } from "./TitleEditor";

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    padding: "6px 8px 0 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  line: { display: "flex", alignItems: "center", gap: "2px" },
  title: {
    flexGrow: 1,
    minWidth: 0,
    justifyContent: "flex-start",
    paddingInline: "4px",
    marginInlineStart: "-4px",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
  },
  heading: { flexGrow: 1, minWidth: 0, margin: 0, display: "flex" },
  titleText: { overflowWrap: "anywhere" },
  year: {
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  tool: { minWidth: "auto", paddingInline: "6px", flexShrink: 0 },
  saved: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    color: tokens.colorNeutralForeground3,
    minHeight: "18px",
  },
  changed: { color: tokens.colorNeutralForeground2 },
  dot: {
    width: "8px",
    height: "8px",
    margin: "4px",
    borderRadius: "50%",
    backgroundColor: tokens.colorBrandForeground1,
    flexShrink: 0,
  },
});

export function Header() {
  const styles = useStyles();
  const { state } = useStore();
  const { chooseLanguage } = useWorkbook();
  const [isEditing, setEditing] = useState(false);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const text = shellTexts[state.language];
  const { frame } = state;
  const region = frame?.region.name.trim() || text.regionUnnamed;
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        {frame ? (
          <h1 className={styles.heading}>
            <Button
              appearance="subtle"
              className={styles.title}
              aria-label={text.editTitle(region, frame.year)}
              aria-expanded={isEditing}
              icon={<Edit16Regular />}
              iconPosition="after"
              onClick={() => setEditing(!isEditing)}
            >
              <span className={styles.titleText}>
                {region} <span className={styles.year}>{frame.year}</span>
              </span>
            </Button>
          </h1>
        ) : (
          <div className={styles.title}>
            <Heading level={1}>{text.productName}</Heading>
          </div>
        )}
        <Button
          appearance="subtle"
          size="small"
          className={styles.tool}
          aria-label={text.switchLanguage}
          title={text.otherLanguage}
          onClick={() => chooseLanguage(state.language === "id" ? "en" : "id")}
        >
          {state.language === "id" ? "EN" : "ID"}
        </Button>
        <Button
          appearance="subtle"
          size="small"
          aria-label={text.help}
          title={text.help}
          icon={<QuestionCircle20Regular />}
          onClick={() => setHelpOpen(true)}
        />
      </div>
      {frame && isEditing && <TitleEditor onDone={() => setEditing(false)} />}
      {frame && <SaveLine save={saveStateOf(state)} />}
      {frame && <TaskTabs />}
      <HelpDrawer isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </header>
  );
}

function SaveLine({ save }: { save: SaveState }) {
  const styles = useStyles();
  const text = shellTexts[useStore().state.language];
  return (
    <Text size={200} role="status" className={mergeClasses(styles.saved, save === "changed" && styles.changed)}>
      {save === "saved" && <CheckmarkCircle16Regular aria-hidden />}
      {save === "never" && <Circle16Regular aria-hidden />}
      {save === "changed" && <span className={styles.dot} aria-hidden />}
      {save === "saved" ? text.saved : save === "changed" ? text.changed : text.neverWritten}
    </Text>
  );
}
