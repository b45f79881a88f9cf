import { monthOf } from "../../../src/law/month";
import { FIGURE_PREFIX } from "../../../src/budget/coverage";
import { CODE_LETTERS, freshCode } from "../../../src/budget/freshCode";
import { frameInYear, groupInYear } from "../../../src/budget/otherYear";
import { startRevision } from "../../../src/budget/revision";
import type { BudgetPlan, Override, Scenario, WorkerGroup } from "../../../src/budget/plan";
import { withoutFund } from "../../../src/taskpane/views/funds/changeFunds";
import { fund } from "../../book/support/funds";
import { localProvision } from "../../cases/localProvision";
import { pick, readPlan, type Take, type Walker } from "./walkSteps";

const withGroup = (plan: BudgetPlan, at: number, change: (group: WorkerGroup) => Partial<WorkerGroup>): BudgetPlan => {
  const of = at % plan.groups.length;
  return { ...plan, groups: plan.groups.map((one, index) => (index === of ? { ...one, ...change(one) } : one)) };
};

const newName = (walker: Walker, kind: string): string => `${kind} ${(walker.typed += 1)}`;

/** What a scenario may say of a plan with these groups and funds. */
function overrideOf({ year, groups, funds }: BudgetPlan, at: number, amount: number): Override {
  const { id } = pick(groups, at);
  const values: Override[] = [
    { target: "group", id, field: "people", value: amount, reason: "" },
    { target: "group", id, field: "programs", value: pick(["JKK", "JKK+JKM"], amount), reason: "hemat" },
    { target: "group", id, field: "last", value: monthOf(year, 1 + (amount % 12)), reason: "" },
    { target: "group", id, field: "exits", value: amount % 5, reason: "" },
    { target: "parameter", id: "bpu.jkm", field: "value", value: 6_800 + amount, reason: "usulan" },
    ...(funds.length === 0
      ? []
      : [
          {
            target: "fund",
            id: pick(funds, at).id,
            field: `ceilings.${year}`,
            value: amount * 1e6,
            reason: "",
          } as const,
          { target: "group", id, field: "fund", value: pick(funds, amount).id, reason: "" } as const,
        ]),
  ];
  return pick(values, at + amount);
}

