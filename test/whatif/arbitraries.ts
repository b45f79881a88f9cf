import fc from "fast-check";
import { LAW } from "../../src/law/baseline";
import { monthOf } from "../../src/law/month";
import { applyOverlay } from "../../src/law/overlay";
import type { WorkerGroup } from "../../src/budget/plan";
import type { Choice } from "../../src/whatif/choices";
import { workerGroup } from "../budget/arbitraries";
import { plan } from "../budget/samples";
import { valueOf } from "../budget/valueOf";

/** Half the rate of JKM for wage earners and another amount for the others, from May 2026. */
export const draftLaw = valueOf(
  applyOverlay(LAW, [
    {
      change: "pu.jkm",
      value: { employer: 150, worker: 0 },
      from: monthOf(2026, 5),
      until: monthOf(2026, 12),
      citation: { regulation: "Rancangan", article: null, readAt: "uji" },
    },
  ]),
);

export const choiceOf = (groups: WorkerGroup[], law = LAW, rounding: "TERDEKAT" | "ATAS" = "TERDEKAT"): Choice => ({
  scenario: null,
  name: null,
  plan: plan({ year: 2026, groups, rounding }),
  law,
  problems: [],
});

/** Two sides of a comparison: each group of the first stands, changed at will, in the second. */
export const twoSides: fc.Arbitrary<[Choice, Choice]> = fc
  .array(fc.tuple(workerGroup, workerGroup), { minLength: 1, maxLength: 4 })
  .chain((pairs) =>
    fc
      .tuple(fc.constantFrom(LAW, draftLaw), fc.constantFrom("TERDEKAT" as const, "ATAS" as const))
      .map(([law, rounding]): [Choice, Choice] => [
        choiceOf(pairs.map(([before], index) => ({ ...before, id: `g${index}` }))),
        choiceOf(
          pairs.map(([, after], index) => ({ ...after, id: `g${index}` })),
          law,
          rounding,
        ),
      ]),
  );
