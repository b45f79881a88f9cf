import type { Paper } from "../budget/plan";

/** Excel's words for our papers. Its Folio is 8.5 × 13 inch, which Indonesian offices call F4. */
export const PAPER_SIZES = { A4: "A4", F4: "Folio" } as const satisfies Record<Paper, string>;
