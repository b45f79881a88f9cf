/** What the numbers on `Tarif` say of themselves: each its unit, its regulation, and whether it was read there. */
import { describe, expect, it } from "vitest";
import { planBook } from "../../src/book/planBook";
import type { Language } from "../../src/texts/language";
import { group, plan } from "./support/plans";

const of = plan([
  group({}),
  group({ segment: "PU", base: 250_000_000, risk: 1 }),
  group({ segment: "JAKON", contract: 2_000_000_000, people: 0 }),
]);
/** The words in the line of `Tarif` that begins with these, beside its numbers. */
const lineOf = (language: Language, begins: string): string[] => {
  const { cells } = planBook(of, { language }).sheets.find(({ key }) => key === "rates")!;
  const line = cells.find((row) => row.some((cell) => typeof cell === "string" && cell.startsWith(begins)));
  return (line ?? []).filter((cell) => typeof cell === "string");
};

describe("numbers of the law on Tarif", () => {
  it("when contributions are due names its regulation, and that it was not read there", () => {
    for (const begins of ["Jatuh tempo PU", "Jatuh tempo BPU", "Hari jatuh tempo"])
      expect(lineOf("id", begins).join(" ")).toMatch(/PP 44\/2015.*belum diverifikasi dari naskah resmi/);
    for (const begins of ["PU is due", "BPU is due"])
      expect(lineOf("en", begins).join(" ")).toMatch(/PP 44\/2015.*not verified in the regulation text/);
  });

  it("whether the list of incomes is used is no amount of rupiah", () => {
    expect(lineOf("id", "JKK+JHT BPU: daftar penghasilan")).toContain("1 = dipakai, 0 = disisihkan");
    expect(lineOf("en", "JKK+JHT BPU: list of incomes")).toContain("1 = in use, 0 = set aside");
  });

  it("rates of contract slices say what they are a part of, and name their article in the language of the book", () => {
    expect(lineOf("id", "Lapisan nilai kontrak").join(" ")).toContain("tarif per 100.000");
    const english = lineOf("en", "JKK+JKM JAKON: slices").join(" ");
    expect(english).toContain("PP 44/2015 Pasal 56 ayat (2)");
    expect(english).not.toMatch(/sebutan|diragukan/);
  });
});
