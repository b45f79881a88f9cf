import { describe, expect, it } from "vitest";
import { LAW } from "../../src/law/baseline";
import { constructionSlices, listParameters, wageCeiling } from "../../src/law/lookups";
import { monthOf, monthText } from "../../src/law/month";
import { findRule, type RuleQuery } from "../../src/law/rule";
import { PAYERS, PROGRAMS, PROGRAMS_OF, RISK_CLASSES, SECTORS, SEGMENTS } from "../../src/law/terms";
import { codesOf, valueOf } from "../budget/valueOf";

const query = (changes: Partial<RuleQuery>): RuleQuery => ({
  program: "JKK",
  segment: "PU",
  month: monthOf(2025, 1),
  risk: 1,
  sector: "UMUM",
  payer: "APBD",
  ...changes,
});
const rule = (changes: Partial<RuleQuery>) => valueOf(findRule(LAW, query(changes)));
const remarksOf = (changes: Partial<RuleQuery>) => rule(changes).unsettled.map(({ code }) => code);

describe("rates of wage earners (PP 44, 45, 46/2015)", () => {
  it.each([
    [1, 240],
    [2, 540],
    [3, 890],
    [4, 1270],
    [5, 1740],
  ] as const)("JKK of risk class %i is %i per 100,000, borne by the employer", (risk, rate) => {
    expect(rule({ risk })).toMatchObject({ kind: "rate", employerRate: rate, workerRate: 0, maxBase: null });
  });

  it.each([
    ["JKM", 300, 0],
    ["JHT", 3700, 2000],
    ["JP", 2000, 1000],
  ] as const)("%s: employer %i, worker %i", (program, employerRate, workerRate) => {
    expect(rule({ program })).toMatchObject({ employerRate, workerRate });
  });

  it("JKK does not fall to 0.10 % because of JKP", () => {
    expect(rule({ month: monthOf(2026, 6) }).employerRate).toBe(240);
  });
});

describe("the wage ceiling of JP, each March, once in February", () => {
  it.each([
    ["2015-07", 7_000_000],
    ["2016-02", 7_000_000],
    ["2016-03", 7_335_300],
    ["2017-03", 7_703_500],
    ["2018-03", 8_094_000],
    ["2019-03", 8_512_400],
    ["2020-03", 8_939_700],
    ["2021-01", 8_939_700],
    ["2021-02", 8_754_600],
    ["2022-02", 8_754_600],
    ["2022-03", 9_077_600],
    ["2023-03", 9_559_600],
    ["2024-03", 10_042_300],
    ["2025-02", 10_042_300],
    ["2025-03", 10_547_400],
    ["2026-02", 10_547_400],
    ["2026-03", 11_086_300],
  ])("%s: %i", (text, ceiling) => {
    const month = monthOf(Number(text.slice(0, 4)), Number(text.slice(5)));
    expect(rule({ program: "JP", month }).maxBase).toBe(ceiling);
    expect(valueOf(wageCeiling(LAW, "JP", month)).amount).toBe(ceiling);
  });

  it("follows last year's growth, cut to Rp100", () => {
    const growth = [479, 502, 507, 517, 502, -207, 369, 531, 505, 503, 511];
    const ceilings = LAW.parameters.filter(({ kind }) => kind === "ceiling").map(({ value }) => value as number);
    growth.forEach((percent, index) => {
      const exact = ceilings[index]! * (10_000 + percent);
      expect(ceilings[index + 1]).toBe(((exact - (exact % 1_000_000)) / 1_000_000) * 100);
    });
  });

  it("there is none for JKK, JKM and JHT", () => {
    for (const program of ["JKK", "JKM", "JHT"] as const)
      expect(codesOf(wageCeiling(LAW, program, monthOf(2025, 1)))).toEqual(["no_wage_ceiling"]);
  });

  it("one that is not announced yet is told", () => {
    expect(remarksOf({ program: "JP", month: monthOf(2027, 2) })).toEqual(["law_after_known_date"]);
    expect(remarksOf({ program: "JP", month: monthOf(2027, 3) })).toEqual([
      "law_after_known_date",
      "jp_ceiling_not_announced",
    ]);
    expect(remarksOf({ program: "JP", month: monthOf(2020, 6) })).toEqual([]);
  });
});

