import type { Program } from "../../../law/terms";
import { rkaSheet } from "../../../texts/book/rka";
import { VOLUME_UNITS } from "../../../texts/budgetRows";
import type { Language } from "../../../texts/language";
import { formula, quoteText, type Content } from "../../content";
import type { Facts } from "../../facts";
import { cellNames } from "../../names";
import type { WorkLayout } from "../../workLayout";
import { contractKind } from "../work/derived";
import type { LaidLine } from "./lines";

/** Cells of a line's own row, wherever it stands: on `RKA` or in a village's block. */
export interface LineCells {
  months: string;
  personMonths: string;
  price: string;
}
export type LineFormulas = Record<
  "code" | "description" | "first" | "months" | "personMonths" | "coefficient" | "price" | "amount",
  string
>;

/**
 * A whole number as text with the language's sign between thousands. FIXED writes the sign of the person's own
 * settings, so the other language's sign is exchanged.
 */
const numberText = ({ language }: Facts, value: string): string =>
  language === "id" ? `SUBSTITUTE(FIXED(${value},0),",",".")` : `SUBSTITUTE(FIXED(${value},0),".",",")`;

/** Contracts, where this book has any, say something else than people do. */
const byKind = ({ language }: Facts, work: WorkLayout, group: number, contract: string, people: string): string =>
  work.has("kind")
    ? `IF(${work.cell("kind", group)}=${quoteText(contractKind(language))},${contract},${people})`
    : people;

/** What a line's price is for. */
export function lineUnit(facts: Facts, work: WorkLayout, group: number): Content {
  const [contract, people] = [facts.say(rkaSheet.contract), facts.say(rkaSheet.perPersonMonth)];
  if (!work.has("kind")) return people;
  return formula(byKind(facts, work, group, quoteText(contract), quoteText(people)));
}

const beforeName = (language: Language, program: Program): string =>
  language === "id" ? `Iuran ${program} – ` : `${program} contribution – `;

/** Before the name of a group that heads its lines. */
export const HEADING_MARK = "[#] ";

/** What the description of a line shows of a group's name as it is written. */
export const lineDescription = ({ groupAt, language }: Facts, { group, program }: LaidLine): string =>
  beforeName(language, program) + groupAt(group)!.name;

/** One programme of one group at one price, live from `Hitung`: the line stands, its figures follow. */
export function lineFormulas(
  facts: Facts,
  work: WorkLayout,
  { group, program, first, last, period }: LaidLine,
  cells: LineCells,
): LineFormulas {
  const { language } = facts;
  const at = (field: Parameters<WorkLayout["cell"]>[0]) => work.cell(field, group);
  const of = (contract: string, people: string) => byKind(facts, work, group, contract, people);
  const unit = (key: string) => VOLUME_UNITS[key]![language];
  const begins = `MAX(${first},${at("firstNumber")})`;
  const { months, personMonths, price } = cells;
  const steady = `${numberText(facts, `${personMonths}/${months}`)}&${quoteText(` ${unit("ORANG")} × `)}&${months}&${quoteText(` ${unit("BULAN")}`)}`;
  const changing = `${numberText(facts, personMonths)}&${quoteText(` ${unit("ORANG_BULAN")}`)}`;
  const name = at("name");
  const isSteady = work.has("change") ? `${at("change")}=0` : `${at("joins")}=${at("exits")}`;
  return {
    code: at("code"),
    description: `${quoteText(beforeName(language, program))}&${name}`,
    first: `IF(${months}=0,"",DATE(${cellNames.year},${begins},1))`,
    // A contract is paid once, in its first month.
    months: `IF(${personMonths}=0,0,${of("1", `MIN(${last},${at("lastNumber")})-${begins}+1`)})`,
    personMonths: `IF(${price}=0,0,SUM(${work.peopleRow(group, first - 1, last - 1)}))`,
    // People who join or leave change the headcount from month to month.
    coefficient: `IF(${months}=0,"",${of(quoteText(`1 ${unit("PAKET")}`), `IF(OR(${isSteady},${months}=1),${steady},${changing})`)})`,
    price: work.price(period, group),
    amount: `${personMonths}*${price}`,
  };
}

/** The fund that pays, by name; of a split group all of them, as they were when the book was written. */
export function fundFormula(work: WorkLayout, group: number, split: readonly string[]): string {
  const number = work.cell("fundNumber", group);
  const one = `IF(${number}>0,INDEX(${work.fundArea("name")},${number}-1),${work.cell("fund", group)})`;
  return split.length === 0 ? one : `IF(${number}<0,${quoteText(split.join(" + "))},${one})`;
}
