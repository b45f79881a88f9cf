/**
 * State Excel has and Univer has not: tables, protection, rules. Each part is one immutable value, replaced by a mutation,
 * so that undo (ours and Univer's own) brings it back like any cell.
 */
import { CommandType, type IAccessor } from "@univerjs/core";
import type { TableFacts } from "../tables";
import type { ConditionalFormatRule, ValidationRule } from "../rules";
import type { Changes } from "./changes";
import type { Kernel } from "./kernel";

export interface OwnParts {
  tables: TableFacts[];
  /** By sheet id; a sheet without an entry is not protected. */
  protection: Record<string, { options: Record<string, unknown> }>;
  validation: Record<string, ValidationRule[]>;
  conditionalFormats: Record<string, ConditionalFormatRule[]>;
  /** By name id: what Univer's names cannot hold. `formula` is kept if Univer was given another wording. */
  names: Record<string, { comment: string; visible: boolean; formula?: string; univerFormula?: string }>;
  /** "VeryHidden" is only "hidden" to Univer. */
  veryHidden: Record<string, boolean>;
  /** Headings hidden, by sheet id. */
  headingsHidden: Record<string, boolean>;
}

const MUTATION = "workbench.mutation.set-own-state";

export class OwnState {
  private parts: OwnParts = emptyParts();
  private listeners: ((part: keyof OwnParts) => void)[] = [];

  constructor(
    private readonly kernel: Kernel,
    private readonly changes: Changes,
  ) {
    kernel.commands.registerCommand({
      id: MUTATION,
      type: CommandType.MUTATION,
      handler: (_accessor: IAccessor, params?: object) => {
        const { part, value } = params as { part: keyof OwnParts; value: never };
        this.parts = { ...this.parts, [part]: value };
        for (const listener of this.listeners) listener(part);
        return true;
      },
    });
  }

  get<K extends keyof OwnParts>(part: K): OwnParts[K] {
    return this.parts[part];
  }

  set<K extends keyof OwnParts>(part: K, value: OwnParts[K]): void {
    const { redo, undo } = this.mutations(part, value);
    this.changes.apply([redo], [undo]);
  }

  /** For interceptors of Univer's commands, which hand in mutations instead of executing them. */
  mutations<K extends keyof OwnParts>(part: K, value: OwnParts[K]) {
    const of = (wanted: OwnParts[K]) => ({ id: MUTATION, params: { unitId: this.kernel.unitId, part, value: wanted } });
    return { redo: of(value), undo: of(this.parts[part]) };
  }

  onChange(listener: (part: keyof OwnParts) => void): void {
    this.listeners.push(listener);
  }

  all(): OwnParts {
    return this.parts;
  }

  /** Without undo. */
  load(parts: Partial<OwnParts>): void {
    this.parts = { ...emptyParts(), ...parts };
    for (const part of Object.keys(this.parts) as (keyof OwnParts)[])
      for (const listener of this.listeners) listener(part);
  }
}

function emptyParts(): OwnParts {
  return {
    tables: [],
    protection: {},
    validation: {},
    conditionalFormats: {},
    names: {},
    veryHidden: {},
    headingsHidden: {},
  };
}
