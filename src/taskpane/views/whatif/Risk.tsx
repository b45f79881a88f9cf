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
import { useEffect, useState } from "react";
import { LAW } from "../../../law/baseline";
import type { Problem } from "../../../law/problem";
import { showNumber } from "../../../texts/numbers";
import { buildModel } from "../../../whatif/chance/model";
import { checkSimulation, type Progress } from "../../../whatif/chance/simulation";
import { localTime } from "../../state/trail";
import { Heading } from "../Heading";
import { TextBox } from "../TextBox";
import { useLook } from "./look";
import { withNewId, withoutId } from "./idList";
import { Problems } from "./Problems";
import { RiskBoxesFields, type RiskField } from "./RiskBoxesFields";
import { canMove, exemptIn, OF_GROUPS, RISKS, riskName, riskWords, type Risk as RiskName } from "./riskNeed";
import { moreOf, TIES, useRiskQuestion } from "./riskQuestion";
import { RiskResult } from "./RiskResult";
import { riskAnswer } from "./riskAnswer";
import { summaryOf } from "./riskSummary";
import { RiskTies } from "./RiskTies";
import { ToSheet } from "./ToSheet";
import { Tornado } from "./Tornado";
import { startTrials, type RunningTrials } from "./trials/startTrials";
import { useWhatif } from "./useWhatif";

