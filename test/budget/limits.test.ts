import { describe, expect, it } from "vitest";
import { LIMITS, type Limit, type LimitKey } from "../../src/budget/limits";
import { checkGroup } from "../../src/budget/checkGroup";
import { checkPlan } from "../../src/budget/checkPlan";
import { computeConstruction } from "../../src/budget/construction";
import { computeGroup } from "../../src/budget/group";
import { NO_SCENARIO } from "../../src/budget/scenarioNames";
import { sumGroups } from "../../src/budget/sumGroups";
import { LAW } from "../../src/law/baseline";
import { monthOf } from "../../src/law/month";
import { scenariosSheet } from "../../src/texts/book/scenarios";
import { everySheet } from "../../src/texts/book/everySheet";
import type { Words } from "../../src/texts/language";
import { limitWords } from "../../src/texts/limits";
import { KNOWN_PROBLEM_CODES, problemText } from "../../src/texts/problems";
import { showNumber } from "../../src/texts/numbers";
import { fund, group, plan } from "./samples";

const units: Record<Limit["unit"], string> = {
  rupiah: "rupiah",
  people: "orang / people",
  "people a month": "orang sebulan / people a month",
  months: "bulan / months",
  year: "tahun / year",
  entries: "butir / entries",
  characters: "huruf / characters",
  bytes: "bita / bytes",
  levels: "tingkat / levels",
};

