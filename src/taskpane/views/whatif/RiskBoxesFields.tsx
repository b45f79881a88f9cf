import { Button, Checkbox, mergeClasses, Text } from "@fluentui/react-components";
import { useId } from "react";
import type { BudgetPlan } from "../../../budget/plan";
import type { Problem } from "../../../law/problem";
import { monthName } from "../../../texts/months";
import { showNumber } from "../../../texts/numbers";
import { riskTexts } from "../../../texts/pane/whatif/risk";
import { useLanguage } from "../../state/store";
import { Choice } from "../Choice";
import { ProblemLine } from "../ProblemLine";
import { TextBox } from "../TextBox";
import { useLook } from "./look";
import { lawChoices } from "./riskLaw";
import { BOXES, OF_GROUPS, shapesOf, type RiskBox, type RiskBoxes } from "./riskNeed";
import { isGap } from "./Problems";
import { whatifSentence } from "./sentence";
import { WhoChoice, whoKey } from "./WhoChoice";

/** Of those registered, how many were valid: 8,502 of 10,000, 1,616 of 1,800, 557 of 594. */
const EXAMPLES = [
  ["least", 8_502 / 10_000],
  ["mode", 1_616 / 1_800],
  ["most", 557 / 594],
] as const;

export type RiskField = RiskBox | "who" | "shape" | "shared" | "source" | "law" | "from" | "chance";

interface RiskBoxesFieldsProps {
  plan: BudgetPlan;
  number: number;
  boxes: RiskBoxes;
  lawKey: string;
  from: number;
  isFine: boolean;
  problems: readonly Problem[];
  onType(texts: Partial<Record<RiskField, string>>): void;
  /** Absent: it goes with its box. */
  onRemove?(): void;
}

/** The range of one uncertain input, its shape, whom it concerns, and where it comes from. */
export function RiskBoxesFields(props: RiskBoxesFieldsProps) {
  const { plan, number, boxes, lawKey, from, isFine, problems, onType } = props;
  const look = useLook();
  const language = useLanguage();
  const words = riskTexts[language];
  const { id, what, shape, who } = boxes;
  const problemId = useId();
  const said = problems[0] && whatifSentence(language, problems[0]);
  // What is still empty is asked for below, without alarm.
  const problem = problems[0] && !isGap(problems[0]) && said;
  const box = (name: RiskBox | "chance", label: string, text: string, isWide = false) => (
    <TextBox
      key={name}
      className={isWide ? look.wide : undefined}
      label={label}
      kind={name === "values" || name === "parts" ? "text" : "number"}
      name={`risk.${id}.${name}`}
      text={text}
      placeholder={name === "values" ? words.valuesExample : name === "parts" ? words.partsExample : undefined}
      problem={text.trim() !== "" && problem}
      problemId={problemId}
      onType={(typed) => onType({ [name]: typed })}
      onCommit={() => undefined}
    />
  );
  const isLaw = what === "law";
  const hasWho = OF_GROUPS.includes(what) && (isFine || who.by !== "ALL");
  const shapes = shapesOf(what, isFine || !shapesOf(what, false).includes(shape));
  return (
    <div className={look.three} role="group" aria-label={words.number(number, words.what[what])}>
      <Text size={200} className={mergeClasses(look.wide, look.about)}>
        {isLaw ? words.hint.law : `${words.unit[what]}. ${words.hint[what]}`}
      </Text>
      {what === "valid" && boxes.texts.least === "" && BOXES[shape].length === 3 && (
        <Button
          size="small"
          className={look.wide}
          onClick={() =>
            onType({
              ...Object.fromEntries(EXAMPLES.map(([name, share]) => [name, showNumber(language, share * 100)])),
              source: boxes.source.trim() === "" ? words.exampleSource : boxes.source,
            })
          }
        >
          {words.useExample}
        </Button>
      )}
      {hasWho && (
        <WhoChoice
          className={look.wide}
          label={words.who}
          plan={plan}
          language={language}
          target="group"
          who={who}
          groupsOnly
          onChoose={(target, chosen) => onType({ who: whoKey(target, chosen) })}
        />
      )}
      {isLaw && (
        <Choice
          className={look.wide}
          label={words.lawChange}
          value={lawKey}
          options={lawChoices(plan, language).map(({ key, name }) => ({ value: key, text: name }))}
          onChoose={(key) => onType({ law: key })}
        />
      )}
      {isLaw && lawChoices(plan, language).find(({ key }) => key === lawKey)?.hasMonth && (
        <Choice
          label={words.lawFrom}
          value={String(from)}
          options={Array.from({ length: 12 }, (_, index) => ({
            value: String(index + 1),
            text: monthName(language, index + 1),
          }))}
          onChoose={(month) => onType({ from: month })}
        />
      )}
      {isLaw && box("chance", words.lawChance, boxes.chance)}
      {!isLaw &&
        BOXES[shape].map((name) =>
          box(
            name,
            name === "mean" ? words.meanBox : words[name],
            boxes.texts[name],
            name === "values" || name === "parts",
          ),
        )}
      {!isLaw && (what !== "start" || isFine || shape === "DISCRETE") && (
        <Choice
          className={look.wide}
          label={words.shape}
          value={shape}
          options={shapes.map((one) => ({ value: one, text: words.shapes[one] }))}
          hint={isFine ? words.asks[shape] : undefined}
          onChoose={(one) => onType({ shape: one })}
        />
      )}
      <TextBox
        className={look.wide}
        label={words.source}
        name={`risk.${id}.source`}
        text={boxes.source}
        placeholder={words.sourceExample}
        onType={(text) => onType({ source: text })}
        onCommit={() => undefined}
      />
      {(what === "people" || what === "valid") && who.by !== "ONE" && (
        <Checkbox
          className={look.wide}
          label={words.shared}
          checked={boxes.shared}
          onChange={(_, { checked }) => onType({ shared: checked === true ? "yes" : "" })}
        />
      )}
      {problem ? (
        <ProblemLine id={problemId} className={look.wide}>
          {problem}
        </ProblemLine>
      ) : (
        <Text size={200} className={mergeClasses(look.wide, look.about)}>
          {said}
        </Text>
      )}
      {props.onRemove && (
        <Button size="small" className={look.wide} onClick={props.onRemove}>
          {words.remove(number)}
        </Button>
      )}
    </div>
  );
}
