import { traceContribution, type Trace } from "../budget/trace";
import { problemText } from "../texts/problems";
import { traceSentence, traceStepBasis, traceStepText } from "../texts/trace";
import { columnTitles } from "../texts/functions/tables";
import { readBase } from "./arguments/base";
import { requireMonth } from "./arguments/month";
import { requirePrograms } from "./arguments/program";
import { readTerms } from "./arguments/terms";
import { valueOf } from "./cellError";
import { functionLanguage } from "./language";
import type { Table } from "./parameterTable";

/**
 * How the contribution of one person for one month comes about, line by line, with the articles and what is not
 * verified. Takes the arguments of IURAN; its last row with a figure is the result of IURAN.
 * @customfunction JELASKAN
 * @example =JAMSOS.JELASKAN("JKK+JKM",,"2025-04","BPU")
 */
export function explainContribution(
  program: string,
  dasar: unknown,
  tanggal: unknown,
  segmen?: string,
  risiko?: string,
  sektor?: string,
  pembayar?: string,
  bagian?: string,
  pembulatan?: string,
): unknown[][] {
  const programs = requirePrograms(program);
  const base = readBase(dasar);
  const month = requireMonth("tanggal", tanggal);
  const terms = readTerms({ program, segmen, risiko, sektor, pembayar, bagian, pembulatan });
  const traces = programs.map((one) => valueOf(traceContribution({ program: one, base, month, terms })));
  const language = functionLanguage();
  const rows: Table = traces.flatMap((trace) => rowsOf(trace));
  if (traces.length > 1) {
    const total = traces.reduce((sum, trace) => sum + trace.amount, 0);
    rows.push([`${programs.join(" + ")}`, total, ""]);
  }
  const remarks = new Set(traces.flatMap((trace) => trace.notes.map((note) => problemText(language, note))));
  return [columnTitles(language, ["step", "amount", "basis"]), ...rows, ...[...remarks].map((text) => [text, "", ""])];
}

/** The steps without the figures in between, then the result in one sentence. */
function rowsOf(trace: Trace): Table {
  const language = functionLanguage();
  const steps = trace.steps.map((step) => [traceStepText(language, step), "", traceStepBasis(language, step)]);
  return [...steps, [traceSentence(language, trace), trace.amount, ""]];
}
