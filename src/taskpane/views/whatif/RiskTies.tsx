import { Button, Text } from "@fluentui/react-components";
import { riskTexts } from "../../../texts/pane/whatif/risk";
import { useLanguage } from "../../state/store";
import { Choice } from "../Choice";
import { goToAdded } from "../goToAdded";
import { Heading } from "../Heading";
import { TextBox } from "../TextBox";
import { useLook } from "./look";
import { riskName, type ReadRisk } from "./riskNeed";
import { STRENGTHS, type Tie } from "./riskTies";

interface RiskTiesProps {
  ties: readonly Tie[];
  risks: readonly ReadRisk[];
  onType(id: string, texts: Partial<Record<Exclude<keyof Tie, "id">, string>>): void;
  onAdd(): void;
  onRemove(id: string): void;
}

/** Which assumptions rise and fall together, and how strongly. */
export function RiskTies({ ties, risks, onType, onAdd, onRemove }: RiskTiesProps) {
  const look = useLook();
  const language = useLanguage();
  const words = riskTexts[language];
  const options = risks.map((risk, index) => ({
    value: risk.id,
    text: words.number(index + 1, riskName(language, risk)),
  }));
  return (
    <>
      <Heading level={3}>{words.ties}</Heading>
      <Text size={200} className={look.about}>
        {words.tiesHint}
      </Text>
      {ties.map((tie, index) => (
        <div key={tie.id} className={look.two} role="group" aria-label={words.tie(index + 1)}>
          {(["one", "other"] as const).map((end) => (
            <Choice
              key={end}
              className={look.wide}
              label={end === "one" ? words.tieOne : words.tieOther}
              value={tie[end]}
              options={options}
              onChoose={(id) => onType(tie.id, { [end]: id })}
            />
          ))}
          <Choice
            label={words.tieStrength}
            value={tie.strength}
            options={STRENGTHS.map((strength) => ({ value: strength, text: words.tieStrengths[strength] }))}
            onChoose={(strength) => onType(tie.id, { strength })}
          />
          {tie.strength === "number" && (
            <TextBox
              label={words.tieNumber}
              kind="number"
              name={`risk.tie.${tie.id}`}
              text={tie.number}
              onType={(number) => onType(tie.id, { number })}
              onCommit={() => undefined}
            />
          )}
          <Button size="small" className={look.wide} onClick={() => onRemove(tie.id)}>
            {words.removeTie(index + 1)}
          </Button>
        </div>
      ))}
      <div className={look.actions}>
        <Button size="small" onClick={({ currentTarget }) => goToAdded(currentTarget, onAdd)}>
          {words.addTie}
        </Button>
      </div>
    </>
  );
}
