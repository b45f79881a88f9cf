import type { Border, CellStyle, Rectangle } from "../../engine/spreadsheet";
import { boundedForStyle, type Book } from "../book";
import { enums } from "../schema/schema";
import { invalidArgument } from "../wire/officeError";
import { notPlayed } from "../wire/notPlayed";
import { HostCollection, HostObject } from "./hostObject";
import type { RangeLike } from "./makers";

type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideVertical" | "InsideHorizontal";
type BorderMember = "borderTop" | "borderBottom" | "borderLeft" | "borderRight";

const sides: Side[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"];
const plain: Border = { style: "Continuous", weight: "Thin", color: "#000000" };

export class RangeBorderCollectionObject extends HostCollection {
  get className(): string {
    return "RangeBorderCollection";
  }

  constructor(
    book: Book,
    private readonly range: RangeLike,
  ) {
    super(book);
  }

  items(): HostObject[] {
    return sides.map((side) => new RangeBorderObject(this.book, this.range, side));
  }
  item(key: unknown): HostObject {
    if (!enums["BorderIndex"]?.includes(key as string)) throw invalidArgument(`there is no border "${String(key)}"`);
    if (!sides.includes(key as Side)) throw notPlayed(`the border ${String(key)}`);
    return new RangeBorderObject(this.book, this.range, key as Side);
  }
}

export class RangeBorderObject extends HostObject {
  get className(): string {
    return "RangeBorder";
  }
  /** What this batch has set so far, so that style, colour and weight set in turn need no reading in between. */
  private current: Border | null = null;

  constructor(
    book: Book,
    private readonly range: RangeLike,
    private readonly side: Side,
  ) {
    super(book);
  }
  get Style(): string | null {
    const border = this.read();
    return border === undefined ? null : (border?.style ?? "None");
  }
  set Style(style: Border["style"]) {
    if (style === "None") {
      this.current = null;
      this.put(null);
    } else this.change({ style }, this.current ?? plain);
  }
  get Weight(): string | null {
    const border = this.read();
    return border === undefined ? null : (border?.weight ?? "Thin");
  }
  set Weight(weight: Border["weight"]) {
    this.change({ weight }, this.current ?? this.read() ?? plain);
  }

  private change(change: Partial<Border>, from: Border): void {
    this.current = { ...from, ...change };
    this.put(this.current);
  }

  private put(border: Border | null): void {
    this.book.checkAllowed(this.range.sheetId, "allowFormatCells");
    for (const [rect, members] of this.edges()) {
      const style = Object.fromEntries(members.map((member) => [member, border])) as Partial<CellStyle>;
      this.book.write({ sheetId: this.range.sheetId, rect, style });
    }
  }

  /** Null: no border; undefined: the cells differ. */
  private read(): Border | null | undefined {
    let found: Border | null | undefined;
    let isFirst = true;
    for (const [rect, [member]] of this.edges()) {
      for (const line of this.book.spreadsheet.readStyles(this.range.sheetId, rect)) {
        for (const style of line) {
          const border = style[member as BorderMember];
          if (isFirst) found = border;
          else if (JSON.stringify(border) !== JSON.stringify(found)) return undefined;
          isFirst = false;
        }
      }
    }
    return isFirst ? null : found;
  }

  /** The cells along this side, and which of their borders it is; inner lines belong to the cells on both sides. */
  private edges(): [Rectangle, BorderMember[]][] {
    const rect = boundedForStyle(this.book, this.range.sheetId, this.range.rect);
    const lastRow = { ...rect, row: rect.row + rect.rows - 1, rows: 1 };
    const lastColumn = { ...rect, column: rect.column + rect.columns - 1, columns: 1 };
    switch (this.side) {
      case "EdgeTop":
        return [[{ ...rect, rows: 1 }, ["borderTop"]]];
      case "EdgeBottom":
        return [[lastRow, ["borderBottom"]]];
      case "EdgeLeft":
        return [[{ ...rect, columns: 1 }, ["borderLeft"]]];
      case "EdgeRight":
        return [[lastColumn, ["borderRight"]]];
      case "InsideHorizontal":
        if (rect.rows < 2) return [];
        return [
          [{ ...rect, rows: rect.rows - 1 }, ["borderBottom"]],
          [{ ...rect, row: rect.row + 1, rows: rect.rows - 1 }, ["borderTop"]],
        ];
      case "InsideVertical":
        if (rect.columns < 2) return [];
        return [
          [{ ...rect, columns: rect.columns - 1 }, ["borderRight"]],
          [{ ...rect, column: rect.column + 1, columns: rect.columns - 1 }, ["borderLeft"]],
        ];
    }
  }
}
