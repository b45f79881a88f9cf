// Writes docs/third-party.md: what `dist/` contains of others, with their licences. Run by hand after a dependency
// changed: npm run third-party
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Packages that reach the bundles: everything the lock does not mark as development only, type declarations apart. */
export function listShippedPackages(lock) {
  return Object.entries(lock.packages)
    .filter(([place, entry]) => place.startsWith("node_modules/") && !entry.dev && !entry.devOptional)
    .map(([place, entry]) => ({ place, name: place.replace(/^.*node_modules\//, ""), ...entry }))
    .filter(({ name }) => !name.startsWith("@types/") && name !== "csstype")
    .sort((a, b) => a.name.localeCompare(b.name));
}

function readNotice(place) {
  const folder = path.join(root, place);
  const file = existsSync(folder) && readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(name));
  if (!file) return undefined;
  // Fluent UI begins every notice with the package's name; without that line the notices are one.
  const text = readFileSync(path.join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
  return text.replace(/^@fluentui\/[\w-]+\n+/, "").replace(/[ \t]+$/gm, "");
}

function write() {
  const packages = listShippedPackages(JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")));
  const byNotice = new Map();
  const lines = packages.map(({ place, name, version, license }) => {
    const notice = readNotice(place);
    if (notice) byNotice.set(notice, [...(byNotice.get(notice) ?? []), name]);
    return `| ${name} | ${version} | ${license} |`;
  });
  const notices = [...byNotice].map(([notice, names]) => `### ${names.join(", ")}\n\n\`\`\`\n${notice}\n\`\`\``);
  const text = `# Third-party software

What the built add-in contains of others. Office.js is not among it: pages load it from Microsoft. The workbench and the tests use
further packages, all named with their licences in \`package-lock.json\`; they are not shipped.

| package | version | licence |
|---|---|---|
${lines.join("\n")}

## Notices

${notices.join("\n\n")}
`;
  writeFileSync(path.join(root, "docs", "third-party.md"), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) write();
