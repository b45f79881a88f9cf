import { describe, expect, it } from "vitest";
import type { BudgetPlan } from "../../src/budget/plan";
import { freshGroupId } from "../../src/taskpane/state/reducer";
import { group, plan } from "../book/support/plans";

describe("the id of a group added in the pane", () => {
  const override = { target: "group" as const, id: "K2", field: "people", value: 9_999, reason: "usulan" };
  const after = (change: Partial<BudgetPlan>) => {
    const book = plan([group({ id: "K1" })], change);
    return freshGroupId({ groups: [], removed: [], book, frame: book });
  };

  it("is the next one", () => expect(after({})).toBe("K2"));

  it("is not that of a removed group which a scenario still changes", () => {
    expect(after({ scenarios: [{ id: "S1", name: "Naik", overrides: [override] }] })).toBe("K3");
  });

  it("is not that of a group which the adopted budget has", () => {
    const adopted = {
      kind: "PERGESERAN" as const,
      name: null,
      groups: [group({ id: "K2" })],
      rounding: "TERDEKAT" as const,
    };
    expect(after({ adopted })).toBe("K3");
  });
});
