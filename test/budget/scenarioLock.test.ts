import { describe, expect, test } from "vitest";
import { layOut } from "../../src/budget/layOut";
import type { Scenario } from "../../src/budget/plan";
import { isChangedSinceLock, isLocked, locked, putBack, restated, unlocked } from "../../src/budget/scenarioLock";
import { monthOf } from "../../src/law/month";
import { headProblems } from "../../src/budget/checkSize";
import { fund, group, plan } from "./samples";

const row = (value: number) => ({ target: "group" as const, id: "K1", field: "people", value, reason: "" });
const scenario: Scenario = { id: "S1", name: "Naik", overrides: [row(5)] };

describe("a locked scenario", () => {
  test("knows what it said when it was locked, and what has become of it", () => {
    const held = locked(scenario);
    expect([isLocked(scenario), isLocked(held), isChangedSinceLock(held)]).toEqual([false, true, false]);
    const changed = { ...held, overrides: [row(6)] };
    expect(isChangedSinceLock(changed)).toBe(true);
    expect(putBack(changed)).toEqual(held);
    expect(isChangedSinceLock(locked(changed))).toBe(false);
    expect(unlocked(changed)).toEqual({ ...scenario, overrides: [row(6)] });
  });

  test("said in other rows because the book needs it is still locked; a change that waits to be decided is kept", () => {
    expect(restated(locked(scenario), [row(7)])).toEqual(locked({ ...scenario, overrides: [row(7)] }));
    const changed = { ...locked(scenario), overrides: [row(6)] };
    expect(restated(changed, [row(7)]).lockedAs).toEqual([row(5)]);
    const two = [
      fund({ id: "D1", kind: "CSR", name: "CSR" }),
      fund({ id: "D2", kind: "APBD_KABUPATEN", name: "APBD" }),
    ];
    const split = group({
      id: "K1",
      first: monthOf(2026, 5),
      last: monthOf(2026, 12),
      split: [
        { fund: "D1", share: 50_000 },
        { fund: "D2", share: 50_000 },
      ],
    });
    const laid = layOut(
      plan({ year: 2026, groups: [split], funds: two, scenarios: [locked({ ...scenario, overrides: [row(90)] })] }),
    );
    expect(laid.plan.groups).toHaveLength(2);
    expect(isChangedSinceLock(laid.plan.scenarios[0]!)).toBe(false);
  });

  test("a note too long for a cell is refused", () => {
    const long = plan({ scenarios: [{ ...scenario, note: "x".repeat(2001) }] });
    expect(headProblems(long).map(({ code, field }) => [code, field])).toEqual([["text_too_long", "scenarios"]]);
  });
});
