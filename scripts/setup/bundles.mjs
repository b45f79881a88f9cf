import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { announce } from "./announce.mjs";
import { runProgram } from "./run-program.mjs";

const toolFiles = ["webpack.config.js", "package-lock.json", "tsconfig.json", "scripts/build"];

/** What webpack builds, from what, and the file that shows it was built. */
const bundles = {
  addin: {
    words: "Building the add-in",
    // A parameter of the law without unit, date or source must not reach a cell.
    check: "scripts/check-law.ts",
    proof: "dist/taskpane.html",
    inputs: [
      "src",
      "assets",
      "manifest.xml",
      "package.json",
      "docs/third-party.md",
      "scripts/check-law.ts",
      ...toolFiles,
    ],
    without: ["src/workbench"],
    settings: ["ADDIN_URL", "ADDIN_SUPPORT_URL"],
  },
  workbench: {
    words: "Building the workbench, the stand-in for Excel",
    proof: "build/workbench/index.html",
    inputs: ["src/workbench", "assets", ...toolFiles],
    without: [],
    settings: [],
  },
};

/**
 * Builds what changed since the last build, judged by content.
 * @param {string} root folder of the project
 * @param {("addin" | "workbench")[]} [names]
 */
export async function buildBundles(root, names = ["addin", "workbench"]) {
  // Side by side: each needs one core and the better part of a minute on a first build.
  const outcomes = await Promise.allSettled(names.map((name) => buildIfChanged(root, name)));
  const failed = outcomes.filter((outcome) => outcome.status === "rejected");
  if (failed.length > 0) throw new Error(failed.map((outcome) => outcome.reason.message).join("\n"));
}

async function buildIfChanged(root, name) {
  const bundle = bundles[name];
  const stamp = path.join(root, "build", ".stamps", name);
  const print = takeFingerprint(root, bundle);
  if (existsSync(path.join(root, bundle.proof)) && readText(stamp) === print) return;
  rmSync(stamp, { force: true });
  await announce(bundle.words, async () => {
    if (bundle.check) await runCheck(root, bundle.check);
    await runWebpack(root, name);
  });
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, print);
}

async function runCheck(root, script) {
  const { code, output } = await runProgram(process.execPath, ["--import", "tsx", script], { cwd: root, quiet: true });
  if (code !== 0) throw new Error(output);
}

async function runWebpack(root, name) {
  const webpack = path.join(root, "node_modules", "webpack", "bin", "webpack.js");
  const parameters = [webpack, "--mode", "production", "--config-name", name];
  const { code, output } = await runProgram(process.execPath, parameters, { cwd: root, quiet: true });
  if (code !== 0) throw new Error(`webpack could not build "${name}":\n${output}`);
}

/** A hash over the content of every input file and every setting a bundle depends on. */
export function takeFingerprint(root, { inputs, without, settings }) {
  const hash = createHash("sha256");
  const excluded = new Set(without.map((name) => path.join(root, name)));
  for (const file of inputs.flatMap((name) => listFiles(path.join(root, name), excluded))) {
    hash.update(path.relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  for (const name of settings) hash.update(`${name}=${process.env[name] ?? ""}\0`);
  return hash.digest("hex");
}

function listFiles(place, excluded) {
  if (excluded.has(place) || !existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => listFiles(path.join(place, name), excluded));
}

function readText(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
