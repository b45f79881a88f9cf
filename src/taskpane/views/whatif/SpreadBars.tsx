import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { BarCell } from "./BarCell";
import { useLook } from "./look";

const useStyles = makeStyles({ table: { tableLayout: "fixed" }, bars: { width: "42%" } });

interface SpreadBarsProps {
  /** Of the column of inputs. */
  title: string;
  label?: string;
  /** The figure of the plan itself; a line across each bar. */
  base: number;
  /** What the figure is at both ends of an input; no bar where one of them is not known. */
  rows: readonly { key: string; name: string; span: string; low: number | null; high: number | null }[];
  isStale?: boolean;
}

/** How far each input alone moves a figure, as bars beside its name and its two figures. */
export function SpreadBars({ title, label, base, rows, isStale = false }: SpreadBarsProps) {
  const styles = useStyles();
  const look = useLook();
  const ends = rows.flatMap(({ low, high }) => [low, high]).filter((end) => end !== null);
  const scale = { least: Math.min(base, ...ends), most: Math.max(base, ...ends) };
  return (
    <table className={mergeClasses(look.table, styles.table, isStale && look.stale)} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <td className={styles.bars} />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, span, low, high }) => (
          <tr key={key}>
            <th scope="row">
              {name}
              <span className={look.small}>{span}</span>
            </th>
            <td>
              {low !== null && high !== null && <BarCell from={low} to={high} scale={scale} mark={base} look="less" />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