/** What people change in the pane; the walk writes it. */
export const PANE_STEPS = {
  async *language(walker) {
    walker.language = walker.language === "id" ? "en" : "id";
    yield await readPlan(walker);
  },
  async *paneScenario(walker, at, amount) {
    const now = await readPlan(walker);
    const { scenarios } = now;
    if (now.groups.length === 0) return;
    if (scenarios.length === 0 || at % 4 === 0) {
      const id = freshCode(
        CODE_LETTERS.scenario,
        scenarios.map((one) => one.id),
      );
      const added: Scenario = { id, name: newName(walker, "Skenario"), overrides: [overrideOf(now, at, amount)] };
      yield { ...now, scenarios: [...scenarios, added] };
      return;
    }
    const { id } = pick(scenarios, amount);
    const changed = (change: (scenario: Scenario) => Scenario): BudgetPlan => ({
      ...now,
      scenarios: scenarios.map((one) => (one.id === id ? change(one) : one)),
    });
    if (at % 4 === 1) yield changed((one) => ({ ...one, name: newName(walker, "Nama lain") }));
    else if (at % 4 === 2)
      yield changed((one) => ({ ...one, overrides: [...one.overrides, overrideOf(now, at, amount)] }));
    else
      yield {
        ...now,
        scenarios: scenarios.filter((one) => one.id !== id),
        activeScenario: now.activeScenario === id ? null : now.activeScenario,
      };
  },
  async *paneActive(walker, at) {
    const now = await readPlan(walker);
    yield { ...now, activeScenario: pick([null, ...now.scenarios.map(({ id }) => id)], at) };
  },
  async *paneSplit(walker, at, amount) {
    const now = await readPlan(walker);
    if (now.groups.length === 0 || now.funds.length < 2) return;
    const [one, other] = [pick(now.funds, at).id, pick(now.funds, at + 1).id];
    const share = 1_000 * (1 + (amount % 99));
    yield withGroup(now, amount, ({ split, fund: own }) =>
      split?.length
        ? { split: null, fund: split[0]?.fund ?? own }
        : {
            split: [
              { fund: one, share },
              { fund: other, share: 100_000 - share },
            ],
            fund: one,
          },
    );
  },
  async *paneFund(walker, at, amount) {
    const now = await readPlan(walker);
    if (now.funds.length < 2 || at % 2 === 0) {
      const name = newName(walker, "Dana");
      const added = fund({
        id: `F${walker.typed}`,
        name,
        kind: "APBD_KABUPATEN",
        ceilings: { [now.year]: 900_000_000_000 },
      });
      const wider = { ...now, funds: [...now.funds, added] };
      yield now.groups.length === 0 ? wider : withGroup(wider, amount, () => ({ fund: added.id, split: null }));
      return;
    }
    const { id } = pick(now.funds, amount);
    const changes = withoutFund(id, now.groups);
    yield {
      ...now,
      funds: now.funds.filter((one) => one.id !== id),
      groups: now.groups.map((one) => ({ ...one, ...changes[one.id] })),
    };
  },
  async *paneCoverage(walker, at, amount) {
    const now = await readPlan(walker);
    const figures = now.coverage ?? [];
    if (figures.length > 0 && at % 3 === 0) {
      yield {
        ...now,
        coverage: figures.slice(1),
        groups: now.groups.map((one) => (one.figure === figures[0]!.id ? { ...one, figure: null } : one)),
      };
      return;
    }
    const id = freshCode(
      FIGURE_PREFIX,
      figures.map((one) => one.id),
    );
    const wider: BudgetPlan = {
      ...now,
      coverage: [
        ...figures,
        {
          id,
          participants: 1_000 + amount,
          workers: 50_000 + at,
          printed: null,
          definition: "pekerja",
          date: null,
          source: null,
        },
      ],
    };
    yield now.groups.length === 0 ? wider : withGroup(wider, at, () => ({ figure: id, covered: 0 }));
  },
  /** The same budget for the year after, or the year before again. */
  async *paneYear(walker) {
    const now = await readPlan(walker);
    const year = now.year === 2025 ? 2026 : 2025;
    const groups = now.groups.map((one) => groupInYear(one, year - now.year));
    yield frameInYear({ ...now, groups }, year);
  },
  async *paneRevision(walker, at) {
    const now = await readPlan(walker);
    yield now.adopted
      ? { ...now, adopted: null }
      : startRevision(now, pick(["PERGESERAN", "PERUBAHAN"], at), "DPA 2025");
  },
  async *paneProvision(walker, at, amount) {
    const now = await readPlan(walker);
    yield {
      ...now,
      localProvisions: now.localProvisions?.length
        ? []
        : [
            localProvision({
              parameter: "bpu.jkm",
              values: [7_000 + amount],
              from: monthOf(2025, 1 + (at % 12)),
              until: null,
            }),
          ],
    };
  },
  async *paneOrder(walker, at) {
    const now = await readPlan(walker);
    if (now.groups.length < 2) return;
    const from = 1 + (at % (now.groups.length - 1));
    const groups = [...now.groups];
    groups.splice(from - 1, 0, ...groups.splice(from, 1));
    yield { ...now, groups };
  },
  async *panePlace(walker, at, amount) {
    const now = await readPlan(walker);
    if (now.groups.length === 0) return;
    yield withGroup(now, at, ({ place }) =>
      place ? { place: null } : { place: `Desa ${amount % 3}`, payer: "APBDES" },
    );
  },
  async *paneSegment(walker, at, amount) {
    const now = await readPlan(walker);
    if (now.groups.length === 0) return;
    yield withGroup(now, at, () =>
      pick<Partial<WorkerGroup>>(
        [
          { segment: "PU", programs: ["JKK", "JKM", "JHT", "JP"], base: 300_000_000 + amount * 100, contract: null },
          { segment: "PU", programs: ["JKK", "JKM", "JHT"], base: 250_000_000, workerPart: "UPAH", contract: null },
          { segment: "JAKON", programs: ["JKK", "JKM"], base: null, contract: 100_000_000 + amount, people: 0 },
          { segment: "BPU", programs: ["JKK", "JKM", "JHT"], base: 120_000_000, contract: null, workerPart: "DANA" },
        ],
        amount,
      ),
    );
  },
} satisfies Record<string, Take>;
