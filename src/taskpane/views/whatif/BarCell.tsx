import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  svg: { display: "block", width: "100%", height: "14px", forcedColorAdjust: "none" },
  total: { fill: tokens.colorNeutralForeground3 },
  more: { fill: tokens.colorPaletteDarkOrangeForeground1 },
  less: { fill: tokens.colorBrandForeground1 },
  line: { stroke: tokens.colorNeutralStroke1, strokeWidth: "1px", vectorEffect: "non-scaling-stroke" },
});

interface BarCellProps {
  /** Ends of the bar, in the unit of the scale; their order does not matter. */
  from: number;
  to: number;
  scale: { least: number; most: number };
  look: "total" | "more" | "less";
  /** Where a line is drawn across, e.g. the plan's own figure. */
  mark?: number;
}

/** One bar of a chart whose rows are rows of a table: the figures beside it say the same to who cannot see it. */
export function BarCell({ from, to, scale: { least, most }, look, mark }: BarCellProps) {
  const styles = useStyles();
  const place = (value: number) => (most > least ? ((value - least) / (most - least)) * 100 : 0);
  const [left, right] = [Math.min(from, to), Math.max(from, to)].map(place);
  return (
    <svg className={styles.svg} viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden>
      <rect className={mergeClasses(styles[look])} x={left} y={2} width={Math.max(0.6, right! - left!)} height={10} />
      {mark !== undefined && <line className={styles.line} x1={place(mark)} x2={place(mark)} y1={0} y2={14} />}
    </svg>
  );
}
