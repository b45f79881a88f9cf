import { expect, it } from "vitest";
import { differenceText, figuresShown } from "../../src/taskpane/views/whatif/FiguresTable";
import type { ChoiceFigures } from "../../src/whatif/choices";

it("tells a difference of coverage in percentage points, of money in rupiah", () => {
  const figures = { lacks: [], coverage: { per100000: 31_544 } } as unknown as ChoiceFigures;
  const shown = figuresShown("id", [figures]);
  const figure = (key: string) => shown.find((one) => one.key === key)!;
  expect(differenceText("id", figure("coverage"), 31_544, 28_230)).toBe("−3,31 poin persen");
  expect(differenceText("id", figure("cost"), 1_000, 3_000)).toBe("+Rp2.000");
  const [, , , , english] = figuresShown("en", [figures]);
  expect(differenceText("en", english!, 0, 2_500)).toBe("+2.5 percentage points");
});
