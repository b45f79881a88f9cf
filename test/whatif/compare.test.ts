import { describe, expect, it } from "vitest";
import { choose, compareChoices } from "../../src/whatif/choices";
import { fund, group, plan } from "../budget/samples";
import { codesOf, valueOf } from "../budget/valueOf";

const town = plan({
  groups: [group(), group({ id: "g2", name: "Tani", people: 50, fund: null })],
  funds: [fund({ ceilings: { 2025: 18_000_000 } })],
  scenarios: [
    {
      id: "separuh",
      name: "Separuh orang",
      overrides: [{ target: "group", id: "semua", field: "people", value: "x 50%", reason: "penghematan" }],
    },
    {
      id: "akhir",
      name: "Mulai November",
      overrides: [{ target: "group", id: "segmen: BPU", field: "first", value: "2025-11", reason: "terlambat" }],
    },
  ],
  coverage: [
    {
      id: "U1",
      participants: 27_636,
      workers: 79_388,
      printed: null,
      definition: "semua pekerja",
      date: "2025-04-30",
      source: "laporan",
    },
  ],
});

describe("choices side by side", () => {
  const figures = valueOf(compareChoices([choose(town, null), choose(town, "separuh"), choose(town, "akhir")]));

  it("show cost, people, person-months and what each fund lacks", () => {
    expect(figures.map(({ cost, people, personMonths }) => [cost, people, personMonths])).toEqual([
      [30_240_000, 150, 1800],
      [15_120_000, 75, 900],
      [5_040_000, 150, 300],
    ]);
    expect(figures.map(({ lacks }) => lacks.map(({ fund, missing }) => [fund?.name ?? null, missing]))).toEqual([
      [
        ["APBD", 2_160_000],
        [null, 10_080_000],
      ],
      [[null, 5_040_000]],
      [[null, 1_680_000]],
    ]);
  });
  it("tell enrolled from fully protected: two months are too few for the whole death benefit", () => {
    expect(figures.map(({ enrolled, fullyProtected }) => [enrolled, fullyProtected])).toEqual([
      [150, 150],
      [75, 75],
      [150, 0],
    ]);
  });
  it("show coverage after the year against the reported figure", () => {
    expect(figures.map(({ coverage }) => coverage?.participants)).toEqual([27_786, 27_711, 27_786]);
  });
  it("are at most eight and at least one; an unknown scenario is named", () => {
    expect(codesOf(compareChoices(Array.from({ length: 9 }, () => choose(town, null))))).toEqual(["too_many_choices"]);
    expect(codesOf(compareChoices([]))).toEqual(["no_choice"]);
    expect(choose(town, "hilang").problems).toEqual([{ code: "scenario_unknown", data: { scenario: "hilang" } }]);
  });
});
