import { describe, expect, it } from "vitest";
import { monthOf } from "../../src/law/month";
import { computeFunding } from "../../src/budget/funding";
import { payersIn } from "../../src/budget/fundParts";
import { fund, group, plan } from "./samples";

const codes = (of: ReturnType<typeof computeFunding>) => of.problems.map(({ code }) => code);
const monthly = 100 * 16_800;

describe("funds against the cost", () => {
  it("tell what is left month by month", () => {
    const funding = computeFunding(plan({ funds: [fund({ ceilings: { 2025: 20_160_000 + 5 } })] }));
    expect(funding.funds[0]).toMatchObject({
      ceiling: 20_160_005,
      available: 20_160_005,
      cost: 20_160_000,
      left: 5,
      missing: 0,
      exhaustedIn: null,
    });
    expect(funding.funds[0]!.months[0]).toEqual({ month: monthOf(2025, 1), cost: monthly, left: 20_160_005 - monthly });
    expect(codes(funding)).toEqual([]);
  });

  it("name the month in which a ceiling is used up, and what is missing", () => {
    const funding = computeFunding(plan({ funds: [fund({ ceilings: { 2025: 9 * monthly } })] }));
    expect(funding.funds[0]).toMatchObject({
      missing: 3 * monthly,
      exhaustedIn: monthOf(2025, 10),
      left: -3 * monthly,
    });
    expect(funding.problems).toEqual([
      { code: "fund_exceeded", field: "ceilings", data: { fund: "APBD", missing: 3 * monthly, month: "2025-10" } },
    ]);
  });

  it("an earmark is a part of the ceiling, cut to whole rupiah", () => {
    const funding = computeFunding(plan({ funds: [fund({ ceilings: { 2025: 100_000_001 }, earmark: 30_000 })] }));
    expect(funding.funds[0]).toMatchObject({ ceiling: 100_000_001, available: 30_000_000 });
  });

  it("a month in which the fund cannot pay is nobody's cost", () => {
    const funding = computeFunding(plan({ funds: [fund({ firstMonth: monthOf(2025, 3) })] }));
    expect(funding.unfunded).toBe(2 * monthly);
    expect(funding.funds[0]!.cost).toBe(10 * monthly);
    expect(codes(funding)).toEqual(["fund_cannot_pay", "fund_cannot_pay"]);
  });

  it("a split by share sums to the cost, rupiah by rupiah", () => {
    const split = [
      { fund: "f1", share: 33_333 },
      { fund: "f2", share: 66_667 },
    ];
    const funds = [fund(), fund({ id: "f2", name: "Provinsi", kind: "APBD_PROVINSI" })];
    const funding = computeFunding(plan({ groups: [group({ people: 1, split })], funds }));
    expect(funding.funds.map(({ cost }) => cost)).toEqual([12 * 5600, 12 * 11_200]);
    expect(funding.unfunded).toBe(0);
  });

  it("a split by months hands over from one fund to the next", () => {
    const split = [
      { fund: "f1", share: 100_000, last: monthOf(2025, 4) },
      { fund: "f2", share: 100_000, first: monthOf(2025, 5) },
    ];
    const funding = computeFunding(
      plan({ groups: [group({ split })], funds: [fund(), fund({ id: "f2", name: "CSR" })] }),
    );
    expect(funding.funds.map(({ cost }) => cost)).toEqual([4 * monthly, 8 * monthly]);
    expect(codes(funding)).toEqual([]);
  });

  it("what a split leaves open is shown as nobody's, and said", () => {
    const funding = computeFunding(plan({ groups: [group({ split: [{ fund: "f1", share: 70_000 }] })] }));
    expect(funding.unfunded).toBe(12 * monthly * 0.3);
    expect(funding.problems).toEqual([
      { code: "split_does_not_sum", field: "split", data: { name: "Pekerja rentan", month: "2025-01", share: 70 } },
    ]);
    expect(payersIn(group({ split: [{ fund: "f1", share: 70_000 }] }), monthOf(2025, 1))).toEqual([
      { fund: "f1", share: 70_000 },
      { fund: null, share: 30_000 },
    ]);
  });

  it.each([
    ["group_without_fund", { groups: [group({ fund: null })] }],
    ["fund_unknown", { groups: [group({ fund: "none" })] }],
    ["fund_without_ceiling", { funds: [fund({ ceilings: { 2024: 5 } })] }],
    ["fund_not_eligible", { funds: [fund({ eligible: ["non_asn"] })] }],
    ["split_share_invalid", { groups: [group({ split: [{ fund: "f1", share: 0 }] })] }],
  ])("%s is named", (code, change) => expect(codes(computeFunding(plan(change)))).toContain(code));

  it("a fund may name the groups it pays by category, id or name", () => {
    for (const key of ["pekerja_rentan", "g1", "Pekerja rentan"])
      expect(codes(computeFunding(plan({ funds: [fund({ eligible: [key] })] })))).toEqual([]);
  });
});
