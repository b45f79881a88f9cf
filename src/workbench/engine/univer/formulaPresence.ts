const ASKED = /\bISFORMULA\([^()"]*\)/gi;
const FUNCTION = /[A-Z][A-Z\d.]*\(/gi;

/**
 * Whether all that a formula refers to is asked only for being a formula, such as `=SUMPRODUCT(1-ISFORMULA(A1:D9))`. Its
 * result changes when somebody writes into these cells, never when they are calculated. `Uji` looks at every formula of
 * the book in this way, and was calculated with every input.
 */
export function asksForPresence(formula: string): boolean {
  const rest = formula.replace(ASKED, "");
  return rest !== formula && !/[A-Z"'#$]/i.test(rest.replace(FUNCTION, ""));
}
