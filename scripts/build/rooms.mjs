/**
 * Who may import whom inside `src/` (docs/architecture.md). The linter and `test/structure` both read this table,
 * so a change of the house is one change here.
 * @type {Record<string, string[]>}
 */
export const rooms = {
  law: [],
  texts: [],
  budget: ["law"],
  whatif: ["law", "budget"],
  planfile: ["law", "budget"],
  book: ["law", "budget", "texts"],
  excel: ["book", "budget", "law", "texts"],
  functions: ["law", "budget", "whatif", "texts"],
  commands: ["excel", "book", "texts"],
  taskpane: ["law", "budget", "whatif", "book", "excel", "functions", "commands", "texts"],
  workbench: [],
};
