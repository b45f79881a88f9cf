import type { Fund, WorkerGroup } from "../../../budget/plan";
import { isEligible } from "../../../budget/funding";
import type { Problem } from "../../../law/problem";
import { fundTexts } from "../../../texts/pane/funds";
import { problemSentence } from "../../state/problemSentence";
import { useStore } from "../../state/store";
import { Choice } from "../Choice";
import { paidFrom } from "./changeFunds";

const NOBODY = "";
const SPLIT = "…";

interface FundChoiceProps {
  group: WorkerGroup;
  label: string;
  className?: string;
  hidesLabel?: boolean;
}

/** Who pays a group: one fund, several, or nobody yet. */
export function FundChoice({ group, label, className, hidesLabel }: FundChoiceProps) {
  const { state, dispatch } = useStore();
  const text = fundTexts[state.language];
  const funds = state.frame?.funds ?? [];
  const isSplit = (group.split?.length ?? 0) > 0;
  const isUnknown = group.fund !== null && !isSplit && !funds.some((fund) => fund.id === group.fund);
  const problem = isSplit ? undefined : fundProblem(group, funds);
  return (
    <Choice
      label={label}
      className={className}
      hidesLabel={hidesLabel}
      problem={problem && problemSentence(state.language, problem)}
      name={`${group.id}.fund`}
      value={isSplit ? SPLIT : (group.fund ?? NOBODY)}
      options={[
        { value: NOBODY, text: text.nobody },
        ...funds.map((fund) => ({
          value: fund.id,
          text: fund.name || text.unnamed,
          disabled: !isEligible(fund, group) && fund.id !== group.fund,
        })),
        ...(isUnknown ? [{ value: group.fund!, text: group.fund! }] : []),
        { value: SPLIT, text: text.split, disabled: funds.length < 2 && !isSplit },
      ]}
      onChoose={(value) => {
        const { id } = group;
        if (value === SPLIT) {
          const first = group.fund ?? funds[0]?.id ?? "";
          const second = funds.find((fund) => fund.id !== first)?.id ?? first;
          const split = [first, second].map((fund) => ({ fund, share: 50_000, first: null, last: null }));
          dispatch({ type: "chosen", id, change: { split } });
        } else {
          dispatch({ type: "chosen", id, change: paidFrom(funds.find((fund) => fund.id === value) ?? null) });
          dispatch({ type: "boxesGone", about: `split.${id}` });
        }
      }}
    />
  );
}

/** Why the fund that is named cannot be the one that pays. */
function fundProblem(group: WorkerGroup, funds: readonly Fund[]): Problem | undefined {
  const { name } = group;
  if (funds.length > 0 && !funds.some((fund) => isEligible(fund, group)))
    return { code: "no_eligible_fund", data: { name } };
  if (group.fund === null) return undefined;
  const fund = funds.find(({ id }) => id === group.fund);
  if (!fund) return { code: "fund_unknown", data: { name, fund: group.fund } };
  return isEligible(fund, group) ? undefined : { code: "fund_not_eligible", data: { name, fund: fund.name } };
}
