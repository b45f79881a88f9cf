import { PROGRAMS } from "../../../law/terms";
import { VOLUME_UNITS } from "../../../texts/budgetRows";
import { rkaSheet } from "../../../texts/book/rka";
import { cellAddress } from "../../address";
import { formula, quoteText } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { constantNames as names } from "../../rates/layout";
import type { VOLUME_PAIRS} from "./layout";
import { KINDS, type BeforeColumn, type ListColumn, type PrintedColumn, type RkaLayout } from "./layout";
import type { BudgetAreas } from "./list";

/** The fund of a group in words, from a formula that gives what stands in its row. */
export type FundName = (typed: string) => string;

/**
 * A whole number as text with the language's sign between thousands. FIXED writes the sign of the person's own
 * settings, so the other language's sign is exchanged.
 */
export function numberText({ language }: Facts, value: string): string {
  return language === "id" ? `SUBSTITUTE(FIXED(${value},0),",",".")` : `SUBSTITUTE(FIXED(${value},0),".",",")`;
}

/** The printed cells of one line, all of them formulas over the working columns beside it. */
export function placePrinted(draft: SheetDraft, facts: Facts, areas: BudgetAreas, rka: RkaLayout, line: number, fundName: FundName): void {
  const { say, language } = facts;
  const row = rka.firstRow + line;
  const at = (key: ListColumn) => rka.listCell(key, line);
  const set = (key: PrintedColumn, text: string) => draft.set(row, rka.printedColumn(key), formula(text));
  const here = (key: PrintedColumn) => cellAddress(row, rka.printedColumn(key), "column");
  const isKind = (kind: keyof typeof KINDS) => `${at("kind")}=${quoteText(KINDS[kind])}`;
  const group = (key: Parameters<typeof areas.work>[0]) => `INDEX(${areas.work(key)},${at("groupNumber")})`;
  const before = (key: BeforeColumn) => `INDEX(${rka.beforeArea(key)},${at("beforeRow")})`;
  /** What a removed line, or the side before of a line, shows. */
  const removed = (key: BeforeColumn, otherwise = '""') => (rka.revised ? `IF(${isKind("removed")},${before(key)},${otherwise})` : otherwise);
  const unit = (key: keyof typeof VOLUME_UNITS) => quoteText(` ${VOLUME_UNITS[key]![language]}`);
  const isContract = `${group("isContract")}=1`;

  const account = `INDEX(${rka.groupArea(rka.accountColumn(PROGRAMS[0]), PROGRAMS.length)},${at("groupNumber")},${at("programNumber")})`;
  set("account", `IF(${isKind("line")},IF(LEN(${account})=0,${quoteText(say(rkaSheet.noAccount))},${account}),${removed("account")}&"")`);
  const heading = rka.revised ? `IF(${isKind("removedHeading")},${quoteText(say(rkaSheet.removed))},${removed("description")})` : '""';
  set("description", `IF(${isKind("line")},${description(facts, rka, line, group("name"))},IF(${isKind("group")},"[#] "&${group("name")},${heading}))`);
  const steady = `${numberText(facts, at("people"))}&${quoteText(`${unit("ORANG").slice(1, -1)} × `)}&${numberText(facts, at("months"))}&${unit("BULAN")}`;
  const coefficient = `IF(${isContract},${numberText(facts, "1")}&${unit("PAKET")},IF(${at("steady")}=1,${steady},${numberText(facts, at("volume"))}&${unit("ORANG_BULAN")}))`;
  set("coefficient", `IF(${isKind("line")},${coefficient},"")`);
  set("unit", `IF(${isKind("line")},IF(${isContract},${quoteText(say(rkaSheet.contract))},${quoteText(say(rkaSheet.perPersonMonth))}),${removed("unit")})`);
  set("price", `IF(${isKind("line")},${at("price")},"")`);
  set("ppn", `IF(${isKind("line")},0,"")`);
  const none = rka.revised ? `IF(${isKind("removed")},0,"")` : '""';
  set("amount", `IF(${isKind("line")},${at("volume")}*${at("price")},IF(${isKind("group")},INDEX(${areas.groupTotals},${at("groupNumber")}),${none}))`);
  set("fund", `IF(${isKind("line")},${fundName(group("fund"))},${removed("fund")}&"")`);
  if (rka.revised) {
    const sides = (key: BeforeColumn, otherwise: string) => `IF(${at("beforeRow")}>0,${before(key)},${otherwise})`;
    set("coefficientBefore", sides("coefficient", '""'));
    set("priceBefore", sides("price", '""'));
    const ofGroup = `IF(${isKind("group")},SUMIF(${rka.beforeArea("group")},${at("code")},${rka.beforeArea("amount")}),IF(${isKind("line")},0,""))`;
    set("amountBefore", sides("amount", ofGroup));
    set("difference", `IF(${here("amount")}="","",${here("amount")}-${here("amountBefore")})`);
  }

  const pair = (number: (typeof VOLUME_PAIRS)[number], volume: string, word: string) => {
    const column = rka.volumes + 2 * (number - 1);
    draft.setRow(row, column, [formula(`IF(${isKind("line")},${volume},"")`), formula(`IF(${isKind("line")},${word},"")`)]);
  };
  const bare = (key: keyof typeof VOLUME_UNITS) => quoteText(VOLUME_UNITS[key]![language]);
  pair(1, `IF(${isContract},1,IF(${at("steady")}=1,${at("people")},${at("volume")}))`, `IF(${isContract},${bare("PAKET")},IF(${at("steady")}=1,${bare("ORANG")},${bare("ORANG_BULAN")}))`);
  const ofSteady = (text: string) => `IF(${isContract},"",IF(${at("steady")}=1,${text},""))`;
  pair(2, ofSteady(at("months")), ofSteady(bare("BULAN")));
}

/** "Iuran JKK – Kader Posyandu (Apr 2025–Des 2025)", as `rowDescription` of `texts/` writes it. */
function description({ language }: Facts, rka: RkaLayout, line: number, name: string): string {
  const at = (key: ListColumn) => rka.listCell(key, line);
  const month = (form: "short" | "long", of: "first" | "last") => `INDEX(${rka.wordArea(form, 12)},${at(of)}-${names.year}*${names.months})&" "&${names.year}`;
  const span = `IF(${at("months")}=1,${month("long", "first")},${month("short", "first")}&"–"&${month("short", "last")})`;
  return language === "id" ? `"Iuran "&${at("program")}&" – "&${name}&" ("&${span}&")"` : `${at("program")}&" contribution – "&${name}&" ("&${span}&")"`;
}
