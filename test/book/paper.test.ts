import { describe, expect, test } from "vitest";
import type { BudgetPlan } from "../../src/budget/plan";
import { examplePlan } from "../../src/budget/examplePlan";
import { LIMITS } from "../../src/budget/limits";
import { monthOf } from "../../src/law/month";
import { cellAddress } from "../../src/book/address";
import { isFormula } from "../../src/book/content";
import { amountCharacters } from "../../src/book/amountWidths";
import { longestWord, textCharacters } from "../../src/book/longestName";
import { looks, MONEY } from "../../src/book/look";
import { columnPoints, LETTER_POINTS, printablePoints, scaleOfWidth } from "../../src/book/paper";
import { planBook } from "../../src/book/planBook";
import { REVISIONS } from "../../src/budget/plan";
import { startRevision } from "../../src/budget/revision";
import { budgetSheet } from "../../src/texts/book/budget";
import { fundFaults } from "../../src/texts/book/funds";
import { rkaSheet } from "../../src/texts/book/rka";
import { cashSheet } from "../../src/texts/book/cash";
import { SHEET_KEYS, type Book, type SheetKey, type SheetPlan } from "../../src/book/sheetPlan";
import { regionOf } from "../cases/regionOf";
import { compared, comparedPlan } from "./support/comparisons";
import { exampleBooks, lookAt } from "./support/examples";
import { fund } from "./support/funds";
import { calculate } from "./support/ironcalc";
import { pathOnSheet, pathQuestion } from "./support/paths";
import { blitar, group, plan } from "./support/plans";
import { printedLetters } from "./support/printedLetters";
import { riskOf } from "./support/risks";
import { sensitivityOf } from "./support/sensitivities";

/** Nothing a person reads is below 6 points, and nothing on the working papers below 5. */
const leastOf = ({ key }: SheetPlan): number => (key === "rates" || key === "work" ? 5 : 6);

/** Sheets whose smallest letters are too small on paper, the scale worked out from column widths and paper. */
const tooSmall = ({ sheets }: Book): string[] =>
  sheets.flatMap((sheet) => {
    const letters = printedLetters(sheet);
    return letters < leastOf(sheet) - 0.005 ? [`${sheet.name}: ${letters.toFixed(2)}`] : [];
  });

const widthOf = ({ widths }: SheetPlan, column: number): number =>
  widths.findLast((one) => column >= one.column && column < one.column + one.count)?.characters ?? 8.43;

/** The page, from the left, each printed column stands on; those that are repeated stand on the first. */
function pagesOfColumns(sheet: SheetPlan): number[] {
  const { area, titleColumns, pagesWide } = sheet.print;
  const points = Array.from({ length: area.columns }, (_, index) => columnPoints(widthOf(sheet, area.column + index)));
  const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
  const repeated = titleColumns ? sum(points.slice(0, titleColumns.last + 1 - area.column)) : 0;
  const room = printablePoints(sheet.print) / scaleOfWidth(sheet, pagesWide) + 0.001;
  let [page, left] = [0, room];
  return points.map((one) => {
    if (one > left) [page, left] = [page + 1, room - repeated];
    left -= one;
    return page;
  });
}

/**
 * Written texts that find no room where they do not break: they run over blank cells, to the edge of what is printed on
 * their page.
 */
function cutTexts(sheet: SheetPlan): string[] {
  const { area } = sheet.print;
  const pages = pagesOfColumns(sheet);
  const columns = Array.from({ length: area.columns }, (_, column) => area.column + column);
  const isBlank = (row: number, column: number) => (sheet.cells[row]?.[column] ?? null) === null;
  return sheet.cells.slice(area.row, area.row + area.rows).flatMap((cells, index) =>
    cells.flatMap((content, column) => {
      const row = area.row + index;
      if (typeof content !== "string" || !columns.includes(column)) return [];
      const { size = 11, wrap, align = "left" } = lookAt(sheet, row, column);
      if (wrap || align === "center") return [];
      const onward =
        align === "left"
          ? columns.filter((at) => at > column && pages[at - area.column] === pages[column - area.column])
          : columns.filter((at) => at < column).reverse();
      const stop = onward.findIndex((at) => !isBlank(row, at));
      const free = stop < 0 ? onward : onward.slice(0, stop);
      const room = [column, ...free].reduce((sum, at) => sum + widthOf(sheet, at), 0);
      // Estimated widths of single letters are a little large.
      const needed = 0.95 * textCharacters(content) * (size / 11);
      return needed > room
        ? [`${sheet.name}!${cellAddress(row, column)} ${Math.ceil(needed)} > ${Math.floor(room)}: ${content}`]
        : [];
    }),
  );
}

