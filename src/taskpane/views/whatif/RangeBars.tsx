import { makeStyles, mergeClasses, Text } from "@fluentui/react-components";
import { showRupiah } from "../../../texts/numbers";
import { sensitivityTexts } from "../../../texts/pane/whatif/sensitivity";
import { Heading } from "../Heading";
import { TextBox } from "../TextBox";
import { BarCell } from "./BarCell";
import { useLook } from "./look";
import { bySpread } from "./rangesNeed";
import { isShare } from "./sensitivityNeed";
import { whatifSentence } from "./sentence";
import { rangeKey, type useRanges } from "./useRanges";
import { useWhatif } from "./useWhatif";

const useStyles = makeStyles({ table: { tableLayout: "fixed" }, bars: { width: "42%" } });

interface RangeBarsProps {
  ranges: ReturnType<typeof useRanges>;
  goal: "cost" | "lacking";
}

/** Every input over its own range: how far it alone moves the figure, the widest bar first. */
export function RangeBars({ ranges: { boxes, value, isBusy }, goal }: RangeBarsProps) {
  const styles = useStyles();
  const look = useLook();
  const { language, setText } = useWhatif();
  const words = sensitivityTexts[language];
  const bars = value ? bySpread(value.bars, goal) : [];
  const ends = bars.flatMap((bar) => bar[goal].filter((end) => end !== null));
  const base = value?.base[goal] ?? 0;
  const scale = { least: Math.min(base, ...ends), most: Math.max(base, ...ends) };
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
      <table className={mergeClasses(look.table, styles.table, isBusy && look.stale)} aria-label={words.ranges}>
        <thead>
          <tr>
            <th scope="col">{words.input}</th>
            <td className={styles.bars} />
          </tr>
        </thead>
        <tbody>
          {bars.map(({ axis, [goal]: [low, high] }) => (
            <tr key={axis}>
              <th scope="row">
                {words.inputs[axis]}
                <span className={look.small}>{words.span(shown(low), shown(high))}</span>
              </th>
              <td>
                {low !== null && high !== null && (
                  <BarCell from={low} to={high} scale={scale} mark={base} look="less" />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
