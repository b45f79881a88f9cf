import { setDependencies } from "@univerjs/core";
import { IDefinedNamesService, IFormulaCurrentConfigService, Lexer, LexerTreeBuilder } from "@univerjs/engine-formula";
import { TableReferences } from "./tableReferences";

/**
 * Univer misreads `T[@Col]` and table names with an underscore or a digit at their end. The formula stays in the cell as
 * it was written; only what Univer parses is put in words it knows.
 */
export class TableAwareLexer extends Lexer {
  constructor(
    definedNames: IDefinedNamesService,
    trees: LexerTreeBuilder,
    currentConfig: IFormulaCurrentConfigService,
    private readonly tables: TableReferences,
  ) {
    super(definedNames, trees, currentConfig);
  }
  override treeBuilder(formula: string, transformSuffix = true) {
    return super.treeBuilder(this.tables.translate(formula), transformSuffix);
  }
}
setDependencies(TableAwareLexer, [IDefinedNamesService, LexerTreeBuilder, IFormulaCurrentConfigService, TableReferences]);
