/** Defined names: kept by Univer's formula engine, with what it has no field for beside it. */
import { generateRandomId } from "@univerjs/core";
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { SpreadsheetError, type NameFacts } from "../spreadsheet";
import type { Changes } from "./changes";
import type { Kernel } from "./kernel";
import type { OwnState } from "./ownState";
import { reparseFormulas } from "./reparse";
import { refersRelatively } from "./sharedFormulas";

const WORKBOOK_SCOPE = "AllDefaultWorkbook";
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
/** Univer wants references bare and formulas with "=". */
const REFERENCE = /^(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?$/u;

interface UniverName {
  id: string;
  name: string;
  formulaOrRefString: string;
  comment?: string;
  hidden?: boolean;
  localSheetId?: string;
}

export class Names {
  constructor(
    private readonly kernel: Kernel,
    private readonly changes: Changes,
    private readonly state: OwnState,
    private readonly isTableName: (name: string) => boolean,
  ) {
    kernel.dependencies.relativeNames = () =>
      this.univerNames().flatMap(({ name, formulaOrRefString }) =>
        refersRelatively(formulaOrRefString) ? [name.toLowerCase()] : [],
      );
    // Also when undo, or a person, changes names.
    kernel.commands.onCommandExecuted((command) => {
      if (command.id !== SetDefinedNameMutation.id && command.id !== RemoveDefinedNameMutation.id) return;
      const { unitId, name } = command.params as { unitId: string; name: string };
      if (unitId === kernel.unitId) this.reparse(name);
    });
  }

  list(): NameFacts[] {
    return this.univerNames().map((name) => this.facts(name));
  }

  private univerNames(): UniverName[] {
    return Object.values(
      (this.kernel.definedNames.getDefinedNameMap(this.kernel.unitId) ?? {}) as Record<string, UniverName>,
    );
  }

  add(request: Omit<NameFacts, "id">): NameFacts {
    if (request.sheetId !== null) this.kernel.sheet(request.sheetId);
    this.checkName(request.name, request.sheetId, null);
    const id = generateRandomId();
    this.put({ ...request, id }, null);
    return this.find(id);
  }

  change(nameId: string, change: Partial<Omit<NameFacts, "id" | "sheetId">>): NameFacts {
    const before = this.find(nameId);
    const after = { ...before, ...change };
    if (after.name !== before.name) this.checkName(after.name, before.sheetId, nameId);
    this.put(after, before);
    return this.find(nameId);
  }

  remove(nameId: string): void {
    const before = this.find(nameId);
    this.changes.group(() => {
      this.changes.apply(
        [{ id: RemoveDefinedNameMutation.id, params: this.params(before) }],
        [{ id: SetDefinedNameMutation.id, params: this.params(before) }],
      );
      const { [nameId]: _gone, ...others } = this.state.get("names");
      this.state.set("names", others);
    });
  }

  isTaken(name: string): boolean {
    return this.list().some((facts) => facts.sheetId === null && facts.name.toLowerCase() === name.toLowerCase());
  }

  /** After tables moved: names that stand for a part of one follow. */
  followTables(): void {
    for (const name of this.list()) {
      const own = this.state.get("names")[name.id];
      if (!own?.formula || !this.kernel.tableReferences.mayMention(own.formula)) continue;
      const params = this.params({ ...name, formula: own.formula });
      if (params.formulaOrRefString === own.univerFormula) continue;
      // Not an undo step of its own: undoing the table's change brings this back the same way.
      this.kernel.commands.syncExecuteCommand(SetDefinedNameMutation.id, params);
      own.univerFormula = params.formulaOrRefString;
    }
  }

  /** Puts names as a snapshot has them, without undo. */
  load(names: NameFacts[]): void {
    for (const name of this.list())
      this.kernel.commands.syncExecuteCommand(RemoveDefinedNameMutation.id, this.params(name));
    for (const name of names) this.kernel.commands.syncExecuteCommand(SetDefinedNameMutation.id, this.params(name));
  }

  private reparse(name: string): void {
    const wanted = name.toLowerCase();
    reparseFormulas(this.kernel, (formula) => formula.toLowerCase().includes(wanted));
  }

  private find(nameId: string): NameFacts {
    const name = this.kernel.definedNames.getValueById(this.kernel.unitId, nameId) as UniverName | undefined;
    if (!name) throw new SpreadsheetError("ItemNotFound", `There is no name with the id "${nameId}".`);
    return this.facts(name);
  }

  private put(name: NameFacts, before: NameFacts | null): void {
    if (!name.formula.startsWith("=") || name.formula.length < 2)
      throw new SpreadsheetError("InvalidArgument", `"${name.formula}" is not a formula a name can stand for.`);
    const params = this.params(name);
    this.changes.group(() => {
      this.changes.apply(
        [{ id: SetDefinedNameMutation.id, params }],
        before
          ? [{ id: SetDefinedNameMutation.id, params: this.params(before) }]
          : [{ id: RemoveDefinedNameMutation.id, params }],
      );
      const own = {
        comment: name.comment,
        visible: name.visible,
        formula: name.formula,
        univerFormula: params.formulaOrRefString,
      };
      this.state.set("names", { ...this.state.get("names"), [name.id]: own });
    });
  }

  private params(name: NameFacts) {
    const translated = this.kernel.tableReferences.translate(name.formula);
    const bare = translated.slice(1);
    return {
      unitId: this.kernel.unitId,
      id: name.id,
      name: name.name,
      formulaOrRefString: REFERENCE.test(bare) ? bare : translated,
      localSheetId: name.sheetId ?? WORKBOOK_SCOPE,
      comment: name.comment,
      hidden: !name.visible,
    };
  }

  private facts(name: UniverName): NameFacts {
    const own = this.state.get("names")[name.id];
    const text = name.formulaOrRefString;
    // As long as Univer's wording has not moved, ours (with table names) is the one to show.
    const formula =
      own?.formula !== undefined && own.univerFormula === text ? own.formula : text.startsWith("=") ? text : `=${text}`;
    return {
      id: name.id,
      name: name.name,
      sheetId: !name.localSheetId || name.localSheetId === WORKBOOK_SCOPE ? null : name.localSheetId,
      formula,
      comment: own?.comment ?? name.comment ?? "",
      visible: own?.visible ?? !name.hidden,
    };
  }

  private checkName(name: string, sheetId: string | null, ownId: string | null): void {
    const looksLikeCell = /^[A-Za-z]{1,3}\d{1,7}$/.test(name) || /^[RrCc]$/.test(name) || /^[Rr]\d*[Cc]\d*$/.test(name);
    if (!NAME.test(name) || name.length > 255 || looksLikeCell)
      throw new SpreadsheetError("InvalidArgument", `"${name}" cannot be a name.`);
    const taken = this.list().some(
      (facts) => facts.id !== ownId && facts.sheetId === sheetId && facts.name.toLowerCase() === name.toLowerCase(),
    );
    if (taken || this.isTableName(name))
      throw new SpreadsheetError("ItemAlreadyExists", `The name "${name}" is already in use.`);
  }
}
