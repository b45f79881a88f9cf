import { fundsSheet, splitColumns } from "../../../texts/book/funds";
import { workSheet } from "../../../texts/book/work";
import { areaAddress, cellAddress, onSheet, type Fix } from "../../address";
import type { BudgetLayout } from "../../budgetLayout";
import { formula, quoteText } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { SPLIT_COLUMN_KEYS, type SplitColumnKey } from "../../fundColumns";
import { looks, MONEY } from "../../look";
import { tableNames } from "../../names";
import { segmentsByPayer } from "../../periods";
import type { WorkLayout } from "../../workLayout";
import type { WorkField } from "../../workFields";
import type { ListKey, WorkLists } from "../../workLists";
import { monthNumberOr, placeOf } from "../work/lookups";
import { kindName } from "./words";

const BY_PAYER = ["payer", "pricedAs", "otherPrice"] as const;
const FIELDS = [
  "group",
  "fund",
  "groupNumber",
  "fundNumber",
  "fundName",
  "village",
  "share",
  "first",
  "last",
  "year",
  /** Who pays; the number of the price that gives, 0 where it makes no difference to the group; 1 where parts differ in it. */
  ...BY_PAYER,
] as const;
export type PartField = (typeof FIELDS)[number];
const MONTHS = 12;

/** The block of `Hitung` with the parts of split groups: what each fund bears of which group, month by month. */
export class FundParts {
  readonly rows: number;
  /** First of twelve running shares, then of twelve amounts. */
  readonly reached: number;
  readonly paid: number;
  /** Does the law of this year have prices that depend on who pays? */
  readonly pricesDiffer: boolean;
  private readonly first: number;
  private readonly fields: readonly PartField[];

  constructor(
    private readonly facts: Facts,
    private readonly work: WorkLayout,
    private readonly lists: WorkLists,
  ) {
    this.rows = work.parts;
    this.first = work.partsHeader + 1;
    this.pricesDiffer = segmentsByPayer(facts).length > 0;
    this.fields = FIELDS.filter((field) => this.pricesDiffer || !(BY_PAYER as readonly string[]).includes(field));
    this.reached = 1 + this.fields.length;
    this.paid = this.reached + MONTHS;
  }

  private here(field: PartField | "position", part: number, fix: Fix = "column"): string {
    const column = field === "position" ? this.work.position : 1 + FIELDS.indexOf(field);
    return cellAddress(this.first + part, column, fix);
  }

  private columnArea(column: number, rows = this.rows): string {
    return areaAddress({ row: this.first, column, rows, columns: 1 }, "$");
  }

  /** A field of all parts, on `Hitung` itself. */
  hereArea(field: PartField): string {
    return this.columnArea(1 + FIELDS.indexOf(field));
  }

  /** The same for other sheets. */
  area(field: PartField): string {
    return onSheet(this.facts.names.work, this.hereArea(field));
  }

  /** Running shares of all parts and months, for other sheets. */
  reachedArea(): string {
    return onSheet(
      this.facts.names.work,
      areaAddress({ row: this.first, column: this.reached, rows: this.rows, columns: MONTHS }, "$"),
    );
  }

  /** What all parts pay in a month, 0 = January, for other sheets. */
  monthArea(month: number): string {
    return onSheet(this.facts.names.work, this.columnArea(this.paid + month));
  }

  /** What villages bear of a group in the year. */
  villagePart(group: number): string {
    return `SUMPRODUCT((${this.area("groupNumber")}=${group + 2})*${this.area("village")}*${this.area("year")})`;
  }

  /** Names of the funds that bear parts of a group, as the table of splits has them when the book is written. */
  fundNames(groupId: string): string[] {
    const { plan } = this.facts;
    const parts = plan.groups.find(({ id }) => id === groupId)?.split ?? [];
    return [...new Set(parts.map(({ fund }) => plan.funds.find(({ id }) => id === fund)?.name ?? fund))];
  }

  place(draft: SheetDraft, budget: BudgetLayout): void {
    if (this.rows === 0) return;
    const { say } = this.facts;
    const header = { ...looks.header, size: 9 };
    const { partsHeader, position } = this.work;
    draft.put(partsHeader - 1, 0, say(workSheet.parts), looks.section);
    draft.put(partsHeader, position, say(workSheet.position), header);
    const titles: Record<PartField, string> = {
      group: say(splitColumns.group),
      fund: say(splitColumns.fund),
      groupNumber: say(workSheet.groupNumber),
      fundNumber: say(workSheet.fundNumber),
      fundName: say(workSheet.fundName),
      village: say(workSheet.village),
      share: say(workSheet.share),
      first: say(workSheet.firstNumber),
      last: say(workSheet.lastNumber),
      year: say(fundsSheet.cost),
      payer: say(workSheet.payer),
      pricedAs: say(workSheet.pricedAs),
      otherPrice: say(workSheet.otherPrice),
    };
    this.fields.forEach((field, place) => draft.put(partsHeader, 1 + place, titles[field], header));
    for (let month = 0; month < MONTHS; month += 1) {
      draft.put(partsHeader, this.reached + month, `${say(workSheet.reached)} ${month + 1}`, header);
      draft.put(partsHeader, this.paid + month, `${say(workSheet.paid)} ${month + 1}`, header);
    }
    for (let part = 0; part < this.rows; part += 1) this.placePart(draft, budget, part);
    draft.look(this.first, 0, this.rows, this.paid + MONTHS, { size: 9 });
    draft.look(this.first, 1 + FIELDS.indexOf("year"), this.rows, 1, { numberFormat: MONEY });
    draft.look(this.first, this.paid, this.rows, MONTHS, { numberFormat: MONEY });
  }

