import { mergeClasses, Text } from "@fluentui/react-components";
import { scenarioLabel } from "../../../book/scenarioWords";
import { sensitivityTexts } from "../../../texts/pane/whatif/sensitivity";
import { whatifTexts } from "../../../texts/pane/whatif/frame";
import { Choice } from "../Choice";
import { BreakEven } from "./BreakEven";
import { useLook } from "./look";
import { TwoWayTable } from "./TwoWayTable";
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
      <TwoWayTable scenario={scenario} who={who} />
      <BreakEven scenario={scenario} who={who} />
      <section className={mergeClasses(look.part, look.ruled)}>
        <Text size={200} className={look.about}>
          {words.tornado}
        </Text>
      </section>
    </>
  );
}
