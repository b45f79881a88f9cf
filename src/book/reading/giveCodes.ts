import { freshCode, plainCode } from "../../budget/freshCode";
import { cellAddress } from "../address";
import type { Finding } from "./findings";

/**
 * Codes tell rows apart: rows added by hand have none, copied rows have the same. Each gets its own, and is told.
 * Where other cells name rows by their code (funds, scenarios), only a person knows which of two is meant: `mean`.
 */
export function giveCodes(
  items: readonly { item: { id: string }; row: number; index: number }[],
  {
    sheet,
    column,
    prefix,
    mean,
    mentioned = [],
    of,
  }: {
    sheet: string;
    column: number | null;
    prefix: string;
    mean: "copy" | "unsure";
    /** Codes that other cells name, of rows that are gone too. */
    mentioned?: readonly string[];
    of?: Finding["of"];
  },
): { problems: Finding[]; repaired: Finding[] } {
  const problems: Finding[] = [];
  const repaired: Finding[] = [];
  const taken = new Set([...items.map(({ item }) => item.id), ...mentioned].filter((id) => id !== ""));
  const seen = new Set<string>();
  const next = (): string => {
    const code = freshCode(prefix, taken, items.length);
    taken.add(code);
    return code;
  };
  for (const { item, row, index } of items) {
    const find = (code: string, data: Record<string, string>): Finding => ({
      sheet,
      address: column === null ? "" : cellAddress(row, column),
      row: index,
      ...(of ? { of } : {}),
      problem: { code, field: "code", data },
    });
    const was = item.id;
    if (was === "") {
      item.id = next();
      repaired.push(find("code_given", { code: item.id }));
    } else if (seen.has(plainCode(was))) {
      item.id = next();
      if (mean === "copy") repaired.push(find("code_copied", { code: was, given: item.id }));
      else problems.push(find("code_duplicate", { code: was, given: item.id }));
    }
    seen.add(plainCode(item.id));
  }
  return { problems, repaired };
}
