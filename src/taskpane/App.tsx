import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { WorkbookDoor } from "../excel/door";
import type { Task } from "./state/state";
import { StoreProvider, useStore } from "./state/store";
import { useWorkbook, WorkbookProvider } from "./state/workbook";
import { useExcelTheme } from "./theme";
import { Compose } from "./views/Compose";
import { Funds } from "./views/funds/Funds";
import { Header } from "./views/Header";
import { Notices } from "./views/Notices";
import { PaneBoundary } from "./views/PaneBoundary";
import { ResultBar } from "./views/ResultBar";
import { Scenarios } from "./views/scenarios/Scenarios";
import { Share } from "./views/share/Share";
import { Start } from "./views/Start";
import { shellTexts } from "../texts/pane/shell";

const useStyles = makeStyles({
  pane: {
    height: "100vh",
    minWidth: "280px",
    maxWidth: "640px",
    marginInline: "auto",
    display: "flex",
    flexDirection: "column",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  provider: { backgroundColor: tokens.colorNeutralBackground1 },
  task: { flexGrow: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden", scrollbarWidth: "thin" },
  opening: { padding: "16px", color: tokens.colorNeutralForeground3 },
});

/** The task pane over a door to the workbook. */
export function App({ door }: { door: WorkbookDoor }) {
  const theme = useExcelTheme(door);
  const styles = useStyles();
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <PaneBoundary>
        <StoreProvider>
          <WorkbookProvider door={door}>
            <Pane />
          </WorkbookProvider>
        </StoreProvider>
      </PaneBoundary>
    </FluentProvider>
  );
}

function TaskView({ task }: { task: Task }) {
  switch (task) {
    case "funds":
      return <Funds />;
    case "share":
      return <Share />;
    case "scenarios":
      return <Scenarios />;
    default:
      return <Compose />;
  }
}

function Pane() {
  const styles = useStyles();
  const { state } = useStore();
  const { ready } = useWorkbook();
  if (!ready)
    return (
      <div className={styles.pane}>
        <p className={styles.opening} role="status">
          {shellTexts[state.language].opening}
        </p>
      </div>
    );
  return (
    <div className={styles.pane}>
      <Header />
      <Notices />
      {/* A task of its own for the browser too: each begins at its top, not where the last one was scrolled to. */}
      <main key={state.frame ? state.task : "start"} className={styles.task}>
        {state.frame ? (
          <div role="tabpanel" id="task-panel" aria-labelledby={`task-${state.task}`}>
            <TaskView task={state.task} />
          </div>
        ) : (
          <Start />
        )}
      </main>
      {state.frame && <ResultBar />}
    </div>
  );
}
