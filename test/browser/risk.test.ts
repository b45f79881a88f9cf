/**
 * "Risiko" in a real browser: several workers draw the trials, and the figures are those of a single one, to the last
 * digit of the page.
 */
import { describe, expect, it } from "vitest";
import { useProduct } from "./openProduct";

const product = useProduct();

const button = (name: string) => product.pane.getByRole("button", { name, exact: true });
const box = (name: string) => product.pane.getByRole("textbox", { name, exact: true });

/** What the pane of a machine with so many cores says, and with how many workers. */
async function askWith(cores: number): Promise<{ said: string; workers: number }> {
  let workers = 0;
  const count = () => (workers += 1);
  product.page.on("worker", count);
  await product.pane.locator("body").evaluate((_, many) => {
    Object.defineProperty(navigator, "hardwareConcurrency", { value: many, configurable: true });
  }, cores);
  await button("Hitung risikonya").click();
  const result = product.pane.getByRole("region", { name: "Hasil simulasi" });
  await result.getByText(/^60\.000 percobaan, nomor undian 7\./).waitFor();
  await button("Hitung risikonya").waitFor();
  product.page.off("worker", count);
  return { said: await result.innerText(), workers };
}

describe("the risk", () => {
  it("comes to the same figures with one worker and with three", async () => {
    await product.pane.getByRole("button", { name: /Dari contoh daerah/ }).click();
    await button("Kabupaten Blitar 2025").click();
    await product.pane.getByText("Rp913.701.600").first().waitFor();
    await product.pane.getByRole("tab", { name: "Bagaimana jika" }).click();
    await button("Risiko").click();
    await product.pane.getByRole("checkbox", { name: "Jumlah orang" }).check();
    for (const [label, text] of [
      ["Terendah", "80"],
      ["Paling mungkin", "95"],
      ["Tertinggi", "110"],
      ["Sumber perkiraan", "verifikasi 2024"],
      ["Percobaan", "60.000"],
      ["Nomor undian (benih)", "7"],
    ])
      await box(label!).fill(text!);
    const three = await askWith(4);
    expect(three.workers).toBe(3);
    // The same question again, the answer of before put aside.
    await box("Nomor undian (benih)").fill("8");
    await button("Hitung risikonya").click();
    await product.pane.getByText(/^60\.000 percobaan, nomor undian 8\./).waitFor();
    await button("Hitung risikonya").waitFor();
    await box("Nomor undian (benih)").fill("7");
    const one = await askWith(2);
    expect(one.workers).toBe(1);
    expect(one.said).toBe(three.said);
  });
});
