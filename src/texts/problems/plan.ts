import type { Sentences } from "./sentence";

/** What is wrong with funds, scenarios and the budget as a whole. */
export const planProblems: Sentences = {};
