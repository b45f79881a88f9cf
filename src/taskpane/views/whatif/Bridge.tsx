import { mergeClasses, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { showDifference, showRupiah } from "../../../texts/numbers";
import { compareTexts } from "../../../texts/pane/whatif/comparing";
import { CAUSE_NAMES, REMAINDER_RULE } from "../../../texts/whatif/bridge";
import { bridge } from "../../../whatif/bridge";
import type { Choice as PlanChoice } from "../../../whatif/choices";
import { Choice } from "../Choice";
import { Heading } from "../Heading";
import { bridgeEnds } from "./bridgeEnds";
import { useLastGood } from "./lastGood";
import { useLook } from "./look";
import { Problems } from "./Problems";
import { whatifSentence } from "./sentence";
import { Waterfall } from "./Waterfall";
import { useWhatif } from "./useWhatif";

interface BridgeProps {
  ids: readonly string[];
  choiceOf(id: string): PlanChoice;
  nameOf(id: string): string;
  /** The choice usually explained. */
  suggested: string;
}

/** Why one choice costs something else than another, by cause: a waterfall whose rows are a table. */
export function Bridge({ ids, choiceOf, nameOf, suggested }: BridgeProps) {
  const look = useLook();
  const { language, text, setText } = useWhatif();
  const words = compareTexts[language];
  const { from, to } = bridgeEnds(ids, text, suggested);
  const [a, b] = [choiceOf(from), choiceOf(to)];
  const outcome = useMemo(() => bridge(a, b), [a, b]);
  const { value, problems } = useLastGood(outcome);
  const options = ids.map((id) => ({ value: id, text: nameOf(id) }));
  return (
    <section className={mergeClasses(look.part, look.ruled)} aria-label={words.bridge}>
      <Heading level={3}>{words.bridge}</Heading>
      <div className={look.two}>
        <Choice label={words.from} value={from} options={options} onChoose={(id) => setText("bridge.from", id)} />
        <Choice label={words.to} value={to} options={options} onChoose={(id) => setText("bridge.to", id)} />
      </div>
      <Problems problems={problems} language={language} isStale={value !== null} />
      {value && (
        <>
          <Text>
            {words.sum(
              showRupiah(language, value.from),
              showRupiah(language, value.to),
              showDifference(language, value.to - value.from),
            )}
          </Text>
          <Waterfall
            from={{ name: nameOf(from), total: value.from }}
            to={{ name: nameOf(to), total: value.to }}
            steps={value.steps.map(({ cause, amount }) => ({ name: CAUSE_NAMES[cause]![language], amount }))}
            signed={(amount) => showDifference(language, amount)}
            isStale={problems.length > 0}
          />
          {value.steps.every(({ amount }) => amount === 0) && <Text size={200}>{words.equal}</Text>}
          {value.notes.map((note) => (
            <Text key={note.code + String(note.data.name)} size={200} className={look.about}>
              {whatifSentence(language, note)}
            </Text>
          ))}
          <Text size={200} className={look.about}>
            {REMAINDER_RULE[language]}
          </Text>
        </>
      )}
    </section>
  );
}
