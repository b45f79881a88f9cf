import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./sources";

interface LockEntry {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const read = (file: string) => JSON.parse(readFileSync(path.join(root, file), "utf8")) as Record<string, unknown>;
const packages = read("package-lock.json").packages as Record<string, LockEntry & Record<string, unknown>>;

describe("package-lock.json", () => {
  /** npm install forgives a package that the registry did not have for another system; npm ci, in a clone, does not. */
  it("names every package that another one asks for, those of other systems included", () => {
    const missing = Object.entries(packages).flatMap(([place, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !findEntry(place, name))
        .map((name) => `${place || "the project"} asks for ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it("asks for what package.json asks for", () => {
    const { dependencies, devDependencies } = read("package.json");
    expect(packages[""]).toMatchObject({ dependencies, devDependencies });
  });

  it("names no registry", () => {
    expect(readFileSync(path.join(root, "package-lock.json"), "utf8")).not.toContain('"resolved": "http');
  });
});

/** As Node looks: in the package's own node_modules, then in those above it. */
function findEntry(place: string, name: string): boolean {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("node_modules/") - 1))) {
    if (packages[`${folder ? `${folder}/` : ""}node_modules/${name}`]) return true;
    if (folder === "") return false;
  }
}
