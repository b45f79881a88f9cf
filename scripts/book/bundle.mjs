/**
 * The command of `npm run book` as a bundle. Loaded as sources, through tsx and some thousand modules of Univer, it needs
 * more than a second before its first line runs; bundled, a fraction of that. The bundle is kept in node_modules/.cache
 * under a name made of everything that goes into it, so that a stale one is never found.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { plainFieldsInEsbuild } from "../build/plain-fields.mjs";

/** What our part of the bundle is made of. The lock names the versions of all packages; hasPackages() sees to it that they are those installed. */
const SOURCES = ["src", "scripts/book", "package-lock.json", "tsconfig.json"];
/** What changes the engine on its way into the bundle. */
const LOADER = new URL("../build/plain-fields.mjs", import.meta.url);

/**
 * @param {string} root folder of the project
 * @returns {Promise<string>} the file of the bundle, built if need be
 */
export async function bundledCommand(root) {
  const cache = path.join(root, "node_modules", ".cache");
  const folder = `book-${fingerprint(root)}`;
  const file = path.join(cache, folder, "run.mjs");
  if (existsSync(file)) return file;
  const old = existsSync(cache) ? readdirSync(cache).filter((name) => /^book-[0-9a-f]{16}$/.test(name)) : [];
  await build(root, path.join(cache, folder));
  for (const name of old) rmSync(path.join(cache, name), { recursive: true, force: true });
  return file;
}

/** @param {string} root */
function fingerprint(root) {
  const hash = createHash("sha256").update(readFileSync(LOADER));
  for (const source of SOURCES) {
    for (const name of filesOf(root, source)) {
      hash
        .update(`${name}\0`)
        .update(readFileSync(path.join(root, name)))
        .update("\0");
    }
  }
  return hash.digest("hex").slice(0, 16);
}

/** @returns {string[]} the files of a folder and all below it, or the one file, from the project's folder */
function filesOf(root, source) {
  if (path.extname(source) !== "") return [source];
  return readdirSync(path.join(root, source), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}

/** Built beside and then put in place, so that two commands at once do not read half a bundle. */
async function build(root, folder) {
  const esbuild = await import("esbuild");
  const beside = `${folder}.${process.pid}`;
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ["scripts/book/run.ts"],
    outdir: beside,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    // What is only imported on demand stays in files of its own: Univer's hyphenation of fifty languages.
    splitting: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "node20",
    mainFields: ["module", "main"],
    logLevel: "error",
    plugins: [plainFieldsInEsbuild],
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
  });
  try {
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(path.join(folder, "run.mjs"))) throw error;
  }
}
