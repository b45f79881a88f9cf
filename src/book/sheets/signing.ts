import type { Signing } from "../../budget/plan";
import { BLANK_LINE, signingTexts } from "../../texts/book/signing";
import { formula, quoteText } from "../content";
import type { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import { blockNames } from "../names";

/** Where each of them is typed on `Baca dulu`, in the block that has the name: row and column, from 1. */
export const SIGNING_PLACES = {
  acknowledgesPosition: [1, 1],
  makerPosition: [1, 2],
  acknowledgesName: [2, 1],
  makerName: [2, 2],
  acknowledgesNumber: [3, 1],
  makerNumber: [3, 2],
  place: [4, 1],
  date: [5, 1],
} as const;
export type SigningKey = keyof typeof SIGNING_PLACES;

const typed = (key: SigningKey): string => `INDEX(${blockNames.signing},${SIGNING_PLACES[key].join(",")})`;

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

/**
 * Where officials sign: who acknowledges at the left, who made it at the right, lines where nothing is filled in. The
 * position at the left has its row to itself: an office is called by up to seventy letters, and the next filled cell would
 * cut them off in print.
 */
export function placeSigning(draft: SheetDraft, { say }: Facts, row: number, left: number, right: number): void {
  const shown = (key: SigningKey) => `IF(${typed(key)}="",${quoteText(BLANK_LINE)},${typed(key)})`;
  draft.set(row, right, formula(`${shown("place")}&", "&${shown("date")}`));
  draft.set(row + 1, left, say(signingTexts.acknowledges));
  draft.set(row + 1, right, formula(shown("makerPosition")));
  draft.set(row + 2, left, formula(shown("acknowledgesPosition")));
  for (const [column, name, number] of [
    [left, "acknowledgesName", "acknowledgesNumber"],
    [right, "makerName", "makerNumber"],
  ] as const) {
    draft.put(row + 6, column, formula(shown(name)), { bold: true });
    draft.set(row + 7, column, formula(`${quoteText(`${say(signingTexts.numberSigned)} `)}&${shown(number)}`));
  }
}
