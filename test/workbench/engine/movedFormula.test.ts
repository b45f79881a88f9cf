import { expect, it } from "vitest";
import { movedFormula } from "../../../src/workbench/engine/movedFormula";

it.each([
  ["B2*$C$1+$C2+B$1", "C4*$C$1+$C4+C$1"],
  ["'Q1 2025'!A2+'It''s A1'!A2", "'Q1 2025'!B4+'It''s A1'!B4"],
  ['"A1 "&B2&" ""B3"" B3"', '"A1 "&C4&" ""B3"" B3"'],
  ["SUM(2:2)+SUM($2:3)+SUM(B:B)+SUM($B:C)", "SUM(4:4)+SUM($2:5)+SUM(C:C)+SUM($B:D)"],
  ["SUM($B$2:B2)+LOG10(B2)+1E3", "SUM($B$2:C4)+LOG10(C4)+1E3"],
  ["Tarif2025+AB12x+ZZZ1+Data.x!A2", "Tarif2025+AB12x+ZZZ1+Data.x!B4"],
  [
    "SUM(Tabel[Orang])+Tabel[[#This Row],[Kolom A1]]+[1]Dana!B2",
    "SUM(Tabel[Orang])+Tabel[[#This Row],[Kolom A1]]+[1]Dana!C4",
  ],
])("%s is, two rows down and one column to the right, %s", (formula, moved) => {
  expect(movedFormula(formula, 2, 1)).toBe(moved);
});
