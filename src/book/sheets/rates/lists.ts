import { FUND_NAMES } from "../../../law/fundKinds";
import { SEGMENTS } from "../../../law/terms";
import { yesNo } from "../../../texts/book/choices";
import { ratesSheet } from "../../../texts/book/rates";
import { groupColumns } from "../../../texts/book/groups";
import type { Words } from "../../../texts/language";
import { categoryNames } from "../../categories";
import { payerList, PROGRAM_SETS, riskList, roundingList, sectorList, segmentList, type ChoiceList } from "../../choices";
import type { Content } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { looks } from "../../look";
import { LISTS, type ListKey, type RatesReferences } from "../../rates/layout";

const titles: Record<ListKey, Words> = {
  segment: groupColumns.segment,
  programs: groupColumns.programs,
  risk: groupColumns.risk,
  sector: groupColumns.sector,
  payer: groupColumns.payer,
  rounding: { id: "Pembulatan", en: "Rounding" },
  category: groupColumns.category,
  fundKind: { id: "Jenis dana", en: "Kind of fund" },
  yesNo: { id: "Ya/Tidak", en: "Yes/No" },
};

/** The rows of every list: its choice, and beside some of them the class codes by segment. */
export function listRows(facts: Facts): Record<ListKey, Content[][]> {
  const { language, codes } = facts;
  const shown = <T>(list: ChoiceList<T>): Content[][] => list.codes.map((code) => [list.show(code, language)]);
  const words = (list: Record<string, Words>): Content[][] => Object.values(list).map((entry) => [entry[language]]);
  const coded = <T extends string | number>(list: ChoiceList<T>, of: (segment: (typeof SEGMENTS)[number]) => Record<T, string>): Content[][] =>
    list.codes.map((code) => [list.show(code, language), ...SEGMENTS.map((segment) => of(segment)[code])]);
  return {
    segment: shown(segmentList),
    programs: PROGRAM_SETS.map((set) => [set]),
    risk: coded(riskList, (segment) => codes.risk[segment]),
    sector: coded(sectorList, (segment) => codes.sector[segment]),
    payer: coded(payerList, (segment) => codes.payer[segment]),
    rounding: shown(roundingList),
    category: categoryNames(language).map((name) => [name]),
    fundKind: words(FUND_NAMES),
    yesNo: words(yesNo),
  };
}

export function placeLists(draft: SheetDraft, facts: Facts, references: RatesReferences): void {
  const { layout } = references;
  const rows = listRows(facts);
  draft.put(layout.listsTitle, 0, facts.say(ratesSheet.lists), looks.section);
  for (const key of LISTS) {
    const column = layout.listColumn[key];
    const width = rows[key][0]?.length ?? 1;
    draft.setRow(layout.listsTitle + 1, column, [facts.say(titles[key]), ...SEGMENTS.slice(0, width - 1)], looks.header);
    rows[key].forEach((cells, index) => draft.setRow(layout.firstListRow + index, column, cells));
  }
}
