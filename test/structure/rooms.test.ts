import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { rooms } from "../../scripts/build/rooms.mjs";
import { listSources, readImports, readRunningImports, root } from "./sources";

const sources = listSources();
const graph = new Map(sources.map((file) => [file, readImports(file)]));
const roomOf = (file: string) => file.split("/")[0]!;

describe("the rooms of src/ (docs/architecture.md)", () => {
  it("are those of the table", () => {
    for (const file of sources) expect(Object.keys(rooms), file).toContain(roomOf(file));
  });

  it("import only what the table allows", () => {
    const trespasses = [...graph].flatMap(([file, { sources: imported }]) =>
      imported
        .filter((target) => roomOf(target) !== roomOf(file) && !rooms[roomOf(file)]!.includes(roomOf(target)))
        .map((target) => `${file} imports ${target}`),
    );
    expect(trespasses).toEqual([]);
  });

  it("leave no import unresolved and none that leaves src/", () => {
    const lost = [...graph].flatMap(([file, { unresolved }]) => unresolved.map((name) => `${file} imports ${name}`));
    expect(lost).toEqual([]);
  });

  it("have no circle of imports between files", () => {
    expect(findCircles()).toEqual([]);
  });

  it("keep React and Fluent UI out of everything but the pane and the workbench's page", () => {
    const strangers = [...graph].flatMap(([file, { packages }]) =>
      packages
        .filter((name) => /^(react|react-dom|@fluentui)(\/|$)/.test(name))
        .filter(() => roomOf(file) !== "taskpane" && !file.startsWith("workbench/page/"))
        .map((name) => `${file} imports ${name}`),
    );
    expect(strangers).toEqual([]);
  });

  it("bring no package into what is shipped but React, React DOM and Fluent UI", () => {
    const shipped = collectReachable(["functions/index.ts", "commands/index.ts", "taskpane/index.tsx"]);
    const strangers = [...shipped].flatMap((file) =>
      graph
        .get(file)!
        .packages.filter((name) => !/^(react|react-dom|@fluentui\/react-(components|icons))(\/|$)/.test(name))
        .map((name) => `${file} imports ${name}`),
    );
    expect(strangers).toEqual([]);
  });

  it("each have tests", () => {
    const furnished = new Set(sources.map(roomOf));
    const untested = [...furnished].filter((room) => !existsSync(path.join(root, "test", room)));
    expect(untested).toEqual([]);
  });
});

/** The entries and every file they lead to. */
function collectReachable(entries: string[]): Set<string> {
  const reached = new Set(entries);
  for (const file of reached) for (const target of graph.get(file)?.sources ?? []) reached.add(target);
  return reached;
}

/** Depth-first search; a circle is reported once, as the chain of files that closes it. */
function findCircles(): string[] {
  const circles: string[] = [];
  const finished = new Set<string>();
  const chain: string[] = [];
  const visit = (file: string) => {
    const start = chain.indexOf(file);
    if (start >= 0) return void circles.push([...chain.slice(start), file].join(" → "));
    if (finished.has(file)) return;
    chain.push(file);
    for (const target of readRunningImports(file)) visit(target);
    chain.pop();
    finished.add(file);
  };
  for (const file of sources) visit(file);
  return circles;
}
