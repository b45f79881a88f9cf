/**
 * The product as a person uses it: the production bundle in the workbench, in a real browser, from a blank workbook to
 * the written sheet. The pane's parts are found by what they say, as a person finds them.
 */
import { describe, expect, it } from "vitest";
import { useProduct } from "./openProduct";

const product = useProduct();

const read = (sheet: string, a1: string) =>
  product.page.evaluate(([s, a]) => window.workbench.read(s!, a!), [sheet, a1]);
const sheets = () => product.page.evaluate(() => window.workbench.sheets());

/** Where a label stands on a sheet of the written book. */
const find = (sheet: string, label: string) =>
  product.page.evaluate(
    ([name, text]) => {
      const rows = window.workbench.readAll(name!, "A1:Z60");
      for (const [row, cells] of rows.entries()) {
        const column = cells.indexOf(text!);
        if (column >= 0) return { row, column };
      }
      return null;
    },
    [sheet, label],
  );
/** The book's own total: the first number beside its label. */
const bookTotal = async (): Promise<unknown> => {
  const row = (await product.rows("Baca dulu")).find((cells) => cells.includes("Iuran setahun (Rp)")) ?? [];
  return row.slice(row.indexOf("Iuran setahun (Rp)")).find((cell) => typeof cell === "number");
};
const address = (row: number, column: number) => `${String.fromCharCode(65 + column)}${row + 1}`;

async function openBlitar(): Promise<void> {
  await product.pane.getByRole("button", { name: /Dari contoh daerah/ }).click();
  await product.pane
    .getByRole("button", { name: /Kabupaten Blitar/ })
    .first()
    .click();
  await product.pane.getByText("Rp913.701.600").first().waitFor();
}

describe("Kabupaten Blitar 2025, from a blank workbook", () => {
  it("costs 913,701,600 in the pane, in native formulas, and in a cell", async () => {
    await openBlitar();
    await product.write();
    expect(await sheets()).toEqual(expect.arrayContaining(["Kelompok", "Tarif", "Anggaran"]));
    expect(await bookTotal()).toBe(913_701_600);
    await product.type("Sheet1", "A1", '=JAMSOS.ANGGARAN(6043,"JKK+JKM",,"2025-04","2025-12","BPU")');
    await product.settled();
    expect(await read("Sheet1", "A1")).toBe(913_701_600);
  });

  it("says which article its figures rest on, in the pane and in a cell", async () => {
    await openBlitar();
    await product.pane
      .getByRole("button", { name: /913\.701\.600/ })
      .first()
      .click();
    await product.pane
      .getByText(/PP 44\/2015/)
      .first()
      .waitFor();
    await product.type("Sheet1", "A1", '=JAMSOS.DASARHUKUM("JKK","2025-04","BPU")');
    await product.settled();
    expect(await read("Sheet1", "A1")).toContain("PP 44/2015");
  });

  it("follows a headcount changed in the sheet: sheet first, then the pane", async () => {
    await openBlitar();
    await product.write();
    const people = await find("Kelompok", "Orang");
    await product.type("Kelompok", address(people!.row + 1, people!.column), 1000);
    await product.settled();
    expect(await bookTotal()).toBe(151_200_000);
    await product.pane.getByText("Rp151.200.000").first().waitFor();
  });

  it("survives a reload: the sheets, the figures, and the pane knows its book", async () => {
    await openBlitar();
    await product.write();
    await product.reopen();
    expect(await bookTotal()).toBe(913_701_600);
    await product.pane
      .getByText(/Kabupaten Blitar/)
      .first()
      .waitFor();
  });

  it("written again touches nothing else", async () => {
    await product.type("Sheet1", "B2", "catatan saya");
    await openBlitar();
    await product.write();
    await product.type("Anggaran", "A200", "catatan di bawah");
    await product.settled();
    await product.write();
    expect(await read("Sheet1", "B2")).toBe("catatan saya");
    expect((await sheets()).filter((name) => name.startsWith("Kelompok"))).toEqual(["Kelompok"]);
  });
});

describe("bad input", () => {
  it("is named beside its field, kept as typed, and the last good total stays", async () => {
    await openBlitar();
    await product.pane
      .getByRole("button", { name: /Petani dan buruh tembakau/ })
      .first()
      .click();
    const people = product.pane.getByRole("textbox", { name: /^(Jumlah )?orang/i }).first();
    await people.fill("banyak");
    await people.press("Tab");
    await product.pane
      .getByText(/bukan angka/)
      .first()
      .waitFor();
    expect(await people.inputValue()).toBe("banyak");
    await product.pane.getByText("Rp913.701.600").first().waitFor();
    await people.fill("6.000");
    await people.press("Enter");
    await product.pane.getByText("Rp907.200.000").first().waitFor();
  });
});

describe("language", () => {
  it("turns the pane to English and back", async () => {
    await openBlitar();
    await product.pane
      .getByRole("button", { name: /English|EN/ })
      .first()
      .click();
    await product.pane.getByRole("button", { name: /Write to (the )?workbook/ }).waitFor();
    await product.pane.getByText("Rp913,701,600").first().waitFor();
  });
});
