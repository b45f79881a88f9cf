// `npm run manifest -- --url https://…`: the manifest for one hosting address, looked at as far as that goes without the
// internet. What it names, the built `dist`, is the same for every address.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { checkManifest } from "./build/check-manifest.mjs";
import { fillManifest } from "./build/manifest.mjs";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");

const HELP = `npm run manifest -- --url <address> [--support <address>] [--out <file>]
  --url <address>      https address of the folder that holds the files of dist/
  --support <address>  page a user reaches by "support"; without it a placeholder stands there
  --out <file>         where to write it (usually build/manifest.xml)
`;
const NAMES = { "--url": "addinUrl", "--support": "supportUrl", "--out": "out" };

function makeManifest() {
  const { addinUrl, supportUrl, out = "build/manifest.xml", help } = readParameters(process.argv.slice(2));
  if (help) return void process.stdout.write(HELP);
  if (!addinUrl) throw new Error(`--url is missing.\n${HELP}`);
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const source = readFileSync(path.join(root, "manifest.xml"), "utf8");
  const text = fillManifest(source, { addinUrl, supportUrl, version }, { addinUrl: "--url", supportUrl: "--support" });
  const dist = path.join(root, "dist");
  if (!existsSync(dist))
    throw new Error("There is no dist/ yet, and the manifest names its files: npm run build first.");
  const faults = checkManifest(text, dist);
  if (faults.length > 0)
    throw new Error(`The manifest would not be taken:\n${faults.map((fault) => `  ${fault}\n`).join("")}`);
  const file = path.resolve(out);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  process.stdout.write(`Written: ${file}
Checked without the internet: order, ids, lengths, addresses, languages, icons. Microsoft's own validator knows more and
needs the internet: npx office-addin-manifest validate "${file}"
Serve dist/ at ${addinUrl} with the headers of docs/administrators.md.
${supportUrl ? "" : "No --support was given: the support page is a placeholder.\n"}`);
}

function readParameters(parameters) {
  const result = { help: parameters.includes("--help") };
  for (let index = 0; index < parameters.length; index += 1) {
    const name = parameters[index];
    if (name === "--help") continue;
    if (!(name in NAMES)) throw new Error(`Unknown parameter ${name}.\n${HELP}`);
    const value = parameters[(index += 1)];
    if (value === undefined || value.startsWith("--")) throw new Error(`${name} wants a value.\n${HELP}`);
    result[NAMES[name]] = value;
  }
  return result;
}

try {
  makeManifest();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
