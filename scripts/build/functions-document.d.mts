export const DOCUMENT: string;
export function readExamples(): Record<string, { formula: string; result: string | null }[]>;
export function composeDocument(): Promise<string>;
