import * as fc from "fast-check";
import { monthOf } from "../../../src/law/month";
import type { BudgetPlan, Override, WorkerGroup } from "../../../src/budget/plan";
import { fund } from "./funds";
import { row } from "./overrideRow";
import { group, plan } from "./plans";

/** Sweeping rows of every kind; the second scenario looks into what it has changed itself. */
export function sweptPlan(): BudgetPlan {
  const year = { first: monthOf(2026, 1), last: monthOf(2026, 12) };
  const groups: WorkerGroup[] = [
    group({ id: "K1", name: "Petani", people: 613, fund: "D1", category: "kader_posyandu", place: "Sukamaju" }),
    group({
      id: "K2",
      name: "Perangkat",
      segment: "PU",
      base: 247_459_899,
      programs: ["JKK", "JKM", "JHT", "JP"],
      people: 41,
      fund: "D2",
      payer: "PEMBERI_KERJA",
      place: "Sukamaju",
    }),
    group({ id: "K3", name: "Proyek", segment: "JAKON", contract: 1_200_000_000, base: null, fund: "D2" }),
    group({ id: "K4", name: "Ojek", sector: "TRANSPORTASI", payer: "CSR", people: 51, category: "kader_posyandu" }),
  ].map((one) => ({ ...one, ...year }));
  return plan(groups, {
    year: 2026,
    funds: [
      fund({ ceilings: { 2026: 60_000_001 } }),
      fund({ id: "D2", name: "APBD", kind: "APBD_KABUPATEN", ceilings: { 2026: 90_000_000 }, earmark: 50_000 }),
    ],
    scenarios: [
      {
        id: "S1",
        name: "Separuh",
        overrides: [
          row("group", "kategori: kader_posyandu", "people", "x 50%"),
          row("group", "semua", "joins", "+2"),
          row("group", "K2", "people", 55),
          row("group", "desa: Sukamaju", "people", "+200"),
          row("group", "segmen: PU", "base", "+6,5%"),
          row("group", "semua", "last", monthOf(2026, 9)),
          row("group", "segmen: JAKON", "contract", "-33,333%"),
          row("fund", "D1", "ceilings.2026", "-30%"),
          row("fund", "dana: D2", "earmark", "x 33%"),
        ],
      },
      {
        id: "S2",
        name: "Berpindah dana",
        overrides: [
          row("group", "kategori: kader_posyandu", "fund", "D2"),
          row("group", "K4", "fund", "D1"),
          row("group", "dana: D2", "people", "x 10%"),
          row("group", "dana: D1", "first", "+2"),
          row("group", "K1", "people", 700),
          row("group", "semua", "people", "-10"),
        ],
      },
      {
        id: "S3",
        name: "Tarif",
        overrides: [
          row("parameter", "bpu.jkm", "value", "x 50%"),
          row("parameter", "bpu.jkm", "value", "+100"),
          row("group", "segmen: PU", "programs", "JKK+JKM"),
        ],
      },
    ],
  });
}

const who = fc.constantFrom(
  "semua",
  "segmen: PU",
  "segmen: BPU",
  "segmen: JAKON",
  "dana: D1",
  "dana: DBHCHT",
  "K1",
  "K2",
);
const percent = fc.integer({ min: 1, max: 200_000 }).map((share) => `x ${String(share / 1000).replace(".", ",")}%`);
const more = fc.integer({ min: -40, max: 900 }).map((amount) => `${amount < 0 ? "-" : "+"}${Math.abs(amount)}`);

/** Rows that sweep over any plan, and some that name one group and its value, in any order. */
export const randomSweeps: fc.Arbitrary<(plan: BudgetPlan) => Override[]> = fc
  .array(
    fc.record({
      id: who,
      change: fc.oneof(
        fc.record({
          field: fc.constantFrom("people", "joins", "exits"),
          value: fc.oneof(percent, more, fc.nat(900)),
        }),
        fc.record({ field: fc.constantFrom("base", "contract"), value: percent }),
        fc.record({ field: fc.constantFrom("first", "last"), value: fc.constantFrom("+1", "-1", "+3") }),
        fc.record({ field: fc.constant("fund"), value: fc.constantFrom("D1", null) }),
      ),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map(
    (rows) =>
      ({ groups }) =>
        rows
          .map(({ id, change: { field, value } }) => row("group", id, field, value))
          .filter(({ id }) => /:|semua/.test(id) || groups.some((one) => one.id === id)),
  );
