import { Button, Spinner, Text, Tooltip } from "@fluentui/react-components";
import { ArrowClockwiseRegular, DismissRegular } from "@fluentui/react-icons";
import { useRef, useState, type KeyboardEvent, type PointerEvent, type RefObject } from "react";
import { PANE_WIDTH, clampPaneWidth } from "../preferences";
import { usePage, usePageState } from "./pageContext";

/** The docked pane: a closed one stays loaded, because cells calculate in its runtime. */
export function PaneDock({ place }: { place: RefObject<HTMLDivElement | null> }) {
  const { say, preferences, actions } = usePage();
  const addin = usePageState((state) => state.addin);
  const pane = usePageState((state) => state.pane);
  const [resizing, setResizing] = useState(false);
  const name = say("pane", { name: addin?.name ?? "" });
  return (
    <aside
      className="pane-dock"
      id="pane-dock"
      aria-label={name}
      hidden={!preferences.paneOpen}
      style={{ width: preferences.paneWidth }}
      data-resizing={resizing || undefined}
    >
      <Splitter onResizing={setResizing} />
      <div className="pane-header">
        <Text as="h2" weight="semibold" className="pane-name">
          {addin?.name ?? ""}
        </Text>
        <Tooltip content={say("reloadPane")} relationship="label">
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowClockwiseRegular />}
            onClick={actions.reloadPane}
            data-own="reload-pane"
          />
        </Tooltip>
        <Tooltip content={say("closePane")} relationship="label">
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            onClick={() => actions.change({ paneOpen: false })}
            data-own="close-pane"
          />
        </Tooltip>
      </div>
      {pane === "loading" && <Spinner className="pane-loading" size="small" label={say("paneLoading")} />}
      {pane === "failed" && (
        <Text className="pane-loading" role="alert">
          {say("paneFailed")}
        </Text>
      )}
      <div className="pane-place" ref={place} data-pane={pane} />
    </aside>
  );
}

function Splitter({ onResizing }: { onResizing: (resizing: boolean) => void }) {
  const { say, preferences, actions } = usePage();
  const start = useRef<{ x: number; width: number } | null>(null);

  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (!start.current) return;
    actions.change({ paneWidth: clampPaneWidth(start.current.width + start.current.x - event.clientX) });
  };
  const end = () => {
    start.current = null;
    onResizing(false);
  };
  const press = (event: KeyboardEvent) => {
    const widths: Record<string, number> = {
      ArrowLeft: preferences.paneWidth + PANE_WIDTH.step,
      ArrowRight: preferences.paneWidth - PANE_WIDTH.step,
      Home: PANE_WIDTH.least,
      End: PANE_WIDTH.most,
    };
    const width = widths[event.key];
    if (width === undefined) return;
    event.preventDefault();
    actions.change({ paneWidth: clampPaneWidth(width) });
  };
  // A separator that takes the focus is a control of its own (ARIA's window splitter); the rules take it for decoration.
  /* eslint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */
  return (
    <div
      className="splitter"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-controls="pane-dock"
      aria-label={say("resizePane")}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      aria-valuenow={preferences.paneWidth}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width: preferences.paneWidth };
        onResizing(true);
      }}
      onPointerMove={drag}
      onPointerUp={end}
      onPointerCancel={end}
      onKeyDown={press}
    />
  );
}
