import { describe, expect, it } from "vitest";
import { checkPlan } from "../../src/budget/checkPlan";
import type { Fund, FundKind, WorkerGroup } from "../../src/budget/plan";
import { PAYER_OF_FUND } from "../../src/law/fundKinds";
import { monthOf } from "../../src/law/month";
import { fund } from "../book/support/funds";
import { group, plan } from "../book/support/plans";

const of = (kind: FundKind, id = "D1"): Fund => ({
  ...fund({ id, name: id }),
  kind,
  ceilings: { 2025: 10 ** 12, 2026: 10 ** 12 },
});
const codes = (groups: WorkerGroup[], funds: Fund[], year = 2026) =>
  checkPlan(plan(groups, { funds, year })).map(({ problem }) => problem.code);
const in2026 = (change: Partial<WorkerGroup>) =>
  group({ fund: "D1", first: monthOf(2026, 1), last: monthOf(2026, 12), ...change });

describe("the fund decides the payer", () => {
  it.each(Object.entries(PAYER_OF_FUND) as [FundKind, WorkerGroup["payer"] | null][])(
    "%s is paid by %s",
    (kind, payer) => {
      expect(codes([in2026({ payer: payer ?? "APBD" })], [of(kind)])).toEqual([]);
      const another = payer === "CSR" ? "APBD" : "CSR";
      expect(codes([in2026({ payer: another })], [of(kind)])).toEqual(payer === null ? [] : ["payer_contradicts_fund"]);
    },
  );

  it("funds of two kinds for one group: no contradiction where one of them is the payer; each part has its own price", () => {
    const split = [
      { fund: "D1", share: 50_000 },
      { fund: "D2", share: 50_000 },
    ];
    const funds = [of("CSR"), of("DBHCHT", "D2")];
    expect(codes([in2026({ payer: "APBD", split })], funds)).toEqual([]);
    expect(codes([in2026({ payer: "MANDIRI", split })], funds)).toEqual(["payer_contradicts_fund"]);
    const before = in2026({ payer: "APBD", split, first: monthOf(2025, 1), last: monthOf(2025, 12) });
    expect(codes([before], funds, 2025)).toEqual([]);
    expect(codes([in2026({ payer: "APBD", split })], [of("APBD_DINSOS"), of("DBHCHT", "D2")])).toEqual([]);
  });
});
