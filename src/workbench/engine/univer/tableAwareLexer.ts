import { setDependencies } from "@univerjs/core";
import { IDefinedNamesService, IFormulaCurrentConfigService, Lexer, LexerTreeBuilder } from "@univerjs/engine-formula";
import { TableReferences } from "./tableReferences";

/** Every defined name of every workbook opened in this process, in lower case. */
const namesEver = new Set<string>();

/**
 * Univer's lexer with two faults mended. It misreads `T[@Col]` and table names with an underscore or a digit at their end:
 * the formula stays in the cell as it was written, and only what Univer parses is put in words it knows. And it keeps what
 * it read by the formula's text alone, with the names in it already replaced, for all workbooks of the process: a formula
 * that may hold a name is read afresh.
 */
export class TableAwareLexer extends Lexer {
  constructor(
    private readonly names: IDefinedNamesService,
    private readonly trees: LexerTreeBuilder,
    private readonly currentConfig: IFormulaCurrentConfigService,
    private readonly tables: TableReferences,
  ) {
    super(names, trees, currentConfig);
    forgetOpenBrackets(trees);
  }

  override treeBuilder(formula: string, transformSuffix = true) {
    const unitId = this.currentConfig.getExecuteUnitId() ?? "";
    for (const name of Object.values(this.names.getDefinedNameMap(unitId) ?? {}))
      namesEver.add(name.name.toLowerCase());
    const text = this.tables.translate(formula);
    let mayHoldName = false;
    const lower = text.toLowerCase();
    for (const name of namesEver) mayHoldName ||= lower.includes(name);
    let asked = false;
    return this.trees.treeBuilder(text, transformSuffix, {
      unitId,
      getValueByName: this.names.getValueByName.bind(this.names),
      getSheetName: this.currentConfig.getSheetName.bind(this.currentConfig),
      // Asked first to learn whether the kept reading is out of date (a name that is part of every text says so), then
      // for names that were removed, which need no special word.
      getDirtyDefinedNameMap: () => {
        const outdated = mayHoldName && !asked;
        asked = true;
        return outdated ? { [unitId]: { "": "" } } : {};
      },
    });
  }
}
/** Univer goes on counting a "[" that was never closed (typing "=[@" is enough) in every formula it reads afterwards. */
function forgetOpenBrackets(trees: LexerTreeBuilder): void {
  // Both are private to Univer.
  const reset: unknown = Reflect.get(trees, "_resetTemp");
  if (typeof reset !== "function" || !("_squareBracketState" in trees))
    throw new Error("This version of Univer counts brackets in another way.");
  Reflect.set(trees, "_resetTemp", () => {
    Reflect.apply(reset, trees, []);
    Reflect.set(trees, "_squareBracketState", 0);
  });
}

setDependencies(TableAwareLexer, [
  IDefinedNamesService,
  LexerTreeBuilder,
  IFormulaCurrentConfigService,
  TableReferences,
]);
