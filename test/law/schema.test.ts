import { describe, expect, it } from "vitest";
import { LAW } from "../../src/law/baseline";
import { GROUP_CATEGORIES } from "../../src/law/catalogue";
import { accountCode } from "../../src/law/accounts";
import { FACTS } from "../../src/law/facts";
import { minimumWage } from "../../src/law/minimumWages";
import { monthOf } from "../../src/law/month";
import type { Parameter } from "../../src/law/parameter";
import { REGIONS } from "../../src/law/regions";
import { catalogueFaults, otherFaults, parameterFaults } from "../../src/law/schema";

const facts = Object.values(FACTS).flat();
const changed = (id: string, change: object): Parameter[] =>
  LAW.parameters.map((parameter) => (parameter.id === id ? ({ ...parameter, ...change } as Parameter) : parameter));

describe("the schema check of the law", () => {
  it("finds no fault in what is shipped", () => {
    expect([...parameterFaults(LAW.parameters), ...otherFaults(facts), ...catalogueFaults()]).toEqual([]);
  });

  it.each([
    ["unit", { unit: undefined }, "pu.jkm: unit is missing"],
    ["start", { from: undefined }, "pu.jkm: first month is missing"],
    ["end", { until: undefined }, "pu.jkm: last month is missing"],
    ["source", { citation: { regulation: "PP 44/2015", article: null, readAt: "" } }, "pu.jkm: source is missing"],
    ["regulation", { citation: { regulation: null, article: null, readAt: "x" } }, "pu.jkm: names no regulation"],
    ["confidence", { confidence: undefined }, "pu.jkm: confidence is missing"],
    ["value", { value: { employer: 0.3, worker: 0 } }, "pu.jkm: value does not fit kind rate"],
    ["order of dates", { until: monthOf(2015, 6) }, "pu.jkm: ends before it starts"],
  ])("names a missing or wrong %s", (_, change, fault) => {
    expect(parameterFaults(changed("pu.jkm", change)).some((found) => found.startsWith(fault))).toBe(true);
  });

  it("names a gap and an overlap in a series", () => {
    expect(parameterFaults(changed("pu.jp.ceiling.2024", { until: monthOf(2025, 1) }))).toEqual([
      "PU JP ceiling: nothing in force in 2025-02",
    ]);
    expect(parameterFaults(changed("pu.jp.ceiling.2024", { until: monthOf(2025, 3) }))).toEqual([
      "pu.jp.ceiling.2024 and pu.jp.ceiling.2025 overlap",
    ]);
    expect(parameterFaults(changed("pu.jkk.3", { until: monthOf(2020, 12) }))).toEqual([
      "PU JKK rate risk 3: nothing in force in 2021-01",
    ]);
  });

  it("names a gap between minimum wages", () => {
    const holed = facts.filter(({ id }) => id !== "wage.kab-pati.2025");
    expect(otherFaults(holed)).toEqual(["wage.kab-pati.2024 and wage.kab-pati.2026 leave a gap"]);
  });
});

describe("catalogue, accounts and regions", () => {
  it("covers the groups of published budgets, each with a reason in both languages", () => {
    expect(GROUP_CATEGORIES.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        "non_asn",
        "kepala_desa",
        "perangkat_desa",
        "bpd",
        "rt_rw",
        "kader_posyandu",
        "jakon",
        "bumdes",
      ]),
    );
    expect(GROUP_CATEGORIES.find(({ code }) => code === "rt_rw")!.segments).toEqual(["BPU", "PU"]);
  });

  it("knows accounts for non-ASN and villages only", () => {
    expect(accountCode("non_asn", "JKK", "APBD")).toBe("5.1.02.02.02.0006");
    expect(accountCode("non_asn", "JKM", "APBD")).toBe("5.1.02.02.02.0007");
    expect(accountCode("non_asn", "JHT", "APBD")).toBe("5.1.02.02.02.0010");
    expect(accountCode("non_asn", "JP", "APBD")).toBeNull();
    expect(accountCode("pekerja_rentan", "JKK", "APBD")).toBeNull();
    expect(accountCode("kepala_desa", "JKK", "APBDES")).toBe("5.1.3.03");
    expect(accountCode("perangkat_desa", "JHT", "APBDES")).toBe("5.1.3.04");
  });

  it("has the five example regions with dated figures; whatever was not published is an assumption", () => {
    expect(REGIONS.map(({ name }) => name)).toEqual([
      "Kabupaten Blitar",
      "Kabupaten Banyumas",
      "Kabupaten Pati",
      "Kabupaten Ngawi",
      "Kabupaten Konawe",
    ]);
    const published = REGIONS.flatMap(({ id, groups }) =>
      groups.filter(({ assumptions }) => assumptions.length === 0).map((group) => `${id} ${group.id}`),
    );
    expect(published).toEqual(["kab-blitar K1"]);
  });

  it("every minimum wage names the page on which it was read, and a decree", () => {
    const wages = facts.filter(({ id }) => id.startsWith("wage."));
    expect(wages.filter(({ citation }) => !citation.regulation || citation.readAt === "pers")).toEqual([]);
    // A page of December 2023 cannot print the wages of later years.
    const old = wages.filter(({ citation, from }) => citation.readAt.includes("2023-12") && from > monthOf(2024, 1));
    expect(old).toEqual([]);
  });

  it("keeps the cents of a minimum wage", () => {
    expect(minimumWage("kab-konawe", 2026)!.value.hundredths).toBe(330_649_618);
    expect(minimumWage("kab-banyumas", 2026)!.value.hundredths).toBe(247_459_899);
    expect(minimumWage("kab-konawe", 2024)!.value.hundredths).toBe(288_596_404);
    expect(minimumWage("kab-blitar", 2030)).toBeUndefined();
  });
});
