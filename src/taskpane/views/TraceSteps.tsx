import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Trace, TraceStep } from "../../budget/trace";
import { showRupiah } from "../../texts/numbers";
import { sourceIn } from "../../texts/sources";
import { traceSentence, traceStepBasis, traceStepText } from "../../texts/trace";
import { useLanguage } from "../state/store";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: "8px" },
  parts: { paddingInlineStart: "10px", borderLeft: `2px solid ${tokens.colorNeutralStroke2}`, marginTop: "6px" },
  line: { display: "flex", justifyContent: "space-between", gap: "8px" },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  amount: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  basis: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

/** The steps of a figure; under each price the steps of that price, down to the article. */
export function TraceSteps({ trace }: { trace: Trace }) {
  const styles = useStyles();
  return (
    <ol className={styles.list}>
      {trace.steps.map((step, index) => (
        // A trace is never reordered: its place is its identity.
        <li key={index}>
          <StepLine step={step} />
          {trace.parts[index] && <Price trace={trace.parts[index]} />}
        </li>
      ))}
    </ol>
  );
}

function Price({ trace }: { trace: Trace }) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <div className={styles.parts}>
      <Text size={200} block>
        {traceSentence(language, trace)}
      </Text>
      <TraceSteps trace={trace} />
    </div>
  );
}

function StepLine({ step }: { step: TraceStep }) {
  const styles = useStyles();
  const language = useLanguage();
  const basis = traceStepBasis(language, step, sourceIn);
  return (
    <>
      <div className={styles.line}>
        <Text size={200} className={styles.words}>
          {traceStepText(language, step)}
        </Text>
        {step.amount !== null && (
          <Text size={200} className={styles.amount}>
            {showRupiah(language, step.amount)}
          </Text>
        )}
      </div>
      {basis && (
        <Text size={200} block className={styles.basis}>
          {basis}
        </Text>
      )}
    </>
  );
}
