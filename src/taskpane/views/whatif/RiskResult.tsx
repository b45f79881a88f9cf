import { mergeClasses, Text } from "@fluentui/react-components";
import { showNumber, showPercent, showRupiah } from "../../../texts/numbers";
import { riskTexts } from "../../../texts/pane/whatif/risk";
import { PERCENTILES, RESERVES } from "../../../whatif/chance/summary";
import { useLanguage } from "../../state/store";
import type { RiskRun } from "../../state/whatif/whatifState";
import { HistogramChart } from "./HistogramChart";
import { useLook } from "./look";

/** What the trials came to, with the assumptions they rest on. */
export function RiskResult({ result, isOld }: { result: RiskRun; isOld: boolean }) {
  const look = useLook();
  const language = useLanguage();
  const words = riskTexts[language];
  const { summary, histogram, ceiling, sufficiency } = result.summary;
  const rupiah = (value: number) => showRupiah(language, Math.round(value));
  const stale = isOld && look.stale;
  return (
    <>
      <div role="status">
        {isOld && (
          <Text size={200} className={look.problem}>
            {words.old}
          </Text>
        )}
      </div>
      {sufficiency && ceiling !== null && (
        <Text block className={mergeClasses(look.answer, stale)}>
          {words.enough(
            rupiah(ceiling),
            showPercent(language, sufficiency.probability, 1),
            showPercent(language, sufficiency.standardError, 2),
          )}
        </Text>
      )}
      <Text block className={mergeClasses(stale)}>
        {words.mean(rupiah(summary.mean), rupiah(summary.standardError))}
      </Text>
      <HistogramChart histogram={histogram} ceiling={ceiling} />
      {sufficiency && (
        <table className={mergeClasses(look.table, stale)}>
          <thead>
            <tr>
              <th scope="col">{words.chance}</th>
              <th scope="col">{words.reserve}</th>
            </tr>
          </thead>
          <tbody>
            {RESERVES.map((percent) => (
              <tr key={percent}>
                <th scope="row">{`${percent}%`}</th>
                <td>{rupiah(sufficiency.reserves[percent]!)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <table className={mergeClasses(look.table, stale)}>
        <thead>
          <tr>
            <th scope="col">{words.chance}</th>
            <th scope="col">{words.percentile}</th>
          </tr>
        </thead>
        <tbody>
          {PERCENTILES.map((percent) => (
            <tr key={percent}>
              <th scope="row">{`${percent}%`}</th>
              <td>{rupiah(summary.percentiles[percent]!)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Text size={200} className={look.about}>
        {`${words.ran(showNumber(language, summary.count), String(result.seed))} ${words.under(result.assumptions.join("; "))}`}
      </Text>
    </>
  );
}
