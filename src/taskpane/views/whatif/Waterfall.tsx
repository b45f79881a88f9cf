import { makeStyles, mergeClasses, Text } from "@fluentui/react-components";
import { showRupiah } from "../../../texts/numbers";
import { compareTexts } from "../../../texts/pane/whatif/comparing";
import { useLanguage } from "../../state/store";
import { BarCell } from "./BarCell";
import { useLook } from "./look";

const useStyles = makeStyles({
  table: { tableLayout: "fixed" },
  bars: { width: "30%" },
  amount: { width: "112px" },
});

/** Where all totals lie above this part of the highest, bars do not begin at zero: the differences would not be seen. */
const CUT = 0.7;

interface Total {
  name: string;
  total: number;
}

interface WaterfallProps {
  from: Total;
  to: Total;
  steps: readonly { name: string; amount: number }[];
  isStale: boolean;
  signed(amount: number): string;
}

/** From one total to another, step by step: a table with a bar in every row. Steps of nothing are left out. */
export function Waterfall({ from, to, steps: all, isStale, signed }: WaterfallProps) {
  const styles = useStyles();
  const look = useLook();
  const language = useLanguage();
  const words = compareTexts[language];
  let level = from.total;
  const steps = all
    .filter(({ amount }) => amount !== 0)
    .map((step) => ({ ...step, begin: level, end: (level += step.amount) }));
  const levels = [from.total, to.total, ...steps.map(({ end }) => end)];
  const most = Math.max(1, ...levels);
  const lowest = Math.min(...levels);
  const isCut = lowest > most * CUT && lowest < most;
  const scale = { least: isCut ? lowest - (most - lowest) / 2 : Math.min(0, lowest), most };
  const totalRow = ({ name, total }: Total) => (
    <tr>
      <th scope="row">
        <span className={look.strong}>{name}</span>
      </th>
      <td>
        <BarCell from={scale.least} to={total} scale={scale} look="total" />
      </td>
      <td>
        <span className={look.strong}>{showRupiah(language, total)}</span>
      </td>
    </tr>
  );
  return (
    <>
      <table className={mergeClasses(look.table, styles.table, isStale && look.stale)}>
        <thead>
          <tr>
            <th scope="col">{words.cause}</th>
            <td className={styles.bars} />
            <th scope="col" className={styles.amount}>
              {words.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {totalRow(from)}
          {steps.map(({ name, amount, begin, end }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <BarCell from={begin} to={end} scale={scale} look={amount > 0 ? "more" : "less"} />
              </td>
              <td>{signed(amount)}</td>
            </tr>
          ))}
          {totalRow(to)}
        </tbody>
      </table>
      {isCut && (
        <Text size={200} className={look.about}>
          {words.cut}
        </Text>
      )}
    </>
  );
}
