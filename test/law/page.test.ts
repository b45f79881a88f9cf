import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lawPage } from "../../scripts/law-page/page";
import { LAW } from "../../src/law/baseline";
import { FACTS } from "../../src/law/facts";

describe("docs/law.md", () => {
  it("is the page the data makes (npm run docs:law)", () => {
    expect(readFileSync(new URL("../../docs/law.md", import.meta.url), "utf8")).toBe(lawPage());
  });

  it("names every parameter and every other fact", () => {
    const page = lawPage();
    const { wages, ...others } = FACTS;
    for (const { id } of [...LAW.parameters, ...Object.values(others).flat()]) expect(page).toContain(`\`${id}\``);
    for (const { name } of wages!) expect(page).toContain(name.id);
  });
});
