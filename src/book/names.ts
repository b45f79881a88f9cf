import type { GroupColumnKey } from "./groupColumns";
import type { SheetKey } from "./sheetPlan";

/**
 * Names in the workbook by which a book of ours is found again, after sheets were renamed and rows and columns moved.
 * Excel, LibreOffice and Gnumeric keep them true; document settings and XML parts do not survive all three.
 */
export const PREFIX = "SI_";

/** All cells of a sheet of ours. */
export const sheetAnchor = (key: SheetKey): string => `SI_Lembar_${key}`;
export const columnAnchor = (key: GroupColumnKey): string => `SI_Kolom_${key}`;

export const isOurs = (name: string): boolean => name.startsWith(PREFIX);
