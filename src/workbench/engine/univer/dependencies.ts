/**
 * Which formulas must be calculated, and in what order.
 *
 * Univer's own generator works out every formula's references anew for each calculation, and removing one formula from
 * its index costs a search of the whole index: a row inserted above 9,600 formulas took more than a minute. This one keeps
 * what it knows of unchanged formulas. Where references are only known while calculating (INDIRECT, OFFSET), and for
 * features that calculate, Univer's own is used.
 */
import {
  FormulaDependencyGenerator,
  type BaseAstNode,
  type IFormulaCurrentConfigService,
} from "@univerjs/engine-formula";
import { closedBounds, RangeIndex, withoutCell, type LargeRange } from "../rangeIndex";
import { orderByDependency } from "../orderByDependency";
import { FormulaChanges } from "./formulaChanges";
import { asksForPresence } from "./formulaPresence";
import { KnownPlaces } from "./knownPlaces";
import type { FormulaTree, UnitRange } from "./formulaTree";
import { PendingFormulas, type Result } from "./pendingFormulas";
import { forRuleFormulas, type RuleFormulas, type SheetSizes } from "./ruleFormulas";
import { SharedFormulas } from "./sharedFormulas";

interface Known {
  tree: FormulaTree;
  /** As the cell has it; the tree may hold the text of another cell that says the same. */
  formula: string;
  ranges: UnitRange[];
  /** It waits for somebody to write into these ranges, not for their results. */
  asksForPresence: boolean;
  isVolatile: boolean;
  /** Of the calculation in which it was last seen. */
  seen: number;
}

interface FormulaItem {
  f: string;
  si?: string;
  x?: number;
  y?: number;
}

type ByCell<T> = Record<
  string,
  Record<string, Record<string, Record<string, T | null> | undefined> | undefined> | undefined
>;
interface StoredCell {
  v?: unknown;
  t?: unknown;
}
type RuntimeCells = Record<string, Record<string, CellMatrix | undefined> | undefined>;
interface CellMatrix {
  getValue(row: number, column: number): StoredCell | null | undefined;
}

/** What the base class keeps private and this one needs. */
interface Inside {
  _currentConfigService: IFormulaCurrentConfigService;
  _runtimeService: {
    setCurrent(row: number, column: number, rows: number, columns: number, sheetId: string, unitId: string): void;
    clearArrayObjectCache(): void;
    getUnitData(): RuntimeCells;
    getUnitArrayFormula(): ByCell<unknown>;
  };
  _otherFormulaManagerService: { getOtherFormulaData(): RuleFormulas };
  _featureCalculationManagerService: { getReferenceExecutorMap(): Map<string, Map<string, Map<string, unknown>>> };
  _dependencyManagerService: { reset(): void };
  _getTreeNode(tree: unknown): BaseAstNode;
  _getRangeListByNode(data: { node: BaseAstNode; refOffsetX: number; refOffsetY: number }): Promise<UnitRange[]>;
  _getAddressFunctionNodeList(node: BaseAstNode): unknown[];
  _detectForcedRecalculationNode(tree: unknown, node: BaseAstNode): boolean;
}

