import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  mergeClasses,
  ProgressBar,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { LAW } from "../../../law/baseline";
import type { Problem } from "../../../law/problem";
import { readNumber, showNumber } from "../../../texts/numbers";
import { riskTexts } from "../../../texts/pane/whatif/risk";
import { buildModel } from "../../../whatif/chance/model";
import { checkSimulation, LEAST_TRIALS, type Progress } from "../../../whatif/chance/simulation";
import { whatifProblem } from "../../../whatif/problem";
import { readCeiling } from "../../state/readings";
import { localTime } from "../../state/trail";
import { Heading } from "../Heading";
import { TextBox } from "../TextBox";
import { useLook } from "./look";
import { Problems } from "./Problems";
import { RiskBoxesFields } from "./RiskBoxesFields";
import { readRisk, RISKS, riskWords, SHAPES, type ReadRisk, type Risk as RiskName, type RiskBoxes } from "./riskNeed";
import { RiskResult } from "./RiskResult";
import { riskAnswer } from "./riskAnswer";
import { summaryOf } from "./riskSummary";
import { usualAmount } from "./solveNeed";
import { ToSheet } from "./ToSheet";
import { Tornado } from "./Tornado";
import { startTrials, type RunningTrials } from "./trials/startTrials";
import { useWhatif } from "./useWhatif";

const useStyles = makeStyles({
  risk: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBottom: "6px" },
});

const TRIALS = 20_000;
const SEED = 1;

interface Running {
  trials: RunningTrials;
  progress: Progress | null;
  of: number;
  isOnPage: boolean;
}

