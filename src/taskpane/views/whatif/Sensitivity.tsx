import { mergeClasses } from "@fluentui/react-components";
import { scenarioLabel } from "../../../book/scenarioWords";
import { sensitivityTexts } from "../../../texts/pane/whatif/sensitivity";
import { whatifTexts } from "../../../texts/pane/whatif/frame";
import { localTime } from "../../state/trail";
import { Choice } from "../Choice";
import { BreakEven } from "./BreakEven";
import { useLook } from "./look";
import { RangeBars } from "./RangeBars";
import { sensitivityAnswer } from "./sensitivityAnswer";
import { ToSheet } from "./ToSheet";
import { TwoWayTable } from "./TwoWayTable";
import { useRanges } from "./useRanges";
import { useTwoWay } from "./useTwoWay";
import { useWhatif } from "./useWhatif";
import { readWho, WhoChoice, whoKey } from "./WhoChoice";

/** "Kepekaan": what two inputs do together, and how far one can go before money lacks. */
export function Sensitivity() {
  const look = useLook();
  const { plan, language, text, setText } = useWhatif();
  const words = sensitivityTexts[language];
  const known = plan.scenarios.some(({ id }) => id === text("sense.basis"));
  const scenario = known ? text("sense.basis") : null;
  const { who } = readWho(text("sense.who", whoKey("group", { by: "ALL", value: null })));
  const two = useTwoWay(scenario, who);
  const ranges = useRanges(scenario, who);
  const [table, bars] = [two.value, ranges.value];
  const isReady = !two.isBusy && !ranges.isBusy && two.problems.length + ranges.problems.length === 0;
  const answers =
    isReady && table && bars
      ? () => {
          const day = localTime(new Date()).slice(0, 10);
          return { sensitivity: sensitivityAnswer({ plan, scenario, who, table, ranges: bars, language, day }) };
        }
      : null;
  return (
    <>
      <section className={look.part}>
        {plan.scenarios.length > 0 && (
          <Choice
            label={words.basis}
            value={scenario ?? ""}
            options={[
              { value: "", text: whatifTexts[language].plan },
              ...plan.scenarios.map((one) => ({ value: one.id, text: scenarioLabel(plan, one) })),
            ]}
            onChoose={(id) => setText("sense.basis", id)}
          />
        )}
        <WhoChoice
          label={words.who}
          plan={plan}
          language={language}
          target="group"
          who={who}
          groupsOnly
          onChoose={(target, next) => setText("sense.who", whoKey(target, next))}
        />
      </section>
      <TwoWayTable two={two} />
      <RangeBars ranges={ranges} goal={two.figure} />
      <section className={mergeClasses(look.part, look.ruled)}>
        <ToSheet label={words.toSheet} hint={words.toSheetHint} answers={answers} />
      </section>
      <BreakEven scenario={scenario} who={who} />
    </>
  );
}
