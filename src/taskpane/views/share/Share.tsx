import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { ROUNDINGS } from "../../../budget/money";
import { PAPERS } from "../../../budget/plan";
import { roundingChoices } from "../../../texts/book/choices";
import { briefTexts } from "../../../texts/pane/brief";
import { explainTexts } from "../../../texts/pane/explain";
import { localTexts } from "../../../texts/pane/local";
import { presentTexts } from "../../../texts/pane/present";
import { shareTexts } from "../../../texts/pane/share";
import { standaloneTexts } from "../../../texts/pane/standalone";
import { startTexts } from "../../../texts/pane/start";
import { readText } from "../../state/readings";
import { useStore } from "../../state/store";
import { BriefSheet } from "../brief/BriefSheet";
import { Choice } from "../Choice";
import { ExplainSheet } from "../explain/ExplainSheet";
import { Heading } from "../Heading";
import { PlanBox } from "../PlanBox";
import { PresentStage } from "../present/PresentStage";
import { StandaloneSheet } from "../standalone/StandaloneSheet";
import { SentenceCheck } from "../published/SentenceCheck";
import { BlankSheets } from "./BlankSheets";
import { BookChecks, PlanChecks } from "./Checks";
import { CoverageFigures } from "./CoverageFigures";
import { RegionAccounts } from "./RegionAccounts";
import { LocalProvisions } from "./LocalProvisions";
import { Revision } from "./Revision";
import { SigningFields } from "./SigningFields";

const useStyles = makeStyles({
  share: { display: "grid", gap: "4px" },
  section: {
    padding: "10px 12px",
    display: "grid",
    gap: "8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  open: { justifySelf: "start" },
  about: { color: tokens.colorNeutralForeground3 },
});

/** The task "Bagikan": all that makes the book fit to be handed in. */
export function Share() {
  const styles = useStyles();
  const { state, dispatch, result } = useStore();
  const { language, frame } = state;
  const text = shareTexts[language];
  const [isPresenting, setPresenting] = useState(false);
  const [isStanding, setStanding] = useState(false);
  const [isBriefing, setBriefing] = useState(false);
  const [isExplaining, setExplaining] = useState(false);
  const [isChecking, setChecking] = useState(false);
  if (!frame || !result) return null;
  return (
    <div className={styles.share}>
      <Section title={text.planRemarks}>
        <PlanChecks />
      </Section>
      <Section title={text.checks}>
        <BookChecks />
      </Section>
      <Section title={explainTexts[language].title} about={explainTexts[language].about}>
        <Button size="small" className={styles.open} onClick={() => setExplaining(true)}>
          {explainTexts[language].open}
        </Button>
        <ExplainSheet isOpen={isExplaining} onClose={() => setExplaining(false)} />
      </Section>
      <Section title={standaloneTexts[language].title} about={standaloneTexts[language].about}>
        <Button size="small" className={styles.open} onClick={() => setStanding(true)}>
          {standaloneTexts[language].open}
        </Button>
        <StandaloneSheet isOpen={isStanding} onClose={() => setStanding(false)} />
      </Section>
      <Section title={briefTexts[language].title} about={briefTexts[language].about}>
        <Button size="small" className={styles.open} onClick={() => setBriefing(true)}>
          {briefTexts[language].open}
        </Button>
        <BriefSheet isOpen={isBriefing} onClose={() => setBriefing(false)} />
      </Section>
      <Section title={presentTexts[language].title} about={presentTexts[language].about}>
        <Button size="small" className={styles.open} onClick={() => setPresenting(true)}>
          {presentTexts[language].open}
        </Button>
        <PresentStage isOpen={isPresenting} onClose={() => setPresenting(false)} />
      </Section>
      <Section title={startTexts[language].sentence} about={startTexts[language].sentenceAbout}>
        <Button size="small" className={styles.open} onClick={() => setChecking(true)}>
          {text.openSentence}
        </Button>
        <SentenceCheck isOpen={isChecking} onClose={() => setChecking(false)} />
      </Section>
      <Section title={text.revision} about={text.revisionAbout}>
        <Revision />
      </Section>
      <Section title={text.accounts} about={text.accountsAbout}>
        <RegionAccounts />
      </Section>
      <Section title={text.coverage} about={text.coverageAbout}>
        <CoverageFigures />
      </Section>
      <Section title={localTexts[language].title} about={localTexts[language].about}>
        <LocalProvisions />
      </Section>
      <Section title={text.blankSheets} about={text.blankSheetsAbout}>
        <BlankSheets />
      </Section>
      <Section title={text.papers}>
        <PlanBox
          boxKey="plan.author"
          label={text.author}
          shown={frame.author ?? ""}
          read={readText}
          onValue={(author) => dispatch({ type: "frame", change: { author } })}
        />
        <SigningFields />
        <Choice
          label={text.paper}
          value={frame.paper ?? "A4"}
          options={PAPERS.map((paper) => ({ value: paper, text: text.paperNames[paper] }))}
          onChoose={(paper) => dispatch({ type: "frame", change: { paper } })}
        />
      </Section>
      <Section title={text.rounding} about={text.roundingAbout}>
        <Choice
          label={text.rounding}
          hidesLabel
          value={frame.rounding}
          options={ROUNDINGS.map((rounding) => ({ value: rounding, text: roundingChoices[rounding][language] }))}
          onChoose={(rounding) => dispatch({ type: "frame", change: { rounding } })}
        />
        {(frame.trail?.length ?? 0) > 0 && (
          <Text size={200} className={styles.about}>
            {text.trail(frame.trail!.length)}
          </Text>
        )}
      </Section>
    </div>
  );
}

function Section({ title, about, children }: { title: string; about?: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Heading level={2}>{title}</Heading>
      {about && (
        <Text size={200} className={styles.about}>
          {about}
        </Text>
      )}
      {children}
    </section>
  );
}
