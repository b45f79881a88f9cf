// `npm start`: from a fresh clone to a running workbench. Until the packages are there, only Node's own modules may
// be imported; everything else is imported after the installation.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildBundles } from "./setup/bundles.mjs";
import { openInBrowser } from "./setup/open-in-browser.mjs";
import { checkNode, installPackages } from "./setup/packages.mjs";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const USUAL_PORT = 3000;

const HELP = `npm start -- [--port <number>] [--no-open]
  --port <number>  port to serve on; another free one is taken when it is in use (usually ${USUAL_PORT})
  --no-open        do not open a browser
`;

async function start() {
  const { port, open, help } = readParameters(process.argv.slice(2));
  if (help) return void process.stdout.write(HELP);
  checkNode();
  await installPackages(root);
  await buildBundles(root);
  const { serveWorkbench } = await import("./serve-workbench.mjs");
  const server = await serveWorkbench({
    port,
    addinDist: path.join(root, "dist"),
    workbenchDist: path.join(root, "build", "workbench"),
  });
  process.stdout.write(`\nSimulasi Iuran is ready: ${server.url}\nStop with Ctrl+C.\n`);
  if (open) openInBrowser(server.url);
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => void Promise.resolve(server.close()).finally(() => process.exit(0)));
  }
}

function readParameters(parameters) {
  const result = { port: Number(process.env.PORT) || USUAL_PORT, open: !process.env.CI, help: false };
  for (let index = 0; index < parameters.length; index++) {
    const parameter = parameters[index];
    if (parameter === "--no-open") result.open = false;
    else if (parameter === "--help") result.help = true;
    else if (parameter === "--port") {
      const port = Number(parameters[++index]);
      if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`--port wants 1 to 65535.\n${HELP}`);
      result.port = port;
    } else throw new Error(`Unknown parameter ${parameter}.\n${HELP}`);
  }
  return result;
}

start().catch((error) => {
  process.stderr.write(`\n${error.message}\n`);
  process.exitCode = 1;
});
