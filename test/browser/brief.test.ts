/** The brief in the production bundle: only where pane and book agree, and copied in both forms with one click. */
import { expect, it } from "vitest";
import { useProduct } from "./openProduct";

const product = useProduct();

/** What another page makes of the clipboard, pasted by keys into a place for rich text. */
async function pasted(): Promise<{ words: string; pictures: number[] }> {
  const letter = await product.page.context().newPage();
  await letter.setContent('<div contenteditable="true" style="min-height: 200px"></div>');
  await letter.locator("div").focus();
  await letter.keyboard.press("Control+V");
  await letter.locator("div > *").first().waitFor();
  const images = () =>
    letter.locator("img").evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth));
  await expect.poll(async () => Math.min(...(await images()))).toBeGreaterThan(0);
  const found = { words: await letter.locator("div").innerText(), pictures: await images() };
  await letter.close();
  return found;
}

it("is offered once the book has the pane's total, and reaches the clipboard", async () => {
  await product.pane.getByRole("button", { name: /Dari contoh daerah/ }).click();
  await product.pane.getByRole("button", { name: "Kabupaten Konawe 2025", exact: true }).click();
  await product.pane.getByRole("tab", { name: "Bagikan" }).click();
  await product.pane.getByRole("button", { name: "Buat naskah" }).press("Enter");
  const page = product.pane.getByRole("dialog", { name: "Naskah singkat" });
  await page.getByText(/^Naskah dibuat setelah jumlah di panel sama/).waitFor();
  await product.page.keyboard.press("Escape");
  await product.press("Tulis ke buku kerja");
  await product.pane.getByText(/^Tertulis/).waitFor({ timeout: 60_000 });
  await product.settled();
  await product.page.evaluate(() => {
    document.querySelector("iframe")!.style.width = "320px";
  });
  await product.pane.getByRole("button", { name: "Buat naskah" }).press("Enter");
  await page
    .getByText(/^Diusulkan Rp[\d.]+ \[Anggaran!C\d+\]/)
    .first()
    .waitFor();
  expect(await page.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
  await page.getByRole("button", { name: "Salin pesan untuk dikirim" }).press("Enter");
  await page.getByText("Tersalin. Tempel di tempat tujuan.").waitFor();
  await page.getByRole("img", { name: /^Bagan kas/ }).waitFor();
  const drawn = await page
    .getByRole("img", { name: /^Bagan/ })
    .evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth));
  expect(drawn).toHaveLength(4);
  expect(Math.min(...drawn)).toBeGreaterThan(100);
  expect(await page.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
  await product.page.context().grantPermissions(["clipboard-read"]);
  const copied = await product.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(["text/plain", "text/html"].map(async (type) => (await item!.getType(type)).text()));
  });
  expect(copied[0]).toMatch(/^Usulan iuran Jamsostek Kabupaten Konawe tahun 2025\nDiusulkan Rp[\d.]+ \[/);
  await page.getByRole("button", { name: "Salin naskah untuk Word" }).press("Enter");
  const html = await product.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item!.getType("text/html")).text();
  });
  expect(html).toMatch(/<img src="data:image\/png;base64,[^"]{200,}" width="600" alt="Bagan/);
  const { words, pictures } = await pasted();
  expect(pictures).toHaveLength(4);
  expect(words).toMatch(
    /Usulan iuran Jamsostek.*Siapa yang dilindungi.*Bagan orang.*Bagan cakupan.*Uangnya.*Bagan kas.*Bagan sumber dana/s,
  );
  expect(copied[1]).not.toContain("<img");
  expect(copied[1]).toMatch(/<h2>Usulan iuran Jamsostek Kabupaten Konawe tahun 2025<\/h2><p>Diusulkan/);
});
