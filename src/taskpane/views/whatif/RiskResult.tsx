import { mergeClasses, Text } from "@fluentui/react-components";
import { weakestFund } from "../../../book/sheets/risk/weakestFund";
import type { BudgetPlan } from "../../../budget/plan";
import { monthName, showMonth } from "../../../texts/months";
import { showNumber, showPercent, showRupiah } from "../../../texts/numbers";
import { riskTexts } from "../../../texts/pane/whatif/risk";
import { likeliestEnd, type FundChances, type MoneyChances } from "../../../whatif/chance/fundMonths";
import { PERCENTILES, RESERVES } from "../../../whatif/chance/summary";
import { useLanguage } from "../../state/store";
import type { RiskRun } from "../../state/whatif/whatifState";
import { Choice } from "../Choice";
import { HistogramChart } from "./HistogramChart";
import { useLook } from "./look";
import { useWhatif } from "./useWhatif";

/** How the pane says the figures of this result. */
function useShown() {
  const language = useLanguage();
  const words = riskTexts[language];
  return {
    language,
    words,
    rupiah: (value: number) => showRupiah(language, Math.round(value)),
    percent: (value: number) => showPercent(language, value, 1),
    ends: (money: MoneyChances): string => {
      if (!money.sufficiency) return "";
      const end = likeliestEnd(money);
      if (!end) return words.neverEnds;
      return words.endsIn(monthName(language, end.month), showPercent(language, end.probability, 1));
    },
  };
}

/** What the trials came to, for all money or one fund, by fund and by month, with the assumptions they rest on. */
export function RiskResult({ result, plan, isOld }: { result: RiskRun; plan: BudgetPlan; isOld: boolean }) {
  const look = useLook();
  const { text, setText } = useWhatif();
  const { language, words } = useShown();
  const { all, funds } = result.summary;
  const nameOf = (id: string | null) => plan.funds.find((fund) => fund.id === id)?.name ?? id ?? words.nobody;
  const seen = funds.find(({ fund }) => `fund.${fund ?? ""}` === text("risk.seen"));
  const { count, mean, standardError } = all.summary;
  const weakest = weakestFund(
    all.sufficiency?.probability ?? null,
    funds.map(({ fund, sufficiency }) => ({ fund, probability: sufficiency?.probability ?? null })),
  );
  const { precision } = result;
  const isPrecise = precision !== null && standardError <= precision * mean * 1.0001;
  const reached = showPercent(language, standardError / mean, 3);
  return (
    <>
      <div role="status">
        {isOld && (
          <Text size={200} className={look.problem}>
            {words.old}
          </Text>
        )}
      </div>
      {funds.length > 1 && (
        <Choice
          label={words.seen}
          value={seen ? `fund.${seen.fund ?? ""}` : "all"}
          options={[
            { value: "all", text: words.allMoney },
            ...funds.map(({ fund }) => ({ value: `fund.${fund ?? ""}`, text: nameOf(fund) })),
          ]}
          onChoose={(fund) => setText("risk.seen", fund)}
        />
      )}
      <Money money={seen ?? all} isOld={isOld} />
      {!seen && weakest && (
        <Text block className={mergeClasses(isOld && look.stale)}>
          {words.weakest(nameOf(weakest.fund), showPercent(language, weakest.probability, 1))}
        </Text>
      )}
      {funds.length > 0 && <Funds funds={funds} nameOf={nameOf} isOld={isOld} />}
      <Months money={seen ?? all} isOld={isOld} />
      <Text size={200} className={look.about}>
        {[
          words.ran(showNumber(language, count), String(result.seed)),
          ...(precision === null
            ? []
            : isPrecise
              ? count < result.of
                ? [words.precise(reached)]
                : []
              : [words.imprecise(reached)]),
          words.under(result.assumptions.join("; ")),
          ...(result.ties.length > 0 ? [`${words.tiedTo}: ${result.ties.join("; ")}.`] : []),
        ].join(" ")}
      </Text>
      <Text size={200} className={look.about}>
        {words.errorMeans}
      </Text>
    </>
  );
}

interface MoneyProps {
  money: MoneyChances;
  isOld: boolean;
}

