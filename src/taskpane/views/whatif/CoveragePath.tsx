import { Button, Checkbox, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { LAW } from "../../../law/baseline";
import { monthName } from "../../../texts/months";
import { showPercent } from "../../../texts/numbers";
import { pathTexts } from "../../../texts/pane/whatif/path";
import { regulationText } from "../../../texts/functions/rules";
import { nameOfConfidence } from "../../../texts/terms";
import { SHAPE_NAMES } from "../../../texts/whatif/path";
import { SHAPES } from "../../../whatif/path/stock";
import { localLaw } from "../../../budget/localLaw";
import { coveragePath } from "../../../whatif/path/path";
import { localTime } from "../../state/trail";
import { Choice } from "../Choice";
import { Heading } from "../Heading";
import { TextBox } from "../TextBox";
import { withNewId, withoutId } from "./idList";
import { useLastGood } from "./lastGood";
import { useLook } from "./look";
import { PathResult } from "./PathResult";
import { pathAnswer } from "./pathAnswer";
import { ceilingKey, fundChoices, isPlainMoney, OWN_MONEY, SEGMENTS, usePathForm, type SegmentForm } from "./pathForm";
import { nationalTarget, PATH_FUND, pathQuestion, readShape, type PathBox, type SegmentBox } from "./pathNeed";
import { PathSegmentFields } from "./PathSegmentFields";
import { Problems } from "./Problems";
import { ToSheet } from "./ToSheet";
import { useWhatif } from "./useWhatif";

const useStyles = makeStyles({
  segment: {
    display: "grid",
    gap: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: "8px",
  },
});

/** "Jalur UCJ": how coverage gets from today's figure to a target year, and what it costs. */
export function CoveragePath() {
  const styles = useStyles();
  const look = useLook();
  const { plan, language, whatif, text, setText, change } = useWhatif();
  const words = pathTexts[language];
  const form = usePathForm({ plan, language, text });
  const { boxes, segments, funds, years, people, isFine, isYearly } = form;
  const shape = readShape(text("path.shape"));
  const intake = Number(text("path.intake", "1"));
  const needs = JSON.stringify({ boxes, segments: segments.map(({ need }) => need), funds, shape, intake });
  const outcome = useMemo(() => {
    const { segments: asked, ...need } = JSON.parse(needs) as Parameters<typeof pathQuestion>[0];
    const question = pathQuestion({ ...need, segments: asked, plan, law: localLaw(plan, LAW).law });
    if (!question.ok) return question;
    const path = coveragePath(question.value);
    const likes = asked.map(({ like }) => like.id);
    return path.ok ? { ok: true as const, value: { path: path.value, likes, question: question.value } } : path;
  }, [needs, plan]);
  const { value, problems } = useLastGood(outcome);
  const isMany = segments.length > 1;
  const answer = useMemo(() => {
    const told =
      value &&
      problems.length === 0 &&
      pathAnswer(value.question, {
        plan,
        likes: value.likes.map((id) => plan.groups.find((one) => one.id === id)),
        language,
        day: localTime(new Date()).slice(0, 10),
      });
    return told && told.ok ? told.value : null;
  }, [value, problems, language, plan]);
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? id;
  const national = nationalTarget(Number(boxes.end));
  const share = (per100000: number) => showPercent(language, per100000 / 100_000, 2);
  const hints: Partial<Record<PathBox, string>> = {
    capacity: words.capacityHint,
    ceiling: words.ceilingHint,
    target: national
      ? words.national(
          national.value.year,
          share(national.value.per100000),
          regulationText(language, national.citation),
          nameOfConfidence(language, national.confidence),
        )
      : undefined,
  };
  const box = (name: Exclude<PathBox, SegmentBox>, isWide = false) => (
    <TextBox
      key={name}
      className={isWide ? look.wide : undefined}
      label={words[name]}
      kind="number"
      name={`path.${name}`}
      text={boxes[name]}
      hint={hints[name]}
      onType={(next) => setText(`path.${name}`, next)}
      onCommit={() => undefined}
    />
  );
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1));
  const like = ({ prefix, need }: SegmentForm) => (
    <Choice
      className={look.wide}
      label={words.like}
      value={need.like.id}
      options={people.map(({ id, name }) => ({ value: id, text: name }))}
      onChoose={(id) => setText(`${prefix}like`, id)}
    />
  );
  const fund = ({ prefix, need }: SegmentForm) =>
    isFine && (
      <Choice
        className={look.wide}
        label={words.paidBy}
        value={need.fund ?? OWN_MONEY}
        options={fundChoices(plan, words)}
        onChoose={(id) => setText(`${prefix}fund`, id)}
      />
    );
  const [first, ...others] = segments;
  const addSegment = () =>
    setText(
      SEGMENTS,
      withNewId(text(SEGMENTS), (number) => `s${number}`),
    );
  const removeSegment = (id: string) =>
    change({ texts: { ...whatif.texts, [SEGMENTS]: withoutId(text(SEGMENTS), id), "path.seen": "0" } });
  return (
    <>
      <section className={look.part}>
        <Heading level={2}>{words.heading}</Heading>
        <PathSegmentFields
          form={first!}
          title={isMany ? words.segment(1) : null}
          onType={(name, next) => setText(first!.prefix + name, next)}
          between={
            <div className={look.two} role="group" aria-label={words.goal}>
              {box("start")}
              {box("end")}
              {box("target", true)}
              <Choice
                label={words.shape}
                value={shape}
                options={SHAPES.map((one) => ({ value: one, text: SHAPE_NAMES[one]![language] }))}
                onChoose={(one) => setText("path.shape", one)}
              />
              {box("capacity")}
            </div>
          }
        />
        <div className={look.two} role="group" aria-label={words.money}>
          {like(first!)}
          {fund(first!)}
          <Choice
            label={words.intake}
            value={String(intake)}
            options={months.map((month) => ({ value: month, text: monthName(language, Number(month)) }))}
            onChoose={(month) => setText("path.intake", month)}
          />
          {isPlainMoney(form) && box("ceiling")}
        </div>
        {others.map((segment, index) => (
          <div key={segment.prefix} className={styles.segment}>
            <PathSegmentFields
              form={segment}
              title={words.segment(index + 2)}
              onType={(name, next) => setText(segment.prefix + name, next)}
            />
            <div className={look.two} role="group" aria-label={`${words.segment(index + 2)}: ${words.money}`}>
              {like(segment)}
              {fund(segment)}
            </div>
            <div className={look.actions}>
              <Button size="small" onClick={() => removeSegment(segment.id)}>
                {words.removeSegment(segment.need.name)}
              </Button>
            </div>
          </div>
        ))}
        <div className={look.actions}>
          <Button size="small" onClick={addSegment}>
            {words.addSegment}
          </Button>
        </div>
        <Checkbox
          label={words.finer}
          checked={isFine}
          onChange={(_, { checked }) =>
            change({
              texts: {
                ...whatif.texts,
                "path.finer": checked === true ? "yes" : "",
                // Closed, it is one kind of money again, the same every year.
                ...(checked === true
                  ? {}
                  : {
                      "path.yearly": "",
                      ...Object.fromEntries(segments.map(({ prefix }) => [`${prefix}fund`, PATH_FUND])),
                    }),
              },
            })
          }
        />
        {isFine && funds.some(({ id }) => id === PATH_FUND) && (
          <Checkbox
            label={words.yearly}
            checked={isYearly}
            onChange={(_, { checked }) => setText("path.yearly", checked === true ? "yes" : "")}
          />
        )}
        {funds
          .filter(({ id }) => id !== PATH_FUND || isYearly)
          .map(({ id, name, ceilings }) => (
            <div key={id} className={look.two} role="group" aria-label={words.ceilingsOf(name)}>
              <Text size={200} className={mergeClasses(look.wide, look.about)}>
                {words.ceilingsOf(name)}
              </Text>
              {years.map((year) => (
                <TextBox
                  key={year}
                  label={String(year)}
                  kind="number"
                  name={ceilingKey(id, year)}
                  text={ceilings[year] ?? ""}
                  onType={(next) => setText(ceilingKey(id, year), next)}
                  onCommit={() => undefined}
                />
              ))}
            </div>
          ))}
        {!isPlainMoney(form) && funds.some(({ id }) => id === PATH_FUND) && !isYearly && (
          <div className={look.two}>{box("ceiling", true)}</div>
        )}
      </section>
      <section className={mergeClasses(look.part, look.ruled)} aria-label={words.result}>
        <Heading level={3}>{words.result}</Heading>
        <Problems
          problems={isMany ? problems : problems.map(({ data: { segment: _, ...data }, ...one }) => ({ ...one, data }))}
          language={language}
          isStale={value !== null}
        />
        {value && <PathResult {...value} likes={value.likes.map(nameOf)} isStale={problems.length > 0} />}
        <ToSheet label={words.toSheet} hint={words.toSheetHint} answers={answer && (() => ({ path: answer }))} />
      </section>
    </>
  );
}