describe("people without an employer (BPU)", () => {
  it("JKK 1 % and JHT 2 % of an income between 1,000,000 and 20,700,000; JKM 6,800", () => {
    const limits = { minBase: 1_000_000, maxBase: 20_700_000 };
    expect(rule({ segment: "BPU" })).toMatchObject({ kind: "rate", workerRate: 1000, ...limits });
    expect(rule({ segment: "BPU", program: "JHT" })).toMatchObject({ kind: "rate", workerRate: 2000, ...limits });
    expect(rule({ segment: "BPU", program: "JKM" })).toMatchObject({ kind: "amount", amount: 6800 });
  });

  it("there is no JP", () => {
    expect(codesOf(findRule(LAW, query({ segment: "BPU", program: "JP" })))).toEqual(["program_not_in_segment"]);
  });

  it("the income list is among what JKK and JHT rest on, with its confidence", () => {
    for (const program of ["JKK", "JHT"] as const) {
      const used = rule({ segment: "BPU", program });
      expect(used.bands).toHaveLength(33);
      expect(used.parameters.find(({ id }) => id === "bpu.bands")).toMatchObject({ confidence: "B" });
    }
    expect(rule({ segment: "BPU", program: "JKM" }).bands).toEqual([]);
    expect(rule({ segment: "PU" }).bands).toEqual([]);
  });
});

describe("relief of PP 50/2025: BPU, by month, sector and payer", () => {
  const half = (changes: Partial<RuleQuery>) => rule({ segment: "BPU", ...changes }).relief.denominator === 2;

  it.each([
    ["UMUM", "2026-03", false],
    ["UMUM", "2026-04", true],
    ["UMUM", "2026-12", true],
    ["UMUM", "2027-01", false],
    ["TRANSPORTASI", "2025-12", false],
    ["TRANSPORTASI", "2026-01", true],
    ["TRANSPORTASI", "2027-03", true],
    ["TRANSPORTASI", "2027-04", false],
  ] as const)("%s in %s, self-paid: %s", (sector, text, expected) => {
    const month = monthOf(Number(text.slice(0, 4)), Number(text.slice(5)));
    expect(half({ sector, month, payer: "MANDIRI" })).toBe(expected);
  });

  it.each([
    ["APBD", false, "relief_exclusion_article_unseen"],
    ["APBN", false, "relief_exclusion_article_unseen"],
    ["APBDES", false, "relief_apbdes_unsettled"],
    ["CSR", true, null],
    ["MANDIRI", true, null],
    ["PEMBERI_KERJA", true, null],
  ] as const)("payer %s: half %s, remark %s", (payer, expected, remark) => {
    const month = monthOf(2026, 6);
    expect(half({ payer, month })).toBe(expected);
    const remarks = remarksOf({ segment: "BPU", program: "JKM", payer, month });
    expect(remarks).toEqual(remark === null ? [] : [remark]);
  });

  it("touches neither JHT nor wage earners", () => {
    expect(half({ program: "JHT", payer: "MANDIRI", month: monthOf(2026, 6) })).toBe(false);
    expect(half({ segment: "PU", payer: "MANDIRI", month: monthOf(2026, 6) })).toBe(false);
  });
});

describe("relief of PP 49/2020: 1 % of JKK and JKM, August 2020 to January 2021", () => {
  it.each([
    ["2020-07", 1],
    ["2020-08", 100],
    ["2021-01", 100],
    ["2021-02", 1],
  ] as const)("%s divides by %i", (text, denominator) => {
    const month = monthOf(Number(text.slice(0, 4)), Number(text.slice(5)));
    for (const segment of SEGMENTS) expect(rule({ segment, month }).relief.denominator).toBe(denominator);
    expect(rule({ program: "JHT", month }).relief.denominator).toBe(1);
    expect(valueOf(constructionSlices(LAW, month)).relief.JKM.denominator).toBe(denominator);
  });
});

