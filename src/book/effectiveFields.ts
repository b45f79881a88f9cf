import { groupField } from "../budget/groupFields";
import { GROUP_COLUMN_KEYS, type GroupColumnKey } from "./groupColumns";

/** Fields of a group that figures depend on, as the active scenario has them, in the order of `Kelompok` and `Hitung`. */
export type EffectiveField = Exclude<GroupColumnKey, "source" | "note">;
export const effectiveFieldsOf = (columns: readonly GroupColumnKey[]): readonly EffectiveField[] =>
  EFFECTIVE_FIELDS.filter((field) => columns.includes(field));
export const EFFECTIVE_FIELDS = GROUP_COLUMN_KEYS.filter(
  (key): key is EffectiveField => key !== "source" && key !== "note",
);

/** Is the field a word? Blank stays blank there, where a number becomes 0. */
export function isWord(field: EffectiveField): boolean {
  return field === "code" || ["text", "choice", "programs"].includes(groupField(field).kind);
}
