import { mergeClasses, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { LAW } from "../../../law/baseline";
import { monthName } from "../../../texts/months";
import { showNumber, showPercent } from "../../../texts/numbers";
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
import { useLastGood } from "./lastGood";
import { useLook } from "./look";
import { PathResult } from "./PathResult";
import { pathAnswer } from "./pathAnswer";
import { nationalTarget, PATH_BOXES, pathQuestion, readShape, suggestedPath, type PathBox } from "./pathNeed";
import { Problems } from "./Problems";
import { ToSheet } from "./ToSheet";
import { useWhatif } from "./useWhatif";

/** Boxes that take numbers; the others take words. */
const WORDS: readonly PathBox[] = ["numerator", "denominator", "date", "source"];

/** "Jalur UCJ": how coverage gets from today's figure to a target year, and what it costs. */
export function CoveragePath() {
  const look = useLook();
  const { plan, language, text, setText } = useWhatif();
  const words = pathTexts[language];
  const suggested = useMemo(() => suggestedPath(plan, (value) => showNumber(language, value)), [plan, language]);
  const typed = JSON.stringify(PATH_BOXES.map((box) => text(`path.${box}`, suggested[box])));
  const shape = readShape(text("path.shape"));
  const intake = Number(text("path.intake", "1"));
  const people = plan.groups.filter(({ segment }) => segment !== "JAKON");
  const like = people.find(({ id }) => id === text("path.like")) ?? people[0] ?? plan.groups[0]!;
  const outcome = useMemo(() => {
    const texts = JSON.parse(typed) as string[];
    const boxes = Object.fromEntries(PATH_BOXES.map((box, index) => [box, texts[index]!])) as Record<PathBox, string>;
    const question = pathQuestion({
      boxes,
      shape,
      intake,
      like,
      plan,
      law: localLaw(plan, LAW).law,
      fundName: words.fund,
    });
    if (!question.ok) return question;
    const path = coveragePath(question.value);
    return path.ok ? { ok: true as const, value: { path: path.value, boxes, like, question: question.value } } : path;
  }, [typed, shape, intake, like, plan, words]);
  const { value, problems } = useLastGood(outcome);
  const answer = useMemo(() => {
    const told =
      value && problems.length === 0 && pathAnswer(value.question, language, localTime(new Date()).slice(0, 10));
    return told && told.ok ? told.value : null;
  }, [value, problems, language]);
  const national = nationalTarget(Number(text("path.end", suggested.end)));
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
  const examples: Partial<Record<PathBox, string>> = {
    numerator: words.numeratorExample,
    denominator: words.denominatorExample,
  };
  const box = (name: PathBox, isWide = false) => (
    <TextBox
      key={name}
      className={isWide ? look.wide : undefined}
      label={words[name]}
      kind={WORDS.includes(name) ? "text" : "number"}
      name={`path.${name}`}
      text={text(`path.${name}`, suggested[name])}
      hint={hints[name]}
      placeholder={examples[name]}
      onType={(next) => setText(`path.${name}`, next)}
      onCommit={() => undefined}
    />
  );
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1));
  return (
    <>
      <section className={look.part}>
        <Heading level={2}>{words.heading}</Heading>
        <div className={look.two} role="group" aria-label={words.begin}>
          {box("participants")}
          {box("workers")}
          {box("numerator", true)}
          {box("denominator", true)}
          {box("date")}
          {box("source")}
        </div>
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
        <div className={look.two} role="group" aria-label={words.rates}>
          <Text size={200} className={mergeClasses(look.wide, look.about)}>
            {`${words.rates}. ${words.ratesHint}`}
          </Text>
          {box("exits")}
          {box("deaths")}
          {box("retired")}
          {box("growth")}
        </div>
        <div className={look.two} role="group" aria-label={words.money}>
          <Choice
            className={look.wide}
            label={words.like}
            value={like.id}
            options={people.map(({ id, name }) => ({ value: id, text: name }))}
            onChoose={(id) => setText("path.like", id)}
          />
          <Choice
            label={words.intake}
            value={String(intake)}
            options={months.map((month) => ({ value: month, text: monthName(language, Number(month)) }))}
            onChoose={(month) => setText("path.intake", month)}
          />
          {box("ceiling")}
        </div>
      </section>
      <section className={mergeClasses(look.part, look.ruled)} aria-label={words.result}>
        <Heading level={3}>{words.result}</Heading>
        <Problems problems={problems} language={language} isStale={value !== null} />
        {value && <PathResult {...value} isStale={problems.length > 0} />}
        <ToSheet label={words.toSheet} hint={words.toSheetHint} answers={answer && (() => ({ path: answer }))} />
      </section>
    </>
  );
}
