const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
/** Of no width: break, join, order of letters, hyphen on demand. Joiners inside emoji and Arabic letters stay. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/**
 * A text without the signs nobody sees that come along from web pages and PDF files: two names that look alike are
 * one name. Spaces of every width become ordinary ones.
 * @example plainSigns("Desa\u00a0Kanigoro\u200b") // "Desa Kanigoro"
 */
export const plainSigns = (text: string): string => text.replace(SPACES, " ").replace(UNSEEN, "");
