import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { startTexts } from "../../../texts/pane/start";
import { useLanguage } from "../../state/store";
import { Heading } from "../Heading";
import { LearnPage } from "../later";
import { SidePage } from "../SidePage";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gap: "6px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

const SEEN_KEY = "simulasi-iuran.keliling";

/** Of this person on this computer, whatever workbook is open; a browser may refuse to remember. */
function wasSeen(): boolean {
  try {
    return localStorage.getItem(SEEN_KEY) !== null;
  } catch {
    return false;
  }
}

function rememberSeen(): void {
  try {
    localStorage.setItem(SEEN_KEY, "1");
  } catch {
    // It is offered again next time, and can be skipped again.
  }
}

/** Offers the tour until it was taken or skipped; it is found again in the help. */
export function FirstTime() {
  const styles = useStyles();
  const language = useLanguage();
  const text = startTexts[language];
  const [isOffered, setOffered] = useState(() => !wasSeen());
  const [isOpen, setOpen] = useState(false);
  const title = useId();
  const leave = () => {
    rememberSeen();
    setOpen(false);
    setOffered(false);
  };
  if (!isOffered) return null;
  return (
    <section className={styles.card} aria-labelledby={title}>
      <span id={title}>
        <Heading level={3}>{text.newHere}</Heading>
      </span>
      <Text size={200}>{text.newHereAbout}</Text>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => setOpen(true)}>
          {text.tour}
        </Button>
        <Button size="small" appearance="subtle" onClick={leave}>
          {text.skip}
        </Button>
      </div>
      <SidePage title={text.learn} isOpen={isOpen} onClose={leave}>
        <LearnPage onLeave={leave} />
      </SidePage>
    </section>
  );
}
