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
    ["\ufeffDesa\u00a0A\t1.200\u200b", [["Desa A", "1.200"]]],
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

describe("dates that were copied together", () => {
  const months = (...rows: string[]) =>
    read(["Nama\tOrang\tMulai\tSelesai", ...rows].join("\n"))!.rows.map(({ says }) => [says.first, says.last]);

  it("are in the order that one of them tells: an Indonesian Excel puts the day first", () => {
    expect(months("Nelayan\t1\t01/04/2025\t31/12/2025", "Petani\t2\t01/06/2025\t01/12/2025")).toEqual([
      [monthOf(2025, 4), monthOf(2025, 12)],
      [monthOf(2025, 6), monthOf(2025, 12)],
    ]);
  });

  it("may have the month first, where one of them says so", () => {
    expect(months("Nelayan\t1\t04/01/2025\t12/31/2025")).toEqual([[monthOf(2025, 4), monthOf(2025, 12)]]);
  });

  it.each([
    ["nothing tells", "Nelayan\t1\t01/04/2025\t01/12/2025"],
    ["they contradict each other", "Nelayan\t1\t01/04/2025\t31/12/2025\nPetani\t1\t01/04/2025\t12/31/2025"],
  ])("are asked for where %s", (_, rows) => {
    const found = read(`Nama\tOrang\tMulai\tSelesai\n${rows}`)!.rows;
    expect(found[0]!.problems[0]).toMatchObject({ code: "not_a_month", field: "first" });
  });
});

it.each(["Upah/penghasilan", "Penghasilan / upah", "Gaji Pokok (Rp)", "Honorarium"])("%s is the base", (title) => {
  expect(read(`Nama\tOrang\t${title}\nNelayan\t1\t1.500.000`)!.rows[0]!.says.base).toBe(150_000_000);
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
