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
  const loaders = ["tsx", pathToFileURL(path.join(root, "scripts", "univer-in-node.mjs")).href];
  const { code } = await runProgram(
    process.execPath,
    [...loaders.flatMap((loader) => ["--import", loader]), "scripts/bench/run.ts", ...process.argv.slice(2)],
    { cwd: root },
  );
  process.exitCode = code;
}

bench().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
