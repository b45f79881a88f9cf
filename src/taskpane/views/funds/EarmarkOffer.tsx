import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Fund } from "../../../budget/plan";
import { suggestedEarmark } from "../../../law/fundShares";
import { monthOf } from "../../../law/month";
import { fundTexts } from "../../../texts/pane/funds";
import { nameOfConfidence } from "../../../texts/terms";
import { showNumber, showRupiah } from "../../../texts/numbers";
import { useStore } from "../../state/store";

const useStyles = makeStyles({
  offer: { gridColumn: "1 / -1", display: "grid", gap: "4px", justifyItems: "start" },
  about: { color: tokens.colorNeutralForeground3 },
});

interface EarmarkOfferProps {
  fund: Fund;
  year: number;
  onTake(earmark: number): void;
}

/**
 * Which share of a whole DBHCHT or palm-oil allocation contributions may take in the year, from which rule and how sure.
 * Offered, never taken by itself: an agency's own ceiling has the share behind it already.
 */
export function EarmarkOffer({ fund, year, onTake }: EarmarkOfferProps) {
  const styles = useStyles();
  const { language } = useStore().state;
  const text = fundTexts[language];
  const suggested = suggestedEarmark(fund.kind, monthOf(year, 1));
  if (!suggested) return null;
  const { per100000, fact } = suggested;
  const share = `${showNumber(language, per100000 / 1000, 3)} %`;
  const { regulation, article } = fact.citation;
  const ceiling = fund.ceilings[year];
  // Cut to whole rupiah, as the fund's available part is.
  const amount =
    ceiling === undefined || !Number.isSafeInteger(ceiling)
      ? null
      : Number((BigInt(ceiling) * BigInt(per100000)) / 100_000n);
  return (
    <div className={styles.offer} role="note">
      <Text size={200}>
        {text.earmarkOffer(
          share,
          year,
          [regulation, article].filter(Boolean).join(", "),
          nameOfConfidence(language, fact.confidence),
        )}
        {amount !== null && ` ${text.earmarkAmount(showRupiah(language, amount))}`}
      </Text>
      {fact.note && (
        <Text size={200} className={styles.about}>
          {fact.note[language]}
        </Text>
      )}
      {fund.earmark !== per100000 && (
        <Button size="small" onClick={() => onTake(per100000)}>
          {text.takeEarmark(share)}
        </Button>
      )}
    </div>
  );
}
