import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { listProjectFiles, listSources, readSource, root } from "./sources";

const documents = listProjectFiles().filter((file) => file.endsWith(".md"));
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

describe("documents", () => {
  it("link only to what exists", () => {
    const broken = documents.flatMap((file) =>
      [...read(file).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
        .map((match) => match[1]!)
        .filter((target) => !/^[a-z]+:/.test(target))
        .filter((target) => !existsSync(path.join(root, path.dirname(file), target)))
        .map((target) => `${file} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it("name only npm scripts that exist", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const unknown = documents.flatMap((file) =>
      [...read(file).matchAll(/npm run ([\w:-]+)/g)]
        .map((match) => match[1]!)
        .filter((name) => !scripts[name])
        .map((name) => `${file}: npm run ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it("the glossary uses names that the code uses", () => {
    const code = listSources().map(readSource).join("\n");
    const rows = [...read("CONTEXT.md").matchAll(/^\| [^|]+ \| ([^|]*) \|/gm)].map((match) => match[1]!);
    const names = rows.flatMap((cell) => [...cell.matchAll(/`"?([A-Za-z_]+)"?`/g)].map((match) => match[1]!));
    expect(names.length).toBeGreaterThan(30);
    const rooms = ["taskpane", "book", "functions", "workbench", "judges"];
    const unused = names.filter((name) => !rooms.includes(name) && !new RegExp(`\\b${name}\\b`, "i").test(code));
    expect(unused).toEqual([]);
  });

  it("every decision is in the list", () => {
    const listed = [...read("docs/decisions/README.md").matchAll(/\]\((\d\d-[\w-]+\.md)\)/g)].map((match) => match[1]!);
    const present = documents.map((file) => file.match(/^docs\/decisions\/(\d\d-.*)$/)?.[1]).filter(Boolean);
    expect(listed.sort()).toEqual(present.sort());
  });
});
