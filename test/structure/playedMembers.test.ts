import { expect, it } from "vitest";
import { officeMembers } from "../../scripts/build/office-members.mjs";
import { HostCollection, HostObject } from "../../src/workbench/interpreter/objects/hostObject";
import { playedClasses } from "../../src/workbench/interpreter/objects/playedClasses";
import { classes } from "../../src/workbench/interpreter/schema/schema";
import { services } from "../../src/workbench/interpreter/schema/services";
import { root } from "./sources";

/** Who asks: the add-in, what tries it, and the page's own small add-in. The stand-in's tests of itself do not count. */
const ASKING = ["src/excel", "test/excel", "test/judges", "test/browser", "test/workbench/page", "scripts/bench"];

/** What nobody there asks for by name and is played all the same. */
const REASONS: Record<string, string> = {
  "Application.createWorkbook": "the client asks it for `Excel.createWorkbook`",
  "WorkbookCreated.id": "the client asks it for `Excel.createWorkbook`",
  "WorkbookCreated.open": "the client asks it for `Excel.createWorkbook`",
  "WacWorkbook.createAndOpenWorkbook": "the client of the web asks it for `Excel.createWorkbook`",
  "Chart.id": "the client tells charts apart by it",
  "TableColumn.id": "the client tells columns apart by it",
  "Range.getRow": "the client sends large arrays in strips of rows",
  "Range.getBoundingRect": "the client sends large arrays in strips of rows",
};

/** Members a class has code for; `getItem`, `getCount` and `…OrNullObject` come with every collection. */
function writtenOut(): string[] {
  return [...playedClasses()].flatMap(([className, played]) => {
    // Office's own services: only the client asks them.
    if (className in services) return [];
    const names = new Set<string>();
    for (let own: object = played; own !== HostObject.prototype && own !== HostCollection.prototype;) {
      for (const name of Object.getOwnPropertyNames(own)) names.add(name);
      own = Object.getPrototypeOf(own) as object;
    }
    const members = classes[className]?.members ?? {};
    return [...names]
      .filter((wire) => !wire.startsWith("_") && Object.hasOwn(members, wire))
      .map((wire) => `${className}.${members[wire]!.name}`);
  });
}

it("the workbench plays no member of Office.js that nothing but its own tests asks for", { timeout: 180_000 }, () => {
  const asked = new Set(officeMembers(root, ASKING).map(({ member }) => member.replace("OrNullObject", "")));
  const unasked = writtenOut().filter((member) => !asked.has(member.replace("OrNullObject", "")));
  expect(unasked.length).toBeLessThan(writtenOut().length / 2);
  expect(unasked.filter((member) => !(member in REASONS))).toEqual([]);
  expect(Object.keys(REASONS).filter((member) => !unasked.includes(member))).toEqual([]);
});