  private placePart(draft: SheetDraft, budget: BudgetLayout, part: number): void {
    const row = this.first + part;
    draft.set(row, this.work.position, part + 2);
    this.fields.forEach((field, place) => draft.set(row, 1 + place, formula(this.field(field, part))));
    for (let month = 0; month < MONTHS; month += 1) {
      draft.set(row, this.reached + month, formula(this.reachedShare(part, month)));
      draft.set(row, this.paid + month, formula(this.amount(budget, part, month)));
    }
  }

  private field(field: PartField, part: number): string {
    const at = (key: PartField | "position") => this.here(key, part);
    const typed = (key: SplitColumnKey) =>
      `INDEX(${tableNames.splits},${at("position")},${SPLIT_COLUMN_KEYS.indexOf(key) + 1})`;
    const { work } = this;
    const ofGroup = (key: WorkField) => `INDEX(${work.hereArea(key)},${at("groupNumber")}-1)`;
    switch (field) {
      case "group":
      case "fund":
        return `IFERROR(${typed(field)}&"","")`;
      case "groupNumber":
        return placeOf((key) => work.hereArea(key), at("group"));
      case "fundNumber":
        return placeOf((key) => work.fundHereArea(key), at("fund"));
      case "fundName":
        return `IF(${at("fundNumber")}=0,${at("fund")},INDEX(${work.fundHereArea("name")},${at("fundNumber")}-1))`;
      case "village": {
        const { language } = this.facts;
        return `IF(${at("fundNumber")}=0,0,IF(INDEX(${work.fundHereArea("kind")},${at("fundNumber")}-1)=${quoteText(kindName("APBDES", language))},1,0))`;
      }
      case "share":
        return `IFERROR(ROUND(${typed("share")}*100000,0),0)`;
      case "first":
      case "last": {
        const day = `IFERROR(SUM(${typed(field)}),0)`;
        return monthNumberOr(field === "first" ? 1 : 12, day, day);
      }
      case "payer": {
        const own = `INDEX(${work.fundHereArea("payer")},${at("fundNumber")}-1)`;
        const isOpen = `IF(${at("fundNumber")}=0,TRUE,${own}="")`;
        return `IF(${at("groupNumber")}=0,"",IF(${isOpen},${ofGroup("payer")},${own}))`;
      }
      case "pricedAs": {
        const lists = (key: ListKey) => this.lists.here(key);
        const group = (["kind", "programs", "sector"] as const)
          .map((key) => ofGroup(key === "kind" ? work.kind : key))
          .join('&"|"&');
        const matters = `SUMPRODUCT((${lists("payerMatters")}=${group})*(${lists("payerFrom")}<=${ofGroup("lastNumber")})*(${lists("payerUntil")}>=${ofGroup("firstNumber")}))`;
        const number = `SUMPRODUCT((${lists("payer")}=${at("payer")})*${lists("payerPrice")})`;
        return `IF(${at("groupNumber")}=0,0,${matters}*${number})`;
      }
      case "otherPrice": {
        const [groups, prices] = [this.hereArea("groupNumber"), this.hereArea("pricedAs")];
        const others = `(${groups}=${at("groupNumber")})*(${prices}<>${at("pricedAs")})`;
        return `IF(${at("pricedAs")}=0,0,(SUMPRODUCT(${others})>0)*1)`;
      }
      case "year":
        return `SUM(${areaAddress({ row: this.first + part, column: this.paid, rows: 1, columns: MONTHS }, "column")})`;
    }
  }

  /** Shares of the same group in force in the month, up to and including this part. */
  private reachedShare(part: number, month: number): string {
    const at = (key: PartField) => this.here(key, part);
    const upTo = (key: PartField) => this.columnArea(1 + FIELDS.indexOf(key), part + 1);
    const inForce = `OR(${at("groupNumber")}=0,${at("first")}>${month + 1},${at("last")}<${month + 1})`;
    return `IF(${inForce},0,SUMPRODUCT((${upTo("groupNumber")}=${at("groupNumber")})*(${upTo("first")}<=${month + 1})*(${upTo("last")}>=${month + 1})*${upTo("share")}))`;
  }

  /** The group's cost up to this part, rounded, less what the parts before it bear: no rupiah is lost or made. */
  private amount(budget: BudgetLayout, part: number, month: number): string {
    const reached = cellAddress(this.first + part, this.reached + month);
    const group = this.here("groupNumber", part);
    const cost = `INDEX(${budget.area(budget.month + month, 1, "$")},${group}-1)`;
    const inForce = `(${this.hereArea("first")}<=${month + 1})*(${this.hereArea("last")}>=${month + 1})`;
    // Shares beyond the whole are scaled, as in `budget/`, so that a group is never paid twice; `Uji` names them.
    const whole = `MAX(100000,SUMPRODUCT((${this.hereArea("groupNumber")}=${group})*${inForce}*${this.hereArea("share")}))`;
    const before =
      part === 0
        ? ""
        : `-SUMPRODUCT((${this.columnArea(1 + FIELDS.indexOf("groupNumber"), part)}=${group})*${this.columnArea(this.paid + month, part)})`;
    return `IF(${reached}=0,0,ROUND(${cost}*${reached}/${whole},0)${before})`;
  }
}
