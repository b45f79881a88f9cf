/** Lists copied from a sheet, as a plan reads them: titles, cells, months, and what is refused. */
import { describe, expect, it } from "vitest";
import { clipboardCells } from "../../src/book/reading/clipboardCells";
import { readPastedList } from "../../src/book/reading/pastedList";
import { readMonthOfYear, readPeriod } from "../../src/book/reading/pastedPeriod";
import { GROUP_FIELD_KEYS } from "../../src/budget/groupFields";
import { monthOf } from "../../src/law/month";
import { groupColumnAliases, groupColumns } from "../../src/texts/book/groups";

const january = monthOf(2025, 1);
const read = (text: string) => readPastedList(text, { year: 2025, first: january });

describe("cells of the clipboard", () => {
  it.each([
    ["a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"], [""]]],
    ['"two\nlines"\t"a ""quote"""', [["two\nlines", 'a "quote"']]],
    ['say "hi"\tb', [['say "hi"', "b"]]],
    ["a\t\tc", [["a", "", "c"]]],
    ["a\t", [["a", ""]]],
    ["", [[""]]],
  ])("%j", (text, cells) => expect(clipboardCells(text)).toEqual(cells));
});

describe("titles", () => {
  it.each(GROUP_FIELD_KEYS.flatMap((key) => [groupColumns[key].id, groupColumns[key].en].map((title) => [key, title])))(
    "%s is found as %s",
    (key, title) => {
      const list = read(`${key === "name" ? "Kode" : "Nama"}\t${title}\nX\t1`)!;
      expect(list.columns[1]).toEqual({ title, key });
    },
  );

  it("no two columns share a title", () => {
    const titles = Object.entries(groupColumnAliases).flatMap(([key, aliases]) => [
      ...aliases,
      groupColumns[key as keyof typeof groupColumns].id.toLowerCase(),
    ]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it("stand below a heading, and columns that mean nothing are not read", () => {
    const list = read("Daftar pekerja rentan 2025\n\nNo\tNama\tOrang\n1\tNelayan\t40")!;
    expect(list.columns.map(({ key }) => key)).toEqual([null, "name", "people"]);
    expect(list.rows.map(({ line, says }) => [line, says])).toEqual([[4, { name: "Nelayan", people: 40 }]]);
  });

  it("may be missing: then the usual order is meant", () => {
    const list = read("Nelayan\t1.200\t1.500.000\t9\tPantai")!;
    expect(list.isUntitled).toBe(true);
    expect(list.rows[0]!.says).toEqual({
      name: "Nelayan",
      people: 1200,
      base: 150_000_000,
      first: january,
      last: january + 8,
      place: "Pantai",
    });
  });

  it("without a name there is no list", () => {
    expect(read("Orang\tDesa\n5\tRegol")).toBeNull();
    expect(read("Nama\tOrang")).toBeNull();
    expect(read("")).toBeNull();
  });
});

describe("months", () => {
  it.each([
    ["Apr", 4],
    ["april", 4],
    ["4", 4],
    ["Apr-25", 4],
    ["Apr 2025", 4],
    ["2025-04", 4],
    ["25/04/2025", 4],
  ])("%s", (text, month) => expect(readMonthOfYear(text, 2025)).toBe(monthOf(2025, month)));

  it("a date that may be April or January is none", () => expect(readMonthOfYear("1/4/2025", 2025)).toBeNull());

  it.each([
    ["9", 1, 9],
    ["9 bulan", 1, 9],
    ["12 bln", 1, 12],
    ["Apr–Des", 4, 12],
    ["Apr-Des", 4, 12],
    ["April s.d. Desember", 4, 12],
    ["April sd Desember", 4, 12],
    ["April s/d Desember", 4, 12],
    ["Januari sampai dengan Maret", 1, 3],
    ["April to September", 4, 9],
    ["4-12", 4, 12],
    ["Agustus", 8, 8],
  ])("%s", (text, first, last) =>
    expect(readPeriod(text, 2025, january)).toEqual({ first: monthOf(2025, first), last: monthOf(2025, last) }),
  );

  it.each(["13", "0", "-1", "1,5", "Aprel–Des", "setahun", "13-14"])("%s is none", (text) =>
    expect(readPeriod(text, 2025, january)).toBeNull(),
  );

  it("a number of months is counted from the row's own first month", () => {
    expect(read("Nama\tOrang\tMulai\tBulan\nX\t1\tApr\t9")!.rows[0]!.says).toMatchObject({
      first: monthOf(2025, 4),
      last: monthOf(2025, 12),
    });
    expect(read("Nama\tOrang\tMulai\tBulan\nX\t1\tMei\t9")!.rows[0]!.problems).toEqual([
      { code: "pasted_months", field: "months", data: { text: "9", year: 2025 } },
    ]);
  });
});

describe("what cannot be read", () => {
  it.each([
    ["Orang", "banyak", "not_a_number", "people"],
    ["Dasar iuran", "satu juta", "not_a_number", "base"],
    ["Segmen", "PBPU", "pasted_choice", "segment"],
    ["Program", "JKK+JKX", "pasted_choice", "programs"],
    ["Mulai", "Aprel", "not_a_month", "first"],
    ["Pembayar", "Pak Camat", "pasted_choice", "payer"],
    ["Risiko", "#REF!", "error_in_input", "risk"],
  ])("%s: %s", (title, cell, code, field) => {
    const row = read(`Nama\t${title}\nNelayan\t${cell}`)!.rows[0]!;
    expect(row.problems.map((problem) => [problem.code, problem.field])).toEqual([[code, field]]);
    expect(row.cells).toEqual(["Nelayan", cell]);
  });

  it.each(["Jumlah", "TOTAL", "Sub jumlah", "Jumlah seluruhnya", "Grand Total"])("a sum is no group: %s", (name) => {
    expect(read(`Nama\tOrang\nX\t1\n${name}\t1`)!.rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual(
      [[], ["pasted_sum"]],
    );
  });
});
