import { describe, expect, it } from "vitest";
import { LAW } from "../../src/law/baseline";
import { alarms, commitField, draftOf, typeInto } from "../../src/taskpane/state/draft";
import { group } from "../book/support/plans";

describe("what alarms in a group", () => {
  const fresh = () => draftOf(group({ segment: "PU", base: null }), 2025, LAW);

  it("is not the wage nobody has typed yet", () => {
    expect(fresh().problems).toHaveLength(1);
    expect(alarms(fresh())).toEqual([]);
  });

  it("is what was typed wrongly", () => {
    expect(alarms(typeInto(fresh(), "base", "banyak", 2025, LAW))).toHaveLength(1);
  });

  it("is a wage that was there and is gone", () => {
    const filled = commitField(typeInto(fresh(), "base", "2.500.000", 2025, LAW), "base", 2025, LAW);
    expect(alarms(filled)).toEqual([]);
    const emptied = commitField(typeInto(filled, "base", "", 2025, LAW), "base", 2025, LAW);
    expect(alarms(emptied)).toHaveLength(1);
  });
});
