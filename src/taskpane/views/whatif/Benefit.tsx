import { mergeClasses, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { LAW } from "../../../law/baseline";
import type { Problem } from "../../../law/problem";
import { readNumber, showNumber, showRupiah } from "../../../texts/numbers";
import { benefitTexts } from "../../../texts/pane/whatif/benefit";
import { claimsSentence, EVENT_NAMES } from "../../../texts/whatif/benefit";
import { EVENTS } from "../../../whatif/benefit/benefit";
import { expectedClaims, type ClaimAssumption } from "../../../whatif/benefit/expectedClaims";
import { whatifProblem } from "../../../whatif/problem";
import { Heading } from "../Heading";
import { TextBox } from "../TextBox";
import { useLastGood } from "./lastGood";
import { useLook } from "./look";
import { OneBenefit } from "./OneBenefit";
import { Problems } from "./Problems";
import { useWhatif } from "./useWhatif";

/** "Manfaat": what one person gets, and what a year's contributions insure under stated assumptions. */
export function Benefit() {
  const look = useLook();
  const { plan, language, text, setText } = useWhatif();
  const words = benefitTexts[language];
  const typed = JSON.stringify(EVENTS.map((event) => [text(`benefit.${event}.rate`), text(`benefit.${event}.source`)]));
  const outcome = useMemo(() => {
    const boxes = JSON.parse(typed) as [string, string][];
    const problems: Problem[] = [];
    const assumptions: ClaimAssumption[] = [];
    EVENTS.forEach((event, index) => {
      const [rate, source] = boxes[index]!;
      if (rate.trim() === "") return;
      const per100000 = readNumber(rate);
      const row = assumptions.length + 1;
      if (typeof per100000 === "number") assumptions.push({ event, per100000, source });
      else problems.push(whatifProblem("distribution_not_a_number", { value: rate.trim(), row }, "per100000"));
    });
    if (problems.length > 0) return { ok: false as const, problems };
    return expectedClaims(plan, LAW, assumptions);
  }, [typed, plan]);
  const { value, problems } = useLastGood(outcome);
  const told = value?.assumptions ?? [];
  const inWords = ({ event, per100000, source }: ClaimAssumption) =>
    words.assumption(showNumber(language, per100000), EVENT_NAMES[event]![language], source.trim());
  return (
    <>
      <OneBenefit />
      <section className={mergeClasses(look.part, look.ruled)} aria-label={words.yearly}>
        <Heading level={3}>{words.yearly}</Heading>
        <Text size={200} className={look.about}>
          {words.about}
        </Text>
        {EVENTS.map((event) => (
          <div key={event} className={look.two} role="group" aria-label={EVENT_NAMES[event]![language]}>
            <Text size={200} className={look.wide}>
              {EVENT_NAMES[event]![language]}
            </Text>
            <TextBox
              label={words.rate}
              kind="number"
              name={`benefit.${event}.rate`}
              text={text(`benefit.${event}.rate`)}
              onType={(next) => setText(`benefit.${event}.rate`, next)}
              onCommit={() => undefined}
            />
            <TextBox
              label={words.source}
              name={`benefit.${event}.source`}
              text={text(`benefit.${event}.source`)}
              placeholder={words.sourceExample}
              onType={(next) => setText(`benefit.${event}.source`, next)}
              onCommit={() => undefined}
            />
          </div>
        ))}
        <Problems problems={problems} language={language} isStale={told.length > 0} />
        {told.length === 0 && problems.length === 0 && <Text size={200}>{words.choose}</Text>}
        {value && told.length > 0 && (
          <>
            <Text block className={mergeClasses(look.answer, problems.length > 0 && look.stale)}>
              {claimsSentence(
                language,
                value.contributions,
                value.expected,
                told.map(({ source }) => source.trim()),
              )}
            </Text>
            <table className={mergeClasses(look.table, problems.length > 0 && look.stale)}>
              <thead>
                <tr>
                  <th scope="col">{words.group}</th>
                  <th scope="col">{words.contributions}</th>
                  <th scope="col">{words.expected}</th>
                </tr>
              </thead>
              <tbody>
                {value.groups.map(({ group, contributions, total }) => (
                  <tr key={group.id}>
                    <th scope="row">{group.name}</th>
                    <td>{showRupiah(language, contributions)}</td>
                    <td>{showRupiah(language, total)}</td>
                  </tr>
                ))}
                {value.groups.length > 1 && (
                  <tr className={look.strong}>
                    <th scope="row">{words.sum}</th>
                    <td>{showRupiah(language, value.contributions)}</td>
                    <td>{showRupiah(language, value.expected)}</td>
                  </tr>
                )}
              </tbody>
            </table>
            <Text size={200} className={look.about}>
              {`${told.map(inWords).join("; ")}. ${words.leftOut}`}
            </Text>
          </>
        )}
      </section>
    </>
  );
}
