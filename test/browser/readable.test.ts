/** The later pages of the pane in each theme, as axe sees them laid out: contrast, names, order of headings. */
import axe from "axe-core";
import { expect, it } from "vitest";
import { paneOf } from "../workbench/page/openPage";
import { useProduct } from "./openProduct";

const product = useProduct();

const button = (name: string | RegExp) => product.pane.getByRole("button", { name, exact: typeof name === "string" });
const box = (name: string) => product.pane.getByRole("textbox", { name, exact: true });
const goTo = (name: string) => product.pane.getByRole("tab", { name, exact: true }).click();

/** What axe finds on the page in front, after colours that fade in have arrived. */
async function violations(page: string): Promise<string[]> {
  const frame = paneOf(product.page);
  await frame.evaluate(axe.source);
  return frame.evaluate(async (name) => {
    const asked: typeof axe = (window as unknown as { axe: typeof axe }).axe;
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
    const { violations: found } = await asked.run(document, {
      rules: { region: { enabled: false }, "document-title": { enabled: false } },
    });
    return found.flatMap(({ id, nodes }) => nodes.map((node) => `${name}, ${id}: ${node.html.slice(0, 160)}`));
  }, page);
}

async function openIn(theme: string): Promise<void> {
  await product.page.evaluate((chosen) => {
    localStorage.setItem("workbench.preferences", JSON.stringify({ theme: chosen }));
  }, theme);
  await product.reopen();
  await product.press(/Dari contoh daerah/);
  await product.press(/Kabupaten Blitar 2025/);
}

it.each(["light", "dark", "contrast"])("under the pointer, in %s", async (theme) => {
  await openIn(theme);
  const found: string[] = [];
  for (const name of [/^Petani dan buruh tembakau/, "Tambah kelompok", "Ubah beberapa", "Tulis ke buku kerja"]) {
    await button(name).first().hover();
    found.push(...(await violations(String(name))));
  }
  expect(found).toEqual([]);
});

it.each(["light", "dark", "contrast"])("what if: path and risk, asked and answered, in %s", async (theme) => {
  await openIn(theme);
  await goTo("Bagaimana jika");
  const found: string[] = [];
  await button("Jalur UCJ").click();
  const path = product.pane.getByRole("region", { name: "Jalurnya" });
  await box("Target cakupan (%)").fill("banyak");
  await path.getByText(/"banyak" bukan persentase/).waitFor();
  found.push(...(await violations("path with a mistake")));
  for (const [label, text] of [
    ["Peserta sekarang", "240"],
    ["Jumlah pekerja", "1.000"],
    ["Siapa peserta itu", "peserta aktif"],
    ["Siapa pekerja itu", "angkatan kerja"],
    ["Target cakupan (%)", "45"],
  ])
    await box(label!).fill(text!);
  await path.getByRole("table", { name: "Tahun demi tahun" }).waitFor();
  found.push(...(await violations("path")));
  await button("Risiko").click();
  await product.pane.getByRole("checkbox", { name: "Jumlah orang" }).check();
  for (const [label, text] of [
    ["Terendah", "80"],
    ["Paling mungkin", "95"],
    ["Tertinggi", "110"],
    ["Sumber perkiraan", "verifikasi 2024"],
  ])
    await box(label!).fill(text!);
  await button("Hitung risikonya").click();
  await product.pane
    .getByRole("region", { name: "Hasil simulasi" })
    .getByText(/^20\.000 percobaan/)
    .waitFor();
  found.push(...(await violations("risk")));
  expect(found).toEqual([]);
});

it.each(["light", "dark", "contrast"])(
  "what is shared: explanation, brief, standalone, presentation, in %s",
  async (theme) => {
    await openIn(theme);
    await product.write();
    await goTo("Bagikan");
    await product.page.evaluate(() => window.workbench.select("Anggaran", "C9"));
    const found: string[] = [];
    const dialog = product.pane.locator("dialog[open]");
    for (const [opener, ready] of [
      ["Jelaskan sel terpilih", /^Hitungan dan pasalnya$/],
      ["Buat naskah", /^Diusulkan Rp/],
      ["Siapkan untuk dibagikan", /^Cari sel JAMSOS$/],
      ["Tayangkan", /^Rp913\.701\.600$/],
    ] as const) {
      await button(opener).click();
      await dialog.getByText(ready).first().waitFor();
      found.push(...(await violations(opener)));
      await product.page.keyboard.press("Escape");
      await dialog.waitFor({ state: "hidden" });
    }
    expect(found).toEqual([]);
  },
);
