import { mergeClasses, Text } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import type { Selector } from "../../../budget/sweep";
import { sensitivityTexts } from "../../../texts/pane/whatif/sensitivity";
import { Choice } from "../Choice";
import { Heading } from "../Heading";
import { useLastGood } from "./lastGood";
import { useLook } from "./look";
import { Problems } from "./Problems";
import { evenNeed, LEVERS, type LeverKey } from "./sensitivityNeed";
import { useWhatif } from "./useWhatif";

/** One input moved until the money just suffices: the sentence that says where. */
export function BreakEven({ scenario, who }: { scenario: string | null; who: Selector }) {
  const look = useLook();
  const { plan, language, text, setText } = useWhatif();
  const words = sensitivityTexts[language];
  const levers = LEVERS.filter((one) => one !== "ceiling" || plan.funds.length > 0);
  const what = levers.find((one) => one === text("sense.what")) ?? "people";
  const fund = plan.funds.find(({ id }) => id === text("sense.fund")) ?? plan.funds[0] ?? null;
  // Some fifty budgets, after the choice itself is shown.
  const asked = useDeferredValue(JSON.stringify({ what, who, fund: fund?.id ?? null }));
  const outcome = useMemo(() => {
    const { fund: id, ...need } = JSON.parse(asked) as { what: LeverKey; who: Selector; fund: string | null };
    return evenNeed({ ...need, plan, scenario, language, fund: plan.funds.find((one) => one.id === id) ?? null });
  }, [asked, plan, scenario, language]);
  const { value, problems } = useLastGood(outcome);
  return (
    <section className={mergeClasses(look.part, look.ruled)} aria-label={words.even}>
      <Heading level={2}>{words.even}</Heading>
      <Text size={200} className={look.about}>
        {words.evenAbout}
      </Text>
      <div className={look.two}>
        <Choice
          className={what === "ceiling" ? undefined : look.wide}
          label={words.what}
          value={what}
          options={levers.map((one) => ({ value: one, text: words.levers[one] }))}
          onChoose={(one) => setText("sense.what", one)}
        />
        {what === "ceiling" && (
          <Choice
            label={words.fund}
            value={fund?.id ?? ""}
            options={plan.funds.map(({ id, name }) => ({ value: id, text: name }))}
            onChoose={(id) => setText("sense.fund", id)}
          />
        )}
      </div>
      <Problems problems={problems} language={language} isStale={value !== null} />
      {value && (
        <Text block className={mergeClasses(look.answer, problems.length > 0 && look.stale)} aria-live="polite">
          {value}
        </Text>
      )}
    </section>
  );
}
