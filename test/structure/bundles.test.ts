import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { root } from "./sources";

const dist = path.join(root, "dist");
const read = (name: string) => readFileSync(path.join(dist, name), "utf8");

describe("dist/functions.js", () => {
  it("needs nothing but JavaScript and the global CustomFunctions", () => {
    const registered: string[] = [];
    const world = vm.createContext({ CustomFunctions: { associate: (id: string) => registered.push(id) } });
    vm.runInContext(read("functions.js"), world);
    const { functions } = JSON.parse(read("functions.json")) as { functions: { id: string }[] };
    expect(registered.sort()).toEqual(functions.map((entry) => entry.id).sort());
    expect(registered.length).toBeGreaterThan(10);
  });

  it("is at most 60 KB gzipped", () => {
    expect(gzipSync(read("functions.js"), { level: 9 }).length).toBeLessThanOrEqual(60 * 1024);
  });
});

describe("dist/taskpane.js, all that the first paint of the pane needs", () => {
  it("is at most 200 KB gzipped", () => {
    expect(gzipSync(read("taskpane.js"), { level: 9 }).length).toBeLessThanOrEqual(200 * 1024);
  });

  it("finds its other parts in its own folder", () => {
    for (const part of ["book", "pages", "plan", "tasks", "trials", "whatif"])
      expect(existsSync(path.join(dist, `${part}.chunk.js`)), part).toBe(true);
    expect(read("taskpane.js")).not.toMatch(/https?:\/\/[^"]*chunk/);
  });
});

describe("dist/", () => {
  it("loads Office.js from Microsoft, then the functions, then the pane, and nothing else", () => {
    const scripts = [...read("taskpane.html").matchAll(/<script\b([^>]*)>/g)].map((match) =>
      match[1]!.replaceAll('"', "").trim(),
    );
    expect(scripts).toEqual([
      "src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "src=functions.js",
      "src=taskpane.js defer",
    ]);
  });

  it("asks for no evaluated code, so that a strict content policy can stand", () => {
    for (const name of ["functions.js", "taskpane.js"]) {
      // `Function("return this")()` is webpack's and lodash's way to the global object; neither may be in here.
      expect(read(name).match(/\beval\(|\bnew Function\(|[^.\w]Function\("/g), name).toBeNull();
    }
  });

  it("holds no part of the workbench and no copy of Office.js", () => {
    const names = readdirSync(dist, { recursive: true }).map(String);
    expect(names.filter((name) => /office(\.debug)?\.js|univer|workbench/i.test(name))).toEqual([]);
    for (const name of ["functions.js", "taskpane.js"]) expect(read(name)).not.toMatch(/univer/i);
  });

  it("describes the same functions in both languages", () => {
    const [indonesian, english] = ["functions.json", "functions.en-US.json"].map(
      (name) => JSON.parse(read(name)) as { functions: FunctionEntry[] },
    );
    const signature = ({ functions }: { functions: FunctionEntry[] }) =>
      functions.map(({ id, name, parameters }) => [id, name, parameters.length]);
    expect(signature(english!)).toEqual(signature(indonesian!));
    expect(existsSync(path.join(dist, "manifest.xml"))).toBe(true);
  });
});

interface FunctionEntry {
  id: string;
  name: string;
  parameters: unknown[];
}
