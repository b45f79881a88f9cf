import { accountGaps } from "../../src/texts/accounts";
import { problemText } from "../../src/texts/problems";
import { describe, expect, it } from "vitest";
import { monthOf } from "../../src/law/month";
import { REGIONS } from "../../src/law/regions";
import { budgetRows } from "../../src/budget/budgetRows";
import { examplePlan } from "../../src/budget/examplePlan";
import { adoptedPlan, comparePlans, startRevision } from "../../src/budget/revision";
import { fund, group, plan } from "./samples";
import { villageBlocks } from "./villageBlocks";

const staff = group({ id: "g2", name: "Staf", category: "non_asn", segment: "PU", base: 300_000_000, people: 10 });

describe("budget rows (RKA)", () => {
  it("Blitar 2025: one row per programme, 6,043 people × 9 months", () => {
    const rows = budgetRows(examplePlan(REGIONS[0]!, "id")).filter(({ group }) => group.people > 0);
    expect(rows.map(({ program, volumes, unitPrice, amount }) => ({ program, volumes, unitPrice, amount }))).toEqual(
      [
        { program: "JKK", unitPrice: 10_000, amount: 543_870_000 },
        { program: "JKM", unitPrice: 6800, amount: 369_831_600 },
      ].map((row) => ({
        ...row,
        volumes: [
          { volume: 6043, unit: "ORANG" },
          { volume: 9, unit: "BULAN" },
        ],
      })),
    );
    expect(rows[0]!.fund!.name).toBe("DBHCHT Kabupaten Blitar 2025");
  });

  it("flags rows without an account until the user fills it in", () => {
    const filled = group({ accounts: { JKK: "5.1.02.99" } });
    const rows = budgetRows(plan({ groups: [filled, staff] }));
    expect(rows.map(({ accountCode, problems }) => [accountCode, problems.map(({ code }) => code)])).toEqual([
      ["5.1.02.99", []],
      [null, ["account_missing"]],
      ["5.1.02.02.02.0006", []],
      ["5.1.02.02.02.0007", []],
    ]);
  });

  it("what CSR or participants pay stands outside, needs no account, and a fund's kind decides before the group does", () => {
    const rows = budgetRows(
      plan({
        groups: [
          group({ id: "csr", payer: "CSR", fund: null }),
          group({ id: "own", payer: "MANDIRI", fund: null }),
          group({ id: "apbd", fund: null }),
          group({ id: "byFund", payer: "APBD", fund: "f1" }),
        ],
        funds: [
          {
            id: "f1",
            name: "CSR bank",
            kind: "CSR",
            ceilings: {},
            earmark: null,
            firstMonth: null,
            lastMonth: null,
          },
        ],
      }),
    );
    expect(rows.map(({ group: { id }, outside, problems }) => [id, outside, problems.length])).toEqual([
      ["csr", "CSR", 0],
      ["csr", "CSR", 0],
      ["own", "MANDIRI", 0],
      ["own", "MANDIRI", 0],
      ["apbd", null, 1],
      ["apbd", null, 1],
      ["byFund", "CSR", 0],
      ["byFund", "CSR", 0],
    ]);
  });

  it.each([
    ["NON_ASN_PROGRAM", { category: "non_asn", segment: "PU", base: 300_000_000, programs: ["JP"] }],
    ["VILLAGE", { category: "bpd", payer: "APBDES", segment: "PU", base: 300_000_000, programs: ["JKK"] }],
    ["CONSTRUCTION", { category: "jakon", segment: "JAKON", contract: 100_000_000, programs: ["JKK"] }],
    ["OFFICE", { category: "rt_rw", programs: ["JKK"] }],
    ["VULNERABLE", { category: "petani", programs: ["JKK"] }],
    ["CENTRAL", { category: "petani", payer: "APBN", programs: ["JKK"] }],
    ["CATEGORY", { category: null, programs: ["JKK"] }],
  ] as const)("says why no account is known: %s", (gap, change) => {
    const [row] = budgetRows(plan({ groups: [group({ ...change, programs: [...change.programs] })] }));
    expect(row!.problems).toMatchObject([{ code: "account_missing", data: { gap } }]);
    for (const language of ["id", "en"] as const)
      expect(problemText(language, row!.problems[0]!)).toContain(accountGaps[gap]![language]);
  });

  it("the region's own accounts come after the group's and before the law's; those for everyone fill what is left", () => {
    const accounts = [
      { category: "non_asn", program: "JKK", code: "5.1.99.1", source: "Perbup contoh" },
      { category: null, program: "JKM", code: "5.1.99.2", source: null },
      { category: null, program: "JKK", code: "", source: null },
    ] as const;
    const rows = budgetRows(
      plan({
        accounts: [...accounts],
        groups: [staff, group({ category: "petani" }), group({ accounts: { JKK: "5.1.1" } })],
      }),
    );
    expect(rows.map(({ accountCode }) => accountCode)).toEqual([
      "5.1.99.1",
      "5.1.02.02.02.0007",
      null,
      "5.1.99.2",
      "5.1.1",
      "5.1.99.2",
    ]);
  });

  it("a change of price inside the year starts a new row", () => {
    const own = group({ payer: "MANDIRI", first: monthOf(2026, 1), last: monthOf(2026, 12), programs: ["JKM"] });
    const rows = budgetRows(plan({ year: 2026, groups: [own] }));
    expect(rows.map(({ unitPrice, volumes }) => [unitPrice, volumes[1]!.volume])).toEqual([
      [6800, 3],
      [3400, 9],
    ]);
  });

  it("a changing headcount is counted in person-months", () => {
    const rows = budgetRows(plan({ groups: [group({ joins: 1, last: monthOf(2025, 3), programs: ["JKM"] })] }));
    expect(rows[0]).toMatchObject({ volumes: [{ volume: 303, unit: "ORANG_BULAN" }], amount: 303 * 6800 });
  });

  it("a split by share shows the share, and a split by months its own months", () => {
    const funds = [fund(), fund({ id: "f2", name: "CSR" })];
    const shared = group({
      programs: ["JKM"],
      split: [
        { fund: "f1", share: 30_000 },
        { fund: "f2", share: 70_000 },
      ],
    });
    expect(budgetRows(plan({ groups: [shared], funds })).map(({ volumes, amount }) => [volumes[2], amount])).toEqual([
      [{ volume: 30, unit: "PERSEN" }, 2_448_000],
      [{ volume: 70, unit: "PERSEN" }, 5_712_000],
    ]);
    const handed = group({
      programs: ["JKM"],
      split: [
        { fund: "f1", share: 100_000, last: monthOf(2025, 4) },
        { fund: "f2", share: 100_000, first: monthOf(2025, 5) },
      ],
    });
    expect(budgetRows(plan({ groups: [handed], funds })).map((row) => [row.fund!.id, row.volumes[1]!.volume])).toEqual([
      ["f1", 4],
      ["f2", 8],
    ]);
  });

  it("a construction contract is one package", () => {
    const works = group({ segment: "JAKON", contract: 100_000_000 });
    expect(
      budgetRows(plan({ groups: [works] })).map(({ volumes, unitPrice, amount }) => [volumes, unitPrice, amount]),
    ).toEqual([
      [[{ volume: 1, unit: "PAKET" }], 210_000, 210_000],
      [[{ volume: 1, unit: "PAKET" }], 30_000, 30_000],
    ]);
  });
});

