import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { ErrorCard } from "./parts/ErrorCard";
import { Notices } from "./parts/Notices";
import { PageContext, type PageActions } from "./parts/pageContext";
import { PaneDock } from "./parts/PaneDock";
import { StatusBar } from "./parts/StatusBar";
import { TitleBar } from "./parts/TitleBar";
import type { PageStore } from "./pageState";
import { Ribbon } from "./ribbon/Ribbon";
import { PAGE_THEMES } from "./theme";
import { say } from "./words";

export interface PageProps {
  store: PageStore;
  actions: PageActions;
  /** Called once with the places that are not React's: the grid's, the pane's and that of the charts over the grid. */
  onPlaces: (grid: HTMLElement, pane: HTMLElement, charts: HTMLElement) => void;
}

export function Page({ store, actions, onPlaces }: PageProps) {
  const { preferences } = useSyncExternalStore(store.subscribe, store.read);
  const grid = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const charts = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (grid.current && pane.current && charts.current) onPlaces(grid.current, pane.current, charts.current);
    // The places never change; whoever fills them is told once.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const context = useMemo(() => ({ store, actions }), [store, actions]);
  return (
    <FluentProvider theme={PAGE_THEMES[preferences.theme]}>
      <PageContext.Provider value={context}>
        <div className="page" data-theme={preferences.theme}>
          <TitleBar />
          <Ribbon />
          <Notices />
          <div className="desk" data-pane-open={preferences.paneOpen}>
            <main className="grid-area" aria-label={say(preferences.language, "grid")}>
              <div className="grid-place" ref={grid} />
              <div className="chart-layer" ref={charts} />
              <ErrorCard />
            </main>
            <PaneDock place={pane} />
          </div>
          <StatusBar />
        </div>
      </PageContext.Provider>
    </FluentProvider>
  );
}
