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
