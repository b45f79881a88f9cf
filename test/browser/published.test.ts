/** A published sentence checked in the production bundle, without a budget: by keyboard, at 320 pixels, in both languages. */
import { expect, it } from "vitest";
import { useProduct } from "./openProduct";

const product = useProduct();

const box = (name: string) => product.pane.getByRole("textbox", { name, exact: true });
const page = () => product.pane.getByRole("dialog");

it("is read, adds up, is corrected, and left with Escape", async () => {
  await product.page.evaluate(() => {
    document.querySelector("iframe")!.style.width = "320px";
  });
  await product.pane.getByRole("button", { name: /^Periksa kalimat terbitan/ }).press("Enter");
  await box("Kalimat").fill("5.606 buruh tani tembakau dari DBHCHT 2025, Rp659.265.600 untuk tujuh bulan");
  const verdict = page().getByRole("region", { name: "Hasil pemeriksaan" });
  await verdict.getByText("Menjumlah sampai rupiah.").waitFor();
  expect(await box("Bulan").inputValue()).toBe("7");
  await box("Bulan").fill("6");
  await verdict.getByText(/^Totalnya milik 7 bulan, bukan 6/).waitFor();
  const tooWide = () => page().evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
  expect(await tooWide()).toBe(0);
  await box("Bulan").press("Escape");
  await verdict.getByText("Menjumlah sampai rupiah.").waitFor();
  await box("Bulan").press("Escape");
  await page().waitFor({ state: "hidden" });
  await product.press("EN: ganti bahasa ke Inggris");
  await product.press(/^Check a published sentence/);
  await page().getByText("It adds up to the rupiah.").waitFor();
  expect(await tooWide()).toBe(0);
});
