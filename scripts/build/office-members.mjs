import { readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/**
 * Every member of Office.js that folders use, with the requirement set Microsoft's type declarations name for it: read by
 * the TypeScript checker from calls, destructuring, object literals and the texts given to `load`.
 * @param {string} root folder of the repository
 * @param {string[]} folders below it; without them the room that talks to Excel
 * @returns {{member: string, set: string, version: string, place: string}[]} each member once, with the first place;
 *   members without a set (of Office itself, of promises) are left out
 * @example officeMembers(root).find(({ member }) => member === "Table.resize")?.version // "1.13"
 */
export function officeMembers(root, folders = ["src/excel"]) {
  const files = folders.flatMap((folder) => codeOf(path.join(root, folder)));
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(files, { ...options, incremental: false, tsBuildInfoFile: undefined });
  const checker = program.getTypeChecker();
  const found = new Map();
  const own = new Set(files);
  for (const source of program.getSourceFiles()) if (own.has(source.fileName)) visit(source, source);
  return [...found.values()].sort((left, right) => left.member.localeCompare(right.member));

  function visit(node, source) {
    for (const symbol of usedAt(node)) note(symbol, node, source);
    ts.forEachChild(node, (child) => visit(child, source));
  }

  /** Properties and methods a node reaches for. */
  function usedAt(node) {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === "load") {
      const texts = node.arguments.filter(ts.isStringLiteralLike).flatMap(({ text }) => text.split(","));
      const target = checker.getTypeAtLocation(node.expression.expression);
      return texts.flatMap((text) => loaded(target, text.trim().split("/")));
    }
    if (ts.isPropertyAccessExpression(node)) return symbols(checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      return ts.isIdentifier(name) ? property(checker.getTypeAtLocation(node.parent), name.text) : [];
    }
    if (ts.isObjectLiteralExpression(node)) {
      const wanted = checker.getContextualType(node);
      return wanted ? node.properties.flatMap(({ name }) => (name && ts.isIdentifier(name) ? property(wanted, name.text) : [])) : [];
    }
    return [];
  }

  /** What `load("items/name")` names, step by step. */
  function loaded(type, [first, ...rest]) {
    const [symbol] = property(type, first);
    if (!symbol) return [];
    const next = checker.getTypeOfSymbol(symbol);
    const item = checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next;
    return [symbol, ...(rest.length > 0 ? loaded(item, rest) : [])];
  }

  function property(type, name) {
    const types = type.isUnion() ? type.types : [type];
    return types.flatMap((one) => symbols(checker.getPropertyOfType(one, name)));
  }

  function symbols(symbol) {
    return symbol ? [symbol] : [];
  }

  function note(symbol, node, source) {
    for (const declaration of symbol.declarations ?? []) {
      if (!declaration.getSourceFile().fileName.includes("@types/office-js")) continue;
      const owner = declaration.parent;
      const member = `${owner.name?.text ?? "(type)"}.${symbol.name}`;
      const [, set, version] = setOf(declaration) ?? setOf(owner) ?? [];
      if (!set || found.has(member)) continue;
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.set(member, { member, set, version, place: `${path.relative(root, source.fileName)}:${line + 1}` });
    }
  }
}

function codeOf(folder) {
  const names = readdirSync(folder, { recursive: true }).map(String);
  return names.filter((name) => name.endsWith(".ts")).map((name) => path.join(folder, name));
}

/** "[Api set: ExcelApi 1.9]" in the comment above a declaration. */
function setOf(declaration) {
  const text = declaration.getSourceFile().text.slice(declaration.getFullStart(), declaration.getStart());
  return /\[Api set: (\w+) ([\d.]+?)\.?\]/.exec(text);
}
