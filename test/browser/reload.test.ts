/** A pane that is loaded anew while a cell is being typed into. */
import { expect, it } from "vitest";
import { useProduct } from "./openProduct";

const product = useProduct();

it("opens with the book, and what was typed is kept", async () => {
  await product.press(/Dari contoh daerah/);
  await product.press(/Kabupaten Blitar 2025/);
  await product.press("Tulis ke buku kerja");
  await product.pane.getByText("Sama dengan buku kerja").waitFor();
  await product.settled();
  await product.page.getByRole("tab", { name: "Sheet1" }).click();
  await product.page.keyboard.type("sedang diketik");
  await product.reloadPane();
  await product.pane.getByText("Sama dengan buku kerja").waitFor();
  await product.settled();
  expect((await product.rows("Sheet1")).flat()).toContain("sedang diketik");
});
