// `npm run picture:books`: the printed pages of the five example books, as LibreOffice prints them, into docs/.
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { checkNode, installPackages } from "./setup/packages.mjs";
import { runProgram } from "./setup/run-program.mjs";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
checkNode();
await installPackages(root);
const loaders = ["tsx", pathToFileURL(path.join(root, "scripts", "univer-in-node.mjs")).href];
const { code } = await runProgram(
  process.execPath,
  [
    ...loaders.flatMap((loader) => ["--import", loader]),
    path.join(root, "scripts", "pictures", "pictureBooks.ts"),
    ...process.argv.slice(2),
  ],
  { cwd: root },
);
process.exitCode = code;
