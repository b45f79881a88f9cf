import { layOut } from "../../../src/budget/layOut";
import type { BudgetPlan, WorkerGroup } from "../../../src/budget/plan";
import { monthOf } from "../../../src/law/month";
import { localProvision } from "../../cases/localProvision";
import { fund } from "./funds";
import { row } from "./overrideRow";
import { group, plan } from "./plans";

const part = (id: string, share: number) => ({ fund: id, share });

/** Twelve groups of every kind a regency has, as they are planned; laid out for a book, the twelfth is two rows. */
const GROUPS: Partial<WorkerGroup>[] = [
  { name: "Petani", base: 300_000_000, people: 613, fund: "D1", category: "kader_posyandu", covered: 50, figure: "U1" },
  { name: "Kader posyandu", people: 204, joins: 3, exits: 1, fund: "D2", category: "kader_posyandu" },
  {
    name: "Non-ASN",
    segment: "PU",
    base: 247_459_899,
    programs: ["JKK", "JKM", "JHT", "JP"],
    people: 41,
    fund: "D2",
    category: "non_asn",
  },
  {
    name: "Sopir dinas",
    segment: "PU",
    base: 310_000_050,
    programs: ["JKK", "JKM", "JHT"],
    workerPart: "UPAH",
    people: 17,
    joins: 1,
    fund: "D2",
  },
  {
    name: "Tenaga ahli",
    segment: "PU",
    base: 1_200_000_000,
    programs: ["JKK", "JKM", "JP"],
    risk: 5,
    people: 7,
    payer: "PEMBERI_KERJA",
  },
  { name: "Jembatan", segment: "JAKON", contract: 1_200_000_000, people: 0, first: monthOf(2026, 5), fund: "D2" },
  { name: "Saluran", segment: "JAKON", base: 320_000_000, people: 23, fund: "D2", last: monthOf(2026, 6) },
  { name: "Ojek", sector: "TRANSPORTASI", payer: "CSR", people: 51, joins: 2, exits: 5, fund: "D3" },
  { name: "Nelayan", people: 90, fund: null, split: [part("D1", 60_000), part("D2", 40_000)] },
  {
    name: "Perangkat desa",
    segment: "PU",
    base: 250_000_000,
    programs: ["JKK", "JKM", "JHT"],
    people: 33,
    payer: "APBDES",
    fund: "D4",
    place: "Sukamaju",
  },
  { name: "RT dan RW", people: 120, payer: "APBDES", fund: "D4", place: "Sukamaju", exits: 40 },
  { name: "Buruh tani", people: 77, fund: null, split: [part("D3", 60_000), part("D1", 40_000)] },
];

/** A plan of these groups with funds, coverage, a provision of the region's own and two scenarios whose rows sweep. */
export function mixedPlan(): BudgetPlan {
  const ceilings = { 2026: 900_000_000_000 };
  const groups = GROUPS.map((one, index) =>
    group({ first: monthOf(2026, 1), last: monthOf(2026, 12), ...one, id: `K${index + 1}` }),
  );
  const laid = layOut(
    plan(groups, {
      year: 2026,
      funds: [
        fund({ ceilings }),
        fund({ id: "D2", name: "APBD", kind: "APBD_KABUPATEN", ceilings, earmark: 50_000 }),
        fund({ id: "D3", name: "CSR bank daerah", kind: "CSR", ceilings }),
        fund({ id: "D4", name: "APBDes Sukamaju", kind: "APBDES", ceilings }),
      ],
      coverage: [
        { id: "U1", participants: 27_636, workers: 79_388, printed: null, definition: null, date: null, source: null },
      ],
      // To the end: where a price comes back, the book has a line of the RKA for each time (docs/known-limits.md).
      localProvisions: [localProvision({ from: monthOf(2026, 3), until: null })],
      scenarios: [
        {
          id: "S1",
          name: "Separuh",
          overrides: [
            row("group", "kategori: kader_posyandu", "people", "x 50%"),
            row("group", "segmen: PU", "base", "+6,5%"),
            row("group", "desa: Sukamaju", "people", "+200"),
            row("group", "K8", "people", 55),
            row("fund", "dana: D2", "earmark", "x 33%"),
          ],
        },
        {
          id: "S2",
          name: "Naik bertahap",
          overrides: [
            row("group", "semua", "joins", "+2"),
            row("group", "dana: D2", "last", "-2"),
            row("parameter", "pu.jkm", "employer", "x 50%"),
            row("fund", "D1", "ceilings.2026", "-30%"),
          ],
        },
      ],
    }),
  ).plan;
  // As it is read back: no split is no split.
  return { ...laid, groups: laid.groups.map(({ split, ...one }) => (split ? { ...one, split } : one)) };
}
