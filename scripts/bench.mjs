// `npm run bench`: measures the built product and prints the figures as ratios taken in one run, so that two machines,
// or two days, can be compared.
//   npm run bench               everything
//   npm run bench -- core size  only these measurements
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildBundles } from "./setup/bundles.mjs";
import { checkNode, installPackages } from "./setup/packages.mjs";
import { runProgram } from "./setup/run-program.mjs";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");

async function bench() {
  checkNode();
  await installPackages(root);
  await buildBundles(root);
  const loader = pathToFileURL(path.join(root, "scripts", "univer-in-node.mjs")).href;
  const { code } = await runProgram(process.execPath, ["--import", loader, await compile(), ...process.argv.slice(2)], {
    cwd: root,
  });
  process.exitCode = code;
}

/**
 * The measurements as plain JavaScript. A loader that compiles while importing gives every inner function its name with
 * a call of its own, which the shipped bundles do not do, and which is felt where a book makes 76,000 formulas.
 */
async function compile() {
  const outdir = path.join(root, "build", "bench");
  const { build } = await import("esbuild");
  await build({
    entryPoints: ["run", "trialWorker"].map((name) => path.join(root, "scripts", "bench", `${name}.ts`)),
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "es2022",
    logLevel: "warning",
  });
  return path.join(outdir, "run.mjs");
}

bench().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
