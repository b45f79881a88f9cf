import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

export const root = path.resolve(import.meta.dirname, "..", "..");
const src = path.join(root, "src");

/** Every source file of the product, as a path from `src/` with forward slashes. */
export function listSources(): string[] {
  return readdirSync(src, { recursive: true })
    .map((name) => String(name).split(path.sep).join("/"))
    .filter((name) => /\.tsx?$/.test(name))
    .sort();
}

export function readSource(file: string): string {
  return readFileSync(path.join(src, file), "utf8");
}

/** Every file a person finds in a clone, tracked or about to be, as a path from the root. */
export function listProjectFiles(): string[] {
  const list = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: root });
  return list
    .toString("utf8")
    .split("\n")
    .filter((file) => file !== "" && existsSync(path.join(root, file)));
}

/** What a file imports when it runs: imports of types alone are gone by then. */
export function readRunningImports(file: string): string[] {
  const tree = ts.createSourceFile(file, readSource(file), ts.ScriptTarget.Latest);
  const names: string[] = [];
  for (const statement of tree.statements) {
    if (ts.isImportDeclaration(statement) && !isForTypes(statement.importClause)) names.push(nameOf(statement));
    if (ts.isExportDeclaration(statement) && statement.moduleSpecifier && !statement.isTypeOnly)
      names.push(nameOf(statement));
  }
  return names
    .filter((name) => name.startsWith("."))
    .map((name) => resolveSource(path.posix.join(path.posix.dirname(file), name)))
    .filter((name) => name !== undefined);
}

function isForTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.every((element) => element.isTypeOnly);
}

function nameOf(statement: ts.ImportDeclaration | ts.ExportDeclaration): string {
  return (statement.moduleSpecifier as ts.StringLiteral).text;
}

/** What a file imports, types and dynamic imports included: sources as paths from `src/`, packages by name. */
export function readImports(file: string): { sources: string[]; packages: string[]; unresolved: string[] } {
  const sources: string[] = [];
  const packages: string[] = [];
  const unresolved: string[] = [];
  for (const { fileName } of ts.preProcessFile(readSource(file), true, true).importedFiles) {
    if (!fileName.startsWith(".")) {
      packages.push(fileName);
      continue;
    }
    const target = resolveSource(path.posix.join(path.posix.dirname(file), fileName));
    if (target) sources.push(target);
    else unresolved.push(fileName);
  }
  return { sources, packages, unresolved };
}

function resolveSource(target: string): string | undefined {
  const endings = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"];
  return endings
    .map((ending) => target + ending)
    .find((name) => /\.\w+$/.test(name) && existsSync(path.join(src, name)));
}