const useStyles = makeStyles({
  risk: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBottom: "6px", display: "grid", gap: "6px" },
});

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
  const { plan, language, whatif, text, change } = useWhatif();
  const { question, isShown, words } = useRiskQuestion({ plan, language, text });
  const [running, setRunning] = useState<Running | null>(null);
  const [isFailed, setFailed] = useState(false);
  const [refused, setRefused] = useState<Problem[]>([]);
  const trialsNow = running?.trials;
  // Whoever leaves the question does not wait for its answer.
  useEffect(() => () => trialsNow?.drop(), [trialsNow]);
  const setTexts = (texts: Record<string, string>) => change({ texts: { ...whatif.texts, ...texts } });
  const { entries, known, ties, pairs, isFine, key } = question;
  const told = known.map((one) => riskWords(language, one, exemptIn(plan, one, known)));
  const tied = pairs.map(({ one, other, value }) =>
    words.tied(riskName(language, known[one - 1]!), riskName(language, known[other - 1]!), showNumber(language, value)),
  );
  const isOld = whatif.risk !== null && (whatif.risk.key !== key || !question.isReady);

  const run = () => {
    const { ceiling, trials, seed, precision, matrix } = question;
    const assumptions = known.map(({ assumption }) => assumption);
    const model = buildModel({
      ...{ plans: [plan], law: LAW, assumptions },
      ...(matrix ? { correlation: matrix } : {}),
      by: "fundMonth",
    });
    const asked = { trials, seed, ...(precision === undefined ? {} : { precision }) };
    const tooMany = model.ok ? checkSimulation(asked, model.value.buckets.length) : null;
    setFailed(false);
    setRefused(model.ok ? (tooMany ? [tooMany] : []) : model.problems);
    if (!model.ok || tooMany) return;
    const update = (next: Partial<Running>) => setRunning((now) => now && { ...now, ...next });
    const started = startTrials(model.value, asked, {
      onProgress: (progress) => update({ progress }),
      onRefused: () => update({ isOnPage: true }),
    });
    setRunning({ trials: started, progress: null, of: trials, isOnPage: false });
    started.outcomes
      .then((outcomes) => {
        const summary = summaryOf(model.value, outcomes, plan, LAW, ceiling);
        change({
          risk: {
            ...{ key, summary, seed },
            of: trials,
            precision: precision ?? null,
            assumptions: told,
            ties: tied,
            read: assumptions,
            laws: known.map(({ law }) => law),
            pairs,
          },
        });
      })
      .catch(() => setFailed(true))
      .finally(() => setRunning(null));
  };
  const cancel = () => {
    running?.trials.drop();
    setRunning(null);
  };

  const typeInto = (place: string, texts: object) =>
    setTexts(Object.fromEntries(Object.entries(texts).map(([box, typed]) => [`${place}.${box}`, typed as string])));
  const changeList = (name: string, changed: (ids: string) => string) => setTexts({ [name]: changed(text(name)) });
  const add = (what: RiskName) => changeList(moreOf(what), (ids) => withNewId(ids, (number) => `${what}.${number}`));
  const remove = (what: RiskName, id: string) => changeList(moreOf(what), (ids) => withoutId(ids, id));
  const single = (
    box: "ceilingBox" | "trials" | "seed" | "precision",
    name: string,
    typed: string,
    label: string,
    hint?: string,
    isWide = false,
  ) => (
    <TextBox
      className={isWide ? look.wide : undefined}
      label={label}
      kind="number"
      name={`risk.${name}`}
      text={typed}
      hint={hint}
      onType={(next) => setTexts({ [`risk.${box}`]: next })}
      onCommit={() => undefined}
    />
  );

  return (
    <>
      <section className={look.part}>
        <Heading level={2}>{words.heading}</Heading>
        <Text size={200} className={look.about}>
          {words.about}
        </Text>
        {RISKS.filter(isShown).map((what) => {
          const mine = entries.filter(({ boxes }) => boxes.what === what);
          return (
            <div key={what} className={styles.risk}>
              <Checkbox
                label={words.what[what]}
                checked={mine.length > 0}
                onChange={(_, { checked }) =>
                  setTexts({ [`risk.${what}`]: checked === true ? "yes" : "", [moreOf(what)]: "" })
                }
              />
              {mine.map((entry) => (
                <RiskBoxesFields
                  key={entry.boxes.id}
                  plan={plan}
                  number={entries.indexOf(entry) + 1}
                  {...entry}
                  isFine={isFine}
                  onType={(texts: Partial<Record<RiskField, string>>) => typeInto(`risk.${entry.boxes.id}`, texts)}
                  onRemove={entry.boxes.id === what ? undefined : () => remove(what, entry.boxes.id)}
                />
              ))}
              {mine.length > 0 && isFine && OF_GROUPS.includes(what) && plan.groups.length > 1 && (
                <Button size="small" onClick={() => add(what)}>
                  {words.another(words.what[what])}
                </Button>
              )}
            </div>
          );
        })}
        <Checkbox
          label={words.finer}
          checked={isFine}
          onChange={(_, { checked }) => setTexts({ "risk.finer": checked === true ? "yes" : "" })}
        />
        <Text size={200} className={look.about}>
          {isFine ? words.narrower : words.finerHint}
        </Text>
        {(isFine || ties.length > 0) && known.length > 1 && (
          <RiskTies
            ties={ties}
            risks={known}
            onType={(id, texts) => typeInto(`risk.tie.${id}`, texts)}
            onAdd={() => changeList(TIES, (ids) => withNewId(ids, String))}
            onRemove={(id) => changeList(TIES, (ids) => withoutId(ids, id))}
          />
        )}
        <div className={look.two}>
          {single(
            "ceilingBox",
            "ceiling",
            question.ceilingText,
            words.ceilingBox,
            question.ceilingText.trim() === "" ? words.noCeiling : undefined,
            true,
          )}
          {single("trials", "trials", question.trialsText, words.trials)}
          {single("seed", "seed", question.seedText, words.seed, words.seedHint)}
          {(isFine || question.precision !== undefined) &&
            single("precision", "precision", text("risk.precision"), words.precision, words.precisionHint, true)}
        </div>
        <Problems problems={[...question.problems, ...refused]} language={language} isStale={false} />
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
              <Button size="small" onClick={cancel}>
                {words.cancel}
              </Button>
            </div>
            {running.isOnPage && <Text size={200}>{words.onPage}</Text>}
          </div>
        ) : (
          <div className={look.actions}>
            <Button size="small" disabledFocusable={!question.isReady} onClick={run}>
              {words.run}
            </Button>
            {entries.length === 0 && <Text size={200}>{words.choose}</Text>}
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
          <RiskResult
            // The question still asked is told in the language of now.
            result={isOld ? whatif.risk : { ...whatif.risk, assumptions: told, ties: tied }}
            plan={plan}
            isOld={isOld}
          />
          <ToSheet
            label={words.toSheet}
            hint={words.toSheetHint}
            answers={
              isOld
                ? null
                : () => ({
                    risk: riskAnswer(
                      { ...whatif.risk!, laws: known.map(({ law }) => law) },
                      plan,
                      localTime(new Date()).slice(0, 10),
                    ),
                  })
            }
          />
        </section>
      )}
      {known.some(canMove) && (
        <Tornado
          // Whom an input concerns is not among what it looks at.
          key={JSON.stringify(known.map(({ assumption: { what, who } }) => [what, who]))}
          risks={known.filter(canMove)}
        />
      )}
    </>
  );
}
