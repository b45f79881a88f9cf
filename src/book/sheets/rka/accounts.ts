import { accountCode, NON_ASN_ACCOUNTS, VILLAGE_ACCOUNTS } from "../../../law/accounts";
import { GROUP_CATEGORIES } from "../../../law/catalogue";
import { PAYERS, PROGRAMS, type Program } from "../../../law/terms";
import { ratesSheet } from "../../../texts/book/rates";
import { rkaSheet } from "../../../texts/book/rka";
import { groupColumns } from "../../../texts/book/groups";
import { cellAddress } from "../../address";
import type { BudgetLayout } from "../../budgetLayout";
import { payerList } from "../../choices";
import { formula, quoteText } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { looks, TEXT } from "../../look";
import type { RkaLayout } from "./layout";

/** The area in which account codes are typed: a column of group codes, one of names, one per programme. */
export const ACCOUNTS_NAME = "SI_Rekening";

interface LawAccount {
  category: string;
  villagePays: boolean;
  program: Program;
  code: string;
}

/** Every account the law names, asked of the law category by category. */
export function lawAccounts(): LawAccount[] {
  const others = PAYERS.find((payer) => payer !== "APBDES")!;
  return GROUP_CATEGORIES.flatMap(({ code: category }) =>
    [false, true].flatMap((villagePays) =>
      PROGRAMS.flatMap((program): LawAccount[] => {
        const code = accountCode(category, program, villagePays ? "APBDES" : others);
        return code === null ? [] : [{ category, villagePays, program, code }];
      }),
    ),
  );
}

const citations = () => new Map([...NON_ASN_ACCOUNTS, ...VILLAGE_ACCOUNTS].map((fact) => [fact.value.code, fact]));

export function placeLawAccounts(draft: SheetDraft, facts: Facts, rka: RkaLayout): void {
  const { say, language } = facts;
  const sources = citations();
  draft.put(rka.firstRow - 2, rka.lawAccounts, say(rkaSheet.lawAccounts), { ...looks.helper, bold: true });
  draft.setRow(rka.firstRow - 1, rka.lawAccounts, [groupColumns.category, rkaSheet.account, ratesSheet.what, ratesSheet.regulation, ratesSheet.confidence].map(say), looks.helper);
  lawAccounts().forEach(({ category, villagePays, program, code }, index) => {
    const shown = GROUP_CATEGORIES.find((entry) => entry.code === category)!.name[language];
    const payer = villagePays ? payerList.show("APBDES", language) : "";
    const fact = sources.get(code);
    draft.setRow(rka.firstRow + index, rka.lawAccounts, [`${shown}|${payer}|${program}`, code, fact?.name[language] ?? null, fact?.citation.regulation ?? null, fact?.confidence ?? null], { ...looks.helper, numberFormat: TEXT });
  });
}

/** The table for typing: keyed by the group's code, so that it stays true when groups are sorted. */
export function placeAccountInputs(draft: SheetDraft, facts: Facts, layout: BudgetLayout, rka: RkaLayout): void {
  const { say, plan } = facts;
  const { accounts, firstRow, capacity } = rka;
  draft.put(firstRow - 3, accounts, say(rkaSheet.accounts), looks.section);
  draft.put(firstRow - 2, accounts, say(rkaSheet.accountsWhy), looks.helper);
  draft.setRow(firstRow - 1, accounts, [say(rkaSheet.groupCode), say(rkaSheet.group), ...PROGRAMS], looks.header);
  const codes = layout.onBudget(layout.workArea("code"));
  const groupNames = layout.onBudget(layout.workArea("name"));
  for (let index = 0; index < capacity; index += 1) {
    const row = firstRow + index;
    const group = plan.groups[index];
    draft.set(row, accounts, group?.id ?? null);
    const code = cellAddress(row, accounts, "column");
    draft.set(row, accounts + 1, formula(`IF(${code}="","",IFERROR(INDEX(${groupNames},MATCH(${code},${codes},0)),""))`));
    PROGRAMS.forEach((program, place) => draft.set(row, accounts + 2 + place, group?.accounts?.[program]?.trim() || null));
  }
  draft.input({ row: firstRow, column: accounts, rows: capacity, columns: 1 }, { ...looks.input, numberFormat: TEXT });
  draft.input({ row: firstRow, column: accounts + 2, rows: capacity, columns: PROGRAMS.length }, { ...looks.input, numberFormat: TEXT });
  draft.nameArea(ACCOUNTS_NAME, { row: firstRow, column: accounts, rows: capacity, columns: 2 + PROGRAMS.length });
  const first = { row: firstRow, column: accounts + 2, rows: capacity, columns: PROGRAMS.length };
  const needed = `COUNTIFS(${rka.listArea("code")},${cellAddress(firstRow, accounts, "column")},${rka.listArea("program")},${cellAddress(firstRow - 1, accounts + 2, "row")},${rka.printedArea("account")},${quoteText(say(rkaSheet.noAccount))})`;
  draft.conditionals.push({ area: first, formula: `=AND(${cellAddress(firstRow, accounts, "column")}<>"",${needed}>0)`, look: { fill: MISSING_FILL } });
}

export const MISSING_FILL = "#FBD5D5";
