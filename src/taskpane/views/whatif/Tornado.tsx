import { mergeClasses, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { LAW } from "../../../law/baseline";
import { showRupiah } from "../../../texts/numbers";
import { riskTexts } from "../../../texts/pane/whatif/risk";
import { tornado } from "../../../whatif/sensitivity";
import { Choice } from "../Choice";
import { Heading } from "../Heading";
import { useLook } from "./look";
import { Problems } from "./Problems";
import { rangeOf, type ReadRisk } from "./riskNeed";
import { FIGURES } from "./sensitivityNeed";
import { SpreadBars } from "./SpreadBars";
import { useWhatif } from "./useWhatif";

/** How far each uncertain input, moved alone over its range, moves the cost or the lack: the widest bar first. */
export function Tornado({ risks }: { risks: readonly ReadRisk[] }) {
  const look = useLook();
  const { plan, language, text, setText } = useWhatif();
  const words = riskTexts[language];
  const goal = FIGURES.find((one) => one === text("risk.figure")) ?? "cost";
  const ranges = JSON.stringify(risks.map(({ what, least, most, assumption: { who } }) => [what, least, most, who]));
  const outcome = useMemo(
    () =>
      tornado(
        { plan, law: LAW, scenario: null },
        risks.map((risk) => rangeOf(risk, plan, risks, language)),
        goal,
      ),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the ranges in their own words: the list is new each time
    [plan, ranges, goal, language],
  );
  if (!outcome.ok) return <Problems problems={outcome.problems} language={language} isStale={false} />;
  const { base, bars } = outcome.value;
  return (
    <section className={mergeClasses(look.part, look.ruled)} aria-label={words.tornado}>
      <Heading level={3}>{words.tornado}</Heading>
      <Text size={200} className={look.about}>
        {words.tornadoAbout}
      </Text>
      <Choice
        label={words.figure}
        value={goal}
        options={FIGURES.map((one) => ({ value: one, text: words.figures[one] }))}
        onChoose={(one) => setText("risk.figure", one)}
      />
      <SpreadBars
        title={words.input}
        base={base}
        rows={bars.map(({ name, atLow, atHigh }, place) => ({
          key: `${name} ${String(place)}`,
          name,
          span: words.span(showRupiah(language, atLow), showRupiah(language, atHigh)),
          low: atLow,
          high: atHigh,
        }))}
      />
    </section>
  );
}
