import { makeStyles, Text } from "@fluentui/react-components";
import { useState } from "react";
import { ceilingProblem } from "../../budget/ceiling";
import { explainTotal, type Explanation } from "../../budget/explainTotal";
import { groupTerms } from "../../budget/group";
import { matchPrinted, type OwnFigure, type PrintedMatch } from "../../budget/matchPrinted";
import type { WorkerGroup } from "../../budget/plan";
import { computeUnit } from "../../budget/unit";
import type { Law } from "../../law/parameter";
import { monthOf } from "../../law/month";
import { explanationText } from "../../texts/explanations";
import { resultTexts } from "../../texts/pane/result";
import { readNumber, showNumber, showRupiah } from "../../texts/numbers";
import type { Language } from "../../texts/language";
import { monthsInYear } from "../state/draft";
import { problemSentence } from "../state/problemSentence";
import { useStore } from "../state/store";
import { Heading } from "./Heading";
import { TextBox } from "./TextBox";

const useStyles = makeStyles({ box: { display: "grid", gap: "6px" } });

/** Text of a round figure may have been cut: "Rp403 juta" is typed 403.000.000. */
function precisionOf(printed: number): number {
  let precision = 1;
  while (precision < 1_000_000_000 && printed % (precision * 1000) === 0) precision *= 1000;
  return precision;
}

/** What is known of a printed total beyond that it differs; null where nothing can be said. */
export type Explain = (printed: number, precision: number) => readonly Explanation[] | null;

interface PrintedFigureProps {
  /** The figure that was asked about, then what else may have been printed about it. */
  figures: readonly [OwnFigure, ...OwnFigure[]];
  /** How many rounded amounts the sum is made of. */
  lines: number;
  explain?: Explain;
}

/** A figure somebody else printed, which of ours it is, and the likeliest reason why it is another. */
export function PrintedFigure({ figures, lines, explain }: PrintedFigureProps) {
  const styles = useStyles();
  const { language } = useStore().state;
  const words = resultTexts[language];
  const [text, setText] = useState("");
  const read = readNumber(text);
  const isBlank = text.trim() === "";
  const wrong = typeof read !== "number" || ceilingProblem(read) !== null;
  const said =
    isBlank || wrong || typeof read !== "number" ? [] : sentences(language, read, { figures, lines, explain });
  return (
    <section className={styles.box}>
      <Heading level={3}>{words.printed}</Heading>
      <TextBox
        label={words.printedField}
        kind="number"
        text={text}
        hint={words.printedHint}
        problem={!isBlank && wrong && problemSentence(language, { code: "printed_not_readable", data: { text } })}
        onType={setText}
        onCommit={() => undefined}
      />
      <div role="status">
        {said.map((sentence) => (
          <Text key={sentence} block>
            {sentence}
          </Text>
        ))}
      </div>
    </section>
  );
}

function sentences(language: Language, printed: number, { figures, lines, explain }: PrintedFigureProps): string[] {
  const precision = precisionOf(printed);
  const match = matchPrinted(printed, precision, figures, lines);
  const reasons = match.kind === "differs" ? explain?.(printed, precision) : null;
  return reasons?.map((reason) => explanationText(language, reason)) ?? [matchText(language, match)];
}

function matchText(language: Language, { kind, what, value, difference }: PrintedMatch): string {
  const words = resultTexts[language];
  const isCount = what === "people" || what === "personMonths";
  const name = words.printedOf[what];
  const shown = isCount ? showNumber(language, value) : showRupiah(language, value);
  return words.printedMatch[kind](name, shown, showRupiah(language, Math.abs(difference)));
}

/** Why a printed total of a group is another; null where it has no single people × months × rate to be held against. */
export function explainGroup(group: WorkerGroup, year: number, law: Law): Explain | undefined {
  const month = Math.max(group.first, monthOf(year, 1));
  const unit = computeUnit(
    { programs: group.programs, base: group.base, month, terms: groupTerms(group, "TERDEKAT") },
    law,
  );
  if (!unit.ok || group.segment === "JAKON" || group.joins > 0 || group.exits > 0) return undefined;
  return (printed, precision) => {
    const explained = explainTotal({
      printed,
      precision,
      people: group.people,
      months: monthsInYear(group, year),
      unit: unit.value.total,
    });
    return explained.ok ? explained.value : null;
  };
}
