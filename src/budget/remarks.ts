import type { Problem } from "../law/problem";

/**
 * Gathers remarks so that each is told once, at the first month it concerns. Two parameters of one regulation, such as
 * the reliefs of two sectors, make the same sentence: the regulation tells remarks apart, and the id where none is named.
 */
export class Remarks {
  readonly list: Problem[] = [];
  /** Made with the first remark: most groups have none. */
  #seen: Set<string> | null = null;

  add(remarks: readonly Problem[]): void {
    if (remarks.length === 0) return;
    const seen = (this.#seen ??= new Set());
    for (const remark of remarks) {
      const key = `${remark.code}|${remark.data.program ?? ""}|${remark.data.regulation ?? remark.data.id ?? ""}|${remark.data.payer ?? ""}`;
      if (seen.has(key)) continue;
      seen.add(key);
      this.list.push(remark);
    }
  }
}
