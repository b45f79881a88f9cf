import { type Rectangle } from "../../engine/spreadsheet";
import { contains, intersect, sameRect } from "../../engine/addresses";
import { boundedForStyle, type Book } from "../book";
import { clearValidations } from "../rules/clearRules";
import { showValidations, validationType } from "../rules/showRules";
import type { ValidationState } from "../state";
import { invalidArgument } from "../wire/officeError";
import { formulaOf } from "./places";
import { HostObject } from "./hostObject";
import type { RangeLike } from "./makers";

type Rule = Record<string, Record<string, unknown> | undefined>;

const noAlert = { showAlert: true, style: "Stop", title: "", message: "" };
const noPrompt = { showPrompt: true, title: "", message: "" };
const LONGEST_LIST = 255;

export class DataValidationObject extends HostObject {
  get className(): string {
    return "DataValidation";
  }

  constructor(
    book: Book,
    private readonly range: RangeLike,
  ) {
    super(book);
  }

  private get rules(): ValidationState[] {
    return this.book.sheetState(this.range.sheetId).validations;
  }
  /** The rule of all the range's cells; null where none has one; undefined where they differ. */
  private get rule(): ValidationState | null | undefined {
    const { rect } = this.range;
    const touching = this.rules.filter((rule) => rule.rects.some((r) => intersect(r, rect)));
    if (!touching.length) return null;
    const only = touching[0];
    return touching.length === 1 && only?.rects.some((r) => contains(r, rect)) ? only : undefined;
  }

  get Type(): string | null {
    const { rule } = this;
    if (rule === undefined) return "Inconsistent";
    return rule === null ? "None" : validationType(rule.rule);
  }
  get Rule(): Rule | null {
    return (this.rule?.rule as Rule | undefined) ?? (this.rule === null ? {} : null);
  }
  set Rule(rule: Rule) {
    const given = Object.entries(rule).filter(([, content]) => content !== null && content !== undefined);
    const [entry] = given;
    if (given.length !== 1 || !entry?.[1]) throw invalidArgument("a rule has exactly one kind");
    const [kind, content] = entry;
    const written = this.written(kind, content);
    this.book.checkAllowed(this.range.sheetId, "never");
    const old = this.rule;
    this.replace({
      rects: [this.area],
      rule: { [kind]: written },
      ignoreBlanks: old?.ignoreBlanks ?? true,
      errorAlert: old?.errorAlert ?? { ...noAlert },
      prompt: old?.prompt ?? { ...noPrompt },
    });
  }

  get IgnoreBlanks(): boolean | null {
    const { rule } = this;
    return rule === undefined ? null : (rule?.ignoreBlanks ?? true);
  }
  set IgnoreBlanks(ignoreBlanks: boolean) {
    this.change({ ignoreBlanks });
  }
  get ErrorAlert(): Record<string, unknown> | null {
    const { rule } = this;
    return rule === undefined ? null : (rule?.errorAlert ?? noAlert);
  }
  set ErrorAlert(alert: Record<string, unknown>) {
    this.change({ errorAlert: { ...noAlert, ...withoutNull(alert) } as ValidationState["errorAlert"] });
  }
  get Prompt(): Record<string, unknown> | null {
    const { rule } = this;
    return rule === undefined ? null : (rule?.prompt ?? noPrompt);
  }
  set Prompt(prompt: Record<string, unknown>) {
    this.change({ prompt: { ...noPrompt, ...withoutNull(prompt) } as ValidationState["prompt"] });
  }

  Clear(): void {
    this.book.checkAllowed(this.range.sheetId, "never");
    if (clearValidations(this.book, this.range.sheetId, this.area)) showValidations(this.book, this.range.sheetId);
  }

  private get area(): Rectangle {
    return boundedForStyle(this.book, this.range.sheetId, this.range.rect);
  }

  private change(change: Partial<ValidationState>): void {
    const { rule } = this;
    this.book.checkAllowed(this.range.sheetId, "never");
    if (!rule) throw invalidArgument("set a rule first: these cells have none, or different ones");
    if (rule.rects.length === 1 && rule.rects[0] && sameRect(rule.rects[0], this.area)) {
      Object.assign(rule, change);
      showValidations(this.book, this.range.sheetId);
    } else this.replace({ ...rule, ...change, rects: [this.area] });
  }

  private replace(rule: ValidationState): void {
    const { sheetId } = this.range;
    clearValidations(this.book, sheetId, this.area);
    this.rules.push(rule);
    showValidations(this.book, sheetId);
  }

  /** Ranges given as objects become formulas, and what Excel refuses is refused. */
  private written(kind: string, content: Record<string, unknown>): Record<string, unknown> {
    const plain = Object.fromEntries(
      Object.entries(content).map(([name, value]) => [
        name,
        value instanceof HostObject
          ? formulaOf(this.book, { sheetId: (value as RangeLike).sheetId, rect: (value as RangeLike).rect })
          : value,
      ]),
    );
    const source = plain["source"];
    if (kind === "list" && typeof source === "string") {
      if (source.trim() === "") throw invalidArgument("a list has at least one entry");
      if (!source.startsWith("=") && source.length > LONGEST_LIST) {
        throw invalidArgument(
          `a list written out has at most ${LONGEST_LIST} characters; this one has ${source.length}`,
        );
      }
    }
    if (kind === "custom" && !String(plain["formula"] ?? "").startsWith("="))
      throw invalidArgument('a formula begins with "="');
    const isPair = plain["operator"] === "Between" || plain["operator"] === "NotBetween";
    const second = plain["formula2"];
    if (isPair && (second === undefined || second === null)) throw invalidArgument("formula2 is missing");
    return plain;
  }
}

function withoutNull(given: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined));
}
