import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { listShippedPackages } from "../../scripts/build/list-third-party.mjs";
import { root } from "./sources";

const lock = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")) as object;
const shipped = listShippedPackages(lock) as { name: string; version: string; license: string }[];

describe("licences", () => {
  it("of what is shipped are permissive", () => {
    expect(shipped.length).toBeGreaterThan(10);
    const others = shipped.filter(({ license }) => !/^(MIT|0BSD|ISC|BSD-[23]-Clause|Apache-2\.0)$/.test(license));
    expect(others.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
  });

  it("are listed in docs/third-party.md as the lock has them (npm run third-party)", () => {
    const text = readFileSync(path.join(root, "docs", "third-party.md"), "utf8");
    const listed = [...text.matchAll(/^\| (\S+) \| (\d\S*) \|/gm)].map(([, name, version]) => `${name} ${version}`);
    expect(listed).toEqual(shipped.map(({ name, version }) => `${name} ${version}`));
  });
});
