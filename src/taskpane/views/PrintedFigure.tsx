import { makeStyles, Text } from "@fluentui/react-components";
import { useState } from "react";
import { ceilingProblem } from "../../budget/ceiling";
import { explainTotal } from "../../budget/explainTotal";
import { groupTerms } from "../../budget/group";
import type { WorkerGroup } from "../../budget/plan";
import { computeUnit } from "../../budget/unit";
import type { Law } from "../../law/parameter";
import { monthOf } from "../../law/month";
import { explanationText } from "../../texts/explanations";
import { resultTexts } from "../../texts/pane/result";
import { readNumber } from "../../texts/numbers";
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

/** A total somebody else printed for this group, and the likeliest reason why it is another than ours. */
export function PrintedTotal({ group, year, law }: { group: WorkerGroup; year: number; law: Law }) {
  const styles = useStyles();
  const { language } = useStore().state;
  const words = resultTexts[language];
  const [text, setText] = useState("");
  const month = Math.max(group.first, monthOf(year, 1));
  const unit = computeUnit(
    { programs: group.programs, base: group.base, month, terms: groupTerms(group, "TERDEKAT") },
    law,
  );
  // People who come and go, and contracts, have no single people × months × rate to hold a total against.
  if (!unit.ok || group.segment === "JAKON" || group.joins > 0 || group.exits > 0) return null;
  const read = readNumber(text);
  const isBlank = text.trim() === "";
  const wrong = typeof read !== "number" || ceilingProblem(read) !== null;
  const explained =
    isBlank || wrong || typeof read !== "number"
      ? null
      : explainTotal({
          printed: read,
          precision: precisionOf(read),
          people: group.people,
          months: monthsInYear(group, year),
          unit: unit.value.total,
        });
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
        {explained?.ok &&
          explained.value.map((reason) => (
            <Text key={reason.code} block>
              {explanationText(language, reason)}
            </Text>
          ))}
      </div>
    </section>
  );
}
