import type { Book } from "../book";
import type { ConditionalFormatState } from "../state";
import { invalidArgument } from "../wire/officeError";
import { formulaFault } from "./cellContents";
import { readColor } from "./colors";
import { HostObject } from "./hostObject";

abstract class DetailPart extends HostObject {
  constructor(
    book: Book,
    protected readonly state: ConditionalFormatState,
    protected readonly changed: () => void,
  ) {
    super(book);
  }
  protected read<T>(name: string, otherwise: T): T {
    return (this.state.detail[name] as T | undefined) ?? otherwise;
  }
  protected put(name: string, value: unknown): void {
    this.state.detail[name] = value;
    this.changed();
  }
}

/** The part of a conditional format that holds its formula and its look. */
export class CustomDetail extends DetailPart {
  get className(): string {
    return "CustomConditionalFormat";
  }
  get Format(): HostObject {
    return new ConditionalRangeFormatObject(this.book, this.state, this.changed);
  }
  get Rule(): HostObject {
    return new FormulaRuleObject(this.book, this.state, this.changed);
  }
}

/** The part of a conditional format that compares each cell with one or two formulas. */
export class CellValueDetail extends DetailPart {
  get className(): string {
    return "CellValueConditionalFormat";
  }
  get Format(): HostObject {
    return new ConditionalRangeFormatObject(this.book, this.state, this.changed);
  }
  get Rule(): Record<string, unknown> {
    return this.read("rule", {});
  }
  set Rule(rule: Record<string, unknown>) {
    const isPair = rule["operator"] === "Between" || rule["operator"] === "NotBetween";
    const written: Record<string, unknown> = { operator: rule["operator"] };
    for (const name of isPair ? ["formula1", "formula2"] : ["formula1"]) {
      const given = rule[name];
      if (given === undefined || given === null || given === "") throw invalidArgument(`${name} is missing`);
      const formula = String(given);
      const fault = formula.startsWith("=") ? formulaFault(formula) : null;
      if (fault) throw invalidArgument(`the formula ${formula} ${fault}`);
      written[name] = formula;
    }
    this.put("rule", written);
  }
}

export class FormulaRuleObject extends DetailPart {
  get className(): string {
    return "ConditionalFormatRule";
  }
  get Formula(): string {
    return this.read("formula", "");
  }
  set Formula(formula: string) {
    const written = formula.startsWith("=") ? formula : `=${formula}`;
    const fault = formulaFault(written);
    if (fault) throw invalidArgument(`the formula ${written} ${fault}`);
    this.put("formula", written);
  }
}

export class ConditionalRangeFormatObject extends DetailPart {
  get className(): string {
    return "ConditionalRangeFormat";
  }
  get Fill(): HostObject {
    return new ConditionalFillObject(this.book, this.state, this.changed);
  }
  get Font(): HostObject {
    return new ConditionalFontObject(this.book, this.state, this.changed);
  }
}

export class ConditionalFillObject extends DetailPart {
  get className(): string {
    return "ConditionalRangeFill";
  }
  get Color(): string {
    return this.read("fillColor", "");
  }
  set Color(color: string) {
    this.put("fillColor", readColor(color));
  }
}

export class ConditionalFontObject extends DetailPart {
  get className(): string {
    return "ConditionalRangeFont";
  }
  get Color(): string {
    return this.read("fontColor", "");
  }
  set Color(color: string) {
    this.put("fontColor", readColor(color));
  }
  get Bold(): boolean | null {
    return this.read<boolean | null>("bold", null);
  }
  set Bold(bold: boolean) {
    this.put("bold", bold);
  }
  get Italic(): boolean | null {
    return this.read<boolean | null>("italic", null);
  }
  set Italic(italic: boolean) {
    this.put("italic", italic);
  }
}
