/**
 * What `npm test` runs, some stages at a time, in this order: what fails quickest first, then long before short, so that
 * all cores end together. The browser waits more than it works; it comes early, beside what only works.
 * `projects` are those of vitest.config.ts, `shard` a part of their files, where one stage would outlast all others;
 * `needs` names what must have succeeded before, so that one broken bundle is reported as such and not as a hundred
 * failing tests.
 * @type {{name: string, words: string, needs: string[], command?: string[], projects?: string[], shard?: string}[]}
 */
export const stages = [
  { name: "types", words: "Types (tsc)", command: ["typescript/bin/tsc", "-p", "tsconfig.json"], needs: [] },
  { name: "lint", words: "Lint (eslint)", command: ["eslint/bin/eslint.js", ".", "--max-warnings", "0"], needs: [] },
  { name: "browser", words: "Browser: the workbench on the built bundle", projects: ["browser"], needs: ["build"] },
  {
    name: "format",
    words: "Format (prettier)",
    command: ["prettier/bin/prettier.cjs", "--check", "{src,test,scripts}/**/*.{ts,tsx,mts,mjs}", "*.{js,ts}"],
    needs: [],
  },
  { name: "law", words: "Law: schema, dates, sources", projects: ["law"], needs: [] },
  ...[1, 2].map((half) => ({
    name: `integration-${half}`,
    words: `Integration: Microsoft's client in Node, files ${half} of 2`,
    projects: ["excel"],
    shard: `${half}/2`,
    needs: ["build"],
  })),
  {
    name: "unit",
    words: "Unit and property tests",
    projects: ["book", "budget", "whatif", "texts", "planfile", "commands", "scripts"],
    needs: [],
  },
  { name: "pane", words: "Task pane in jsdom", projects: ["taskpane"], needs: ["build"] },
  {
    name: "judges",
    words: "Judges: workbooks recalculated and checked by programs that are not ours",
    projects: ["judges"],
    needs: ["build"],
  },
  { name: "workbench", words: "Workbench: the stand-in for Excel", projects: ["workbench"], needs: ["build"] },
  { name: "structure", words: "Structure: import graph, manifest, bundles", projects: ["structure"], needs: ["build"] },
  {
    name: "contract",
    words: "Contract of the functions, on the built bundle",
    projects: ["functions"],
    needs: ["build"],
  },
];
