import type { EffectiveField } from "../../effectiveFields";
import type { Facts } from "../../facts";
import { scenarioNames } from "../../names";
import { KEYED } from "../../replacing";
import { WORK_HEADER_ROW, type WorkLayout } from "../../workLayout";
import { linesOn, referTo, type CheckKey, type CheckLine } from "./line";

/**
 * Cell by cell, whether `Hitung` says what was typed on `Kelompok`: a formula that asks another row's cell is found by it.
 * Columns are compared that stand side by side on both sheets and still have the same title, and the titles are part of
 * the areas, so that rows may be inserted under them, sorted and deleted.
 */
export class TakenInputs {
  constructor(
    private readonly facts: Facts,
    private readonly work: WorkLayout,
  ) {}

  lines(): CheckLine[] {
    const next = this.work.has("contract") ? "contract" : "risk";
    return [this.line("groupsTaken", "code", "base"), this.line("termsTaken", next, "fund")];
  }

  private line(key: CheckKey, from: EffectiveField, to: EffectiveField): CheckLine {
    const { work, facts } = this;
    const { effective } = work;
    const fields = longestStretch(effective.slice(effective.indexOf(from), effective.indexOf(to) + 1), facts);
    const columns = fields.length;
    const area = { ...work.areaOf(fields[0]!), columns };
    const [typed, taken] = [this.area("groups", fields), this.area("work", fields)];
    const sameTitle = `(${this.titles("groups", fields)}=${this.titles("work", fields)})`;
    // A code may be typed as a number. A blank choice, or up to nine spaces, mean a usual word; of other blanks nothing comes, or 0.
    const says = `(${typed}&"">"${" ".repeat(9)}")+ISNUMBER(${taken})*(${taken}<>0)>0`;
    const differs = `(${typed}&""<>${taken}&"")*(${says})`;
    return linesOn("work")(key, "wrong", area, this.unlessReplaced(`IFERROR(SUMPRODUCT(${sameTitle}*${differs}),0)`));
  }

  /** A scenario replaces inputs on purpose: as many may differ. How many a sweeping row replaces, no key says. */
  private unlessReplaced(count: string): string {
    if (!this.facts.has("scenarios")) return count;
    const replaced = `COUNTIF(${scenarioNames.keys},"${KEYED.group}*")`;
    const isSwept = this.work.sweeps.chains.some(({ target }) => target === "group");
    return isSwept ? `IF(${replaced}>0,0,${count})` : `MAX(0,${count}-${replaced})`;
  }

  private area(sheet: "groups" | "work", fields: readonly EffectiveField[], rows = this.work.capacity + 1): string {
    const { groups } = this.facts;
    const [row, column] =
      sheet === "groups"
        ? [groups.headerRow, groups.columns[fields[0]!]]
        : [WORK_HEADER_ROW, this.work.column(fields[0]!)];
    return referTo(this.facts, sheet, { row, column, rows, columns: fields.length });
  }

  private titles(sheet: "groups" | "work", fields: readonly EffectiveField[]): string {
    return this.area(sheet, fields, 1);
  }
}

/** Fields whose columns somebody moved apart on `Kelompok` are not in one area: the longest of those areas is compared. */
function longestStretch(fields: readonly EffectiveField[], { groups: { columns } }: Facts): readonly EffectiveField[] {
  const stretches: EffectiveField[][] = [];
  fields.forEach((field, index) => {
    const before = fields[index - 1];
    if (before !== undefined && columns[field] === columns[before] + 1) stretches[stretches.length - 1]!.push(field);
    else stretches.push([field]);
  });
  return stretches.reduce((longest, next) => (next.length > longest.length ? next : longest));
}