const many = (): BudgetPlan =>
  plan(Array.from({ length: 200 }, (_, index) => group({ id: `K${index + 1}`, name: `Kelompok nomor ${index + 1}` })));

/** More than Rp100 billion a month. */
const large = (): BudgetPlan =>
  plan(
    [
      group({ id: "A1", name: "Petani dan nelayan seluruh provinsi", people: 9_000_000, fund: "APBD" }),
      group({ id: "A2", name: "Guru honorer", segment: "PU", base: 400_000_000, people: 300_000, fund: "APBD" }),
    ],
    { funds: [fund({ id: "APBD", name: "APBD Provinsi", ceilings: { 2025: 2_000_000_000_000 } })] },
  );

/** A contract of Rp9 trillion, one of its funds with a name of two lines, and a group that two funds pay. */
const contracts = (): BudgetPlan =>
  plan(
    [
      group({ id: "A1", segment: "JAKON", contract: 9_000_000_000_000, people: 0, payer: "PEMBERI_KERJA" }),
      group({
        id: "A2",
        split: [
          { fund: "D1", share: 60_000 },
          { fund: "D2", share: 40_000 },
        ],
      }),
    ],
    {
      funds: [
        fund({ id: "D1", name: "Dana Bagi Hasil Cukai Hasil Tembakau Provinsi dan Kabupaten tahun 2025" }),
        fund({ id: "D2", name: "APBD", kind: "APBD_KABUPATEN" }),
      ],
      scenarios: [
        {
          id: "S1",
          name: "Lebih banyak",
          overrides: [{ target: "group", id: "A2", field: "people", value: 200, reason: "uji" }],
        },
      ],
    },
  );

const revised = (): BudgetPlan => ({
  ...blitar(),
  adopted: {
    kind: "PERGESERAN",
    name: "DPA 2025",
    groups: [{ ...blitar().groups[0]!, people: 5000 }],
    rounding: "TERDEKAT",
  },
});

/** So wide that its RKA takes two pages beside each other. */
const wideRevision = (): BudgetPlan => {
  const example = examplePlan(regionOf("kab-blitar"), "id");
  const [first, ...others] = example.groups;
  return {
    ...startRevision(
      { ...example, groups: [...example.groups, { ...first!, id: "K90", name: LONG }] },
      "PERUBAHAN",
      "DPA 2025 murni Kabupaten Blitar",
    ),
    signing: {
      place: "Kanigoro",
      date: null,
      acknowledges: { position: "Kepala Dinas Tenaga Kerja dan Transmigrasi", name: "Drs. Budi Santoso", number: null },
      maker: { position: "Pejabat Pelaksana Teknis Kegiatan", name: "Sri Wahyuni, S.E.", number: null },
    },
    groups: [{ ...first!, people: 7000 }, ...others, { ...first!, id: "K91", name: LONG, first: monthOf(2025, 7) }],
  };
};
const LONG = "Kelompok tambahan nelayan dan pekebun sawit sesudah perubahan anggaran";

const villages = (): BudgetPlan =>
  plan(
    ["Sukamaju", "Karanganyar", "Tegalrejo"].map((place, index) =>
      group({ id: `D${index}`, name: `RT dan RW ${place}`, payer: "APBDES", place, first: monthOf(2025, 3) }),
    ),
  );

const PLANS = {
  "one group": blitar,
  "200 groups": many,
  "Rp100 billion a month": large,
  contracts,
  "a revision": revised,
  "a revision of two pages in width": wideRevision,
  villages,
};

