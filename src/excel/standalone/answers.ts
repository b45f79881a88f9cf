import { NOT_YET } from "../../book/standalone/planStandalone";

/** Formulas in one message. */
const IN_A_MESSAGE = 500;
/** A function answers after half a second or so; one that never does is waited for no longer than this. */
const WAITS = [50, 200, 500, 1_000, 2_000, 4_000, 8_000];

/** What formulas come to, asked on an empty sheet that is empty again afterwards; one without an answer is left out. */
export async function answersOf(
  context: Excel.RequestContext,
  sheet: string,
  formulas: readonly string[],
): Promise<Map<string, unknown>> {
  const answers = new Map<string, unknown>();
  if (formulas.length === 0) return answers;
  const on = context.workbook.worksheets.getItem(sheet);
  const parts = Array.from({ length: Math.ceil(formulas.length / IN_A_MESSAGE) }, (_, index) => {
    const part = formulas.slice(index * IN_A_MESSAGE, (index + 1) * IN_A_MESSAGE);
    return { part, range: on.getRangeByIndexes(index * IN_A_MESSAGE, 0, part.length, 1) };
  });
  const sync = () => context.sync();
  for (const { part, range } of parts) {
    range.formulas = part.map((formula) => [formula]);
    await sync();
  }
  for (const wait of WAITS) {
    await new Promise((resume) => setTimeout(resume, wait));
    parts.forEach(({ range }) => range.load("values"));
    await sync();
    for (const { part, range } of parts)
      part.forEach((formula, index) => {
        const value: unknown = range.values[index]![0];
        if (!NOT_YET.has(value)) answers.set(formula, value);
      });
    if (answers.size === formulas.length) break;
  }
  parts.forEach(({ range }) => range.clear());
  await sync();
  return answers;
}