const ADDRESS_FUNCTION = /\b(INDIRECT|OFFSET)\s*\(/i;

export class Dependencies extends FormulaDependencyGenerator {
  private known = new Map<string, Known>();
  /** What refers to the cells of a sheet, for their values. */
  private indexes = new Map<string, RangeIndex<Known>>();
  /** What asks only whether there are formulas in them. */
  private presence = new Map<string, RangeIndex<Known>>();
  private calculation = 0;
  private lastId = 0;
  private usedUniver = false;
  private pending: PendingFormulas<Known> | null = null;
  private readonly shared = new SharedFormulas();
  private readonly places = new KnownPlaces<Known>();
  readonly changes = new FormulaChanges((...cell) => this.places.at(...cell) !== undefined);
  /** Names, in lower case, whose references move with the cell: Univer puts their text in place of the name. */
  relativeNames: () => string[] = () => [];

  private get inside(): Inside {
    return this as unknown as Inside;
  }

  /** What these formulas refer to must be worked out again, though their text is the same. */
  forget(concerns: (formula: string) => boolean): void {
    this.changes.note();
    for (const [key, entry] of this.known) if (concerns(entry.formula)) this.drop(key, entry);
  }

  override async generate(isCalculateTreeModel?: boolean): Promise<never[]> {
    if (isCalculateTreeModel || this.needsUniver()) {
      this.usedUniver = true;
      return (await super.generate(isCalculateTreeModel)) as never[];
    }
    if (this.usedUniver) this.inside._dependencyManagerService.reset();
    this.usedUniver = false;
    this.calculation += 1;
    this.forgetFormulasOfNewSheets();
    await this.learn();
    const dirty = this.findDirty();
    const order = orderByDependency<Known | LargeRange<Known>>(dirty, (item, visit) => {
      if ("users" in item) item.users.forEach(visit);
      else this.forReferences(item, visit, visit);
    }).filter((item): item is Known => !("users" in item));
    this.inside._runtimeService.clearArrayObjectCache();
    // After a calculation that was stopped, some cells may have new results their dependents have not seen.
    const wasStopped = this.pending !== null && !this.pending.finished;
    this.pending = new PendingFormulas<Known>(order, wasStopped ? new Set(order) : dirty, {
      result: (tree) => this.result(tree),
      forDependents: (entry, visit) => this.forReferences(entry, visit, ({ users }) => users.forEach(visit)),
      // These do not wait for the cells they look at, and Univer keeps what it read of them for whoever reads them next.
      calculated: (entry) => {
        if (entry.asksForPresence) this.inside._runtimeService.clearArrayObjectCache();
      },
    });
    // Univer reads `length` and takes from the end with `pop`, nothing else.
    return this.pending as unknown as never[];
  }

  private result({ unitId, subUnitId, row, column }: FormulaTree): Result | null {
    if (row < 0) return null;
    const { _runtimeService: runtime, _currentConfigService: config } = this.inside;
    if (runtime.getUnitArrayFormula()[unitId]?.[subUnitId]?.[row]?.[column]) return null;
    const spilled = config.getArrayFormulaRange();
    if (spilled[unitId]?.[subUnitId]?.[row]?.[column]) return null;
    const calculated = runtime.getUnitData()[unitId]?.[subUnitId]?.getValue(row, column);
    const stored = config.getUnitData()[unitId]?.[subUnitId]?.cellData;
    const cell = calculated ?? stored?.getValue(row, column);
    return { value: cell?.v ?? null, type: cell?.t };
  }

  override dispose(): void {
    super.dispose();
    this.known.clear();
    this.places.clear();
    this.indexes.clear();
    this.presence.clear();
  }

  private needsUniver(): boolean {
    for (const sheets of this.inside._featureCalculationManagerService.getReferenceExecutorMap().values()) {
      for (const features of sheets.values()) if (features.size > 0) return true;
    }
    const of = this.changes.begin();
    // Nothing is new since the formulas were looked through, which is not done where this has found one.
    if (of === null) return false;
    let found = false;
    this.forFormulas((_unitId, _sheetId, _row, _column, item) => {
      found ||= ADDRESS_FUNCTION.test(item.f);
    });
    return found;
  }

  private forFormulas(
    visit: (unitId: string, sheetId: string, row: number, column: number, item: FormulaItem) => void,
  ): void {
    const data = this.inside._currentConfigService.getFormulaData() as ByCell<FormulaItem>;
    for (const unitId of Object.keys(data)) {
      for (const sheetId of Object.keys(data[unitId] ?? {})) {
        const rows = data[unitId]![sheetId] ?? {};
        for (const row of Object.keys(rows)) {
          const cells = rows[row]!;
          for (const column of Object.keys(cells)) {
            const item = cells[column];
            if (item) visit(unitId, sheetId, Number(row), Number(column), item);
          }
        }
      }
    }
  }

  /** Brings what is known up to date with the formulas there are. */
  private async learn(): Promise<void> {
    const begun = this.changes.begin();
    if (begun === null) return;
    const fresh: { key: string; formula: string; tree: FormulaTree }[] = [];
    const note = (key: string, formula: string, make: () => FormulaTree) => {
      const entry = this.known.get(key);
      // Rules have their offsets in the key.
      if (entry && entry.formula === formula) {
        entry.seen = this.calculation;
        return;
      }
      if (entry) this.drop(key, entry);
      fresh.push({ key, formula, tree: make() });
    };
    const sizes = this.inside._currentConfigService.getUnitData() as SheetSizes;
    const relative = this.relativeNames();
    this.forFormulas((unitId, sheetId, row, column, { f, x = 0, y = 0 }) => {
      note(`${sheetId} ${row} ${column} ${x} ${y}`, f, () => {
        const lower = relative.length > 0 ? f.toLowerCase() : "";
        const isMoved = x !== 0 || y !== 0 || relative.some((name) => lower.includes(name));
        const read = isMoved ? { formula: f, x, y } : this.shared.share(f, row, column);
        return this.tree(unitId, sheetId, row, column, read.formula, read.x, read.y, sizes);
      });
    });
    forRuleFormulas(
      this.inside._otherFormulaManagerService.getOtherFormulaData(),
      sizes,
      (unitId, sheetId, formulaId, f, x, y) => {
        note(`${formulaId} ${x} ${y}`, f, () => ({ ...this.tree(unitId, sheetId, -1, -1, f, x, y, sizes), formulaId }));
      },
    );
    for (const { key, formula, tree } of fresh) await this.learnOne(key, formula, tree);
    for (const [key, entry] of this.known) if (entry.seen !== this.calculation) this.drop(key, entry);
    this.changes.end(begun);
  }

  private tree(
    unitId: string,
    subUnitId: string,
    row: number,
    column: number,
    formula: string,
    refOffsetX: number,
    refOffsetY: number,
    sizes: SheetSizes,
  ): FormulaTree {
    const size = sizes[unitId]?.[subUnitId];
    this.lastId += 1;
    return {
      treeId: this.lastId,
      unitId,
      subUnitId,
      row,
      column,
      rowCount: size?.rowCount ?? Infinity,
      columnCount: size?.columnCount ?? Infinity,
      formula,
      refOffsetX,
      refOffsetY,
      rangeList: [],
    };
  }

  private async learnOne(key: string, formula: string, tree: FormulaTree): Promise<void> {
    const node = this.inside._getTreeNode(tree);
    this.inside._runtimeService.setCurrent(
      tree.row,
      tree.column,
      tree.rowCount,
      tree.columnCount,
      tree.subUnitId,
      tree.unitId,
    );
    const found = await this.inside._getRangeListByNode({
      node,
      refOffsetX: tree.refOffsetX,
      refOffsetY: tree.refOffsetY,
    });
    const ranges = found.map((range) => ({ ...range, range: closedBounds(range.range) }));
    tree.rangeList = ranges;
    const entry: Known = {
      tree,
      formula,
      // ROWS($A$1:A9) in A9 is no circle: it asks for the size of the range, not for what is in it.
      ranges: ranges.flatMap((one) =>
        one.sheetId === tree.subUnitId ? withoutCell(one.range, tree).map((range) => ({ ...one, range })) : [one],
      ),
      asksForPresence: asksForPresence(formula),
      isVolatile: this.inside._detectForcedRecalculationNode(tree, node),
      seen: this.calculation,
    };
    this.known.set(key, entry);
    this.places.add(entry);
    for (const { sheetId, range } of entry.ranges) this.index(sheetId, entry).add(range, entry);
  }

  private drop(key: string, entry: Known): void {
    this.known.delete(key);
    this.places.remove(entry);
    for (const { sheetId, range } of entry.ranges) this.index(sheetId, entry).remove(range, entry);
  }

  private index(sheetId: string, entry: Known): RangeIndex<Known> {
    const indexes = entry.asksForPresence ? this.presence : this.indexes;
    const index = indexes.get(sheetId) ?? new RangeIndex<Known>();
    indexes.set(sheetId, index);
    return index;
  }

  /** A formula that named a sheet before it was there refers to something now. */
  private forgetFormulasOfNewSheets(): void {
    for (const sheets of Object.values(this.inside._currentConfigService.getDirtyNameMap() ?? {})) {
      for (const name of Object.values(sheets ?? {})) {
        const wanted = String(name).toLowerCase().replaceAll("'", "''");
        for (const [key, entry] of this.known) {
          if (!entry.formula.toLowerCase().includes(wanted)) continue;
          this.drop(key, entry);
          this.changes.note();
          this.renamed.add(key);
        }
      }
    }
  }
  private readonly renamed = new Set<string>();

  private findDirty(): Set<Known> {
    const config = this.inside._currentConfigService;
    if (config.isForceCalculate()) return new Set(this.known.values());
    const dirty = new Set<Known>();
    const excluded = (config.getExcludedRange() ?? {}) as Record<
      string,
      | Record<
          string,
          | {
              getValue(row: number, column: number): unknown;
              forValue(visit: (row: number, column: number) => unknown): void;
            }
          | undefined
        >
      | undefined
    >;
    const isExcluded = ({ tree }: Known) =>
      excluded[tree.unitId]?.[tree.subUnitId]?.getValue(tree.row, tree.column) != null;
    const seesExcluded = (entry: Known) =>
      entry.ranges.some(({ unitId, sheetId, range }) => {
        let sees = false;
        excluded[unitId]?.[sheetId]?.forValue((row, column) => {
          sees ||=
            row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn;
        });
        return sees;
      });
    const rules = config.getDirtyUnitOtherFormulaMap() as Record<
      string,
      Record<string, Record<string, unknown> | undefined> | undefined
    >;
    const anyRule = Object.keys(rules ?? {}).length > 0;
    const byPlace = (config.getDirtyRanges() as UnitRange[]).map((entry) => ({
      ...entry,
      range: closedBounds(entry.range),
    }));
    for (const { sheetId, range } of byPlace) {
      for (const indexes of [this.indexes, this.presence])
        indexes.get(sheetId)?.forUsers(range, (entry) => {
          if (!dirty.has(entry) && !seesExcluded(entry)) dirty.add(entry);
        });
    }
    for (const { sheetId, range } of byPlace)
      this.places.forRange(sheetId, range, (entry) => {
        if (!isExcluded(entry)) dirty.add(entry);
      });
    for (const entry of this.places.volatile) dirty.add(entry);
    for (const key of this.renamed) {
      const entry = this.known.get(key);
      if (entry) dirty.add(entry);
    }
    if (anyRule)
      this.places.forRules((entry, { unitId, subUnitId, formulaId }) => {
        if (rules[unitId]?.[subUnitId]?.[formulaId] != null) dirty.add(entry);
      });
    this.renamed.clear();
    return dirty;
  }

  private forReferences(
    { tree }: Known,
    visit: (entry: Known) => void,
    visitLarge: (range: LargeRange<Known>) => void,
  ): void {
    if (tree.row < 0) return;
    this.indexes.get(tree.subUnitId)?.forCell(tree.row, tree.column, visit, visitLarge);
  }
}
