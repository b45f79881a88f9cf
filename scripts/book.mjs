// `npm run book -- <plan file> <out.xlsx> [--bahasa id|en]`: writes a budget book without Excel and without a browser.
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { checkNode, installPackages } from "./setup/packages.mjs";
import { runProgram } from "./setup/run-program.mjs";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");

async function book() {
  checkNode();
  await installPackages(root);
  const loaders = ["tsx", pathToFileURL(path.join(root, "scripts", "univer-in-node.mjs")).href];
  const { code } = await runProgram(
    process.execPath,
    [
      ...loaders.flatMap((loader) => ["--import", loader]),
      path.join(root, "scripts", "book", "run.ts"),
      ...process.argv.slice(2),
    ],
    { cwd: process.cwd() },
  );
  process.exitCode = code;
}

book().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
