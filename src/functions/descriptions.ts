/** What the metadata build puts into `functions.json` beside names and types. Not part of the cells' script. */
export { ARGUMENT_CHOICES as choices } from "../texts/functions/choices";
export { FUNCTION_DESCRIPTIONS as descriptions } from "../texts/functions/descriptions";
