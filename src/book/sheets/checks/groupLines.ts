import { cellNames, groupColumnNames } from "../../names";
import type { Facts } from "../../facts";
import type { Area } from "../../address";
import type { EffectiveField } from "../../effectiveFields";
import type { WorkLayout } from "../../workLayout";
import type { WorkLists } from "../../workLists";
import { countTexts, linesOn, unlessReplaced, type CheckLine } from "./line";

/** From `Kelompok` to `Hitung`: every group is reached, can be counted, and counts with what was typed. */
export function groupLines(facts: Facts, work: WorkLayout, lists: WorkLists): CheckLine[] {
  const groups = linesOn("groups");
  const line = linesOn("work");
  const column = (key: EffectiveField): Area => {
    const { headerRow, columns } = facts.groups;
    return { row: headerRow + 1, column: columns[key], rows: facts.capacity, columns: 1 };
  };
  const gap = (key: EffectiveField) => `ABS(SUM(${groupColumnNames[key]})-SUM(${work.area(key)}))`;
  const gaps = (keys: readonly EffectiveField[]) => unlessReplaced(facts, "K", keys.map(gap).join("+"));
  const people = work.peopleArea(0, 12);
  const categories = work.area("category");
  const unknown = lists.unlistedCategories(categories);
  return [
    groups("unreached", "wrong", column("name"), cellNames.unreached),
    groups(
      "titles",
      "wrong",
      { ...column("name"), row: facts.groups.headerRow, rows: 1 },
      `COUNT(INDEX(${groupColumnNames.people},1),INDEX(${groupColumnNames.first},1))`,
    ),
    line("leftOut", "wrong", work.areaOf("state"), countTexts(work.area("state")), { names: true }),
    groups("categories", "wrong", column("category"), `SUMPRODUCT(${unknown})`, {
      flags: { each: unknown, positions: work.area("position") },
    }),
    line("codesRepeated", "wrong", work.areaOf("codeTwins"), `SUM(${work.area("codeTwins")})`),
    line(
      "amountsTaken",
      "wrong",
      work.areaOf("base"),
      gaps((["base", "contract", "people"] as const).filter((key) => work.has(key))),
    ),
    line("monthsTaken", "wrong", work.areaOf("first"), gaps(["joins", "exits", "first", "last"])),
    line(
      "monthsAgainstPeriod",
      "wrong",
      { ...work.areaOf("people"), column: work.month, columns: 12 },
      `SUM(${people})`,
      { right: `SUM(${work.area("unitsAgain")})` },
    ),
    line(
      "basesFollow",
      "wrong",
      { ...work.areaOf("people"), column: work.bases, columns: facts.periods.length },
      `SUM(${work.area("baseGap")})`,
    ),
    line(
      "pricesFollow",
      "wrong",
      { ...work.areaOf("people"), column: work.prices, columns: facts.periods.length },
      `SUM(${work.area("priceGap")})`,
    ),
  ];
}