describe.each(exampleBooks())("$name on A4", ({ book, language }) => {
  test("prints letters that can be read", () => {
    expect(tooSmall(book)).toEqual([]);
  });

  test("takes two pages in width at most, and only where one would be too small", () => {
    expect(book.sheets.filter(({ print }) => print.pagesWide > 2)).toEqual([]);
    for (const { print, name } of book.sheets) expect(print.titleColumns !== null, name).toBe(print.pagesWide > 1);
    // What is handed in on paper stands on one page.
    const handedIn: SheetKey[] = ["summary", "rka", "rak"];
    for (const sheet of book.sheets.filter(({ key }) => handedIn.includes(key))) expect(sheet.print.pagesWide).toBe(1);
    // The months of the funds stand below their totals.
    expect(book.sheets.find(({ key }) => key === "funds")!.print.pagesWide).toBe(1);
  });

  test("takes one page in width, the notes of its groups included", () => {
    expect(book.sheets.flatMap(({ name, print }) => (print.pagesWide > 1 ? [name] : []))).toEqual([]);
  });

  test("has what a group costs a year in sight beside its name, with the pane open in a window of 800 pixels", () => {
    const budget = book.sheets.find(({ key }) => key === "budget")!;
    const pixels = [0, 1, 2].reduce((sum, column) => sum + 7 * widthOf(budget, column) + 5, 0);
    // Less the pane (360), the numbers of rows (46) and the scroll bar (10).
    expect(pixels).toBeLessThanOrEqual(800 - 360 - 46 - 10);
  });

  test("gives all months of a table one width", () => {
    for (const sheet of book.sheets) {
      for (const { area, look } of sheet.looks) {
        if (!look.numberFormat?.endsWith("]mmm")) continue;
        const columns = Array.from({ length: area.columns }, (_, index) => widthOf(sheet, area.column + index));
        expect(new Set(columns).size, `${sheet.name}!${cellAddress(area.row, area.column)}`).toBe(1);
      }
    }
  });

  test("sets the titles of typed numbers above them, on the right", () => {
    for (const sheet of book.sheets.filter(({ key }) => ["groups", "funds", "scenarios"].includes(key))) {
      for (const { area, look } of sheet.looks) {
        const title = sheet.cells[area.row - 1]?.[area.column];
        if (!look.unlocked || look.align !== "right" || typeof title !== "string") continue;
        expect(lookAt(sheet, area.row - 1, area.column).align, `${sheet.name}: ${title}`).toBe("right");
      }
    }
  });

  test("names months in its own language, whatever the reader's Excel speaks", () => {
    const formats = book.sheets.flatMap(({ looks }) => looks.flatMap(({ look }) => look.numberFormat ?? []));
    const months = formats.filter((format) => format.includes("mmm"));
    expect(months.length).toBeGreaterThan(10);
    const tag = language === "id" ? "[$-421]" : "[$-409]";
    expect(months.filter((format) => !format.startsWith(tag))).toEqual([]);
  });

  test("ends what prints of Tarif with the long table, whose titles a second page repeats", () => {
    const { cells, print } = book.sheets.find(({ key }) => key === "rates")!;
    const { titleRows, area } = print;
    // Other tables may not stand behind it: a page could end between their heading and their rows.
    const below = cells.slice(titleRows!.first + 1, area.row + area.rows).filter((row) => row[0] !== null);
    expect(below.map(([number]) => number)).toEqual(below.map((_, index) => index + 1));
    expect(below.length).toBeGreaterThan(20);
  });

  test("ends what prints of UCJ with its groups, whose titles a second page repeats", () => {
    const { cells, print } = book.sheets.find(({ key }) => key === "coverage") ?? {};
    if (!cells || !print) return;
    const { titleRows, area } = print;
    const below = cells.slice(titleRows!.first + 1, area.row + area.rows).map((row) => row[0] ?? null);
    expect(below.filter((cell) => cell !== null && !isFormula(cell) && typeof cell !== "number")).toEqual([]);
  });

  test("cuts no sentence off, at the edge of the paper or where the next cell begins", () => {
    expect(book.sheets.flatMap(cutTexts)).toEqual([]);
  });
});

describe.each(Object.entries(PLANS))("a book of %s", (_, make) => {
  test.each([
    ["A4", "id"],
    ["A4", "en"],
    ["F4", "id"],
    ["F4", "en"],
  ] as const)("prints letters that can be read on %s (%s)", (paper, language) => {
    expect(tooSmall(planBook({ ...make(), paper }, { language }))).toEqual([]);
  });

  test.each([
    ["A4", "id"],
    ["A4", "en"],
    ["F4", "id"],
    ["F4", "en"],
  ] as const)("cuts no sentence off on %s (%s)", (paper, language) => {
    expect(planBook({ ...make(), paper }, { language }).sheets.flatMap(cutTexts)).toEqual([]);
  });
});

describe.each(Object.entries(PLANS))("the titles of a book of %s", (_, make) => {
  test.each(["id", "en"] as const)("break between words, not within one (%s)", (language) => {
    const broken = planBook(make(), { language }).sheets.flatMap((sheet) => {
      const { area } = sheet.print;
      return sheet.cells.slice(area.row, area.row + area.rows).flatMap((cells, index) =>
        cells.slice(area.column, area.column + area.columns).flatMap((title, offset) => {
          const [row, column] = [area.row + index, area.column + offset];
          const { fill, wrap, size = 11 } = lookAt(sheet, row, column);
          if (typeof title !== "string" || !wrap || fill !== looks.header.fill) return [];
          return (longestWord(title) * size) / 11 > widthOf(sheet, column)
            ? [`${sheet.name}!${cellAddress(row, column)}: ${title}`]
            : [];
        }),
      );
    });
    expect(broken).toEqual([]);
  });
});

