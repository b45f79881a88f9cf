/** Work that was never written survives what closes a pane: its own reload, and that of the whole page. */
import { expect, it } from "vitest";
import { useProduct } from "./openProduct";

const product = useProduct();

const people = () => product.pane.getByRole("textbox", { name: "Orang", exact: true });

async function changeBlitar(text: string): Promise<void> {
  await product.press(/Dari contoh daerah/);
  await product.press(/Kabupaten Blitar 2025/);
  await product.press(/^Petani dan buruh tembakau/);
  await people().fill(text);
}

async function takeUp(): Promise<void> {
  await product.pane.getByRole("heading", { name: "Ada pekerjaan yang belum ditulis" }).waitFor();
  await product.press("Lanjutkan");
}

it("survives a reload of the pane, at once after the last key", async () => {
  await changeBlitar("6.100");
  await product.reloadPane();
  await takeUp();
  await product.pane.getByText("Rp922.320.000").first().waitFor();
  expect(await product.page.evaluate(() => window.workbench.sheets())).toEqual(["Sheet1"]);
});

it("survives a reload of the page although no cell changed, unreadable text included", async () => {
  await changeBlitar("banyak");
  await expect
    .poll(() => product.page.evaluate(() => JSON.stringify(window.workbench.host.settings)))
    .toMatch(/banyak/);
  await product.settled();
  await product.reopen();
  await takeUp();
  await product.press(/^Petani dan buruh tembakau/);
  expect(await people().inputValue()).toBe("banyak");
  await product.pane.getByText("Rp913.701.600").first().waitFor();
});

it("is offered as changes to the book, and forgotten once written", async () => {
  await product.press(/Dari contoh daerah/);
  await product.press(/Kabupaten Blitar 2025/);
  await product.press("Tulis ke buku kerja");
  await product.pane.getByText("Buku kerja menghitung jumlah yang sama: Rp913.701.600.").waitFor();
  await product.press(/^Petani dan buruh tembakau/);
  await people().fill("6.100");
  await people().press("Enter");
  await product.reloadPane();
  await product.pane.getByText(/perubahan pada anggaran di buku kerja ini/).waitFor();
  await takeUp();
  await product.press("Tulis ke buku kerja");
  await product.pane.getByText("Buku kerja menghitung jumlah yang sama: Rp922.320.000.").waitFor();
  await product.settled();
  await product.reopen();
  await product.pane.getByText("Sama dengan buku kerja").waitFor();
});

it("tells a formula that was typed over, in the pane, with both amounts", async () => {
  await product.press(/Dari contoh daerah/);
  await product.press(/Kabupaten Blitar 2025/);
  await product.press("Tulis ke buku kerja");
  await product.pane.getByText("Sama dengan buku kerja").waitFor();
  await product.settled();
  const at = (await product.page.evaluate(() => {
    const { spreadsheet } = window.workbench;
    return spreadsheet.names().find(({ name }) => name === "SI_Total")!.formula;
  })) as string;
  const [, sheet, cell] = /^='?(.+?)'?!(.+)$/.exec(at)!;
  await product.type(sheet!, cell!.replaceAll("$", ""), 900_000_000);
  await product.pane.getByText("Panel Rp913.701.600, buku kerja Rp900.000.000, selisih Rp13.701.600.").waitFor();
  expect(await product.pane.getByText("Sama dengan buku kerja").count()).toBe(0);
});
