import type { FundsLayout } from "../../fundsLayout";

/** The name of the fund whose code a cell holds, for the printed sheets; what is no code of a fund stays as typed. */
export const fundNameFrom =
  (funds: FundsLayout) =>
  (typed: string): string =>
    `IFERROR(INDEX(${funds.column("name")},MATCH(${typed},${funds.column("code")},0)),${typed}&"")`;
