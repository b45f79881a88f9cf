import { monthOf } from "../../../src/law/month";
import type { BudgetPlan } from "../../../src/budget/plan";
import { planBook } from "../../../src/book/planBook";
import { isFormula } from "../../../src/book/content";
import type { Book, SheetKey } from "../../../src/book/sheetPlan";
import { fund } from "../../book/support/funds";
import { group, plan } from "../../book/support/plans";
import { openExcelBook } from "./excelBook";
import type { TypedBook } from "./plantedFaults";

/** Groups of all segments, a contract, two funds, a split, a village that pays, two scenarios; nothing to complain of. */
export function richPlan(year: number, activeScenario: string | null): BudgetPlan {
  const of = (month: number) => monthOf(year, month);
  const all = { first: of(1), last: of(12) };
  const accounts = {
    JKK: "5.1.02.02.02.0051",
    JKM: "5.1.02.02.02.0052",
    JHT: "5.1.02.02.02.0053",
    JP: "5.1.02.02.02.0054",
  };
  return plan(
    [
      group({
        ...all,
        id: "A",
        name: "Non-ASN",
        category: "non_asn",
        segment: "PU",
        base: 250_000_000,
        programs: ["JKK", "JKM", "JHT", "JP"],
        people: 12,
        fund: "D1",
        risk: 2,
        accounts,
      }),
      group({ ...all, id: "B", name: "Petani", people: 30, joins: 2, exits: 1, fund: "D1", first: of(4), accounts }),
      group({
        ...all,
        id: "C",
        name: "Nelayan",
        people: 5,
        sector: "TRANSPORTASI",
        payer: "CSR",
        fund: "D4",
        base: 150_000_000,
        programs: ["JKK", "JKM", "JHT"],
        last: of(10),
        accounts,
      }),
      group({
        ...all,
        id: "D",
        name: "Jalan kabupaten",
        segment: "JAKON",
        contract: 7_500_000_000,
        base: null,
        first: of(5),
        last: of(9),
        fund: "D2",
        accounts,
      }),
      group({
        ...all,
        id: "E",
        name: "Marbot",
        people: 40,
        split: [
          { fund: "D1", share: 60_000 },
          { fund: "D2", share: 40_000 },
        ],
        accounts,
      }),
      group({
        ...all,
        id: "F",
        name: "Perangkat desa",
        people: 9,
        payer: "APBDES",
        place: "Sumberejo",
        fund: "D3",
        accounts,
      }),
    ],
    {
      year,
      funds: [
        fund({ ceilings: { [year]: 900_000_000 }, earmark: 50_000 }),
        fund({ id: "D2", name: "APBD", kind: "APBD_KABUPATEN", ceilings: { [year]: 200_000_000 } }),
        fund({ id: "D4", name: "CSR perusahaan", kind: "CSR", ceilings: { [year]: 90_000_000 } }),
        fund({
          id: "D3",
          name: "APBDes",
          kind: "APBDES",
          ceilings: { [year]: 20_000_000 },
          firstMonth: of(1),
          lastMonth: of(12),
        }),
      ],
      scenarios: [
        {
          id: "S1",
          name: "Lebih banyak petani",
          overrides: [
            { target: "group", id: "B", field: "people", value: 45, reason: "coba" },
            { target: "fund", id: "D2", field: `ceilings.${year}`, value: 210_000_000, reason: "coba" },
          ],
        },
        {
          id: "S2",
          name: "Iuran naik",
          overrides: [{ target: "parameter", id: "bpu.jkm", field: "value", value: 7_000, reason: "coba" }],
        },
      ],
      activeScenario,
    },
  );
}

/** A first book on the stand-in, which recalculates what is typed. */
export async function writtenBook(of: BudgetPlan): Promise<{ book: Book; typed: TypedBook; close(): void }> {
  const excel = await openExcelBook();
  const outcome = await excel.door.writePlan(of, { language: "id" });
  if (outcome.status !== "written") throw new Error(JSON.stringify(outcome));
  await excel.settled();
  const book = planBook(of, { language: "id" });
  const { spreadsheet } = excel;
  const ids = new Map(spreadsheet.sheets().map(({ name, id }) => [name, id]));
  const idOf = (key: SheetKey) => ids.get(book.sheets.find((sheet) => sheet.key === key)!.name)!;
  const typed: TypedBook = {
    value(sheet, row, column) {
      const [[value]] = spreadsheet.readValues(idOf(sheet), { row, column, rows: 1, columns: 1 }) as [[unknown]];
      return typeof value === "number" ? value : String(value);
    },
    async typeAll(changes) {
      spreadsheet.write(
        changes.map(({ sheet, row, column, content }) => ({
          sheetId: idOf(sheet),
          rect: { row, column, rows: 1, columns: 1 },
          cells: [[isFormula(content) ? content.formula : (content ?? "")]],
          parse: "invariant",
        })),
      );
      await spreadsheet.calculated();
    },
  };
  return { book, typed, close: () => excel.close() };
}
