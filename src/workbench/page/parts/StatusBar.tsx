import { Spinner, Text } from "@fluentui/react-components";
import { LOCALES } from "../pane/handshake";
import { usePage, usePageState } from "./pageContext";

/** Excel's last line: what the workbook is doing, and what the selected numbers amount to. */
export function StatusBar() {
  const { say, preferences } = usePage();
  const phase = usePageState((state) => state.phase);
  const busy = usePageState((state) => state.busy);
  const running = usePageState((state) => state.running);
  const selection = usePageState((state) => state.selection);
  const show = new Intl.NumberFormat(LOCALES[preferences.language], { maximumFractionDigits: 6 });
  const doing =
    phase === "starting"
      ? say("starting")
      : running
        ? say("commandWaiting", { label: running })
        : busy
          ? say("calculating")
          : say("ready");
  const working = phase === "starting" || running !== null || busy;
  return (
    <footer className="status-bar" aria-label={say("statusBar")}>
      <span role="status" className="status-doing" data-busy={working}>
        {working && <Spinner size="extra-tiny" aria-hidden="true" />}
        <Text size={200}>{doing}</Text>
      </span>
      {selection && selection.count > 1 && (
        <span className="status-sums">
          {selection.numbers > 0 && (
            <span>
              {say("average")}: <b>{show.format(selection.average)}</b>
            </span>
          )}
          <span>
            {say("count")}: <b>{show.format(selection.count)}</b>
          </span>
          {selection.numbers > 0 && (
            <span>
              {say("sum")}: <b>{show.format(selection.sum)}</b>
            </span>
          )}
        </span>
      )}
    </footer>
  );
}
