import { SpreadsheetError } from "../engine/spreadsheet";
import type { Book } from "./book";
import { registerEvent } from "./events/registrations";
import { HostCollection, HostObject, NullObject } from "./objects/hostObject";
import { answerQuery, queryNeedsCalculation } from "./query";
import { checkArguments, checkValue } from "./schema/argumentChecks";
import { classFacts, type MemberFacts } from "./schema/schema";
import { ownName, supportedIndexer, supportedMember } from "./schema/members";
import { keepsUndo } from "./schema/undoSupport";
import { canSet, findMethod, hasMember, readMember } from "./objects/playedMembers";
import { ActionType, PathType, type ActionInfo, type ActionResult, type ArgumentInfo } from "./wire/messages";
import type { BatchAnswer, BatchBody, ObjectPathInfo, PathReference } from "./wire/messages";
import { OfficeError, invalidArgument, isOfficeErrorCode } from "./wire/officeError";
import { notPlayed } from "./wire/notPlayed";

/** Plays one `context.sync()`: its actions in order until one fails. */
export class Batch {
  private readonly objects = new Map<number, HostObject>();
  private place = "";

  constructor(
    private readonly book: Book,
    private readonly body: BatchBody,
    private readonly reportFault: (fault: unknown) => void,
    /** Part of a run whose steps are merged into one for Undo. */
    private readonly grouped = false,
  ) {}

  async run(): Promise<BatchAnswer> {
    const answer: BatchAnswer = { Error: null, Results: [], TraceIds: [] };
    let index = 0;
    try {
      for (; index < this.body.Actions.length; index++) {
        const action = this.body.Actions[index] as ActionInfo;
        if (action.ActionType === ActionType.Trace) answer.TraceIds.push(action.Id);
        const result = this.perform(action);
        answer.Results.push(result instanceof Promise ? await result : result);
      }
      this.place = "";
      this.book.flush();
    } catch (fault) {
      const error = this.officeErrorOf(fault);
      // The writes before the failing action stay done, as Excel keeps them.
      try {
        this.book.flush();
      } catch (second) {
        if (second !== fault) this.reportFault(second);
      }
      answer.Error = {
        Code: error.code,
        Message: error.message,
        Location: error.location || this.place,
        HttpStatusCode: error.httpStatusCode,
        ActionIndex: Math.min(index, this.body.Actions.length - 1),
      };
    }
    return answer;
  }

  private perform(action: ActionInfo): ActionResult | Promise<ActionResult> {
    const result = (value: unknown): ActionResult => ({ ActionId: action.Id, Value: value ?? null });
    switch (action.ActionType) {
      case ActionType.Trace:
        return result(null);
      case ActionType.Instantiate: {
        const target = this.resolve(action.ObjectPathId);
        return result(target.isNull ? null : target.identity());
      }
      case ActionType.Query:
        return this.query(action).then(result);
      case ActionType.Method:
        return this.called(action, result);
      case ActionType.SetProperty:
        this.set(action);
        return result(null);
      default:
        throw notPlayed(`an action of type ${action.ActionType}`);
    }
  }

  private async query(action: ActionInfo): Promise<unknown> {
    const target = this.resolve(action.ObjectPathId);
    this.place = `${target.className}.load`;
    if (target.isNull) return null;
    const query = action.QueryInfo ?? {};
    if (queryNeedsCalculation(target, query)) {
      await this.book.spreadsheet.calculated();
    }
    return answerQuery(this.book, target, query);
  }

  /** What a method answers, now or (another workbook that is being opened) in a moment. */
  private called(action: ActionInfo, result: (value: unknown) => ActionResult): ActionResult | Promise<ActionResult> {
    const value = this.call(action);
    return value instanceof Promise ? value.then(result) : result(value);
  }

  private call(action: ActionInfo): unknown {
    const target = this.resolve(action.ObjectPathId);
    const member = this.member(target.className, action.Name);
    if (member.kind !== "method") throw invalidArgument(`${this.place} is not a method`);
    this.checkUndo();
    const args = this.arguments(action.ArgumentInfo);
    checkArguments(args, member.arity, member.parameters);
    if (target.isNull) return { _IsNull: true };
    if (registerEvent(this.book, target, action.Name)) return null;
    const method = findMethod(target, action.Name);
    if (!method) throw notPlayed(this.place);
    return method(...args.map((value) => value ?? undefined));
  }

  private set(action: ActionInfo): void {
    const target = this.resolve(action.ObjectPathId);
    const name = target.className === "Object" ? action.Name : ownName(target.className, action.Name);
    const member = this.member(target.className, name);
    if (target.isNull && target.className === "Object") return;
    if (member.kind !== "scalar" || !member.settable) throw invalidArgument(`${this.place} is read-only`);
    this.checkUndo();
    const [value] = this.arguments(action.ArgumentInfo);
    // Setting on a null object does nothing, as calling a method on it does nothing.
    if (target.isNull) return;
    if (member.type && !isBroadcast(value, member.type.accepts)) checkValue(value, member.type, member.name);
    if (!canSet(target, name)) throw notPlayed(hasMember(target, name) ? `setting ${this.place}` : this.place);
    Reflect.set(target, name, value);
  }