test.each(["id", "en"] as const)("every sheet a book can have prints letters that can be read (%s)", (language) => {
  const answers = {
    comparison: compared(comparedPlan(), [null, "S1", "S2"], [0, 1]),
    path: pathOnSheet(pathQuestion()),
    risk: riskOf(blitar(), 900_000_000),
    sensitivity: sensitivityOf(blitar()),
  };
  expect(tooSmall(planBook(comparedPlan(), { language, also: SHEET_KEYS, answers }))).toEqual([]);
});

test.each(["id", "en"] as const)("a long name of a region meets no page number in the footer (%s)", (language) => {
  const region = (letters: number) =>
    "Kabupaten Kepulauan Siau Tagulandang Biaro Utara Tengah ".repeat(2).slice(0, letters);
  for (const name of ["Kabupaten Blitar", region(55), region(LIMITS.region.value)])
    for (const paper of ["A4", "F4"] as const) {
      const book = planBook({ ...blitar(), region: { ...blitar().region, name }, paper }, { language });
      for (const { print, name: sheet } of book.sheets) {
        const { left, center, right } = print.footer;
        const wide = (text: string) => textCharacters(text.replace(/&[PN]/g, "10")) * LETTER_POINTS;
        const room = printablePoints(print);
        expect(left, sheet).toContain(name.slice(0, 55));
        expect(`${center}${right}`, sheet).toContain("&P");
        expect(wide(left) + wide(right), sheet).toBeLessThan(room);
        if (center) expect(2 * Math.max(wide(left), wide(right)) + wide(center), sheet).toBeLessThan(room);
      }
    }
});

test("the limits of a plan still print, if on more pages in width", () => {
  const name = "Petugas kebersihan lingkungan ".repeat(4);
  const widest = plan([group({ id: "X".repeat(20), name, people: LIMITS.people.value, note: name.repeat(3) })]);
  expect(tooSmall(planBook(widest, { language: "id" }))).toEqual([]);
});

test("amounts of more than Rp100 billion a month fit their columns, with room to double", async () => {
  for (const make of [large, blitar, contracts]) {
    const book = planBook(make(), { language: "id" });
    const calculated = await calculate(book);
    const narrow = book.sheets.flatMap((sheet) => {
      const { area } = sheet.print;
      return Array.from({ length: area.rows }, (_, row) =>
        Array.from({ length: area.columns }, (__, column) => {
          const value = calculated.value(sheet.key, row, column);
          const look = lookAt(sheet, row, column);
          if (typeof value !== "number" || look.numberFormat !== MONEY) return [];
          const needed = amountCharacters(value) * ((look.size ?? 11) / 11);
          const room = widthOf(sheet, column);
          return needed > room ? [`${sheet.name}!${cellAddress(row, column)}: ${value}`] : [];
        }),
      ).flat(2);
    });
    expect(narrow).toEqual([]);
  }
}, 120_000);

test("a shift within the year is called pergeseran, another revision perubahan; RAK speaks of wage earners where there are any", () => {
  const said = (of: BudgetPlan, key: SheetKey) => {
    const { cells } = planBook(of, { language: "id" }).sheets.find((sheet) => sheet.key === key)!;
    return cells.flat().filter((cell): cell is string => typeof cell === "string");
  };
  for (const kind of REVISIONS) {
    const adopted = { ...revised().adopted!, kind, groups: [group({ id: "Z9", name: "Dihapus" })] };
    const other = kind === "PERUBAHAN" ? "pergeseran" : "perubahan";
    const words = said({ ...blitar(), adopted }, "rka");
    expect(words[0]).toBe(`RKA ${kind.toLowerCase()}: iuran jaminan sosial ketenagakerjaan 2025`);
    expect(words).toContain(`[#] Dihapus dalam ${kind.toLowerCase()}`);
    expect(words.filter((text) => text.includes(other))).toEqual([]);
  }
  const wages = plan([group({ segment: "PU", base: 250_000_000 })]);
  expect(said(blitar(), "rak")).not.toContain(cashSheet.fromLastYear.id);
  expect(said(wages, "rak")).toContain(cashSheet.fromLastYear.id);
});

