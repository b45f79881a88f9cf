/**
 * Nothing a reader could see: blanks, and signs that have no shape of their own (joiners, fillers, marks of direction).
 * A name of these alone is no name.
 * @example isUnseen("\u200d \u200b") // true
 */
export const isUnseen = (text: string): boolean => /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}]*$/u.test(text);
