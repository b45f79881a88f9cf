import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Edit16Regular, QuestionCircle20Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { shellTexts } from "../../texts/pane/shell";
import { useStore } from "../state/store";
import { useWorkbook } from "../state/workbook";
import { Heading } from "./Heading";
import { HelpDrawer } from "./HelpDrawer";
import { SaveLine } from "./SaveLine";
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
});

export function Header() {
  const styles = useStyles();
  const { state } = useStore();
  const { chooseLanguage } = useWorkbook();
  const [isEditing, setEditing] = useState(false);
  const title = useRef<HTMLButtonElement>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const text = shellTexts[state.language];
  // While kept work is being offered nothing of the plan is changed here.
  const frame = state.offered ? null : state.frame;
  const region = frame?.region.name.trim() || text.regionUnnamed;
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        {frame ? (
          <h1 className={styles.heading}>
            <Button
              ref={title}
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
      {frame && isEditing && (
        <TitleEditor
          onDone={() => {
            setEditing(false);
            title.current?.focus();
          }}
        />
      )}
      {frame && <SaveLine />}
      {frame && <TaskTabs />}
      <HelpDrawer isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </header>
  );
}
