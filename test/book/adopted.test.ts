import { describe, expect, test } from "vitest";
import { adoptedGroup } from "../../src/book/reading/readAdopted";
import type { WorkerGroup } from "../../src/budget/plan";
import { group } from "./support/plans";

const whole: WorkerGroup = {
  ...group({}),
  split: [{ fund: "DBHCHT", share: 60_000 }],
  accounts: { JKK: "5.1.02.02.02.0006" },
};
const read = (change: object) => adoptedGroup(JSON.stringify({ ...whole, ...change }));

describe("a group as it was adopted", () => {
  test("comes back with every input", () => {
    expect(read({})).toMatchObject(JSON.parse(JSON.stringify(whole)) as object);
    expect(read({ payer: "" })).toMatchObject({ payer: "" });
  });

  test.each([
    { people: "seribu" },
    { programs: ["JKK", "JKN"] },
    { programs: "JKK" },
    { segment: "SEMUA" },
    { payer: "PEMDA" },
    { risk: 9 },
    { risk: "tinggi" },
    { base: "3.000.000" },
    { joins: "10" },
    { first: null },
    { fund: 7 },
    { split: "60/40" },
    { split: [{ fund: "DBHCHT", share: "60%" }] },
    { accounts: { JKN: "5.1" } },
    { id: 1 },
  ])("is unreadable with %j", (change) => {
    expect(read(change)).toBeNull();
  });
});
