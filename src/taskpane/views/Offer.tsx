import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { showMoment } from "../../texts/months";
import { startTexts } from "../../texts/pane/start";
import { shellTexts } from "../../texts/pane/shell";
import { useStore } from "../state/store";
import type { Unwritten } from "../state/unwritten";
import { useWorkbook } from "../state/workbook";
import { Heading } from "./Heading";

const useStyles = makeStyles({
  offer: { padding: "12px", display: "grid", gap: "8px" },
  buttons: { display: "flex", gap: "8px", flexWrap: "wrap" },
  warning: { color: tokens.colorStatusDangerForeground1 },
});

/** Work that was kept and never written: a person says what becomes of it before anything else is changed here. */
export function Offer({ work }: { work: Unwritten }) {
  const styles = useStyles();
  const { state, dispatch } = useStore();
  const { resume } = useWorkbook();
  const [isAsking, setAsking] = useState(false);
  const text = startTexts[state.language];
  const { frame, groups, agreed, at } = work;
  return (
    <div className={styles.offer}>
      <Heading level={2} size={400}>
        {text.offerTitle}
      </Heading>
      <Text>
        {text.offerAbout(frame.region.name.trim(), frame.year, groups.length, showMoment(state.language, at))}
      </Text>
      <Text>{agreed ? text.offerIsChange : text.offerIsOther}</Text>
      {isAsking ? (
        <div role="alert">
          <Text block className={styles.warning}>
            {text.discardAsk}
          </Text>
          <div className={styles.buttons}>
            <Button onClick={() => setAsking(false)}>{shellTexts[state.language].cancel}</Button>
            <Button onClick={() => dispatch({ type: "discard" })}>{text.discardYes}</Button>
          </div>
        </div>
      ) : (
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={() => void resume()}>
            {text.resume}
          </Button>
          <Button onClick={() => setAsking(true)}>{text.discard}</Button>
        </div>
      )}
    </div>
  );
}
