import type { GroupColumnKey } from "./groupColumns";
import type { FundColumnKey, SplitColumnKey } from "./fundColumns";
import type { OverrideColumnKey } from "./overrideColumns";
import type { SheetKey } from "./sheetPlan";

/**
 * Names in the workbook by which a book of ours is found again, after sheets were renamed and rows and columns moved.
 * Excel, LibreOffice and Gnumeric keep them true; document settings and XML parts do not survive all three.
 */
export const PREFIX = "SI_";

/** All cells of a sheet of ours. */
export const sheetAnchor = (key: SheetKey): string => `SI_Lembar_${key}`;
export const columnAnchor = (key: GroupColumnKey): string => `SI_Kolom_${key}`;

export const fundAnchor = (key: FundColumnKey): string => `SI_Dana_${key}`;
export const splitAnchor = (key: SplitColumnKey): string => `SI_Pecahan_${key}`;
export const scenarioAnchor = (key: OverrideColumnKey): string => `SI_Ganti_${key}`;
/** The marks of who may pay whom: codes of groups at the left, codes of funds above, Ya or Tidak between. */
export const matrixAnchor = (part: "groups" | "funds" | "marks"): string => `SI_Boleh_${part}`;
/** Codes and names of the scenarios. */
export const scenarioListAnchor = (part: "code" | "name"): string => `SI_Daftar_${part}`;

export const isOurs = (name: string): boolean => name.startsWith(PREFIX);
