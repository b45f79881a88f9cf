import { expect, test } from "vitest";
import type { BudgetPlan, Signing } from "../../src/budget/plan";
import { startRevision } from "../../src/budget/revision";
import { isFormula } from "../../src/book/content";
import { planBook } from "../../src/book/planBook";
import { blockNames } from "../../src/book/names";
import { SIGNING_PLACES } from "../../src/book/sheets/signing";
import { fund } from "./support/funds";
import { group, plan } from "./support/plans";

const signing: Signing = {
  place: "Blitar",
  date: "2 Januari 2025",
  acknowledges: {
    position: "Kepala Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak",
    name: "Dra. Siti",
    number: "19600101",
  },
  maker: { position: "Pejabat Pelaksana Teknis Kegiatan", name: "Budi", number: "19700101" },
};
const plain = plan(
  [group({ place: "Sukamaju", payer: "APBDES", fund: "D1", people: 900_000 }), group({ people: 2_500_000 })],
  { funds: [fund({ kind: "APBDES" })], signing },
);
const plans: [string, BudgetPlan][] = [
  ["a first budget", plain],
  ["a revision on two pages in width", { ...startRevision(plain, "PERUBAHAN"), signing }],
];

test.each(plans)("on the sheets that are signed a long position has its row to itself: %s", (_, shown) => {
  const book = planBook(shown, { language: "id", writtenOn: "2025-05-15" });
  const position = `INDEX(${blockNames.signing},${SIGNING_PLACES.acknowledgesPosition.join(",")})`;
  for (const key of ["rka", "rak", "village"]) {
    const { cells } = book.sheets.find((sheet) => sheet.key === key)!;
    const rows = cells.filter((row) => row.some((cell) => isFormula(cell) && cell.formula.includes(position)));
    expect(rows).toHaveLength(1);
    expect(rows[0]!.filter((cell) => cell !== null && cell !== "")).toHaveLength(1);
  }
});
