import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";

const dist = path.resolve(import.meta.dirname, "../../dist");

export function readBuilt(file: string): string {
  const full = path.join(dist, file);
  if (!existsSync(full)) throw new Error(`dist/${file} is missing. Run "npm run build" before these tests.`);
  return readFileSync(full, "utf8");
}

/** What a cell would show. */
export type Shown = { value: unknown } | { error: string; message: string } | { exception: unknown };

export interface Cells {
  ids: string[];
  call(id: string, ...given: unknown[]): Shown;
  /** Only a value will do. */
  value(id: string, ...given: unknown[]): unknown;
  setLanguage(language: unknown): void;
}

/**
 * The shipped script, evaluated where nothing exists but the language itself and the global `CustomFunctions`:
 * a DOM, Office or a network that crept in would fail here.
 */
export function openBuiltFunctions(): Cells {
  class FakeError {
    constructor(
      readonly code: string,
      readonly message = "",
    ) {}
  }
  const ErrorCode = {
    invalidValue: "#VALUE!",
    notAvailable: "#N/A",
    divisionByZero: "#DIV/0!",
    invalidNumber: "#NUM!",
  };
  const associated = new Map<string, (...given: unknown[]) => unknown>();
  const associate = (id: string, calculate: (...given: unknown[]) => unknown) => associated.set(id, calculate);
  const context = vm.createContext({ CustomFunctions: { associate, Error: FakeError, ErrorCode } });
  vm.runInContext(readBuilt("functions.js"), context, { filename: "dist/functions.js" });

  const call = (id: string, ...given: unknown[]): Shown => {
    const calculate = associated.get(id);
    if (!calculate) throw new Error(`${id} is not registered`);
    try {
      return { value: calculate(...given) };
    } catch (error) {
      return error instanceof FakeError ? { error: error.code, message: error.message } : { exception: error };
    }
  };
  return {
    ids: [...associated.keys()],
    call,
    value(id, ...given) {
      const shown = call(id, ...given);
      if (!("value" in shown)) throw new Error(`${id}(${JSON.stringify(given)}) gave ${JSON.stringify(shown)}`);
      return shown.value;
    },
    setLanguage(language) {
      context.SIMULASI_IURAN = { language };
    },
  };
}
