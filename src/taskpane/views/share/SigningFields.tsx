import { makeStyles, Text } from "@fluentui/react-components";
import type { Signatory, Signing } from "../../../budget/plan";
import { shareTexts } from "../../../texts/pane/share";
import { readText } from "../../state/readings";
import { useStore } from "../../state/store";
import { PlanBox } from "../PlanBox";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: "8px", alignItems: "start" },
  person: { display: "grid", gap: "4px" },
});

const nobody: Signatory = { position: null, name: null, number: null };
const blank: Signing = { place: null, date: null, acknowledges: nobody, maker: nobody };

/** Who signs the printed sheets, and where and when. */
export function SigningFields() {
  const styles = useStyles();
  const { state, dispatch } = useStore();
  const text = shareTexts[state.language];
  const signing = state.frame?.signing ?? blank;
  const change = (of: Partial<Signing>) => dispatch({ type: "frame", change: { signing: { ...signing, ...of } } });
  return (
    <>
      <div className={styles.pair}>
        <PlanBox
          boxKey="signing.place"
          label={text.place}
          shown={signing.place ?? ""}
          read={readText}
          onValue={(place) => change({ place })}
        />
        <PlanBox
          boxKey="signing.date"
          label={text.signingDate}
          shown={signing.date ?? ""}
          read={readText}
          onValue={(date) => change({ date })}
        />
      </div>
      <div className={styles.pair}>
        {(["acknowledges", "maker"] as const).map((who) => (
          <div key={who} className={styles.person} role="group" aria-label={text[who]}>
            <Text size={200} weight="semibold">
              {text[who]}
            </Text>
            {(["position", "name", "number"] as const).map((field) => (
              <PlanBox
                key={field}
                boxKey={`signing.${who}.${field}`}
                label={text[field]}
                shown={signing[who][field] ?? ""}
                read={readText}
                onValue={(value) => change({ [who]: { ...signing[who], [field]: value } })}
              />
            ))}
          </div>
        ))}
      </div>
    </>
  );
}
