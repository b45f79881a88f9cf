import type { Book } from "../book";
import type { ConditionalFormatState } from "../state";
import { invalidArgument } from "../wire/officeError";
import { formulaFault } from "./cellContents";
import { readColor } from "./colors";
import { HostObject } from "./hostObject";
import { fromLocalFormula, toLocalFormula } from "./localFormulas";

/** The part of a conditional format that depends on its type. `changed` is called after each change of `state.detail`. */
export function conditionalDetail(book: Book, state: ConditionalFormatState, changed: () => void): HostObject {
  const Detail = details[state.type];
  if (!Detail) throw invalidArgument(`there is no conditional format ${state.type}`);
  return new Detail(book, state, changed);
}

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

/** Types whose format is a fill and a font. */
abstract class FormattedDetail extends DetailPart {
  get Format(): HostObject {
    return new ConditionalRangeFormatObject(this.book, this.state, this.changed);
  }
}

export class CustomDetail extends FormattedDetail {
  get className(): string {
    return "CustomConditionalFormat";
  }
  get Rule(): HostObject {
    return new FormulaRuleObject(this.book, this.state, this.changed);
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
  get FormulaLocal(): string {
    return toLocalFormula(this.Formula, this.book.engine.locale);
  }
  set FormulaLocal(formula: string) {
    this.Formula = fromLocalFormula(formula, this.book.engine.locale);
  }
}

abstract class RuleDetail extends FormattedDetail {
  get Rule(): Record<string, unknown> {
    return this.read("rule", {});
  }
  set Rule(rule: Record<string, unknown>) {
    this.put("rule", rule);
  }
}
export class CellValueDetail extends RuleDetail {
  get className(): string {
    return "CellValueConditionalFormat";
  }
}
export class TextDetail extends RuleDetail {
  get className(): string {
    return "TextConditionalFormat";
  }
}
export class PresetDetail extends RuleDetail {
  get className(): string {
    return "PresetCriteriaConditionalFormat";
  }
}
export class TopBottomDetail extends RuleDetail {
  get className(): string {
    return "TopBottomConditionalFormat";
  }
}

export class ColorScaleDetail extends DetailPart {
  get className(): string {
    return "ColorScaleConditionalFormat";
  }
  get Criteria(): Record<string, unknown> {
    return this.read("criteria", {});
  }
  set Criteria(criteria: Record<string, unknown>) {
    this.put("criteria", criteria);
  }
  get ThreeColorScale(): boolean {
    return Boolean(this.Criteria["midpoint"]);
  }
}

export class DataBarDetail extends DetailPart {
  get className(): string {
    return "DataBarConditionalFormat";
  }
  get PositiveFormat(): HostObject {
    return new DataBarPositiveObject(this.book, this.state, this.changed);
  }
  get BarDirection(): string {
    return this.read("barDirection", "Context");
  }
  set BarDirection(direction: string) {
    this.put("barDirection", direction);
  }
  get ShowDataBarOnly(): boolean {
    return this.read("showDataBarOnly", false);
  }
  set ShowDataBarOnly(only: boolean) {
    this.put("showDataBarOnly", only);
  }
  get LowerBoundRule(): unknown {
    return this.read("lowerBoundRule", { type: "Automatic" });
  }
  set LowerBoundRule(rule: unknown) {
    this.put("lowerBoundRule", rule);
  }
  get UpperBoundRule(): unknown {
    return this.read("upperBoundRule", { type: "Automatic" });
  }
  set UpperBoundRule(rule: unknown) {
    this.put("upperBoundRule", rule);
  }
}

export class DataBarPositiveObject extends DetailPart {
  get className(): string {
    return "ConditionalDataBarPositiveFormat";
  }
  get FillColor(): string {
    return this.read("positiveFillColor", "#638EC6");
  }
  set FillColor(color: string) {
    this.put("positiveFillColor", readColor(color));
  }
  get GradientFill(): boolean {
    return this.read("positiveGradientFill", true);
  }
  set GradientFill(gradient: boolean) {
    this.put("positiveGradientFill", gradient);
  }
  get BorderColor(): string {
    return this.read("positiveBorderColor", "");
  }
  set BorderColor(color: string) {
    this.put("positiveBorderColor", color === "" ? "" : readColor(color));
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
  get NumberFormat(): unknown {
    return this.read("numberFormat", "");
  }
  set NumberFormat(format: unknown) {
    this.put("numberFormat", format);
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
  Clear(): void {
    this.put("fillColor", undefined);
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
  get Strikethrough(): boolean | null {
    return this.read<boolean | null>("strikethrough", null);
  }
  set Strikethrough(strikethrough: boolean) {
    this.put("strikethrough", strikethrough);
  }
  get Underline(): string | null {
    return this.read<string | null>("underline", null);
  }
  set Underline(underline: string) {
    this.put("underline", underline);
  }
  Clear(): void {
    for (const name of ["fontColor", "bold", "italic", "strikethrough", "underline"]) this.state.detail[name] = undefined;
    this.changed();
  }
}

const details: Record<string, new (book: Book, state: ConditionalFormatState, changed: () => void) => HostObject> = {
  Custom: CustomDetail,
  CellValue: CellValueDetail,
  ContainsText: TextDetail,
  PresetCriteria: PresetDetail,
  TopBottom: TopBottomDetail,
  ColorScale: ColorScaleDetail,
  DataBar: DataBarDetail,
};
