import { mergeClasses, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { pathTexts } from "../../../texts/pane/whatif/path";
import { useLanguage } from "../../state/store";
import { TextBox } from "../TextBox";
import { useLook } from "./look";
import type { SegmentForm } from "./pathForm";
import type { SegmentBox } from "./pathNeed";

/** Boxes that take words. */
const WORDS: readonly SegmentBox[] = ["numerator", "denominator", "date", "source"];

interface PathSegmentFieldsProps {
  form: SegmentForm;
  /** null: the only kind of workers, which needs no name. */
  title: string | null;
  /** What stands between the starting figure and the changes of a year. */
  between?: ReactNode;
  onType(name: SegmentBox | "name", text: string): void;
}

/** One kind of workers: what its figure counts, and how it changes in a year. */
export function PathSegmentFields({ form: { prefix, need }, title, between, onType }: PathSegmentFieldsProps) {
  const look = useLook();
  const words = pathTexts[useLanguage()];
  const examples: Partial<Record<SegmentBox, string>> = {
    numerator: words.numeratorExample,
    denominator: words.denominatorExample,
  };
  const named = (part: string) => (title === null ? part : `${title}: ${part}`);
  const box = (name: SegmentBox, isWide = false) => (
    <TextBox
      key={name}
      className={isWide ? look.wide : undefined}
      label={words[name]}
      kind={WORDS.includes(name) ? "text" : "number"}
      name={prefix + name}
      text={need.boxes[name]}
      placeholder={examples[name]}
      onType={(text) => onType(name, text)}
      onCommit={() => undefined}
    />
  );
  return (
    <>
      <div className={look.two} role="group" aria-label={named(words.begin)}>
        {title !== null && (
          <TextBox
            className={look.wide}
            label={words.segmentName(title)}
            name={`${prefix}name`}
            text={need.name}
            onType={(text) => onType("name", text)}
            onCommit={() => undefined}
          />
        )}
        {box("participants")}
        {box("workers")}
        {box("numerator", true)}
        {box("denominator", true)}
        {box("date")}
        {box("source")}
      </div>
      {between}
      <div className={look.two} role="group" aria-label={named(words.rates)}>
        <Text size={200} className={mergeClasses(look.wide, look.about)}>
          {`${words.rates}. ${words.ratesHint}`}
        </Text>
        {box("exits")}
        {box("deaths")}
        {box("retired")}
        {box("growth")}
      </div>
    </>
  );
}