/** "Risiko": ranges of what is uncertain, the simulation over them, and which of them matters most. */
export function Risk() {
  const styles = useStyles();
  const look = useLook();
  const { plan, language, whatif, text, setText, change } = useWhatif();
  const words = riskTexts[language];
  const [running, setRunning] = useState<Running | null>(null);
  const [isFailed, setFailed] = useState(false);
  const [refused, setRefused] = useState<Problem[]>([]);
  const trialsNow = running?.trials;
  // Whoever leaves the question does not wait for its answer.
  useEffect(() => () => trialsNow?.drop(), [trialsNow]);

  const boxesOf = (what: RiskName): RiskBoxes => ({
    what,
    shape: SHAPES.find((shape) => shape === text(`risk.${what}.shape`)) ?? "PERT",
    least: text(`risk.${what}.least`),
    mode: text(`risk.${what}.mode`),
    most: text(`risk.${what}.most`),
    shared: text(`risk.${what}.shared`) === "yes",
    source: text(`risk.${what}.source`),
  });
  const chosen = RISKS.filter((what) => text(`risk.${what}`) === "yes");
  const reads = chosen.map((what, index) => ({ what, read: readRisk(boxesOf(what), index + 1) }));
  const known = reads.flatMap(({ read }): ReadRisk[] => (read.ok ? [read.value] : []));
  const usual = useMemo(() => usualAmount("people", plan, { by: "ALL", value: null }, LAW), [plan]);
  const hasCeilings = plan.funds.some(({ ceilings }) => ceilings[plan.year] !== undefined);
  const ceilingText = text("risk.ceilingBox", hasCeilings && usual !== null ? showNumber(language, usual) : "");
  const ceiling = readCeiling(ceilingText);
  const trialsText = text("risk.trials", showNumber(language, TRIALS));
  const seedText = text("risk.seed", String(SEED));
  const [trials, seed] = [trialsText, seedText].map(readNumber);
  const wrong =
    typeof trials !== "number"
      ? whatifProblem("trials_too_few", { count: trialsText, limit: LEAST_TRIALS }, "trials")
      : typeof seed !== "number"
        ? whatifProblem("seed_invalid", { seed: seedText }, "seed")
        : checkSimulation({ seed, trials }, 1);
  const problems = [
    ...reads.flatMap(({ read }) => (read.ok ? [] : read.problems)),
    ...("problem" in ceiling ? [ceiling.problem] : []),
    ...(wrong ? [wrong] : []),
  ];
  const planKey = useMemo(() => JSON.stringify([plan.year, plan.groups, plan.rounding]), [plan]);
  const key = JSON.stringify([planKey, known, ceilingText, trials, seed]);
  const isOld = whatif.risk !== null && (whatif.risk.key !== key || problems.length > 0);

  const run = () => {
    const model = buildModel({ plans: [plan], law: LAW, assumptions: known.map(({ assumption }) => assumption) });
    setFailed(false);
    setRefused(model.ok ? [] : model.problems);
    if (!model.ok || "problem" in ceiling || typeof trials !== "number" || typeof seed !== "number") return;
    const update = (next: Partial<Running>) => setRunning((now) => now && { ...now, ...next });
    const started = startTrials(
      model.value,
      { trials: trials, seed: seed },
      { onProgress: (progress) => update({ progress }), onRefused: () => update({ isOnPage: true }) },
    );
    setRunning({ trials: started, progress: null, of: trials, isOnPage: false });
    const told = known.map((one) => riskWords(language, one));
    started.outcomes
      .then(
        (outcomes) => {
          const summary = summaryOf(outcomes, ceiling.value);
          change({
            risk: { key, summary, seed: seed, assumptions: told, read: known.map(({ assumption }) => assumption) },
          });
        },
        () => setFailed(true),
      )
      .finally(() => setRunning(null));
  };

  return (
    <>
      <section className={look.part}>
        <Heading level={2}>{words.heading}</Heading>
        <Text size={200} className={look.about}>
          {words.about}
        </Text>
        {RISKS.map((what) => (
          <div key={what} className={styles.risk}>
            <Checkbox
              label={words.what[what]}
              checked={chosen.includes(what)}
              onChange={(_, { checked }) => setText(`risk.${what}`, checked === true ? "yes" : "")}
            />
            {chosen.includes(what) && (
              <RiskBoxesFields
                number={chosen.indexOf(what) + 1}
                boxes={boxesOf(what)}
                problems={reads.flatMap(({ what: other, read }) => (other === what && !read.ok ? read.problems : []))}
                onType={(box, typed) => setText(`risk.${what}.${box}`, typed)}
              />
            )}
          </div>
        ))}
        <div className={look.two}>
          <TextBox
            className={look.wide}
            label={words.ceilingBox}
            kind="number"
            name="risk.ceiling"
            text={ceilingText}
            hint={"value" in ceiling && ceiling.value === null ? words.noCeiling : undefined}
            onType={(typed) => setText("risk.ceilingBox", typed)}
            onCommit={() => undefined}
          />
          <TextBox
            label={words.trials}
            kind="number"
            name="risk.trials"
            text={trialsText}
            onType={(typed) => setText("risk.trials", typed)}
            onCommit={() => undefined}
          />
          <TextBox
            label={words.seed}
            kind="number"
            name="risk.seed"
            hint={words.seedHint}
            text={seedText}
            onType={(typed) => setText("risk.seed", typed)}
            onCommit={() => undefined}
          />
        </div>
        <Problems
          problems={[...("problem" in ceiling ? [ceiling.problem] : []), ...(wrong ? [wrong] : []), ...refused]}
          language={language}
          isStale={false}
        />
        {running ? (
          <div role="status">
            <Field validationState="none">
              <ProgressBar value={running.progress?.done} max={running.of} aria-label={words.run} />
            </Field>
            <div className={look.actions}>
              <Text size={200}>
                {words.progress(showNumber(language, running.progress?.done ?? 0), showNumber(language, running.of))}
              </Text>
              <Button size="small" onClick={running.trials.stop}>
                {words.stop}
              </Button>
            </div>
            {running.isOnPage && <Text size={200}>{words.onPage}</Text>}
          </div>
        ) : (
          <div className={look.actions}>
            <Button size="small" disabledFocusable={known.length === 0 || problems.length > 0} onClick={run}>
              {words.run}
            </Button>
            {chosen.length === 0 && <Text size={200}>{words.choose}</Text>}
          </div>
        )}
        {isFailed && (
          <Text size={200} role="alert" className={look.problem}>
            {words.failed}
          </Text>
        )}
      </section>
      {whatif.risk && (
        <section className={mergeClasses(look.part, look.ruled)} aria-label={words.result}>
          <Heading level={3}>{words.result}</Heading>
          <RiskResult result={whatif.risk} isOld={isOld} />
          <ToSheet
            label={words.toSheet}
            hint={words.toSheetHint}
            answers={
              isOld
                ? null
                : () => ({ risk: riskAnswer(whatif.risk!, plan, language, localTime(new Date()).slice(0, 10)) })
            }
          />
        </section>
      )}
      {known.length > 0 && <Tornado risks={known} />}
    </>
  );
}
