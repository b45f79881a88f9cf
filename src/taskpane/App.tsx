import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { WorkbookDoor } from "../excel/door";
import { keepFocus } from "./keepFocus";
import type { Task } from "./state/state";
import { StoreProvider, useStore } from "./state/store";
import { useWorkbook, WorkbookProvider } from "./state/workbook";
import { useExcelTheme } from "./theme";
import { Header } from "./views/Header";
import { Compose, CopyOffer, Funds, loadParts, ResultBar, Scenarios, Share, Whatif } from "./views/later";
import { Notices } from "./views/Notices";
import { Offer } from "./views/Offer";
import { PaneBoundary } from "./views/PaneBoundary";
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
  task: {
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: "0",
    minHeight: "64px",
    // In the lowest pane a message is read first; the task has its place back once it is closed.
    "@media (max-height: 340px)": { minHeight: "32px" },
    overflowY: "auto",
    overflowX: "hidden",
    scrollbarWidth: "thin",
    outlineStyle: "none",
  },
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
    case "whatif":
      return <Whatif />;
    default:
      return <Compose />;
  }
}

function Pane() {
  const styles = useStyles();
  const { state } = useStore();
  const { ready } = useWorkbook();
  const [isIdle, setIdle] = useState(false);
  const isOpen = state.frame !== null && state.offered === null;
  useEffect(() => {
    if (!ready) return;
    // What cannot be fetched now is tried again, and said, when it is asked for.
    const timer = setTimeout(
      () =>
        void loadParts().then(
          () => setIdle(true),
          () => undefined,
        ),
      200,
    );
    return () => clearTimeout(timer);
  }, [ready]);
  useEffect(() => keepFocus(), []);
  const main = useRef<HTMLElement>(null);
  const [isFetched, setFetched] = useState(false);
  useEffect(() => {
    if (isOpen)
      void Compose.load().then(
        () => setFetched(true),
        () => undefined,
      );
  }, [isOpen]);
  // What was pressed to come here is gone, and the focus with it: it would be nowhere.
  useEffect(() => {
    const { activeElement } = document;
    if ((activeElement !== document.body && activeElement !== main.current) || !document.hasFocus()) return;
    const first =
      main.current?.querySelector<HTMLElement>("[data-row-toggle]") ?? main.current?.querySelector("button");
    // A part still being fetched has nothing to press: its frame holds the focus until then.
    (first ?? main.current)?.focus();
  }, [isOpen, isFetched]);
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
      {isIdle && <CopyOffer />}
      {/* A task of its own for the browser too: each begins at its top, not where the last one was scrolled to. */}
      <main ref={main} tabIndex={-1} key={isOpen ? state.task : "start"} className={styles.task}>
        {state.offered ? (
          <Offer work={state.offered} />
        ) : isOpen ? (
          <div role="tabpanel" id="task-panel" aria-labelledby={`task-${state.task}`}>
            <TaskView task={state.task} />
          </div>
        ) : (
          <Start />
        )}
      </main>
      {isOpen && <ResultBar />}
    </div>
  );
}