test.each(["id", "en"] as const)(
  "what RKA and Dana say of large plans in words fits its column (%s)",
  async (language) => {
    const book = planBook(large(), { language });
    const calculated = await calculate(book);
    const rka = book.sheets.find(({ key }) => key === "rka")!;
    const column = rka.cells[rka.print.titleRows!.first]!.indexOf(rkaSheet.coefficient[language]);
    const said = rka.cells.map((_, row) => String(calculated.value("rka", row, column)));
    expect(said.filter((text) => text.startsWith("9"))).not.toEqual([]);
    expect(said.filter((text) => text.includes("×") && textCharacters(text) + 2 > widthOf(rka, column))).toEqual([]);
    const funds = planBook(blitar(), { language }).sheets.find(({ key }) => key === "funds")!;
    // In the column of January.
    const faults = Object.values(fundFaults).map((words) => words[language]);
    expect(faults.filter((text) => textCharacters(text) > widthOf(funds, 2))).toEqual([]);
  },
);

describe("a long name", () => {
  /** Results and texts that are wider than their cell and find no blank cells to run over, nor a row high enough. */
  function cutResults(sheet: SheetPlan, shownAt: (row: number, column: number) => number | string): string[] {
    const { area } = sheet.print;
    return sheet.cells.slice(area.row, area.row + area.rows).flatMap((cells, index) =>
      cells.slice(area.column, area.column + area.columns).flatMap((content, offset) => {
        const [row, column] = [area.row + index, area.column + offset];
        const shown = isFormula(content) ? shownAt(row, column) : content;
        // Rows that fit themselves to what was written in them are no matter of formulas.
        if (typeof shown !== "string" || sheet.tallRows.includes(row)) return [];
        const { size = 11, wrap, align = "left" } = lookAt(sheet, row, column);
        const isFree = (at: number) => at < area.column + area.columns && (sheet.cells[row]?.[at] ?? null) === null;
        let end = column + 1;
        while (!wrap && align === "left" && isFree(end)) end += 1;
        const room = Array.from({ length: end - column }, (_, at) => widthOf(sheet, column + at));
        const needed = (0.95 * textCharacters(shown) * (size / 11)) / room.reduce((sum, one) => sum + one, 0);
        const points = sheet.heights.find((one) => row >= one.row && row < one.row + one.count)?.points ?? 15;
        const lines = wrap ? Math.round(points / 15) : 1;
        return needed > lines ? [`${sheet.name}!${cellAddress(row, column)}: ${shown.slice(0, 40)}`] : [];
      }),
    );
  }

  test.each(["id", "en"] as const)("is shown whole wherever a group is named: %s", async (language) => {
    const name = "Buruh tani tembakau dan pekerja rentan sektor pertanian di Kecamatan Kanigoro, Garum dan Sutojayan";
    const of = plan(
      [
        group({ id: "K1", name, fund: "D1" }),
        group({ id: "K2", name: `${name}, tahap kedua`, fund: "D2", payer: "APBDES", place: "Kanigoro" }),
        group({ id: "K3", name: "Nelayan", payer: "CSR" }),
      ],
      {
        funds: [
          fund({ id: "D1", name: "Dana Bagi Hasil Cukai Hasil Tembakau Provinsi dan Kabupaten tahun 2025" }),
          fund({ id: "D2", name: "APBDes", kind: "APBDES" }),
        ],
      },
    );
    const book = planBook(of, { language, also: ["coverage"] });
    const calculated = await calculate(book);
    const cut = ["budget", "funds", "rka", "village", "coverage"].flatMap((key) => {
      const sheet = book.sheets.find((one) => one.key === key)!;
      return cutResults(sheet, (row, column) => calculated.value(sheet.key, row, column));
    });
    expect(cut).toEqual([]);
    expect(tooSmall(book)).toEqual([]);
  });

  test("of what stands below a table is on one of two pages, not cut by the columns that both repeat", () => {
    const wide = plan([
      group({ id: "A1", segment: "JAKON", contract: 9_000_000_000_000, people: 0, payer: "PEMBERI_KERJA" }),
      group({ id: "A2", segment: "PU", base: 500_000_000, programs: ["JKK", "JKM", "JHT", "JP"], people: 90_000 }),
    ]);
    const { cells, print } = planBook(wide, { language: "id" }).sheets.find(({ key }) => key === "budget")!;
    expect(print.pagesWide).toBe(2);
    const at = cells.flatMap((row) =>
      row.flatMap((cell, column) => (cell === budgetSheet.contractNote.id ? [column] : [])),
    );
    expect(at).toEqual([print.titleColumns!.last + 1]);
  });

  test("takes more lines only where it is long: no line of an example's RKA does", () => {
    for (const { name, book } of exampleBooks()) {
      const rka = book.sheets.find(({ key }) => key === "rka")!;
      expect(
        rka.heights.filter(({ points }) => points > 15),
        name,
      ).toEqual([]);
    }
  });
});