  /** Each path is walked once in a batch: `worksheets.add()` must not run again for every action that names its result. */
  private resolve(pathId: number): HostObject {
    const known = this.objects.get(pathId);
    if (known) return known;
    const path = this.body.ObjectPaths[pathId];
    if (!path) throw invalidArgument(`no object path ${pathId}`);
    const found = this.walk(path);
    this.objects.set(pathId, found);
    return found;
  }

  private walk(path: ObjectPathInfo): HostObject {
    const { book } = this;
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.asksTheWeb() ? book.make.webWorkbook() : book.make.workbook();
      case PathType.NewObject: {
        this.place = path.Name;
        const service = book.make.service(path.Name);
        if (!service) throw notPlayed(path.Name);
        return service;
      }
      case PathType.ReferenceId: {
        const kept = book.references.get(path.Name);
        if (!kept || kept.gone) throw new OfficeError("InvalidReference");
        return book.make.tracked(kept);
      }
      case PathType.NullObject:
        return new NullObject(book, "Object");
      case PathType.Property:
        return this.walkProperty(this.resolve(path.ParentObjectPathId ?? 0), path.Name);
      case PathType.Indexer:
        return this.walkIndexer(this.resolve(path.ParentObjectPathId ?? 0), path);
      case PathType.Method:
        return this.walkMethod(this.resolve(path.ParentObjectPathId ?? 0), path);
      default:
        throw notPlayed(`an object path of type ${path.ObjectPathType}`);
    }
  }

  /**
   * Excel on the web has a second root, for what concerns its page rather than the workbook. The client tells it by a mark
   * beside the batch, which the desktop's bridge drops; its one method tells it as well.
   */
  private asksTheWeb(): boolean {
    return this.body.Actions.some(({ Name }) => Name === "CreateAndOpenWorkbook");
  }

  private walkProperty(parent: HostObject, name: string): HostObject {
    if (parent.isNull && parent.className === "Object") return parent;
    const member = this.member(parent.className, name);
    if (member.kind !== "object") throw invalidArgument(`${this.place} is not an object`);
    if (parent.isNull) return new NullObject(this.book, member.class);
    if (!hasMember(parent, name)) throw notPlayed(this.place);
    const found = readMember(parent, name);
    return found instanceof HostObject ? found : new NullObject(this.book, member.class);
  }

  private walkIndexer(parent: HostObject, path: ObjectPathInfo): HostObject {
    if (parent.isNull && parent.className === "Object") return parent;
    this.place = `${parent.className}.getItem`;
    const indexer = supportedIndexer(this.book.sets, parent.className);
    const args = this.arguments(path.ArgumentInfo);
    checkArguments(args, 1, undefined);
    if (parent.isNull) return new NullObject(this.book, indexer.returns);
    if (!(parent instanceof HostCollection)) throw notPlayed(this.place);
    if (args[0] === null || args[0] === undefined) throw invalidArgument("the key is missing");
    return parent.item(args[0]);
  }

  private walkMethod(parent: HostObject, path: ObjectPathInfo): HostObject {
    if (parent.isNull && parent.className === "Object") return parent;
    const member = this.member(parent.className, path.Name);
    if (member.kind !== "method" || !member.returns) throw invalidArgument(`${this.place} gives no object`);
    this.checkUndo();
    const args = this.arguments(path.ArgumentInfo);
    checkArguments(args, member.arity, member.parameters);
    if (parent.isNull) return new NullObject(this.book, member.returns);
    const method = findMethod(parent, path.Name);
    if (!method) throw notPlayed(this.place);
    const found = method(...args.map((value) => value ?? undefined));
    return found instanceof HostObject ? found : new NullObject(this.book, member.returns);
  }

  private member(className: string, wireName: string): MemberFacts {
    if (className === "Object") return { kind: "method", name: wireName, arity: 99 };
    this.place = `${className}.${classFacts(className).members[wireName]?.name ?? wireName}`;
    return supportedMember(this.book.sets, className, wireName);
  }

  private checkUndo(): void {
    if (this.grouped && !keepsUndo(this.place)) throw new OfficeError("UndoNotSupported");
  }

  /** Puts the live object where an argument, or a place inside it, stands for one. */
  private arguments(info: ArgumentInfo | undefined): unknown[] {
    const place = this.place;
    const args = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    const given = args.map((value, index) => this.argument(value, references[index]));
    this.place = place;
    return given;
  }

  private argument(value: unknown, reference: PathReference | undefined): unknown {
    if (typeof reference === "number" && reference !== 0) return this.resolve(reference);
    if (Array.isArray(value)) {
      if (Array.isArray(reference)) return value.map((inner, index) => this.argument(inner, reference[index]));
      return value;
    }
    if (typeof value === "object" && value !== null) {
      if ("_ObjectPathId" in value) return this.resolve(value._ObjectPathId as number);
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.argument(inner, undefined)]));
    }
    return value;
  }

  private officeErrorOf(fault: unknown): OfficeError {
    if (fault instanceof OfficeError) return fault;
    if (fault instanceof SpreadsheetError && isOfficeErrorCode(fault.code))
      return new OfficeError(fault.code, fault.message);
    this.reportFault(fault);
    return new OfficeError("GeneralException", fault instanceof Error ? fault.message : String(fault));
  }
}

/** One value may fill a range: `range.values = 0`. */
function isBroadcast(value: unknown, accepts: string[]): boolean {
  return accepts.includes("array") && ["string", "number", "boolean"].includes(typeof value);
}
