import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeBook } from "../../scripts/book/makeBook";
import { examplePlan } from "../../src/budget/examplePlan";
import type { BudgetPlan } from "../../src/budget/plan";
import { openWorkbookDoor } from "../../src/excel/openWorkbookDoor";
import type { OfficeRuntime } from "../../src/excel/officeRuntime";
import { REGIONS } from "../../src/law/regions";
import type { Language } from "../../src/texts/language";
import { writeWorkbookFile } from "../../src/workbench/file/workbookFile";
import { openNodeExcel } from "../../src/workbench/interpreter/node/openNodeExcel";
import { group, plan } from "../book/support/plans";
import { randomFunds } from "../book/support/randomFunds";
import { randomOverrides } from "../book/support/randomOverrides";
import { randomPlan } from "../book/support/randomPlan";
import { readArchive } from "../judges/formulaTexts";

/** The add-in's own writing, through Microsoft's client, in a new workbook of the stand-in, saved by it. */
async function writtenByAddIn(asked: BudgetPlan, language: Language): Promise<Uint8Array> {
  const excel = await openNodeExcel({ locale: language === "id" ? "id-ID" : "en-US" });
  try {
    const unused = excel.spreadsheet.sheets().map(({ id }) => id);
    const outcome = await openWorkbookDoor(excel as unknown as OfficeRuntime).writePlan(asked, { language });
    expect(outcome.status).toBe("written");
    await excel.settled();
    for (const id of unused) excel.spreadsheet.deleteSheet(id);
    return await writeWorkbookFile(excel.spreadsheet, excel.host.state);
  } finally {
    excel.close();
  }
}

/** The parts of a file; the moment of its making, in the document's properties, is the only thing left out. */
function partsOf(bytes: Uint8Array): Map<string, string> {
  const parts = readArchive(Buffer.from(bytes));
  const properties = "docProps/core.xml";
  const dated = parts.get(properties)!;
  parts.set(properties, dated.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, "$1"));
  return parts;
}

/** Where two texts part, with what stands around it. */
function firstDifference(mine: string, theirs: string): string | null {
  if (mine === theirs) return null;
  let at = 0;
  while (mine[at] === theirs[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 200), at + 200);
  return `${around(mine)}\n--- but the add-in's is ---\n${around(theirs)}`;
}

async function expectSameFile(asked: BudgetPlan, language: Language): Promise<void> {
  const made = await makeBook(asked, language);
  if (!made.ok) throw new Error(made.reason);
  const mine = partsOf(made.bytes);
  const theirs = partsOf(await writtenByAddIn(asked, language));
  expect([...mine.keys()].sort()).toEqual([...theirs.keys()].sort());
  for (const [part, text] of mine) expect(firstDifference(text, theirs.get(part)!), part).toBeNull();
  expect(mine.get("xl/workbook.xml")).toContain("SI_Total");
}

describe("the file of `npm run book` is the file of the add-in's own writing", () => {
  it.each(REGIONS.map((region) => ({ name: region.name, region })))("$name", async ({ region }) => {
    await expectSameFile(examplePlan(region, "id"), "id");
  });

  it("in English", async () => {
    await expectSameFile(examplePlan(REGIONS[0]!, "en"), "en");
  });

  it("where texts look like numbers, dates, formulas or truth", async () => {
    const names = ["12", "1/2/2025", "=1+1", "TRUE", "'benar", "3 Mei", "50%", "Rp1.000", "#N/A", "a & <b>"];
    await expectSameFile(plan(names.map((name) => group({ name, note: name, source: name }))), "id");
  });

  it("with every sheet a book can have, on F4", async () => {
    const village = group({ name: "Perangkat desa", payer: "APBDES", place: "Desa Suruhwadang", people: 12 });
    const adopted = { kind: "PERGESERAN" as const, name: "DPA 2025", rounding: "TERDEKAT" as const };
    await expectSameFile(
      plan([village, group({ people: 250 })], {
        paper: "F4",
        author: "Dinas & Rekan",
        adopted: { ...adopted, groups: [village] },
        trail: [{ at: "2025-05-15 09:30", who: "Sri", what: "Kader: Orang", from: "100", to: "250" }],
        scenarios: examplePlan(REGIONS[0]!, "id").scenarios.map((scenario) => ({ ...scenario, overrides: [] })),
        coverage: examplePlan(REGIONS[0]!, "id").coverage ?? null,
      }),
      "id",
    );
  });

  it.each(somePlans(8).map((asked, index) => ({ number: index + 1, asked })))(
    "plan $number of a seeded list",
    async ({ asked }) => {
      await expectSameFile(asked, "id");
    },
  );
});

/** Plans with funds, splits and a chosen scenario. */
function somePlans(count: number): BudgetPlan[] {
  return fc
    .sample(fc.tuple(randomPlan, randomFunds, randomOverrides), { numRuns: count, seed: 20250515 })
    .map(([base, addFunds, override]) => {
      const funded = addFunds(base);
      const overrides = override(funded);
      if (overrides.length === 0) return funded;
      return { ...funded, scenarios: [{ id: "S1", name: "Naik ~10 %", overrides }], activeScenario: "S1" };
    });
}