describe("who joins while the relief of PP 49/2020 runs pays two months in full (Pasal 13)", () => {
  const paid = (since: string, month: string, segment: "PU" | "BPU" | "JAKON" = "PU") => {
    const read = (text: string) => monthOf(Number(text.slice(0, 4)), Number(text.slice(5)));
    return rule({ segment, month: read(month), since: read(since) }).relief.denominator;
  };

  it.each([
    ["2020-07", "2020-08", 100],
    ["2020-08", "2020-08", 1],
    ["2020-08", "2020-09", 1],
    ["2020-08", "2020-10", 100],
    ["2020-12", "2021-01", 1],
    ["2021-01", "2021-01", 1],
    ["2021-01", "2021-02", 1],
    ["2021-02", "2021-02", 1],
  ] as const)("joined %s, month %s: divided by %i", (since, month, denominator) => {
    for (const segment of ["PU", "BPU"] as const) expect(paid(since, month, segment)).toBe(denominator);
  });

  it("construction on known wages is concerned, and a start that nobody names is told about", () => {
    expect(paid("2020-09", "2020-09", "JAKON")).toBe(1);
    expect(paid("2020-08", "2020-10", "JAKON")).toBe(100);
    expect(remarksOf({ month: monthOf(2020, 9) })).toEqual(["newcomers_pay_in_full"]);
    expect(remarksOf({ month: monthOf(2020, 9), since: monthOf(2020, 9) })).toEqual(["newcomer_pays_in_full"]);
    expect(remarksOf({ month: monthOf(2020, 9), since: monthOf(2019, 9) })).toEqual([]);
    expect(remarksOf({ month: monthOf(2020, 9), program: "JHT" })).toEqual([]);
  });
});

describe("dates", () => {
  it("before July 2015 there is no law here, and no fallback", () => {
    for (const program of PROGRAMS) {
      const found = findRule(LAW, query({ program, month: monthOf(2015, 6) }));
      expect(codesOf(found)).toEqual(["month_before_law"]);
    }
    expect(codesOf(constructionSlices(LAW, monthOf(2015, 6)))).toEqual(["month_before_law"]);
    expect(codesOf(findRule(LAW, query({ month: Number.NaN })))).toEqual(["month_invalid"]);
  });

  it("every month since then has a rule for every programme, segment, risk, sector and payer", () => {
    let asked = 0;
    for (let month = monthOf(2015, 7); month <= monthOf(2030, 12); month++)
      for (const segment of SEGMENTS)
        for (const program of PROGRAMS_OF[segment])
          for (const risk of RISK_CLASSES)
            for (const sector of SECTORS)
              for (const payer of PAYERS) {
                const found = findRule(LAW, { program, segment, month, risk, sector, payer });
                if (!found.ok) throw new Error(`${segment} ${program} ${monthText(month)}`);
                expect(found.value.parameters.length).toBeGreaterThan(0);
                asked++;
              }
    expect(asked).toBe(186 * 9 * 60);
  });

  it.each([
    ["no_parameter", { risk: 6 as 5 }],
    ["no_parameter", { risk: 0 as 1 }],
    ["no_parameter", { sector: "LAUT" as "UMUM" }],
    ["no_parameter", { payer: "PEMDA" as "APBD" }],
    ["no_parameter", { program: "JKN" as "JKK" }],
    ["no_parameter", { segment: "PMI" as "PU" }],
    ["month_invalid", { month: monthOf(2025, 1) + 0.25 }],
  ])("%s for a word outside its list, never another question's rule: %j", (code, changes) => {
    expect(codesOf(findRule(LAW, query(changes)))).toEqual([code]);
  });

  it("a rule is remembered: asking again gives the same object", () => {
    expect(findRule(LAW, query({}))).toBe(findRule(LAW, query({})));
  });
});

describe("lists of parameters", () => {
  it("by programme and month", () => {
    const listed = listParameters(LAW, { program: "JP", month: monthOf(2025, 4) }).map(({ id }) => id);
    expect(listed).toEqual(["pu.jp", "pu.jp.ceiling.2025"]);
    expect(listParameters(LAW)).toHaveLength(LAW.parameters.length);
  });
});
