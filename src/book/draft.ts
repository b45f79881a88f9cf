import type { Area } from "./address";
import type { ChartPlan } from "./chartPlan";
import type { Content } from "./content";
import type { Look } from "./look";
import { sheetAnchor } from "./names";
import { pagesInHeight, pagesInWidth } from "./paper";
import type {
  ConditionalPlan,
  LinkPlan,
  LookArea,
  NamePlan,
  PrintPlan,
  SheetKey,
  SheetPlan,
  TablePlan,
  ValidationPlan,
} from "./sheetPlan";

/** A sheet while it is being put together: cells in any order, looks and rules beside them. */
export class SheetDraft {
  private readonly rows: Content[][] = [];
  private width = 1;
  readonly looks: LookArea[] = [];
  readonly tables: TablePlan[] = [];
  readonly widths: SheetPlan["widths"] = [];
  readonly heights: SheetPlan["heights"] = [];
  gridlines = true;
  readonly tallRows: number[] = [];
  readonly validations: ValidationPlan[] = [];
  readonly conditionals: ConditionalPlan[] = [];
  readonly links: LinkPlan[] = [];
  readonly charts: ChartPlan[] = [];
  readonly inputs: Area[] = [];
  readonly names: NamePlan[] = [];
  freeze: SheetPlan["freeze"] = null;
  tabColor: string | null = null;

  constructor(
    readonly key: SheetKey,
    readonly name: string,
  ) {}

  set(row: number, column: number, content: Content): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row]!;
    while (cells.length < column) cells.push(null);
    cells[column] = content;
    if (column >= this.width) this.width = column + 1;
  }

  /** Contents side by side from a cell on. */
  setRow(row: number, column: number, contents: readonly Content[], look?: Look): void {
    contents.forEach((content, index) => this.set(row, column + index, content));
    if (look && contents.length > 0) this.look(row, column, 1, contents.length, look);
  }

  /** A cell with its look. */
  put(row: number, column: number, content: Content, look: Look): void {
    this.set(row, column, content);
    this.look(row, column, 1, 1, look);
  }

  look(row: number, column: number, rows: number, columns: number, look: Look): void {
    if (rows < 1 || columns < 1) return;
    this.looks.push({ area: { row, column, rows, columns }, look });
    // A wrapped title is cut off in print unless its row grows with it.
    if (look.wrap && rows === 1) this.growRow(row);
  }

  /** The row is as high as its contents need. */
  growRow(row: number): void {
    if (!this.tallRows.includes(row)) this.tallRows.push(row);
  }

  /** Marks cells for typing. */
  input(area: Area, look: Look = {}): void {
    if (area.rows < 1) return;
    this.inputs.push(area);
    this.looks.push({ area, look });
  }

  widen(column: number, characters: number, count = 1): void {
    this.widths.push({ column, count, characters });
  }

  nameArea(name: string, area: Area): void {
    this.names.push({ name, sheet: this.key, area });
  }

  nameCell(name: string, row: number, column: number): void {
    this.nameArea(name, { row, column, rows: 1, columns: 1 });
  }

  get rowCount(): number {
    return this.rows.length;
  }

  /** How many columns stand on every page, with the widths it has by now: none where one page in width will do. */
  repeated(wished: PrintPlan): number {
    const titles = this.fit(wished).titleColumns;
    return titles ? titles.last + 1 : 0;
  }

  /** How many pages it takes, in width and in height. */
  private fit(wished: PrintPlan): PrintPlan {
    const { key, rows: cells, widths, heights, tallRows, looks } = this;
    const sheet = { key, cells, widths, heights, tallRows, looks };
    const pagesWide = pagesInWidth({ ...sheet, print: wished });
    const print = { ...wished, pagesWide, titleColumns: pagesWide > 1 ? wished.titleColumns : null };
    return { ...print, pagesTall: pagesInHeight({ ...sheet, print }) };
  }

  finish(wished: PrintPlan): SheetPlan {
    const cells = this.rows;
    for (const row of cells) while (row.length < this.width) row.push(null);
    const print = this.fit(wished);
    this.nameArea(sheetAnchor(this.key), { row: 0, column: 0, rows: cells.length, columns: this.width });
    return {
      key: this.key,
      name: this.name,
      cells,
      looks: this.looks,
      tables: this.tables,
      widths: this.widths,
      heights: this.heights,
      gridlines: this.gridlines,
      tallRows: this.tallRows,
      validations: this.validations,
      conditionals: this.conditionals,
      links: this.links,
      charts: this.charts,
      inputs: this.inputs,
      names: this.names,
      freeze: this.freeze,
      tabColor: this.tabColor,
      print,
    };
  }
}