describe("village blocks (RAB Desa)", () => {
  const village = (id: string, place: string | null, changes = {}) =>
    group({
      id,
      name: `Kades ${id}`,
      category: "kepala_desa",
      segment: "PU",
      base: 300_000_000,
      people: 1,
      payer: "APBDES",
      fund: null,
      place,
      ...changes,
    });

  it("one per village with its accounts, rolled up; other payers stay out", () => {
    const groups = [village("1", "Sukamaju"), group(), village("2", "Mekarsari"), village("3", "sukamaju ")];
    const budget = villageBlocks(plan({ groups }));
    expect(budget.blocks.map((block) => [block.village, block.rows.length, block.total])).toEqual([
      ["Mekarsari", 2, 194_400],
      ["Sukamaju", 4, 388_800],
    ]);
    expect(budget.total).toBe(583_200);
    expect(new Set(budget.blocks[0]!.rows.map(({ accountCode }) => accountCode))).toEqual(new Set(["5.1.3.03"]));
  });

  it("a village fund pulls a group in, another fund keeps it out", () => {
    const funds = [fund(), fund({ id: "f2", name: "ADD", kind: "APBDES" })];
    const groups = [group({ fund: "f2", name: "Kader" }), village("1", "Sukamaju", { fund: "f1" })];
    const budget = villageBlocks(plan({ groups, funds }));
    expect(budget.blocks.map((block) => block.village)).toEqual([null]);
  });

  it("of a split only the part charged to a village fund is the village's; a part without a listed fund is nobody's", () => {
    const funds = [fund(), fund({ id: "f2", name: "ADD", kind: "APBDES" })];
    const split = [
      { fund: "f2", share: 50_000 },
      { fund: "nobody", share: 50_000 },
    ];
    const budget = villageBlocks(plan({ groups: [village("1", "Sukamaju", { split })], funds }));
    expect(budget.blocks.map((block) => [block.village, block.total])).toEqual([["Sukamaju", 97_200]]);
  });
});

describe("revisions (pergeseran, perubahan)", () => {
  const adopted = plan({ groups: [group(), staff] });
  const started = startRevision(adopted, "PERUBAHAN", "DPA 2025");
  const revised = {
    ...started,
    groups: [group({ people: 120 }), group({ id: "g3", name: "Nelayan", people: 5 })],
  };

  it("keep what was adopted beside what is planned now", () => {
    expect(started.groups).toEqual(adopted.groups);
    expect(adoptedPlan(revised)!.groups).toEqual(adopted.groups);
    expect(adoptedPlan(adopted)).toBeNull();
  });

  it("tell what was added, removed and changed", () => {
    const compared = comparePlans(adoptedPlan(revised)!, revised);
    expect(compared.difference).toBe(20 * 201_600 + 5 * 201_600 - 1_944_000);
    expect(compared.groups.map(({ kind, difference }) => [kind, difference])).toEqual([
      ["CHANGED", 20 * 201_600],
      ["ADDED", 5 * 201_600],
      ["REMOVED", -1_944_000],
    ]);
    expect(compared.groups[0]!.fields).toEqual([{ field: "people", before: 100, after: 120 }]);
    expect(Object.values(compared.byProgram).reduce((sum, part) => sum + part, 0)).toBe(compared.difference);
  });
});