/** docs/limits.md; `npx vitest run --project budget -u` writes it anew. */
function limitsDocument(): string {
  const words: Record<LimitKey, Record<"name" | "why", Words>> = limitWords;
  const rows = Object.entries<Limit>(LIMITS).map(([key, { value, unit }]) => {
    const { name, why } = words[key as LimitKey];
    const shown = unit === "year" ? String(value) : showNumber("id", value);
    return `| ${name.id}<br>*${name.en}* | ${shown} ${units[unit]} | ${why.id}<br>*${why.en}* |`;
  });
  return [
    "# Batas (limits)",
    "",
    "Sebanyak apa yang dapat dimuat sebuah rencana; sama di berkas rencana, panel, fungsi sel, dan buku. Yang melebihinya ditolak",
    "dengan menyebut batasnya. *How much a plan may hold, the same in plan file, pane, cells and book; what exceeds it is refused and",
    "told the limit. This page is `LIMITS` in `src/budget/limits.ts`, held together by a test.*",
    "",
    "| batas / limit | nilai / value | sebab / why |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

const codes = (changes: Parameters<typeof plan>[0]) => checkPlan(plan(changes)).map(({ problem }) => problem.code);
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => group({ id: `g${index}`, name: `K${index}` }));

describe("the limits", () => {
  it("are documented in docs/limits.md", async () => {
    await expect(limitsDocument()).toMatchFileSnapshot("../../docs/limits.md");
  });

  it("leave a thousand groups alone, and name what is too much", () => {
    expect(codes({ groups: many(1000), funds: [fund({ ceilings: { 2025: 1e15 - 1 } })] })).toEqual([]);
    expect(codes({ groups: many(1001), funds: [fund({ ceilings: { 2025: 1e15 - 1 } })] })).toEqual(["too_many"]);
  });

  it.each([
    ["text_too_long", { region: { code: null, name: "K".repeat(101), source: null } }],
    ["text_too_long", { region: { code: null, name: "&".repeat(51), source: null } }],
    ["region_missing", { region: { code: null, name: " ", source: null } }],
    ["region_missing", { region: { code: null, name: "\u200b\u200d\u2064 \u3164", source: null } }],
    ["name_missing", { groups: [group({ name: "\u200b" })] }],
    ["name_missing", { funds: [fund({ name: "\u200d" })] }],
    ["scenario_name_missing", { scenarios: [{ id: "s1", name: "\u200d", overrides: [] }] }],
    ["text_too_long", { groups: [group({ note: "x".repeat(2001) })] }],
    ["text_too_long", { groups: [group({ name: "x".repeat(201) })] }],
    ["text_too_long", { funds: [fund({ source: "x".repeat(2001) })] }],
    ["ceiling_too_large", { funds: [fund({ ceilings: { 2025: 1e15 } })] }],
    ["choice_unknown", { funds: [fund({ kind: "PAJAK" as never })] }],
    ["year_invalid", { year: 2015, groups: [group({ first: monthOf(2015, 7), last: monthOf(2015, 12) })] }],
    ["year_invalid", { year: 2101 }],
    ["scenario_name_missing", { scenarios: [{ id: "s1", name: " ", overrides: [] }] }],
    ["scenario_name_reserved", { scenarios: [{ id: "s1", name: "tanpa  Skenario", overrides: [] }] }],
    [
      "scenario_name_twice",
      { scenarios: ["Besar", "besar "].map((name, index) => ({ id: `s${index}`, name, overrides: [] })) },
    ],
  ] as const)("are told as %s", (code, changes) => {
    expect(codes(changes as unknown as Parameters<typeof plan>[0])).toContain(code);
    expect(KNOWN_PROBLEM_CODES).toContain(code);
  });

  it("refuse a total of sixteen digits, of one group and of all", () => {
    const rich = { segment: "PU" as const, programs: ["JHT" as const], base: LIMITS.base.value * 100 };
    const alone = computeGroup(group({ ...rich, people: 300_000_000 }), 2025);
    expect(alone.ok ? null : alone.problems[0]).toMatchObject({
      code: "total_too_large",
      data: { limit: 999_999_999_999_999 },
    });
    const together = sumGroups(plan({ groups: ["g1", "g2"].map((id) => group({ ...rich, id, people: 90_000 })) }));
    expect(together.groups.map(({ outcome }) => outcome.ok)).toEqual([true, false]);
    expect(problemText("id", { code: "total_too_large", data: { limit: LIMITS.total.value } })).toContain(
      "Rp999.999.999.999.999",
    );
  });

  it("let no contract leave what a spreadsheet multiplies exactly", () => {
    const outcome = computeConstruction({
      contract: LIMITS.contract.value,
      programs: ["JKK", "JKM"],
      month: monthOf(2026, 1),
    });
    const rates = LAW.parameters.flatMap((parameter) => (parameter.kind === "slices" ? parameter.value : []));
    const highest = Math.max(...rates.map(({ JKK, JKM }) => JKK + JKM));
    expect(outcome.ok).toBe(true);
    expect(LIMITS.contract.value * highest).toBeLessThan(Number.MAX_SAFE_INTEGER);
  });

  it("let no base leave what a spreadsheet multiplies exactly", () => {
    const rates = LAW.parameters.flatMap((parameter) => (parameter.kind === "rate" ? parameter.value : []));
    const highest = Math.max(...rates.map(({ employer, worker }) => employer + worker));
    expect(LIMITS.base.value * 100 * highest).toBeLessThan(Number.MAX_SAFE_INTEGER);
    expect(checkGroup(group({ base: LIMITS.base.value * 100 + 1 }), 2025).map(({ code }) => code)).toEqual([
      "base_too_large",
    ]);
  });

  it("keep the footer of a page within 255 characters, whatever the region's name", () => {
    for (const language of ["id", "en"] as const) {
      const parts = [everySheet.year, everySheet.page, everySheet.of, everySheet.madeBy].map(
        (words) => words[language],
      );
      const rest = "&L · 2025&C &P  &N&R".length + parts.join("").length + 10;
      // Excel reads "&" as a command, so each one in a name is written twice.
      expect(LIMITS.region.value + rest).toBeLessThan(255);
    }
  });

  it("the words for no scenario are those of the sheet", () => {
    expect(NO_SCENARIO).toEqual(scenariosSheet.none);
  });
});
