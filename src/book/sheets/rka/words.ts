import { rkaSheet } from "../../../texts/book/rka";
import { spellOut } from "../../../texts/spellOut";
import { areaAddress, cellAddress, onSheet } from "../../address";
import { formula, quoteText, type Content } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { looks, WHOLE } from "../../look";
import { cellNames } from "../../names";

const SMALL = 100;
const HUNDREDS = 10;
const THOUSAND = 1000;
/** Up to quadrillions: beyond, a spreadsheet no longer holds every rupiah. */
const TRIPLES = 6;
const COLUMNS = ["small", "hundreds", "scales", "rest", "triple", "spoken"] as const;
type WordColumn = (typeof COLUMNS)[number];

/** The total of the RKA in words, so that they follow the figure: lists of words on `Hitung`, three digits at a time. */
export class AmountInWords {
  constructor(
    private readonly facts: Facts,
    /** Titles of the lists on `Hitung`. */
    private readonly place: { row: number; column: number },
  ) {}

  private column(key: WordColumn): number {
    return this.place.column + COLUMNS.indexOf(key);
  }

  private list(key: WordColumn, rows: number): string {
    return areaAddress({ row: this.place.row + 1, column: this.column(key), rows, columns: 1 }, "$");
  }

  put(draft: SheetDraft): void {
    const { language, say } = this.facts;
    const first = this.place.row + 1;
    const list = (key: WordColumn, contents: Content[]) =>
      contents.forEach((content, index) => draft.set(first + index, this.column(key), content));
    const word = (value: number): Content => (value === 0 ? "" : spellOut(language, value));
    draft.put(this.place.row, this.place.column, say(rkaSheet.words), { ...looks.header, size: 9 });
    list(
      "small",
      Array.from({ length: SMALL }, (_, value) => word(value)),
    );
    list(
      "hundreds",
      Array.from({ length: HUNDREDS }, (_, value) => word(value * SMALL)),
    );
    list(
      "scales",
      Array.from({ length: TRIPLES }, (_, power) => (power === 0 ? "" : this.scaleWord(power))),
    );
    for (let power = 0; power < TRIPLES; power += 1) {
      const row = first + power;
      const at = (key: WordColumn, offset = 0) => cellAddress(row + offset, this.column(key));
      draft.set(row, this.column("rest"), formula(power === 0 ? cellNames.rka : `INT(${at("rest", -1)}/1000)`));
      draft.set(row, this.column("triple"), formula(`${at("rest")}-INT(${at("rest")}/1000)*1000`));
      const hundreds = `INT(${at("triple")}/100)`;
      const spelled = `TRIM(INDEX(${this.list("hundreds", HUNDREDS)},${hundreds}+1)&" "&INDEX(${this.list("small", SMALL)},${at("triple")}-${hundreds}*100+1)&" "&${at("scales")})`;
      // Indonesian contracts one thousand.
      const one = power === 1 ? `IF(${at("triple")}=1,${quoteText(spellOut(language, THOUSAND))},${spelled})` : spelled;
      draft.set(row, this.column("spoken"), formula(`IF(${at("triple")}=0,"",${one})`));
    }
    draft.look(first, this.place.column, SMALL, COLUMNS.length, { ...looks.helper, numberFormat: WHOLE });
  }

  /** For the RKA: "sembilan ratus tiga belas juta … rupiah". */
  formula(): string {
    const spoken = (power: number) =>
      onSheet(this.facts.names.work, cellAddress(this.place.row + 1 + power, this.column("spoken"), "$"));
    const joined = Array.from({ length: TRIPLES }, (_, power) => spoken(TRIPLES - 1 - power)).join(`&" "&`);
    return `IF(${cellNames.rka}=0,${quoteText(spellOut(this.facts.language, 0))},TRIM(${joined}))&" rupiah"`;
  }

  /** "juta": the word after "dua" in two million. */
  private scaleWord(power: number): string {
    const { language } = this.facts;
    return spellOut(language, 2 * THOUSAND ** power).slice(spellOut(language, 2).length + 1);
  }
}
