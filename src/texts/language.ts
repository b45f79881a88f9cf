/** The two languages of the add-in. Indonesian is the default everywhere; English is a full translation. */
export type Language = "id" | "en";

/** One thing said in both languages. */
export type Words = Record<Language, string>;

export const LANGUAGES: readonly Language[] = ["id", "en"];

export const DEFAULT_LANGUAGE: Language = "id";

/** Tells whether a stored or foreign value names a language of ours. */
export function isLanguage(value: unknown): value is Language {
  return value === "id" || value === "en";
}

/**
 * The language for a locale tag as Office and browsers give it ("id-ID", "en-GB").
 * Whoever reads neither Indonesian nor Malay is better served by English.
 * @example languageOfLocale("id-ID") // "id"
 */
export function languageOfLocale(locale: string | null | undefined): Language {
  if (!locale) return DEFAULT_LANGUAGE;
  return /^(id|in|ms)\b/i.test(locale.trim()) ? "id" : "en";
}
