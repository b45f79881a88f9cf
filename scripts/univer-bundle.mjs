/**
 * Univer as a few bundled files for the tests. Loaded as published it is some thousand modules, which costs every test
 * file seconds; bundled it is a fraction of one. Built once per version into node_modules/.cache.
 *
 * In vitest.config.ts: `resolve: { alias: await univerAliases() }`.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { plainFieldsInEsbuild } from "./build/plain-fields.mjs";

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const CACHE = path.join(ROOT, "node_modules", ".cache");
const PACKAGES = ["core", "docs", "engine-formula", "sheets", "sheets-formula"];

/** @returns aliases from package names to bundled files */
export async function univerAliases() {
  const folder = path.join(CACHE, `univer-${await versions()}`);
  if (!existsSync(folder)) await bundle(folder);
  return PACKAGES.map((name) => ({
    find: new RegExp(`^@univerjs/${name}$`),
    replacement: path.join(folder, `${name}.mjs`),
  }));
}

async function versions() {
  const hash = createHash("sha256").update(await readFile(path.join(ROOT, "scripts", "build", "plain-fields.mjs")));
  for (const name of PACKAGES)
    hash.update(await readFile(path.join(ROOT, "node_modules", "@univerjs", name, "package.json")));
  return hash.digest("hex").slice(0, 12);
}

/** Built beside and then put in place, so that two test runs at once do not read half a bundle. */
async function bundle(folder) {
  await mkdir(CACHE, { recursive: true });
  const beside = await mkdtemp(path.join(CACHE, "univer-"));
  await build({
    absWorkingDir: ROOT,
    entryPoints: Object.fromEntries(PACKAGES.map((name) => [name, `@univerjs/${name}`])),
    outdir: beside,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "error",
    plugins: [plainFieldsInEsbuild],
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
  });
  try {
    await rename(beside, folder);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
