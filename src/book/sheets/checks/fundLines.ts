import { fundFaults } from "../../../texts/book/funds";
import { quoteText } from "../../content";
import type { Facts } from "../../facts";
import { RESULT_COLUMNS, type FundsLayout } from "../../fundsLayout";
import { cellNames, tableNames } from "../../names";
import type { WorkLayout } from "../../workLayout";
import { codesRepeated } from "../work/lookups";
import { FUND_STATES } from "../funds/effective";
import type { FundParts } from "../funds/parts";
import { countTexts, linesOn, oneCell, unreadRows, type CheckLine } from "./line";

/** Ceilings against costs, who pays for whom, and the funds of `Hitung` against the table on `Dana`. */
export function fundLines(
  facts: Facts,
  layout: FundsLayout,
  { work, parts }: { work: WorkLayout; parts: FundParts },
): CheckLine[] {
  const { say } = facts;
  const line = linesOn("funds");
  const groups = linesOn("work");
  const on = (key: (typeof RESULT_COLUMNS)[number]) => layout.on(layout.resultArea(key));
  const inputs = { ...layout.inputArea("code"), columns: RESULT_COLUMNS.length };
  const states = work.area("fundState");
  const none = `COUNTIF(${states},${FUND_STATES.none})`;
  const cost = layout.on(layout.resultArea("cost"));
  const unknownKind = quoteText(say(fundFaults.kind));
  const lines = [
    line("fundsUnreached", "wrong", inputs, unreadRows(tableNames.funds, layout.inputs, 4)),
    line(
      "fundCodesRepeated",
      "wrong",
      layout.inputArea("code"),
      codesRepeated(work.fundArea("code"), work.fundArea("ownCode")),
    ),
    groups("fundOfGroup", "wrong", work.areaOf("fundState"), `SUMPRODUCT((${states}>${FUND_STATES.none})*1)`, {
      flags: { each: `(${states}>${FUND_STATES.none})`, positions: work.area("position") },
    }),
    line("fundKinds", "wrong", layout.inputArea("kind"), `COUNTIF(${on("state")},${unknownKind})`, {
      flags: { each: `(${on("state")}=${unknownKind})`, positions: work.fundArea("position") },
    }),
    // Without a column for it, nobody asks whether a fund may pay: the list typed later is told.
    ...(facts.scope.eligibility
      ? []
      : [line("eligibilityUnread", "wrong", layout.inputArea("onlyFor"), countTexts(work.fundArea("onlyFor")))]),
    groups("groupWithoutFund", "look", work.areaOf("fundState"), none),
    // Two columns tell it: one that says nothing any more does not hide it.
    line("ceilings", "wrong", layout.resultArea("missing"), `MAX(SUM(${on("missing")}),-SUMIF(${on("left")},"<0"))`),
    line(
      "ceilingMissing",
      "look",
      layout.resultArea("state"),
      `COUNTIF(${on("state")},${quoteText(say(fundFaults.noCeiling))})`,
    ),
    line("unfunded", "look", oneCell(layout.nobody, RESULT_COLUMNS.indexOf("cost")), cellNames.unfunded),
    line("fundsTotal", "wrong", layout.resultArea("cost"), `SUM(${cost})+${cellNames.unfunded}`, {
      right: cellNames.total,
    }),
  ];
  if (parts.rows === 0) return lines;
  const over = `SUMPRODUCT((${parts.reachedArea()}>100000)*1)`;
  const nameless = `SUMPRODUCT((${parts.area("group")}&${parts.area("fund")}<>"")*((${parts.area("groupNumber")}=0)+(${parts.area("fundNumber")}=0)+(${parts.area("share")}<=0)>0))`;
  const splits = { ...layout.splitArea("group"), columns: 5 };
  return [
    ...lines,
    line("splitsUnreached", "wrong", splits, unreadRows(tableNames.splits, layout.splits, 3)),
    line("splitFaults", "wrong", splits, `${over}+${nameless}`),
    ...(parts.pricesDiffer ? [line("partsPricedApart", "wrong", splits, `SUM(${parts.area("otherPrice")})`)] : []),
  ];
}
