import { mergeClasses, Text } from "@fluentui/react-components";
import { showRupiah } from "../../../texts/numbers";
import { sensitivityTexts } from "../../../texts/pane/whatif/sensitivity";
import { Heading } from "../Heading";
import { TextBox } from "../TextBox";
import { useLook } from "./look";
import { bySpread } from "./rangesNeed";
import { isShare, type Figure } from "./sensitivityNeed";
import { whatifSentence } from "./sentence";
import { SpreadBars } from "./SpreadBars";
import { rangeKey, type useRanges } from "./useRanges";
import { useWhatif } from "./useWhatif";

interface RangeBarsProps {
  ranges: ReturnType<typeof useRanges>;
  goal: Figure;
}

/** Every input over its own range: how far it alone moves the figure, the widest bar first. */
export function RangeBars({ ranges: { boxes, value, isBusy }, goal }: RangeBarsProps) {
  const look = useLook();
  const { language, setText } = useWhatif();
  const words = sensitivityTexts[language];
  const bars = value ? bySpread(value.bars, goal) : [];
  const base = value?.base[goal] ?? 0;
  const shown = (amount: number | null) => (amount === null ? words.notCounted : showRupiah(language, amount));
  return (
    <section className={mergeClasses(look.part, look.ruled)} aria-label={words.ranges}>
      <Heading level={2}>{words.ranges}</Heading>
      <Text size={200} className={look.about}>
        {words.rangesAbout}
      </Text>
      {boxes.map(({ axis, texts, read }) => {
        const name = `${words.inputs[axis]} (${words.unit[isShare(axis) ? "share" : "months"]})`;
        return (
          <div key={axis} className={look.two} role="group" aria-label={name}>
            <Text size={200} className={look.wide}>
              {name}
            </Text>
            {(["low", "high"] as const).map((end, place) => (
              <TextBox
                key={end}
                label={words[end]}
                kind="number"
                name={rangeKey(axis, end)}
                text={texts[place]!}
                problem={"problem" in read && read.box === end && whatifSentence(language, read.problem)}
                onType={(typed) => setText(rangeKey(axis, end), typed)}
                onCommit={() => undefined}
              />
            ))}
          </div>
        );
      })}
      <SpreadBars
        title={words.input}
        label={words.ranges}
        base={base}
        rows={bars.map(({ axis, [goal]: [low, high] }) => ({
          key: axis,
          name: words.inputs[axis],
          span: words.span(shown(low), shown(high)),
          low,
          high,
        }))}
        isStale={isBusy}
      />
    </section>
  );
}
