import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { univerAliases } from "./scripts/univer-bundle.mjs";

/** Univer's packages have named imports of CommonJS inside, which plain Node refuses; the bundler of vitest mends them. */
const inlined = [/@univerjs/];
/** Those that tests load over and over come bundled: seconds less for every file. */
const alias = await univerAliases();

const WORKERS = Math.max(2, availableParallelism() - 1);

/**
 * Tests that leave nothing behind in the modules they load, nor in what is global: their files share a process, which
 * loads each module once and not once for every file.
 */
const SHARED = { isolate: false };

const room = (name: string, settings: Partial<typeof SHARED> = {}) => ({
  resolve: { alias },
  test: {
    name,
    include: [`test/${name}/**/*.test.{ts,tsx}`],
    exclude: ["test/workbench/page/**"],
    environment: "node",
    server: { deps: { inline: inlined } },
    // What takes ten seconds on an idle machine took more than sixty on one that was busy with something else.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Vitest leaves a core to the screen; on two cores that is half of them.
    maxWorkers: WORKERS,
    ...settings,
  },
});

export default defineConfig({
  test: {
    reporters: ["default"],
    passWithNoTests: false,
    projects: [
      room("structure"),
      room("law", SHARED),
      room("budget", SHARED),
      room("whatif", SHARED),
      room("planfile", SHARED),
      room("texts", SHARED),
      room("functions", SHARED),
      room("book", SHARED),
      room("judges"),
      room("excel", SHARED),
      room("commands", SHARED),
      room("workbench", SHARED),
      room("scripts"),
      {
        // Fluent UI reads the environment when it is imported: it must be jsdom from the first line on.
        test: {
          name: "taskpane",
          include: ["test/taskpane/**/*.test.{ts,tsx}"],
          environment: "jsdom",
          setupFiles: ["test/taskpane/setup/styles.ts", "test/taskpane/setup/page.ts"],
          ...SHARED,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          maxWorkers: WORKERS,
        },
      },
      {
        // One Chromium at a time: these tests watch a whole spreadsheet calculate.
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts", "test/workbench/page/**/*.test.ts"],
          environment: "node",
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // What a page shows is waited for, as long as a locator waits: a second is short on a busy machine.
          expect: { poll: { timeout: 20_000 } },
          fileParallelism: false,
          maxWorkers: 1,
        },
      },
    ],
  },
});