/** Chance, mean, histogram, reserves and percentiles. */
function Money({ money, isOld }: MoneyProps) {
  const look = useLook();
  const { language, words, rupiah, percent, ends } = useShown();
  const { summary, histogram, ceiling, sufficiency } = money;
  const stale = isOld && look.stale;
  return (
    <>
      {sufficiency && ceiling !== null && (
        <Text block className={mergeClasses(look.answer, stale)}>
          {words.enough(
            rupiah(ceiling),
            percent(sufficiency.probability),
            showPercent(language, sufficiency.standardError, 2),
          )}
        </Text>
      )}
      <Text block className={mergeClasses(stale)}>
        {[words.mean(rupiah(summary.mean), rupiah(summary.standardError)), ends(money)].join(" ")}
      </Text>
      <HistogramChart histogram={histogram} ceiling={ceiling} />
      {sufficiency && (
        <Chances
          title={words.reserve}
          rows={RESERVES.map((one) => [one, rupiah(sufficiency.reserves[one]!)])}
          isOld={isOld}
        />
      )}
      <Chances
        title={words.percentile}
        rows={PERCENTILES.map((one) => [one, rupiah(summary.percentiles[one]!)])}
        isOld={isOld}
      />
    </>
  );
}

function Chances({ title, rows, isOld }: { title: string; rows: readonly [number, string][]; isOld: boolean }) {
  const look = useLook();
  const { words } = useShown();
  return (
    <table className={mergeClasses(look.table, isOld && look.stale)}>
      <thead>
        <tr>
          <th scope="col">{words.chance}</th>
          <th scope="col">{title}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([percent, amount]) => (
          <tr key={percent}>
            <th scope="row">{`${percent}%`}</th>
            <td>{amount}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface FundsProps {
  funds: readonly FundChances[];
  nameOf(fund: string | null): string;
  isOld: boolean;
}

/** Each fund against its own ceiling. */
function Funds({ funds, nameOf, isOld }: FundsProps) {
  const look = useLook();
  const { words, rupiah, percent, ends } = useShown();
  return (
    <table className={mergeClasses(look.table, isOld && look.stale)} aria-label={words.byFund}>
      <thead>
        <tr>
          <th scope="col">{words.fund}</th>
          <th scope="col">{words.suffices}</th>
          <th scope="col">{words.reservesFor}</th>
        </tr>
      </thead>
      <tbody>
        {funds.map((one) => (
          <tr key={one.fund ?? ""}>
            <th scope="row">
              {nameOf(one.fund)}
              <span className={look.small}>
                {one.ceiling === null
                  ? one.fund === null
                    ? ""
                    : words.noFundCeiling
                  : words.fundCeiling(rupiah(one.ceiling))}
              </span>
              <span className={look.small}>{words.fundMean(rupiah(one.summary.mean))}</span>
              <span className={look.small}>{ends(one)}</span>
            </th>
            <td>{one.sufficiency && percent(one.sufficiency.probability)}</td>
            <td>
              {one.sufficiency &&
                RESERVES.map((chance) => (
                  <span key={chance} className={look.small}>
                    {rupiah(one.sufficiency!.reserves[chance]!)}
                  </span>
                ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Month by month, and how long the ceiling still does. */
function Months({ money: { months, ceiling }, isOld }: MoneyProps) {
  const look = useLook();
  const { language, words, rupiah, percent } = useShown();
  return (
    <table className={mergeClasses(look.table, isOld && look.stale)} aria-label={words.byMonth}>
      <thead>
        <tr>
          <th scope="col" className={look.whole}>
            {words.month}
          </th>
          <th scope="col">{words.monthCost}</th>
          <th scope="col">{words.upTo}</th>
          {ceiling !== null && <th scope="col">{words.stillEnough}</th>}
        </tr>
      </thead>
      <tbody>
        {months
          .filter(({ summary }) => summary.most > 0)
          .map(({ month, summary, upTo, enough }) => (
            <tr key={month}>
              <th scope="row" className={look.whole}>
                {showMonth(language, month)}
              </th>
              <td>
                {rupiah(summary.mean)}
                <span className={look.small}>{words.plusMinus(rupiah(summary.standardError))}</span>
                <span className={look.small}>{words.ninety(rupiah(summary.percentiles[90]!))}</span>
              </td>
              <td>{rupiah(upTo)}</td>
              {enough !== null && <td>{percent(enough)}</td>}
            </tr>
          ))}
      </tbody>
    </table>
  );
}
