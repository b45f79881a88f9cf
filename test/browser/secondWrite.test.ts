/**
 * The second afternoon: a book is written, looked at, changed in the pane and written again. Whichever sheet stands in front,
 * the book's total is the pane's.
 */
import { expect, it } from "vitest";
import { useProduct } from "./openProduct";

const product = useProduct();

const type = (text: string) => product.page.keyboard.type(text);

/** The first value to the right of a label. */
const besideLabel = async (sheet: string, label: string) => {
  const row = (await product.rows(sheet)).find((cells) => cells.includes(label)) ?? [];
  return row.slice(row.indexOf(label) + 1).find((cell) => cell !== null && cell !== "");
};

async function addGroup(name: RegExp, people: string): Promise<void> {
  await product.press("Tambah kelompok");
  await product.press(name);
  // The headcount has the focus already.
  await expect.poll(product.focused).toMatch(/^Orang/);
  await type(people);
  await product.page.keyboard.press("Tab");
}

async function openOwnRegion(): Promise<void> {
  await product.press(/Daerah saya sendiri/);
  await expect.poll(product.focused).toBe("Daerah");
  await type("Kabupaten Sumedang");
  await product.page.keyboard.press("Enter");
}

/** The year's total as the pane shows it, and as the book calculates it. */
async function totals(): Promise<[pane: number, book: unknown]> {
  const shown = await product.pane.getByRole("region", { name: "Hasil" }).innerText();
  const [, digits] = /Rp([\d.]+)/.exec(shown)!;
  return [Number(digits!.replaceAll(".", "")), await besideLabel("Baca dulu", "Iuran setahun (Rp)")];
}

it.each(["Kelompok", "Dana"])("a group more, with %s in front", async (sheet) => {
  await openOwnRegion();
  await addGroup(/Tambah Petani/, "1000");
  await addGroup(/Tambah Kader posyandu/, "2000");
  await addGroup(/Tambah .*RT/, "300");
  await product.write();
  await expect.poll(totals).toEqual([665_280_000, 665_280_000]);
  await product.page.evaluate((name) => {
    const { spreadsheet } = window.workbench;
    spreadsheet.activateSheet(spreadsheet.sheets().find((each) => each.name === name)!.id);
  }, sheet);
  await addGroup(/Tambah .*tembakau/, "70");
  await product.write();
  await expect.poll(totals).toEqual([679_392_000, 679_392_000]);
});

it("rows of Ringkasan keep their heights when it is laid out anew in front of a person", async () => {
  const heights = () =>
    product.page.evaluate(() => {
      const { spreadsheet } = window.workbench;
      const { id } = spreadsheet.sheets().find(({ name }) => name === "Ringkasan")!;
      return Array.from({ length: 26 }, (_, row) => spreadsheet.rowHeight(id, row));
    });
  await product.press(/Dari contoh daerah/);
  await product.press(/Kabupaten Blitar 2025/);
  await product.write();
  await expect.poll(product.activeSheet).toBe("Ringkasan");
  const before = await heights();
  // One scenario more: the page has another shape.
  await product.pane.getByRole("tab", { name: "Skenario" }).click();
  await product.press("Tambah skenario");
  await product.write();
  expect(await heights()).toEqual(before);
});
