import type { Signing } from "../../budget/plan";
import { BLANK_LINE, signingTexts } from "../../texts/book/signing";
import { formula, quoteText, type Content } from "../content";
import type { SheetDraft } from "../draft";
import type { Facts } from "../facts";

/** Cells of `Baca dulu` the signing blocks of all sheets are filled from. */
export const signingNames = {
  place: "SI_TTDTempat",
  date: "SI_TTDTanggal",
  acknowledgesPosition: "SI_TTDJabatanMengetahui",
  acknowledgesName: "SI_TTDNamaMengetahui",
  acknowledgesNumber: "SI_TTDNIPMengetahui",
  makerPosition: "SI_TTDJabatanPembuat",
  makerName: "SI_TTDNamaPembuat",
  makerNumber: "SI_TTDNIPPembuat",
} as const;
export type SigningKey = keyof typeof signingNames;

export function signingValue(signing: Signing | null | undefined, key: SigningKey): string | null {
  if (!signing) return null;
  switch (key) {
    case "place":
    case "date":
      return signing[key];
    case "acknowledgesPosition":
      return signing.acknowledges.position;
    case "acknowledgesName":
      return signing.acknowledges.name;
    case "acknowledgesNumber":
      return signing.acknowledges.number;
    case "makerPosition":
      return signing.maker.position;
    case "makerName":
      return signing.maker.name;
    case "makerNumber":
      return signing.maker.number;
  }
}

/** Rows a signing block takes. */
export const SIGNING_ROWS = 8;

/** Where officials sign: who acknowledges at the left, who made it at the right, lines where nothing is filled in. */
export function placeSigning(draft: SheetDraft, facts: Facts, row: number, left: number, right: number): void {
  const { say, plan } = facts;
  const shown = (key: SigningKey): Content =>
    facts.has("readme")
      ? formula(`IF(${signingNames[key]}="",${quoteText(BLANK_LINE)},${signingNames[key]})`)
      : (signingValue(plan.signing, key) ?? BLANK_LINE);
  const joined = (first: SigningKey, between: string, second: SigningKey): Content => {
    const [one, two] = [shown(first), shown(second)].map((content) => (typeof content === "object" && content !== null ? content.formula.slice(1) : quoteText(String(content))));
    return formula(`${one}&${quoteText(between)}&${two}`);
  };
  const numbered = (key: SigningKey): Content => {
    const content = shown(key);
    const text = typeof content === "object" && content !== null ? content.formula.slice(1) : quoteText(String(content));
    return formula(`${quoteText(`${say(signingTexts.number)} `)}&${text}`);
  };
  draft.set(row, right, joined("place", ", ", "date"));
  draft.set(row + 1, left, say(signingTexts.acknowledges));
  draft.set(row + 2, left, shown("acknowledgesPosition"));
  draft.set(row + 2, right, shown("makerPosition"));
  for (const [column, name, number] of [
    [left, "acknowledgesName", "acknowledgesNumber"],
    [right, "makerName", "makerNumber"],
  ] as const) {
    draft.put(row + 6, column, shown(name), { bold: true });
    draft.set(row + 7, column, numbered(number));
  }
}
