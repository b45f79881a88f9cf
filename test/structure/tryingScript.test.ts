import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { listSources, readSource, root } from "./sources";

const script = readFileSync(path.join(root, "docs", "trying-in-real-excel.md"), "utf8");
const steps = script.split(/^### /m).slice(1);

describe("docs/trying-in-real-excel.md", () => {
  it("takes half an hour in all", () => {
    const minutes = steps.map((step) => Number(/\((\d+) minutes?\)/.exec(step)?.[1]));
    expect(minutes.reduce((sum, one) => sum + one, 0)).toBe(30);
  });

  it("says in every step what to do, what must be seen, and what to report if not", () => {
    expect(steps).toHaveLength(12);
    steps.forEach((step, index) => {
      expect(step).toMatch(new RegExp(`^${index + 1}\\. `));
      expect([...step.matchAll(/^- \*\*(.*?):\*\*/gm)].map(([, name]) => name)).toEqual(["Do", "See", "If not"]);
      expect(step).toMatch(/^- \*\*If not:\*\* Report /m);
    });
  });

  it("names buttons and sentences as they stand in the pane and the ribbon", () => {
    const words =
      listSources()
        .filter((file) => file.includes("texts") || file.includes("law/regions"))
        .map(readSource)
        .join("\n") + readFileSync(path.join(root, "manifest.xml"), "utf8");
    const named = steps
      .flatMap((step) => [...step.matchAll(/\*\*([^*]+?)\*\*/g)].map(([, text]) => text!.replace(/\s+/g, " ")))
      .filter((text) => !/^(Do|See|If not):$/.test(text));
    expect(named.length).toBeGreaterThan(20);
    const unknown = named.filter((text) => !words.includes(text.replace(/ 2025$/, "")));
    expect(unknown).toEqual([]);
  });
});
