/** Many groups at once, in a window of 800 × 600 with the pane at its narrowest: without a mouse, nothing out of reach. */
import { beforeEach, expect, it } from "vitest";
import { paneOf } from "../workbench/page/openPage";
import { useProduct } from "./openProduct";

const product = useProduct();
beforeEach(async () => {
  await product.page.setViewportSize({ width: 800, height: 600 });
  await product.press(/Dari contoh daerah/);
  await product.press(/Kabupaten Banyumas 2025/);
});

const key = (name: string) => product.page.keyboard.press(name);
const focusOn = (name: string) => product.pane.getByRole("button", { name, exact: true }).focus();
const total = () => product.pane.getByRole("button", { name: /^Asal angka Rp/ }).textContent();

/** Nothing of the page is wider than the pane, and the button that ends it is inside. */
async function fits(button: RegExp): Promise<void> {
  const wide = await paneOf(product.page).evaluate(() =>
    [...document.querySelectorAll("dialog[open] *")]
      .filter((part) => part.getBoundingClientRect().right > window.innerWidth + 1)
      .map((part) => part.outerHTML.slice(0, 80)),
  );
  expect(wide).toEqual([]);
  const box = (await product.pane.getByRole("button", { name: button }).boundingBox())!;
  const frame = (await product.page.locator("iframe").first().boundingBox())!;
  expect(box.height).toBeGreaterThan(20);
  expect(box.y + box.height).toBeLessThanOrEqual(frame.y + frame.height);
}

it("changes all groups of a search with the keyboard alone, and takes it back", async () => {
  const before = await total();
  await focusOn("Ubah beberapa");
  await key("Enter");
  // The page opens with its search; what is typed before would go elsewhere.
  await product.pane.locator("dialog[open] input[type=search]:focus").waitFor();
  await product.page.keyboard.type("miskin");
  await product.pane.getByRole("checkbox").first().waitFor();
  await key("Tab");
  await key("Tab");
  await key("Space");
  await expect.poll(() => product.pane.getByText("1 dipilih").count()).toBe(1);
  await product.pane.getByLabel("Dasar iuran (Rp)").focus();
  await product.page.keyboard.type("2.000.000");
  await product.pane.getByText(/^1 kelompok: Dasar iuran/).waitFor();
  await fits(/^Terapkan/);
  await product.pane.getByRole("button", { name: "Terapkan pada 1 kelompok" }).press("Enter");
  await expect.poll(total).not.toBe(before);
  await product.pane.getByRole("button", { name: "Urungkan" }).press("Enter");
  await expect.poll(total).toBe(before);
});

it("pastes what a spreadsheet puts on the clipboard", async () => {
  await product.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await product.page.evaluate(() =>
    navigator.clipboard.writeText(
      "Nama\tOrang\tBulan\tDesa\r\nNelayan\t1.200\tApr–Des\tPantai\r\nOjek\tx\t9\tKota\r\n",
    ),
  );
  await focusOn("Tempel daftar");
  await key("Enter");
  await product.pane.getByLabel("Daftar yang ditempel").focus();
  await key("Control+v");
  await product.pane.getByText("1 baris belum bisa dipakai").waitFor();
  await product.pane.getByRole("button", { name: "Tambahkan 1 kelompok" }).press("Enter");
  await product.pane.getByText(/1 baris ini masih tinggal/).waitFor();
  await key("Escape");
  await product.pane.getByText("1.200 orang × 9 bulan · BPU").waitFor();
});
