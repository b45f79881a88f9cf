import { describe, expect, it } from "vitest";
import { LAW } from "../../src/law/baseline";
import { monthOf } from "../../src/law/month";
import { sumGroups } from "../../src/budget/sumGroups";
import { readRisk, riskWords, SHAPES, type ReadRisk, type RiskBoxes } from "../../src/taskpane/views/whatif/riskNeed";
import { lawChoices, otherLaw } from "../../src/taskpane/views/whatif/riskLaw";
import { readTies, type Tie } from "../../src/taskpane/views/whatif/riskTies";
import { whatifSentence } from "../../src/taskpane/views/whatif/sentence";
import { buildModel } from "../../src/whatif/chance/model";
import { simulate } from "../../src/whatif/chance/simulation";
import { summarize } from "../../src/whatif/chance/summary";
import { group, plan } from "../budget/samples";
import { codesOf, valueOf } from "../budget/valueOf";

const EMPTY = { least: "", mode: "", most: "", mean: "", deviation: "", values: "", parts: "" };
const boxes = (changes: Partial<RiskBoxes>, texts: Partial<typeof EMPTY> = {}): RiskBoxes => ({
  id: "people",
  what: "people",
  who: { by: "ALL", value: null },
  whoName: "",
  shape: "PERT",
  texts: { ...EMPTY, ...texts },
  shared: false,
  source: "verifikasi 2024",
  law: null,
  chance: "",
  ...changes,
});
const read = (changes: Partial<RiskBoxes>, texts: Partial<typeof EMPTY> = {}) => readRisk(boxes(changes, texts), 1);

describe("what the boxes of an assumption mean", () => {
  it("every distribution of the core, in percent of the plan", () => {
    const texts = {
      ...{ least: "80", mode: "95", most: "110", mean: "98", deviation: "4,5" },
      ...{ values: "90; 100; 102,5", parts: "20; 50; 30" },
    };
    const found = SHAPES.map((shape) => valueOf(read({ shape }, texts)).assumption.distribution);
    expect(found).toEqual([
      { kind: "PERT", least: 0.8, mode: 0.95, most: 1.1 },
      { kind: "TRIANGULAR", least: 0.8, mode: 0.95, most: 1.1 },
      { kind: "UNIFORM", least: 0.8, most: 1.1 },
      { kind: "NORMAL", mean: 0.98, deviation: 0.045 },
      { kind: "LOGNORMAL", mean: 0.98, deviation: 0.045 },
      { kind: "DISCRETE", values: [0.9, 1, 1.025], parts: [20_000, 50_000, 30_000] },
    ]);
  });

  it("growth counts from a hundred, people and months are what they are", () => {
    const wage = valueOf(read({ what: "wage", shape: "LOGNORMAL" }, { mean: "6,5", deviation: "2" }));
    expect(wage.assumption).toMatchObject({
      distribution: { kind: "LOGNORMAL", mean: 1.065, deviation: 0.02 },
      shared: true,
    });
    const one = { by: "ONE", value: "g1" } as const;
    const heads = valueOf(
      read(
        { what: "headcount", who: one, whoName: "Kader", shape: "TRIANGULAR" },
        { least: "550", mode: "557", most: "594" },
      ),
    );
    expect(heads.assumption).toMatchObject({
      who: one,
      distribution: { kind: "TRIANGULAR", least: 550, mode: 557, most: 594 },
      shared: true,
    });
    expect(riskWords("id", heads)).toBe(
      "jumlah orang satu kelompok, Kader 550–557–594 orang, lurus ke ujung (segitiga) (verifikasi 2024)",
    );
    const late = valueOf(read({ what: "start", shape: "DISCRETE" }, { values: "0; 1; 3", parts: "50; 30; 20" }));
    expect(late.assumption.distribution).toEqual({
      kind: "DISCRETE",
      values: [0, 1, 3],
      parts: [50_000, 30_000, 20_000],
    });
    expect(riskWords("id", late)).toBe("terlambat mulai 0 (50%), 1 (30%), 3 (20%) bulan (verifikasi 2024)");
  });

  it("says in words what is impossible", () => {
    const said = (changes: Partial<RiskBoxes>, texts: Partial<typeof EMPTY>) => {
      const outcome = read(changes, texts);
      return outcome.ok ? "" : whatifSentence("id", outcome.problems[0]!);
    };
    expect(said({ shape: "DISCRETE" }, { values: "90; 100", parts: "50; 40" })).toMatch(
      /berjumlah 90%, padahal harus 100%/,
    );
    expect(said({ shape: "DISCRETE" }, { values: "90; 100; 110", parts: "50; 50" })).toBe(
      "Asumsi 1: 3 nilai dengan 2 peluang. Isi satu peluang untuk tiap nilai, dipisah titik koma.",
    );
    expect(said({ what: "valid", shape: "NORMAL" }, { mean: "99", deviation: "5" })).toMatch(/tidak mungkin/);
    expect(said({ shape: "NORMAL" }, { mean: "100", deviation: "-5" })).toMatch(
      /\(simpangan baku\) tidak boleh negatif/,
    );
    expect(said({ shape: "UNIFORM" }, { least: "110", most: "90" })).toMatch(/melebihi yang terbesar/);
    expect(said({ what: "start", shape: "DISCRETE" }, { values: "0; 1,5", parts: "50; 50" })).toMatch(/bilangan bulat/);
    expect(said({ what: "law" }, {})).toMatch(/bukan peluang/);
  });
});

