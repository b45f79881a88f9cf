/**
 * Pane and workbook as one: what is changed on any sheet is followed in the pane, what the pane lists leads to the cell,
 * and a book opened again is known whole, revision and account codes included. The production bundle, in a browser.
 */
import { expect, it } from "vitest";
import { useProduct } from "./openProduct";

const product = useProduct();

const goTo = (name: string) => product.pane.getByRole("tab", { name }).click();

/** The cell so many rows below and columns beside a label. */
async function beside(sheet: string, label: string, down: number, right: number): Promise<string> {
  const cells = await product.rows(sheet);
  const row = cells.findIndex((line) => line.includes(label));
  expect(row, `"${label}" on ${sheet}`).toBeGreaterThanOrEqual(0);
  return `${String.fromCharCode(65 + cells[row]!.indexOf(label) + right)}${row + down + 1}`;
}

async function openBlitar(): Promise<void> {
  await product.press(/Dari contoh daerah/);
  await product.press(/Kabupaten Blitar 2025/);
}

async function addScenario(): Promise<void> {
  await goTo("Skenario");
  await product.press("Tambah skenario");
  await product.pane.getByRole("textbox", { name: "Nama skenario" }).fill("Tujuh ribu");
  await product.press("Tambah perubahan");
  await product.pane.getByRole("textbox", { name: "Menjadi" }).fill("7.000");
}

it("a ceiling changed on Dana, and the scenario chosen on Ringkasan, arrive in the pane", async () => {
  await openBlitar();
  await addScenario();
  await product.write();
  await product.type("Dana", await beside("Dana", "Pagu (Rp)", 1, 0), 1_000_000_000);
  await product.settled();
  await goTo("Dana");
  await product.pane.getByText("sisa Rp86.298.400").waitFor();
  await product.type("Ringkasan", "K1", "Tujuh ribu");
  await product.settled();
  await product.pane.getByText("kurang Rp58.400.000", { exact: true }).waitFor();
  await product.pane.getByRole("region", { name: "Hasil" }).getByText("Rp1.058.400.000").waitFor();
});

it("a check that fails is listed in the pane and leads to its cell", async () => {
  await openBlitar();
  await goTo("Dana");
  await product.press(/DBHCHT Kabupaten Blitar/);
  await product.pane.getByRole("textbox", { name: "Pagu 2025 (Rp)" }).fill("900.000.000");
  await product.write();
  await goTo("Bagikan");
  await product.pane.getByText("Salah", { exact: true }).waitFor();
  await product.press(/Kekurangan pagu.*Buka Dana/);
  await expect.poll(product.activeSheet).toBe("Dana");
});

it("a revision and its account codes are there again when the workbook is opened again", async () => {
  await openBlitar();
  await goTo("Bagikan");
  await product.pane.getByRole("textbox", { name: "Dokumen yang ditetapkan" }).fill("DPA 2025");
  await product.press("Mulai perubahan");
  await goTo("Susun");
  await product.press(/^Petani dan buruh tembakau/);
  await product.pane.getByRole("textbox", { name: "Orang", exact: true }).fill("6.700");
  await product.press(/^Pakai rekening non-ASN/);
  await product.write();
  await product.reopen();
  await product.pane.getByText("Sama dengan buku kerja").waitFor();
  await goTo("Bagikan");
  await product.pane.getByText("Perubahan terhadap DPA 2025").waitFor();
  await product.pane.getByText("+99.338.400").first().waitFor();
  expect(await product.pane.getByText(/^Kode rekening .* belum diketahui/).count()).toBe(0);
});

it("a book written in English is met in English", async () => {
  await openBlitar();
  await product.press(/^EN/);
  await product.press("Write to workbook");
  await product.pane.getByText(/^Written: /).waitFor();
  await product.settled();
  await product.reopen();
  await product.pane.getByText("Same as the workbook").waitFor();
  await product.pane.getByText("Rp913,701,600").first().waitFor();
  // Cells speak the pane's language: they live in its product.page.
  await product.type("Sheet1", "A1", '=JAMSOS.JELASKAN("JKK+JKM",,"2025-04","BPU")');
  await product.settled();
  const said = (await product.rows("Sheet1")).flat().join(" ");
  expect(said).toMatch(/\bmonth\b/);
  expect(said).not.toMatch(/sebulan/);
});
