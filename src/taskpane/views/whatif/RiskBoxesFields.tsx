import { Checkbox, Text } from "@fluentui/react-components";
import { useId } from "react";
import type { Problem } from "../../../law/problem";
import { riskTexts } from "../../../texts/pane/whatif/risk";
import { useLanguage } from "../../state/store";
import { Choice } from "../Choice";
import { ProblemLine } from "../ProblemLine";
import { TextBox } from "../TextBox";
import { useLook } from "./look";
import { SHAPES, type RiskBoxes } from "./riskNeed";
import { whatifSentence } from "./sentence";

interface RiskBoxesFieldsProps {
  number: number;
  boxes: RiskBoxes;
  problems: readonly Problem[];
  onType(box: "shape" | "least" | "mode" | "most" | "shared" | "source", text: string): void;
}

/** The range of one uncertain input, its shape, and where it comes from. */
export function RiskBoxesFields({ number, boxes, problems, onType }: RiskBoxesFieldsProps) {
  const look = useLook();
  const language = useLanguage();
  const words = riskTexts[language];
  const { what } = boxes;
  const problemId = useId();
  const problem = problems[0] && whatifSentence(language, problems[0]);
  const hasMode = what !== "start" && boxes.shape !== "UNIFORM";
  const box = (name: "least" | "mode" | "most") => (
    <TextBox
      label={words[name]}
      kind="number"
      name={`risk.${what}.${name}`}
      text={boxes[name]}
      // What is still empty is asked for below, without alarm.
      problem={boxes[name].trim() !== "" && problem}
      problemId={problemId}
      onType={(text) => onType(name, text)}
      onCommit={() => undefined}
    />
  );
  return (
    <div className={look.three} role="group" aria-label={words.number(number, words.what[what])}>
      <Text size={200} className={`${look.wide} ${look.about}`}>
        {`${words.unit[what]}. ${words.hint[what]}`}
      </Text>
      {box("least")}
      {hasMode && box("mode")}
      {box("most")}
      {what !== "start" && (
        <Choice
          className={look.wide}
          label={words.shape}
          value={boxes.shape}
          options={SHAPES.map((shape) => ({ value: shape, text: words.shapes[shape] }))}
          onChoose={(shape) => onType("shape", shape)}
        />
      )}
      <TextBox
        className={look.wide}
        label={words.source}
        name={`risk.${what}.source`}
        text={boxes.source}
        placeholder={words.sourceExample}
        onType={(text) => onType("source", text)}
        onCommit={() => undefined}
      />
      {(what === "people" || what === "valid") && (
        <Checkbox
          className={look.wide}
          label={words.shared}
          checked={boxes.shared}
          onChange={(_, { checked }) => onType("shared", checked === true ? "yes" : "")}
        />
      )}
      {problem && (
        <ProblemLine id={problemId} className={look.wide}>
          {problem}
        </ProblemLine>
      )}
    </div>
  );
}
