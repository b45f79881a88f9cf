import { describe, expect, it } from "vitest";
import { computeGroup } from "../../src/budget/group";
import { examplePlan } from "../../src/budget/examplePlan";
import { sumGroups } from "../../src/budget/sumGroups";
import { readPlanFile } from "../../src/planfile/readPlanFile";
import { writePlanFile } from "../../src/planfile/writePlanFile";
import type { WorkerGroup, WorkerPart } from "../../src/budget/plan";
import { GROUP_CATEGORIES } from "../../src/law/catalogue";
import { monthOf } from "../../src/law/month";
import { regionOf } from "../cases/regionOf";
import type { Program } from "../../src/law/terms";
import { ROUNDINGS } from "../../src/budget/money";
import { group } from "../book/support/plans";
import { valueOf } from "./valueOf";

const wage = (change: Partial<WorkerGroup>): WorkerGroup =>
  group({ segment: "PU", base: 340_000_000, people: 1, first: monthOf(2025, 6), last: monthOf(2025, 6), ...change });
const of = (program: Program, workerPart: WorkerPart) =>
  valueOf(computeGroup(wage({ programs: [program], workerPart }), 2025));

describe("who bears the worker's part", () => {
  it.each([
    ["JKK", 8160, 8160, 0],
    ["JKM", 10_200, 10_200, 0],
    ["JHT", 193_800, 125_800, 68_000],
    ["JP", 102_000, 68_000, 34_000],
  ] as const)("%s of 3,400,000: the whole %i; of the fund %i, of pay %i", (program, whole, fund, pay) => {
    expect(of(program, "DANA")).toMatchObject({ total: whole, deducted: 0 });
    expect(of(program, "UPAH")).toMatchObject({ total: fund, deducted: pay });
  });

  it("fund and pay always make the whole, however rounded", () => {
    for (const rounding of ROUNDINGS)
      for (const base of [247_459_899, 100_000_001, 333_333_333]) {
        const year = { base, programs: ["JHT", "JP"] as Program[], last: monthOf(2025, 12), people: 613 };
        const whole = valueOf(computeGroup(wage({ ...year, workerPart: "DANA" }), 2025, undefined, rounding));
        const shared = valueOf(computeGroup(wage({ ...year, workerPart: "UPAH" }), 2025, undefined, rounding));
        expect(shared.total + shared.deducted).toBe(whole.total);
      }
  });

  it("published cases with JHT pay the whole: Pangkep 6.24 %, Magelang 9.24 %", () => {
    const pangkep = wage({ programs: ["JKK", "JKM", "JHT"], workerPart: "DANA" });
    expect(valueOf(computeGroup(pangkep, 2025)).total).toBe(212_160);
    expect(valueOf(computeGroup({ ...pangkep, workerPart: "UPAH" }, 2025)).total).toBe(144_160);
    const magelang = wage({ programs: ["JKK", "JKM", "JHT", "JP"], base: 100_000_000, workerPart: "DANA" });
    expect(valueOf(computeGroup(magelang, 2025)).total).toBe(92_400);
    expect(valueOf(computeGroup({ ...magelang, workerPart: "UPAH" }, 2025)).total).toBe(62_400);
    for (const { segments, workerPart } of GROUP_CATEGORIES)
      if (segments.includes("PU")) expect(workerPart?.reason.id).toMatch(/PP 46\/2015 Pasal 16/);
  });

  it("BPU and construction know no part of the worker: the choice changes nothing", () => {
    const bpu = group({ programs: ["JKK", "JKM", "JHT"], workerPart: "UPAH" });
    expect(valueOf(computeGroup(bpu, 2025))).toMatchObject({ total: 100 * 36_800 * 12, deducted: 0 });
  });

  it("stands in the plan file, and the sum over groups keeps it apart", () => {
    const plan = {
      ...examplePlan(regionOf("kab-blitar"), "id"),
      scenarios: [],
      groups: [wage({ programs: ["JHT"], workerPart: "UPAH" })],
    };
    expect(sumGroups(plan)).toMatchObject({ total: 125_800, deducted: 68_000 });
    const read = readPlanFile(writePlanFile(plan));
    expect(read.ok && read.plan.groups[0]!.workerPart).toBe("UPAH");
  });
});
