import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { showRupiah } from "../../../texts/numbers";
import { riskTexts } from "../../../texts/pane/whatif/risk";
import type { Histogram } from "../../../whatif/chance/summary";
import { useLanguage } from "../../state/store";

const useStyles = makeStyles({
  figure: { margin: 0 },
  svg: { display: "block", width: "100%", height: "88px", forcedColorAdjust: "none" },
  bar: { fill: tokens.colorBrandForeground1 },
  over: { fill: tokens.colorPaletteDarkOrangeForeground1 },
  line: { stroke: tokens.colorNeutralForeground1, strokeWidth: "1.5px", vectorEffect: "non-scaling-stroke" },
  ends: {
    display: "flex",
    justifyContent: "space-between",
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
});

/** How often the year's cost comes out where, with the ceiling as a line; costs above it are in another colour. */
export function HistogramChart({ histogram, ceiling }: { histogram: Histogram; ceiling: number | null }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = riskTexts[language];
  const { least, width, counts } = histogram;
  const highest = Math.max(...counts);
  const most = least + width * counts.length;
  const [from, to] = [least, most].map((value) => showRupiah(language, Math.round(value)));
  const isInside = ceiling !== null && ceiling > least && ceiling < most;
  const x = isInside ? ((ceiling - least) / (most - least)) * 100 : 0;
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.svg}
        viewBox="0 0 100 60"
        preserveAspectRatio="none"
        role="img"
        aria-label={words.histogram(from!, to!)}
      >
        {counts.map((count, bin) => {
          const height = (count / highest) * 58;
          const middle = least + width * (bin + 0.5);
          return (
            <rect
              key={bin}
              className={ceiling !== null && middle > ceiling ? styles.over : styles.bar}
              x={(bin / counts.length) * 100 + 0.3}
              width={100 / counts.length - 0.6}
              y={60 - height}
              height={height}
            />
          );
        })}
        {isInside && <line className={styles.line} x1={x} x2={x} y1={0} y2={60} />}
      </svg>
      <Text as="span" size={200} className={styles.ends} aria-hidden>
        <span>{from}</span>
        {isInside && <span>{words.ceilingLine}</span>}
        <span>{to}</span>
      </Text>
    </figure>
  );
}
