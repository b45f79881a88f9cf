/** The explanation of a figure in the production bundle: it follows the cursor, opens to inputs and articles, and leads to cells. */
import { expect, it } from "vitest";
import { useProduct } from "./openProduct";

const product = useProduct();

it("follows the cursor from the total to a typed number, at 320 pixels, by keyboard", async () => {
  const { page } = product;
  await product.pane.getByRole("button", { name: /Dari contoh daerah/ }).click();
  await product.pane.getByRole("button", { name: "Kabupaten Blitar 2025", exact: true }).click();
  await product.press("Tulis ke buku kerja");
  await product.pane.getByText(/^Tertulis/).waitFor({ timeout: 60_000 });
  await product.settled();
  await page.evaluate(() => {
    document.querySelector("iframe")!.style.width = "320px";
  });
  await product.pane.getByRole("tab", { name: "Bagikan" }).click();
  await product.pane.getByRole("button", { name: "Jelaskan sel terpilih" }).press("Enter");
  const shown = product.pane.getByRole("dialog", { name: "Jelaskan angka di lembar" });
  const select = (sheet: string, a1: string) =>
    page.evaluate(([name, address]) => window.workbench.select(name!, address!), [sheet, a1]);
  await select("Anggaran", "C9");
  await shown.getByText("6.043 orang × Rp16.800 × 9 bulan = Rp913.701.600").first().waitFor();
  await shown
    .getByText(/PP 44\/2015/)
    .first()
    .waitFor();
  await shown.getByRole("button", { name: /^Asal .*Anggaran K9$/ }).press("Enter");
  await shown
    .getByRole("button", { name: /^Ke sel Hitung/ })
    .first()
    .press("Enter");
  // The cursor is there now, the page has followed, and the tree goes on to what was typed.
  await expect.poll(product.activeSheet).toBe("Hitung");
  await shown.getByRole("button", { name: /^Asal .*, Orang, Hitung/ }).press("Enter");
  await shown.getByRole("button", { name: /^Asal .*, Orang, Kelompok/ }).press("Enter");
  await shown.getByText(/Diisi orang di sel ini/).waitFor();
  expect(await shown.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
  await shown.getByRole("button", { name: "Kembali" }).press("Enter");
  await shown.getByText("6.043 orang × Rp16.800 × 9 bulan = Rp913.701.600").first().waitFor();
  // A changed number is followed as well.
  await product.type("Kelompok", "L14", 100);
  await select("Anggaran", "C9");
  await shown.getByText("100 orang × Rp16.800 × 9 bulan = Rp15.120.000").first().waitFor();
  await select("Anggaran", "A1");
  await shown.getByText("Anggaran A1 berisi tulisan, bukan angka. Pilih sel yang berisi angka.").waitFor();
  await page.keyboard.press("Escape");
  await shown.waitFor({ state: "hidden" });
});
