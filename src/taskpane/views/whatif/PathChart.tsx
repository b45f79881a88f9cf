import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { showPercent } from "../../../texts/numbers";
import { pathTexts } from "../../../texts/pane/whatif/path";
import { useLanguage } from "../../state/store";

const useStyles = makeStyles({
  figure: { margin: 0 },
  svg: { display: "block", width: "100%", height: "96px", forcedColorAdjust: "none", overflow: "visible" },
  line: {
    fill: "none",
    stroke: tokens.colorBrandForeground1,
    strokeWidth: "2px",
    vectorEffect: "non-scaling-stroke",
  },
  target: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "1px",
    strokeDasharray: "4 3",
    vectorEffect: "non-scaling-stroke",
  },
  ends: { display: "flex", justifyContent: "space-between", color: tokens.colorNeutralForeground3 },
});

interface PathChartProps {
  /** Coverage of each year, the start first, per 100,000. */
  points: readonly { year: number; coverage: number }[];
  target: number;
  label: string;
}

/** Coverage as a line from the first year to the last, the target across. */
export function PathChart({ points, target, label }: PathChartProps) {
  const styles = useStyles();
  const language = useLanguage();
  const highest = Math.max(target, ...points.map(({ coverage }) => coverage)) * 1.05;
  const lowest = Math.min(...points.map(({ coverage }) => coverage)) * 0.9;
  const y = (coverage: number) => 60 - ((coverage - lowest) / (highest - lowest)) * 60;
  const x = (index: number) => (index / Math.max(1, points.length - 1)) * 100;
  const text = (coverage: number) => showPercent(language, coverage / 100_000, 1);
  const [first, last] = [points[0]!, points.at(-1)!];
  return (
    <figure className={styles.figure}>
      <svg className={styles.svg} viewBox="0 0 100 60" preserveAspectRatio="none" role="img" aria-label={label}>
        <line className={styles.target} x1={0} x2={100} y1={y(target)} y2={y(target)} />
        <polyline
          className={styles.line}
          points={points.map(({ coverage }, index) => `${x(index)},${y(coverage)}`).join(" ")}
        />
      </svg>
      <Text as="span" size={200} className={styles.ends} aria-hidden>
        <span>{`${first.year}: ${text(first.coverage)}`}</span>
        <span>{pathTexts[language].targetLine(text(target))}</span>
        <span>{`${last.year}: ${text(last.coverage)}`}</span>
      </Text>
    </figure>
  );
}
