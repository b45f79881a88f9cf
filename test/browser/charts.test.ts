/** The charts of `Ringkasan` over the workbench's grid: as many as planned, drawn from the cells, moved with them. */
import axe from "axe-core";
import { expect, it } from "vitest";
import { planBook } from "../../src/book/planBook";
import { examplePlan } from "../../src/budget/examplePlan";
import { REGIONS } from "../../src/law/regions";
import { useProduct } from "./openProduct";

const product = useProduct();
const plan = examplePlan(REGIONS[0]!, "id");
const planned = planBook(plan, { language: "id" }).sheets[0]!.charts.map(({ name }) => name);

const charts = () => product.page.getByRole("img", { name: /^Bagan / });
const months = () => product.page.getByRole("img", { name: /^Bagan kas tiap bulan: / });

async function writeExample(): Promise<void> {
  await product.press(/Dari contoh daerah/);
  await product.press(/Kabupaten Blitar 2025/);
  await product.press("Tulis ke buku kerja");
  await product.pane.getByText(/^Tertulis: /).waitFor();
  await product.settled();
}

const select = (sheet: string, a1: string) =>
  product.page.evaluate(([name, address]) => window.workbench.select(name!, address!), [sheet, a1]);

it("are drawn with a text alternative, follow the scenario and the cells, and let the pointer through", async () => {
  await writeExample();
  await select("Ringkasan", "A1");
  await months().waitFor();
  const labels = await charts().evaluateAll((figures) => figures.map((figure) => figure.getAttribute("aria-label")!));
  expect(labels.map((label) => label.split(":")[0])).toEqual(planned);
  for (const label of labels) expect(label).toMatch(/: .+\. \S+![A-Z]+\d+/);
  await product.page.evaluate(axe.source);
  const { violations, passes } = await product.page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run({ include: [[".chart-layer"]] }),
  );
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(passes.map(({ id }) => id)).toContain("role-img-alt");

  const before = await months().innerHTML();
  await product.type("Ringkasan", "K1", plan.scenarios[0]!.name);
  await product.settled();
  await expect.poll(() => months().innerHTML()).not.toBe(before);
  await product.type("Ringkasan", "K1", "");
  await product.settled();
  await expect.poll(() => months().innerHTML()).toBe(before);

  const people = charts().first();
  const place = (await people.boundingBox())!;
  await product.page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
  const chosen = () => product.page.evaluate(() => window.workbench.spreadsheet.selection().rect.column);
  await expect.poll(chosen).toBeGreaterThanOrEqual(2);

  await product.page.mouse.wheel(0, 200);
  await expect.poll(async () => (await people.boundingBox())!.y).toBeLessThan(place.y - 100);
  expect(await people.innerHTML()).not.toBe("");

  const layer = product.page.locator(".chart-layer");
  const { width } = (await layer.boundingBox())!;
  await product.page.locator('[data-own="close-pane"]').click();
  await expect.poll(async () => (await layer.boundingBox())!.width).toBeGreaterThan(width + 200);

  await select("Dana", "A1");
  await expect.poll(() => charts().count()).toBe(0);
});
