import { existsSync, readFileSync } from "node:fs";

/**
 * Counts a run of vitest from its JSON report. A test that did not run counts as failed: a silent skip is a hole.
 * @param {string} file the report
 * @param {number} exitCode how vitest ended
 * @returns {{passed: number, failed: number, notes: string[]}}
 */
export function readVitestResults(file, exitCode) {
  if (!existsSync(file)) return { passed: 0, failed: 1, notes: ["vitest left no report"] };
  const report = JSON.parse(readFileSync(file, "utf8"));
  const tests = report.testResults.flatMap((suite) => suite.assertionResults);
  const passed = tests.filter((test) => test.status === "passed").length;
  const failed = tests.filter((test) => test.status === "failed").length;
  const silent = tests.filter((test) => test.status !== "passed" && test.status !== "failed");
  const broken = report.testResults.filter(
    (suite) => suite.status === "failed" && !suite.assertionResults.some((test) => test.status === "failed"),
  );
  const empty = report.testResults.filter((suite) => suite.status !== "failed" && suite.assertionResults.length === 0);
  const notes = [
    ...silent.map((test) => `did not run: ${test.fullName}`),
    ...broken.map((suite) => `could not be run: ${suite.name}`),
    ...empty.map((suite) => `holds no test: ${suite.name}`),
  ];
  let failures = failed + notes.length;
  if (passed + failures === 0) {
    failures = 1;
    notes.push("no test was found");
  } else if (exitCode !== 0 && failures === 0) {
    failures = 1;
    notes.push(`vitest ended with code ${exitCode} though every test passed: an error outside the tests, see above`);
  }
  return { passed, failed: failures, notes };
}
