/** The words around the cells: descriptions and choices that Excel shows, and the sentences of wrong arguments. */
export { ARGUMENT_CHOICES } from "./functions/choices";
export { FUNCTION_DESCRIPTIONS, type FunctionDescription } from "./functions/descriptions";
export { argumentText } from "./functions/arguments";
