// `npm run excel`: the add-in in desktop Excel, on Windows or a Mac, through office-addin-debugging.
//   npm run excel                      start a development server and desktop Excel with the add-in
//   npm run excel -- web <document>    the same in Excel on the web; <document> is the address of a workbook in OneDrive
//   npm run excel -- stop              take the add-in out of Excel again and stop the server
import path from "node:path";
import { fileURLToPath } from "node:url";
import { checkNode, installPackages } from "./setup/packages.mjs";
import { runProgram } from "./setup/run-program.mjs";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const DEV_SERVER = "npx webpack serve --mode development --config-name addin";

async function excel([word = "desktop", document, ...rest]) {
  if (!["desktop", "web", "stop"].includes(word) || rest.length > 0 || (document && word !== "web")) {
    throw new Error("npm run excel [-- desktop | -- web <address of a workbook> | -- stop]");
  }
  if (word === "web" && !document) throw new Error("Excel on the web needs the address of a workbook in OneDrive.");
  if (word === "desktop" && !["win32", "darwin"].includes(process.platform)) {
    throw new Error("Desktop Excel runs on Windows and macOS only. Without it: npm start");
  }
  checkNode();
  await installPackages(root);
  const program = path.join(root, "node_modules", "office-addin-debugging", "cli.js");
  const start = [
    "start",
    "manifest.xml",
    word,
    "--app",
    "excel",
    "--dev-server",
    DEV_SERVER,
    "--dev-server-port",
    "3000",
  ];
  const parameters = word === "stop" ? ["stop", "manifest.xml"] : start;
  const { code } = await runProgram(
    process.execPath,
    [program, ...parameters, ...(document ? ["--document", document] : [])],
    { cwd: root },
  );
  process.exitCode = code;
}

excel(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