describe("a change of the law with a chance", () => {
  const csr = group({ people: 100, payer: "CSR", first: monthOf(2026, 1), last: monthOf(2026, 12) });
  const ours = plan({ year: 2026, groups: [csr] });
  const costUnder = (key: string, month: number) => sumGroups(ours, valueOf(otherLaw(ours, key, month))).total;

  it("the relief of PP 50/2025 ends in a month, or rates are halved from one on", () => {
    expect(lawChoices(ours, "id").map(({ key }) => key)).toEqual(["relief", "half"]);
    // 16,800 a month, half of it from April to December 2026.
    expect(sumGroups(ours).total).toBe(100 * (3 * 16_800 + 9 * 8_400));
    expect(costUnder("relief", 7)).toBe(100 * (3 * 16_800 + 3 * 8_400 + 6 * 16_800));
    expect(costUnder("half", 1)).toBe(100 * 12 * 8_400);
    expect(lawChoices(plan({ year: 2025 }), "id").map(({ key }) => key)).toEqual(["half"]);
  });

  it("a part of the trials is priced by it", () => {
    const law = { name: "keringanan berakhir mulai Juli", outcome: otherLaw(ours, "relief", 7) };
    const { assumption } = valueOf(read({ what: "law", law, chance: "40" }));
    const model = valueOf(buildModel({ plans: [ours], law: LAW, assumptions: [assumption], by: "fundMonth" }));
    const { totals } = valueOf(simulate(model, { seed: 1, trials: 20_000 }));
    const [plain, dear] = [sumGroups(ours).total, costUnder("relief", 7)];
    expect([...new Set(totals)].sort((a, b) => a - b)).toEqual([plain, dear]);
    const { mean, standardError } = summarize(totals);
    expect(Math.abs(mean - (0.6 * plain + 0.4 * dear))).toBeLessThan(4 * standardError);
  });

  it("as a scenario of the plan changes it; what changes nothing is refused", () => {
    const overrides = [
      { target: "parameter" as const, id: "bpu.jkm", field: "value", value: 10_000, reason: "rancangan" },
    ];
    const withScenario = { ...ours, scenarios: [{ id: "s1", name: "Tarif naik", overrides }] };
    const choice = lawChoices(withScenario, "id").at(-1)!;
    expect(choice).toMatchObject({ key: "scenario:s1", hasMonth: false });
    expect(sumGroups(withScenario, valueOf(otherLaw(withScenario, choice.key, 1))).total).toBeGreaterThan(
      sumGroups(ours).total,
    );
    expect(codesOf(otherLaw(plan({ year: 2025 }), "relief", 1))).toEqual(["law_unchanged"]);
  });
});

describe("assumptions that rise and fall together", () => {
  const named = (id: string, shared = true): ReadRisk =>
    valueOf(read({ id, shared }, { least: "80", mode: "95", most: "110" }));
  const tie = (one: string, other: string, changes: Partial<Tie> = {}): Tie => ({
    id: "1",
    ...{ one, other },
    strength: "strong",
    number: "",
    ...changes,
  });
  const risks = [named("a"), named("b"), named("c")];

  it("make a matrix; none at all makes no matrix", () => {
    const weak = tie("c", "a", { strength: "weak" });
    expect(valueOf(readTies([weak], risks))).toEqual({
      pairs: [{ one: 1, other: 3, value: 0.3 }],
      matrix: [
        [1, 0, 0.3],
        [0, 1, 0],
        [0.3, 0, 1],
      ],
    });
    expect(valueOf(readTies([tie("a", "b", { strength: "none" })], risks)).matrix).toBeUndefined();
    expect(valueOf(readTies([tie("a", "b", { strength: "number", number: "−0,5" })], risks)).pairs).toEqual([
      { one: 1, other: 2, value: -0.5 },
    ]);
  });

  it("are refused in words where no numbers can be related like that", () => {
    const said = (ties: Tie[], of = risks) => {
      const outcome = readTies(ties, of);
      return outcome.ok ? "" : whatifSentence("id", outcome.problems[0]!);
    };
    const against = tie("b", "c", { strength: "number", number: "-0,9" });
    expect(said([tie("a", "b"), tie("a", "c"), against])).toMatch(/tidak ada angka yang dapat berhubungan demikian/);
    expect(said([tie("a", "a")])).toBe("Hubungan 1: pilih dua asumsi yang berbeda.");
    expect(said([tie("a", "b"), tie("b", "a")])).toBe(
      "Hubungan 1 dan 2 berbicara tentang dua asumsi yang sama. Hapus salah satunya.",
    );
    expect(said([tie("a", "b", { strength: "number", number: "2" })])).toMatch(/bukan kuat hubungan/);
    expect(said([tie("a", "b")], [named("a"), named("b", false)])).toMatch(/^Asumsi 2 diundi sendiri-sendiri/);
  });
});
