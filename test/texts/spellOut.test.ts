import { describe, expect, it } from "vitest";
import { spellOut, spellRupiah } from "../../src/texts/spellOut";

describe("amounts in words", () => {
  it.each([
    [0, "nol", "zero"],
    [1, "satu", "one"],
    [10, "sepuluh", "ten"],
    [11, "sebelas", "eleven"],
    [19, "sembilan belas", "nineteen"],
    [20, "dua puluh", "twenty"],
    [21, "dua puluh satu", "twenty-one"],
    [100, "seratus", "one hundred"],
    [111, "seratus sebelas", "one hundred eleven"],
    [1000, "seribu", "one thousand"],
    [1001, "seribu satu", "one thousand one"],
    [2000, "dua ribu", "two thousand"],
    [11000, "sebelas ribu", "eleven thousand"],
    [101000, "seratus satu ribu", "one hundred one thousand"],
    [1000000, "satu juta", "one million"],
    [1001000, "satu juta seribu", "one million one thousand"],
    [-5, "minus lima", "minus five"],
    [
      913701600,
      "sembilan ratus tiga belas juta tujuh ratus satu ribu enam ratus",
      "nine hundred thirteen million seven hundred one thousand six hundred",
    ],
    [1e15, "satu kuadriliun", "one quadrillion"],
  ])("%d", (value, indonesian, english) => {
    expect(spellOut("id", value)).toBe(indonesian);
    expect(spellOut("en", value)).toBe(english);
  });
  it("names rupiah and sen", () => {
    expect(spellRupiah("id", 16800)).toBe("enam belas ribu delapan ratus rupiah");
    expect(spellRupiah("id", 0)).toBe("nol rupiah");
    expect(spellRupiah("id", -2.5)).toBe("minus dua rupiah lima puluh sen");
    expect(spellRupiah("en", 2474598.99)).toMatch(/ninety-eight rupiah ninety-nine sen$/);
  });
  it("refuses what a spreadsheet cannot hold exactly", () => {
    expect(() => spellOut("id", 1.5)).toThrow(RangeError);
    expect(() => spellOut("id", 2 ** 53)).toThrow(RangeError);
  });
});
