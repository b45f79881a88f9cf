import type { FunctionDescription } from "./descriptions";

/** The functions over ranges of worker groups. */
export const groupDescriptions: Record<string, FunctionDescription> = {};
