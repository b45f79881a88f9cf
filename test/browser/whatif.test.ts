/**
 * "Bagaimana jika" as a person uses it: the production bundle in the workbench, in a real browser, down to the worker
 * that runs the trials.
 */
import { describe, expect, it } from "vitest";
import { useProduct } from "./openProduct";

const product = useProduct();

const button = (name: string | RegExp) => product.pane.getByRole("button", { name, exact: typeof name === "string" });
const box = (name: string) => product.pane.getByRole("textbox", { name, exact: true });

async function openWhatif(): Promise<void> {
  await product.pane.getByRole("button", { name: /Dari contoh daerah/ }).click();
  await button("Kabupaten Blitar 2025").click();
  await product.pane.getByText("Rp913.701.600").first().waitFor();
  await product.pane.getByRole("tab", { name: "Bagaimana jika" }).click();
}

describe("what if", () => {
  it("is tried, kept, compared and written to the book as a scenario", async () => {
    await openWhatif();
    await button("Tambah perubahan").click();
    await box("Nilai").fill("50");
    await product.pane.getByText("Rp456.926.400").first().waitFor();
    // The slider says the same, and the keys move it.
    const slider = product.pane.getByRole("slider");
    await expect.poll(() => slider.inputValue()).toBe("50");
    await slider.press("ArrowRight");
    await expect.poll(() => box("Nilai").inputValue()).toBe("55");
    await box("Nilai").fill("50");
    await box("Nama skenario").fill("Separuh");
    await button("Simpan sebagai skenario").click();
    await product.pane.getByText(/^Tersimpan sebagai "Separuh"/).waitFor();
    await button("Kosongkan").click();
    await button("Bandingkan").click();
    const bridge = product.pane.getByRole("region", { name: "Mengapa berbeda?" });
    await bridge.getByText("−Rp456.775.200", { exact: true }).waitFor();
    await button("Tulis ke buku kerja").click();
    await product.pane.getByText(/^(Tertulis: |Buku kerja sudah memuat semuanya)/).waitFor();
    await product.settled();
    const rows = await product.rows("Skenario");
    expect(rows.flat()).toContain("Separuh");
  });

  it("says in sight that it is kept, in a pane of 320 pixels too", async () => {
    await openWhatif();
    await product.page.evaluate(() => {
      document.querySelector("iframe")!.style.width = "320px";
    });
    await button("Tambah perubahan").click();
    await box("Nilai").fill("50");
    await button("Simpan sebagai skenario").click();
    const told = product.pane.getByRole("status").filter({ hasText: /^Tersimpan sebagai/ });
    await told.waitFor();
    const below = () =>
      told.evaluate(
        (line) => line.getBoundingClientRect().bottom - line.closest("main")!.getBoundingClientRect().bottom,
      );
    await expect.poll(below).toBeLessThanOrEqual(1);
  });

  it("runs its trials in a worker, away from the pane, with figures that do not depend on it", async () => {
    await openWhatif();
    await button("Risiko").click();
    await product.pane.getByRole("checkbox", { name: "Jumlah orang" }).check();
    for (const [label, text] of [
      ["Terendah", "80"],
      ["Paling mungkin", "95"],
      ["Tertinggi", "110"],
      ["Sumber perkiraan", "verifikasi 2024"],
    ])
      await box(label!).fill(text!);
    const opened = product.page.waitForEvent("worker");
    await button("Hitung risikonya").click();
    expect((await opened).url()).toMatch(/\/trials\.chunk\.js$/);
    const result = product.pane.getByRole("region", { name: "Hasil simulasi" });
    await result.getByText(/^20\.000 percobaan, nomor undian 1\./).waitFor();
    const first = await result.innerText();
    await button("Hitung risikonya").click();
    await button("Hitung risikonya").waitFor();
    expect(await result.innerText()).toBe(first);
  });

  it("fits a pane of 320 pixels in every question, in both languages", async () => {
    await openWhatif();
    await product.page.evaluate(() => {
      document.querySelector("iframe")!.style.width = "320px";
    });
    const tooWide = () => product.pane.locator("main").evaluate((main) => main.scrollWidth - main.clientWidth);
    for (const language of ["id", "en"]) {
      for (const view of await product.pane.getByRole("navigation").getByRole("button").all()) {
        await view.click();
        expect(await tooWide(), `${language} ${await view.innerText()}`).toBe(0);
      }
      if (language === "id") await button("EN: ganti bahasa ke Inggris").click();
    }
  });
});
