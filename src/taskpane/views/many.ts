/** Many groups at once: asked for from the list of groups. */
export { ManyGroups } from "./many/ManyGroups";
export { PasteGroups } from "./many/PasteGroups";
