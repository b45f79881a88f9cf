import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readVitestResults } from "../../scripts/testing/read-results.mjs";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "simulasi-iuran-"));
  file = path.join(folder, "report.json");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a report as vitest does: one suite a file, `status` and the statuses of its tests. */
function report(...suites: { status: string; tests: string[] }[]) {
  const testResults = suites.map(({ status, tests }, index) => ({
    name: `test/${index}.test.ts`,
    status,
    assertionResults: tests.map((outcome) => ({ status: outcome, fullName: `a ${outcome} test` })),
  }));
  writeFileSync(file, JSON.stringify({ testResults }));
}

describe("readVitestResults", () => {
  it("adds up what passed and failed", () => {
    report({ status: "passed", tests: ["passed", "passed"] }, { status: "failed", tests: ["passed", "failed"] });
    expect(readVitestResults(file, 1)).toEqual({ passed: 3, failed: 1, notes: [] });
  });

  it.each(["skipped", "pending", "todo"])("counts a %s test as failed and names it", (outcome) => {
    report({ status: "passed", tests: ["passed", outcome] });
    const result = readVitestResults(file, 0);
    expect(result.failed).toBe(1);
    expect(result.notes[0]).toContain(`a ${outcome} test`);
  });

  it("counts a file that could not be loaded", () => {
    report({ status: "passed", tests: ["passed"] }, { status: "failed", tests: [] });
    expect(readVitestResults(file, 1)).toMatchObject({ passed: 1, failed: 1 });
  });

  it("fails where nothing ran, where there is no report, and where an error fell outside the tests", () => {
    report();
    expect(readVitestResults(file, 1).failed).toBe(1);
    expect(readVitestResults(path.join(folder, "none.json"), 0).failed).toBe(1);
    report({ status: "passed", tests: ["passed"] });
    expect(readVitestResults(file, 1).failed).toBe(1);
    expect(readVitestResults(file, 0).failed).toBe(0);
  });
});
