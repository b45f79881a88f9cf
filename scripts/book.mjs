// `npm run book -- <plan file> <out.xlsx> [--bahasa id|en]`: writes a budget book without Excel and without a browser.
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundledCommand } from "./book/bundle.mjs";
import { checkNode, installPackages } from "./setup/packages.mjs";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");

async function book() {
  checkNode();
  await installPackages(root);
  const { run } = await import(pathToFileURL(await bundledCommand(root)).href);
  process.exitCode = await run(process.argv.slice(2));
}

book().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
