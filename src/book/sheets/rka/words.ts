import { rkaSheet } from "../../../texts/book/rka";
import { monthName } from "../../../texts/months";
import { spellOut } from "../../../texts/spellOut";
import { cellAddress } from "../../address";
import { formula, quoteText, type Content } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { looks, WHOLE } from "../../look";
import type { RkaLayout } from "./layout";

const SMALL = 100;
const HUNDREDS = 10;
const THOUSAND = 1000;
/** Up to quadrillions: beyond, a spreadsheet no longer holds every rupiah. */
const TRIPLES = 6;
/** The rows below the hundreds hold the two divisors and the word for one thousand, which Indonesian contracts. */
const DIVISORS = { hundred: HUNDREDS + 1, thousand: HUNDREDS + 2, oneThousand: HUNDREDS + 3 } as const;

/** Words of numbers as lists, and the six groups of three digits of an amount: so the words follow the figure. */
export function placeWords(draft: SheetDraft, facts: Facts, rka: RkaLayout, amount: string): void {
  const { language, say } = facts;
  const { firstRow } = rka;
  const list = (key: Parameters<RkaLayout["wordColumn"]>[0], contents: Content[]) => contents.forEach((content, index) => draft.set(firstRow + index, rka.wordColumn(key), content));
  const word = (value: number): Content => (value === 0 ? "" : spellOut(language, value));
  draft.put(firstRow - 2, rka.words, `${say(rkaSheet.words)}; ${say(rkaSheet.months)}`, { ...looks.helper, bold: true });
  list("small", Array.from({ length: SMALL }, (_, value) => word(value)));
  list("hundreds", Array.from({ length: HUNDREDS }, (_, value) => word(value * SMALL)));
  list("scales", Array.from({ length: TRIPLES }, (_, power) => (power === 0 ? "" : scaleWord(facts, power))));
  list("short", Array.from({ length: 12 }, (_, month) => monthName(language, month + 1, "short")));
  list("long", Array.from({ length: 12 }, (_, month) => monthName(language, month + 1, "long")));
  const hundreds = rka.wordColumn("hundreds");
  draft.set(firstRow + DIVISORS.hundred, hundreds, SMALL);
  draft.set(firstRow + DIVISORS.thousand, hundreds, THOUSAND);
  draft.set(firstRow + DIVISORS.oneThousand, hundreds, spellOut(language, THOUSAND));
  const fixed = (key: keyof typeof DIVISORS) => cellAddress(firstRow + DIVISORS[key], hundreds, "$");

  for (let power = 0; power < TRIPLES; power += 1) {
    const row = firstRow + power;
    const at = (key: "rest" | "triple" | "scales", offset = 0) => cellAddress(row + offset, rka.wordColumn(key));
    draft.set(row, rka.wordColumn("rest"), formula(power === 0 ? amount : `INT(${at("rest", -1)}/${fixed("thousand")})`));
    draft.set(row, rka.wordColumn("triple"), formula(`${at("rest")}-INT(${at("rest")}/${fixed("thousand")})*${fixed("thousand")}`));
    const whole = `INT(${at("triple")}/${fixed("hundred")})`;
    const spelled = `TRIM(INDEX(${rka.wordArea("hundreds", HUNDREDS)},${whole}+1)&" "&INDEX(${rka.wordArea("small", SMALL)},${at("triple")}-${whole}*${fixed("hundred")}+1)&" "&${at("scales")})`;
    const one = power === 1 ? `IF(${at("triple")}=1,${fixed("oneThousand")},${spelled})` : spelled;
    draft.set(row, rka.wordColumn("spoken"), formula(`IF(${at("triple")}=0,"",${one})`));
  }
  draft.look(firstRow, rka.words, SMALL, rka.before - rka.words, { ...looks.helper, numberFormat: WHOLE });
}

/** The amount the words above were made for, in words with its unit. */
export function amountInWords(facts: Facts, rka: RkaLayout): string {
  const spoken = (power: number) => cellAddress(rka.firstRow + power, rka.wordColumn("spoken"), "$");
  const joined = Array.from({ length: TRIPLES }, (_, power) => spoken(TRIPLES - 1 - power)).join(`&" "&`);
  const amount = cellAddress(rka.firstRow, rka.wordColumn("rest"), "$");
  return `IF(${amount}=0,${quoteText(spellOut(facts.language, 0))},TRIM(${joined}))&" rupiah"`;
}

/** "juta": the word after "dua" in two million. */
function scaleWord({ language }: Facts, power: number): string {
  const two = spellOut(language, 2);
  return spellOut(language, 2 * THOUSAND ** power).slice(two.length + 1);
}
