import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, it } from "vitest";
import { bundledCommand } from "../../scripts/book/bundle.mjs";

const root = mkdtempSync(join(tmpdir(), "bundle-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What the bundled command of the small project in `root` answers. */
async function answer(): Promise<unknown> {
  const { run } = (await import(/* @vite-ignore */ pathToFileURL(await bundledCommand(root)).href)) as {
    run(): unknown;
  };
  return run();
}

it("the bundle of `npm run book` is built anew when a source, however deep, or a package has changed", async () => {
  mkdirSync(join(root, "src", "deep"), { recursive: true });
  mkdirSync(join(root, "scripts", "book"), { recursive: true });
  writeFileSync(
    join(root, "scripts/book/run.ts"),
    'import { word } from "../../src/deep/word";\nexport const run = () => word;',
  );
  writeFileSync(join(root, "src/deep/word.ts"), 'export const word: string = "first";');
  writeFileSync(join(root, "package-lock.json"), "{}");
  writeFileSync(join(root, "tsconfig.json"), "{}");
  expect(await answer()).toBe("first");
  const first = await bundledCommand(root);
  expect(await bundledCommand(root)).toBe(first);

  writeFileSync(join(root, "src/deep/word.ts"), 'export const word: string = "second";');
  expect(await answer()).toBe("second");
  const second = await bundledCommand(root);

  writeFileSync(join(root, "package-lock.json"), '{ "lockfileVersion": 3 }');
  expect(await bundledCommand(root)).not.toBe(second);
  expect(readdirSync(join(root, "node_modules", ".cache"))).toHaveLength(1);
});

it("the engine in that bundle assigns its fields instead of asking a helper for each", async () => {
  const engine = join(root, "node_modules", "@univerjs", "engine-formula", "lib", "es");
  mkdirSync(engine, { recursive: true });
  // As the published build is written, which is what the loader looks for.
  const fields = Array.from({ length: 1000 }, (_, n) => `    _defineProperty(this, "field${n}", ${n});`);
  writeFileSync(
    join(engine, "index.js"),
    [
      "export let asked = 0;",
      "function _defineProperty(e, r, t) { asked += 1; e[r] = t; }",
      `export class Value {\n  constructor() {\n${fields.join("\n")}\n  }\n}`,
    ].join("\n"),
  );
  writeFileSync(
    join(engine, "..", "..", "package.json"),
    '{ "name": "@univerjs/engine-formula", "module": "lib/es/index.js" }',
  );
  writeFileSync(
    join(root, "scripts/book/run.ts"),
    'import { asked, Value } from "@univerjs/engine-formula";\nexport const run = () => [new Value().field999, asked];',
  );
  expect(await answer()).toEqual([999, 0]);
});
