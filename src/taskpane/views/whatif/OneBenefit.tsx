import { Text } from "@fluentui/react-components";
import { monthOf } from "../../../law/month";
import { fail } from "../../../law/problem";
import { readNumber, showRupiah } from "../../../texts/numbers";
import { benefitTexts } from "../../../texts/pane/whatif/benefit";
import { regulationText } from "../../../texts/functions/rules";
import { nameOfConfidence } from "../../../texts/terms";
import { BENEFIT_PART_NAMES, conditionText, EVENT_NAMES } from "../../../texts/whatif/benefit";
import { computeBenefit, EVENTS, type Benefit, type InsuredEvent } from "../../../whatif/benefit/benefit";
import { whatifProblem } from "../../../whatif/problem";
import { Choice } from "../Choice";
import { Heading } from "../Heading";
import { TextBox } from "../TextBox";
import { useLook } from "./look";
import { Problems } from "./Problems";
import { useWhatif } from "./useWhatif";

/** What a member of a group, or the heirs, receive: by event, part by part, with condition and source. */
export function OneBenefit() {
  const look = useLook();
  const { plan, language, text, setText } = useWhatif();
  const words = benefitTexts[language];
  const group = plan.groups.find(({ id }) => id === text("benefit.group")) ?? plan.groups[0]!;
  const typed = text("benefit.membership", "12");
  const membership = readNumber(typed);
  const month = Math.min(Math.max(group.last, monthOf(plan.year, 1)), monthOf(plan.year, 12));
  const benefits = EVENTS.map((event) => ({
    event,
    benefit:
      typeof membership === "number"
        ? computeBenefit({ event, base: group.base, membership, month })
        : fail(whatifProblem("membership_invalid", { months: typed.trim() }, "membership")),
  }));
  const wrong = benefits.flatMap(({ benefit }) => (benefit.ok ? [] : benefit.problems)).slice(0, 1);
  return (
    <section className={look.part}>
      <Heading level={2}>{words.heading}</Heading>
      <div className={look.two}>
        <Choice
          className={look.wide}
          label={words.group}
          value={group.id}
          options={plan.groups.map(({ id, name }) => ({ value: id, text: name }))}
          onChoose={(id) => setText("benefit.group", id)}
        />
        <TextBox
          className={look.wide}
          label={words.membership}
          kind="number"
          name="benefit.membership"
          text={typed}
          onType={(next) => setText("benefit.membership", next)}
          onCommit={() => undefined}
        />
      </div>
      <Problems problems={wrong} language={language} isStale={false} />
      {benefits.map(({ event, benefit }) => {
        const program = event === "DEATH" ? "JKM" : "JKK";
        if (!group.programs.includes(program))
          return (
            <Text key={event} size={200} className={look.about}>
              {`${EVENT_NAMES[event]![language]}: ${words.notInsured(program)}`}
            </Text>
          );
        return benefit.ok ? <BenefitTable key={event} event={event} benefit={benefit.value} /> : null;
      })}
    </section>
  );
}

function BenefitTable({ event, benefit }: { event: InsuredEvent; benefit: Benefit }) {
  const look = useLook();
  const { language } = useWhatif();
  const words = benefitTexts[language];
  const laws = new Set(
    benefit.parts.map(({ citation, confidence }) =>
      words.law(regulationText(language, citation), nameOfConfidence(language, confidence)),
    ),
  );
  return (
    <div>
      <table className={look.table}>
        <caption style={{ textAlign: "start" }}>
          <span className={look.strong}>{EVENT_NAMES[event]![language]}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.part}</th>
            <th scope="col">{words.amount}</th>
          </tr>
        </thead>
        <tbody>
          {benefit.parts.map((part) => (
            <tr key={part.part}>
              <th scope="row">
                {BENEFIT_PART_NAMES[part.part]![language]}
                <span className={look.small}>{conditionText(language, part)}</span>
              </th>
              <td>{showRupiah(language, part.amount)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">
              <span className={look.strong}>{words.total}</span>
              {benefit.most > benefit.total && (
                <span className={look.small}>{words.most(showRupiah(language, benefit.most))}</span>
              )}
            </th>
            <td>
              <span className={look.strong}>{showRupiah(language, benefit.total)}</span>
            </td>
          </tr>
        </tbody>
      </table>
      {[...laws].map((law) => (
        <Text key={law} size={200} block className={look.about}>
          {law}
        </Text>
      ))}
    </div>
  );
}
