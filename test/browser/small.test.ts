/** A small window, 800 × 600, with the pane at its narrowest: room to work, and nothing to press out of sight. */
import { beforeEach, expect, it } from "vitest";
import { paneOf } from "../workbench/page/openPage";
import { useProduct } from "./openProduct";

const product = useProduct();
beforeEach(async () => {
  await product.page.setViewportSize({ width: 800, height: 600 });
  await product.page.evaluate(() => {
    document.querySelector("iframe")!.style.width = "320px";
  });
  await product.press(/Dari contoh daerah/);
  await product.press(/Kabupaten Blitar 2025/);
});

/** Does a button stand whole in the pane, covered and cut off by nothing? */
const isInSight = (name: string) =>
  product.pane.getByRole("button", { name, exact: true }).evaluate((button) => {
    const { left, right, top, bottom } = button.getBoundingClientRect();
    const at = (x: number, y: number) => button.contains(document.elementFromPoint(x, y));
    return at(left + 4, top + 2) && at(right - 4, bottom - 2);
  });

const roomToWork = () =>
  paneOf(product.page).evaluate(() => document.querySelector("main")!.clientHeight / window.innerHeight);

it("leaves more than half of the pane to the task, and the button beside the total", async () => {
  for (const task of ["Susun", "Dana", "Skenario", "Bagaimana jika", "Bagikan"]) {
    await product.pane.getByRole("tab", { name: task, exact: true }).click();
    await product.pane.getByRole("tab", { name: task, selected: true }).waitFor();
    expect(await roomToWork(), task).toBeGreaterThan(0.5);
    expect(await isInSight("Tulis ke buku kerja"), task).toBe(true);
  }
  const total = (await product.pane.getByRole("button", { name: /^Asal angka Rp/ }).boundingBox())!;
  const write = (await product.pane.getByRole("button", { name: "Tulis ke buku kerja" }).boundingBox())!;
  expect(write.y).toBeLessThan(total.y + total.height);
  expect(write.x).toBeGreaterThan(total.x + total.width);
});

it("shows the message after writing whole, with its ways on, above task and button", async () => {
  await product.press("Tulis ke buku kerja");
  await product.pane.getByText(/kode rekening RKA belum diketahui/).waitFor();
  for (const name of ["Lihat RKA", "Isi kodenya", "Tutup pesan", "Tulis ke buku kerja"])
    await expect.poll(() => isInSight(name), { message: name }).toBe(true);
  expect(await roomToWork()).toBeGreaterThan(0.2);
});

it("in a window of 780 × 493 the message after writing is read before the task, its ways on in sight", async () => {
  await product.page.setViewportSize({ width: 780, height: 493 });
  await product.press("Tulis ke buku kerja");
  await product.pane.getByText(/kode rekening RKA belum diketahui/).waitFor();
  for (const name of ["Lihat RKA", "Isi kodenya", "Tutup pesan"])
    await expect.poll(() => isInSight(name), { message: name }).toBe(true);
  const lines = await product.pane.getByText(/^Tertulis: /).evaluate((said) => {
    const text = said.closest("[aria-live]")!;
    const { bottom } = text.getBoundingClientRect();
    const actions = text.querySelector(".fui-MessageBarActions")!.getBoundingClientRect();
    const body = said.parentElement!;
    const line = parseFloat(getComputedStyle(body).lineHeight);
    return (Math.min(bottom, actions.top) - body.getBoundingClientRect().top) / line;
  });
  expect(lines).toBeGreaterThanOrEqual(3);
});

it("a link is a target of 24 pixels, whatever its line", async () => {
  await product.press(/^Petani dan buruh tembakau/);
  const links = product.pane.locator(".fui-Link");
  await links.first().waitFor();
  const low = await links.evaluateAll((all) =>
    all
      .map((link) => ({ link, box: link.getBoundingClientRect(), around: getComputedStyle(link, "::after") }))
      .filter(({ box, around }) => box.height - parseFloat(around.top) - parseFloat(around.bottom) < 24)
      .map(({ link }) => link.textContent),
  );
  expect(low).toEqual([]);
  // The pointer reaches it beside its letters as well.
  const reached = await links.first().evaluate((link) => {
    link.scrollIntoView({ block: "center" });
    const { left, bottom } = link.getBoundingClientRect();
    return document.elementFromPoint(left + 6, bottom + 3) === link;
  });
  expect(reached).toBe(true);
});

it("never cuts a total, however large", async () => {
  await product.press(/^Petani dan buruh tembakau/);
  await product.pane.getByRole("textbox", { name: "Orang", exact: true }).fill("60.430.000");
  const total = product.pane.getByRole("button", { name: /^Asal angka Rp9\.137\.016\.000\.000$/ });
  await total.waitFor();
  expect(
    await total.evaluate((one) => [
      one.scrollWidth <= one.clientWidth,
      one.getBoundingClientRect().right <= window.innerWidth,
      one.clientHeight < 40,
    ]),
  ).toEqual([true, true, true]);
  expect(await isInSight("Tulis ke buku kerja")).toBe(true);
});

it("shows the way on of a writing that was cut off, however long its message", async () => {
  await product.page.evaluate(() => {
    const { host, spreadsheet } = window.workbench;
    const execute = host.execute.bind(host);
    let isCutOff = false;
    host.execute = (body, flags) => {
      isCutOff ||= spreadsheet.calculationMode() === "Manual";
      if (!isCutOff) return execute(body, flags);
      document.body.dataset.cutOff = "";
      return new Promise(() => undefined);
    };
  });
  await product.press("Tulis ke buku kerja");
  // Once a message of the writing was held back, it never goes on: before, it might end after all.
  await product.page.waitForFunction(() => "cutOff" in document.body.dataset);
  await product.page.evaluate(() => Reflect.deleteProperty(window.workbench.host, "execute"));
  await product.reloadPane();
  await product.pane.getByText(/^Tulisan terakhir terputus sebelum selesai/).waitFor();
  for (const name of ["Coba lagi", "Tutup pesan", "Tulis ke buku kerja"])
    await expect.poll(() => isInSight(name), { message: name }).toBe(true);
});
