import axe from "axe-core";
import { act, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { BookCells } from "../../src/book/explain/bookCells";
import { FakeDoor } from "./fakeDoor";
import { openBlitar } from "./mountPane";

/** A sheet of three cells: two inputs and their product. */
const threeCells = (): BookCells => ({
  sheets: [
    {
      key: "budget",
      name: "Anggaran",
      row: 0,
      column: 0,
      values: [
        ["No.", "Kelompok", "Orang", "Harga", "Jumlah"],
        [1, "Nelayan", 3, 16800, 50400],
      ],
      formulas: [
        ["No.", "Kelompok", "Orang", "Harga", "Jumlah"],
        [1, "Nelayan", 3, 16800, "=C2*D2"],
      ],
    },
  ],
  names: new Map(),
});

const page = () => within(screen.getByRole("dialog", { name: "Jelaskan angka di lembar" }));

async function openPage(door: FakeDoor) {
  const pane = await openBlitar(door);
  await pane.user.click(screen.getByRole("tab", { name: "Bagikan" }));
  await pane.user.click(screen.getByRole("button", { name: "Jelaskan sel terpilih" }));
  return pane;
}

it("says a figure in one sentence, opens it to its cells, follows the cursor and leads to each cell", async () => {
  const door = new FakeDoor();
  door.cells = threeCells();
  door.cursor = { sheet: "Anggaran", row: 1, column: 4 };
  const { user } = await openPage(door);
  await page().findByText("50.400 = 3 (Orang) × 16.800 (Harga).");
  await user.click(page().getByRole("button", { name: "Asal Nelayan, Orang, Anggaran C2" }));
  page().getByText(/Ditetapkan saat buku ditulis/);
  await user.click(page().getByRole("button", { name: "Ke sel Anggaran C2" }));
  expect(door.shown).toEqual(["Anggaran!C2"]);
  await act(async () => door.select("Anggaran", 1, 3));
  await page().findByText("16.800", { selector: "span" });
  await user.click(page().getByRole("button", { name: "Kembali" }));
  expect(door.shown).toEqual(["Anggaran!C2", "Anggaran!E2"]);
  const { violations } = await axe.run(document, {
    rules: { "color-contrast": { enabled: false }, "document-title": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

it("says of a cell that is no figure what to select instead, in both languages", async () => {
  const door = new FakeDoor();
  door.cells = threeCells();
  const { user } = await openPage(door);
  await page().findByText("Anggaran A1 berisi tulisan, bukan angka. Pilih sel yang berisi angka.");
  await act(async () => door.select("Anggaran", 9, 9));
  await page().findByText("Anggaran J10 kosong. Pilih sel yang berisi angka.");
  await act(async () => door.select("Catatan saya", 0, 0));
  await page().findByText(/Catatan saya A1 tidak ada di buku anggaran ini/);
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: /English|Inggris/ }));
  await user.click(screen.getByRole("button", { name: "Explain the selected cell" }));
  await screen.findByText(/Catatan saya A1 is no part of this budget book/);
});

it("asks to write a book first where there is none, and tells a refusal of Excel", async () => {
  const door = new FakeDoor();
  await openPage(door);
  await page().findByText(/belum memuat buku anggaran/);
  door.refusal = { code: "cell_being_edited", data: {} };
  await act(async () => door.select("Anggaran", 0, 0));
  expect((await page().findByRole("alert")).textContent).not.toBe("");
});

it("reads only when asked where reading may clear Excel's undo", async () => {
  const door = new FakeDoor();
  door.readingKeepsUndo = false;
  door.cells = threeCells();
  door.cursor = { sheet: "Anggaran", row: 1, column: 4 };
  const { user } = await openPage(door);
  await page().findByText(/dapat menghapus langkah Urungkan/);
  await act(async () => door.select("Anggaran", 1, 4));
  expect(page().queryByText(/50.400 =/)).toBeNull();
  await user.click(page().getByRole("button", { name: "Baca sel terpilih" }));
  await page().findByText("50.400 = 3 (Orang) × 16.800 (Harga).");
});

it("calls what a person typed an entry, and what was noted when the book was written no entry", async () => {
  const door = new FakeDoor();
  const [sheet] = threeCells().sheets;
  const rows = [
    ["Skenario", "Jumlah pada 1 Mei 2025 (Rp)"],
    ["Separuh", 5_000],
    ["Sasaran", "Nilai"],
    ["Orang", 7],
  ];
  door.cells = {
    sheets: [{ ...sheet!, key: "scenarios", name: "Skenario", values: rows, formulas: rows }],
    names: new Map([["SI_TabelGanti", { sheet: "Skenario", area: { row: 2, column: 0, rows: 2, columns: 2 } }]]),
  };
  door.cursor = { sheet: "Skenario", row: 1, column: 1 };
  await openPage(door);
  await page().findByText(/^Ditetapkan saat buku ditulis/);
  await act(async () => door.select("Skenario", 3, 1));
  await page().findByText(/^Diisi orang di sel ini/);
});

it("calls a number of the law only what the law says: not its number in the list, nor what a scenario has put in its place", async () => {
  const door = new FakeDoor();
  const [sheet] = threeCells().sheets;
  const titles = [
    "No.",
    "Ketentuan",
    "Nilai",
    "Menurut skenario",
    "Peraturan",
    "Pasal",
    "Keyakinan",
    "Bagi Uji",
    "Batas",
  ];
  const line = (number: number, law: number, now: number | string) =>
    [number, `Tarif ${number}`, law, now, "PP 44/2015", "Pasal 18", "B", 42, 43] as const;
  door.cells = {
    sheets: [
      {
        ...sheet!,
        key: "rates",
        name: "Tarif",
        values: [titles, [...line(1, 6_800, 7_000)], [...line(2, 300, 300)]],
        formulas: [titles, [...line(1, 6_800, "=C2+200")], [...line(2, 300, "=C3")]],
      },
    ],
    names: new Map(),
  };
  door.cursor = { sheet: "Tarif", row: 1, column: 2 };
  await openPage(door);
  await page().findByText(/^Angka hukum: PP 44\/2015, Pasal 18, belum diverifikasi/);
  await act(async () => door.select("Tarif", 1, 3));
  await page().findByText("7.000 dihitung dari 1 sel di bawah ini.");
  await act(async () => door.select("Tarif", 2, 3));
  await page().findByText(/^Angka hukum: PP 44\/2015, Pasal 18/);
  for (const column of [0, 7]) {
    await act(async () => door.select("Tarif", 2, column));
    await page().findByText(/^Ditetapkan saat buku ditulis/);
  }
});
