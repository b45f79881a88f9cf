/**
 * The promise to a newcomer (issue 3): from an empty workbook to a first correct RKA in at most twelve clicks. Every
 * press of the pointer is counted by the pages themselves, wherever it falls; typing and Enter are free, as they are for
 * a person. Five minutes are not measured here: machines are no persons.
 */
import { beforeEach, describe, expect, it } from "vitest";
import { paneOf } from "../workbench/page/openPage";
import { useProduct } from "./openProduct";

const MOST_CLICKS = 12;

const product = useProduct();
beforeEach(async () => {
  await product.pane.getByRole("button", { name: /Daerah saya sendiri/ }).waitFor();
  for (const where of [product.page.mainFrame(), paneOf(product.page)]) await where.evaluate(countPresses);
});

declare global {
  interface Window {
    presses?: number;
  }
}

function countPresses(): void {
  window.presses = 0;
  window.addEventListener("pointerdown", (event) => event.isTrusted && window.presses!++, { capture: true });
}

async function presses(): Promise<number> {
  const counted = await Promise.all(
    [product.page.mainFrame(), paneOf(product.page)].map((where) => where.evaluate(() => window.presses)),
  );
  return counted.reduce<number>((sum, count) => sum + count!, 0);
}

const type = (text: string) => product.page.keyboard.type(text);

/** The first value to the right of a label. */
const besideLabel = async (sheet: string, label: string) => {
  const row = (await product.rows(sheet)).find((cells) => cells.includes(label)) ?? [];
  return row.slice(row.indexOf(label) + 1).find((cell) => cell !== null && cell !== "");
};

describe("a newcomer's first RKA", () => {
  it("takes at most twelve clicks from an empty workbook", async () => {
    await product.press(/Daerah saya sendiri/);
    await expect.poll(product.focused).toBe("Daerah");
    await type("Kabupaten Sumedang");
    await product.page.keyboard.press("Enter");
    await product.press("Tambah kelompok");
    await product.press(/Tambah Pegawai non-ASN.* sebagai PU/);
    // The headcount has the focus already.
    await expect.poll(product.focused).toMatch(/^Orang/);
    await type("120");
    await product.pane.getByRole("textbox", { name: "Upah sebulan (Rp)" }).click();
    await type("2.500.000");
    await product.pane.getByRole("tab", { name: "Dana" }).click();
    await product.press(/^APBD kabupaten\/kota/);
    // So has the ceiling of a fund that has none.
    await expect.poll(product.focused).toMatch(/^Pagu/);
    await type("250.000.000");
    await product.press("Tulis ke buku kerja");
    await product.pane.getByText(/^Tertulis: /).waitFor();
    await product.press("Lihat RKA");
    await product.settled();

    expect(await presses()).toBeLessThanOrEqual(MOST_CLICKS);
    await expect.poll(product.activeSheet).toBe("RKA");
    // 0.24 % and 0.30 % of 2,500,000 for 120 people over twelve months (PP 44/2015), on the accounts of non-ASN staff.
    const lines = (await product.rows("RKA")).filter(([, , account]) => String(account).startsWith("5.1.02"));
    expect(
      lines.map(([, , account, , , , , coefficient, , price, amount, fund]) => [
        account,
        coefficient,
        price,
        amount,
        fund,
      ]),
    ).toEqual([
      ["5.1.02.02.02.0006", "120 Orang × 12 Bulan", 6000, 8_640_000, "APBD kabupaten/kota"],
      ["5.1.02.02.02.0007", "120 Orang × 12 Bulan", 7500, 10_800_000, "APBD kabupaten/kota"],
    ]);
    expect(await besideLabel("RKA", "Jumlah RKA (Rp)")).toBe(19_440_000);
    expect(await besideLabel("RKA", "Terbilang")).toBe("sembilan belas juta empat ratus empat puluh ribu rupiah");
    await product.pane.getByText("sisa Rp230.560.000").waitFor();

    // Nothing in it has to be put right: the book's own checks say so, in the product.pane.
    await product.pane.getByRole("tab", { name: "Bagikan" }).click();
    await product.pane.getByText(/pemeriksaan (di lembar Uji beres|perlu dilihat)/).waitFor();
    expect(await product.pane.getByText("Salah", { exact: true }).count()).toBe(0);
  });
});
