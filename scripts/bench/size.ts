import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { ratio, type Measurement } from "./measurement";

const root = path.join(import.meta.dirname, "..", "..");
const LIMIT = 60 * 1024;

/** What travels to a user's machine, and the page that stands in for Excel. */
export const size: Measurement = {
  name: "size",
  title: "Bundles, gzipped",
  async measure() {
    const functions = weigh("dist/functions.js");
    return [
      {
        what: "dist/functions.js, at most 60 KB",
        value: `${show(functions.gzipped)}, ${ratio(functions.gzipped / LIMIT)} of the limit`,
        within: functions.gzipped <= LIMIT,
      },
      { what: "dist/taskpane.js", value: describe("dist/taskpane.js", functions.gzipped) },
      { what: "build/workbench/workbench.js", value: describe("build/workbench/workbench.js", functions.gzipped) },
    ];
  },
};

function weigh(file: string) {
  const content = readFileSync(path.join(root, file));
  return { plain: content.length, gzipped: gzipSync(content, { level: 9 }).length };
}

function describe(file: string, unit: number): string {
  const { plain, gzipped } = weigh(file);
  return `${show(gzipped)} (${show(plain)} unpacked), ${ratio(gzipped / unit)} functions.js`;
}

const show = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
