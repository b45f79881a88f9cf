import { isLocked } from "../../budget/scenarioLock";
import { shortageOf } from "../../budget/shortage";
import { everySheet } from "../../texts/book/everySheet";
import { entryTitle } from "../../texts/book/groupsSheet";
import { showDay } from "../../texts/months";
import { scenariosSheet } from "../../texts/book/scenarios";
import { peopleWords, shortageWords } from "../../texts/shortage";
import { cellAddress } from "../address";
import { formula, quoteText } from "../content";
import { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import { looks, MONEY } from "../look";
import { cellNames, tableNames } from "../names";
import { printPlan } from "../print";
import { LIST_COLUMNS, type ListColumn, type ScenariosLayout } from "../scenariosLayout";
import { scenarioLabel } from "../scenarioWords";
import type { SheetPlan } from "../sheetPlan";
import type { WorkLayout } from "../workLayout";
import type { WorkLists } from "../workLists";
import { placeHead } from "./head";
import { placeLocked } from "./scenarios/locked";
import { placeOverrides } from "./scenarios/overrides";

/** `Skenario`: the scenarios, what each cost when the book was written, and which inputs they replace. */
export function planScenarios(facts: Facts, layout: ScenariosLayout, work: WorkLayout, lists: WorkLists): SheetPlan {
  const { say } = facts;
  const draft = new SheetDraft("scenarios", facts.names.scenarios);
  draft.tabColor = "#C19C00";
  placeHead(draft, facts, {
    title: say(scenariosSheet.title),
    purpose: say(scenariosSheet.purpose),
    notes: [`${say(scenariosSheet.how)} ${say(everySheet.legend)}`],
  });
  draft.put(layout.activeRow, 0, say(scenariosSheet.active), { bold: true });
  draft.put(layout.activeRow, 1, formula(`${cellNames.active}&""`), { bold: true, align: "left" });
  draft.put(layout.activeRow, 2, say(scenariosSheet.chosenOnSummary), looks.helper);
  placeList(draft, facts, layout, lists);
  placeOverrides(draft, facts, layout, work, lists);
  placeLocked(draft, facts, layout);
  [30, 24, 26, 30, 20, 22, 56, 32, 13].forEach((characters, column) => draft.widen(column, characters));
  return draft.finish(
    printPlan(facts, {
      row: 0,
      column: 0,
      rows: layout.lastRow + 1,
      columns: LIST_COLUMNS.length,
    }),
  );
}

/** The rule of the drop-down on `Ringkasan`. */
export function activeValidation(
  { say }: Facts,
  layout: ScenariosLayout,
  { row, column }: { row: number; column: number },
): SheetPlan["validations"][number] {
  return {
    area: { row, column, rows: 1, columns: 1 },
    kind: "list",
    source: `=${layout.choices()}`,
    severity: "stop",
    message: { title: say(entryTitle), text: say(scenariosSheet.activeUnknown) },
  };
}

/** Every scenario with what it cost when the book was written; formulas can follow only the active one. */
function placeList(draft: SheetDraft, facts: Facts, layout: ScenariosLayout, lists: WorkLists): void {
  const { say, plan, language } = facts;
  draft.put(layout.listTitle, 0, say(scenariosSheet.list), looks.section);
  draft.put(layout.listTitle, 2, say(scenariosSheet.listHow), looks.helper);
  const noted =
    facts.writtenOn === null
      ? say(scenariosSheet.noted)
      : `${say(scenariosSheet.notedOn)} ${showDay(language, facts.writtenOn)} (Rp)`;
  draft.setRow(layout.listHeader, 0, [say(scenariosSheet.name), say(scenariosSheet.code)], looks.header);
  draft.setRow(
    layout.listHeader,
    2,
    [noted, say(scenariosSheet.difference), say(scenariosSheet.now)],
    looks.headerRight,
  );
  draft.setRow(
    layout.listHeader,
    5,
    (["bears", "note", "state", "lock"] as const).map((key) => say(scenariosSheet[key])),
    looks.headerBeside,
  );
  const column = (key: ListColumn) => LIST_COLUMNS.indexOf(key);
  const costs = facts.sides();
  for (let index = 0; index <= layout.scenarios; index += 1) {
    const row = layout.noneRow + index;
    const at = (key: ListColumn) => cellAddress(row, column(key), "column");
    const scenario = index === 0 ? null : plan.scenarios[index - 1];
    if (index === 0) draft.set(row, 0, scenariosSheet.none[language]);
    // A name that could not be chosen from the drop-down gives way to the code.
    else if (scenario) draft.setRow(row, 0, [scenarioLabel(plan, scenario), scenario.id]);
    if (scenario?.note) draft.set(row, column("note"), scenario.note);
    if (scenario && isLocked(scenario)) draft.set(row, column("lock"), say(scenariosSheet.isLocked));
    const cost = scenario === undefined ? undefined : costs[index];
    if (cost) {
      draft.set(row, column("noted"), cost.budget.total);
      draft.set(
        row,
        column("bears"),
        `${peopleWords(language, cost.budget.people)}; ${shortageWords(language, shortageOf(cost))}`,
      );
    }
    const active =
      index === 0
        ? `OR(${cellNames.active}="",${at("name")}=${cellNames.active})`
        : `AND(${at("name")}<>"",${at("name")}=${cellNames.active})`;
    draft.set(
      row,
      column("difference"),
      // Without the row they are compared with, which may be deleted, nothing differs from anything.
      formula(
        `IFERROR(IF(${at("noted")}="","",${at("noted")}-${cellAddress(layout.noneRow, column("noted"), "$")}),"")`,
      ),
    );
    draft.set(row, column("now"), formula(`IF(${active},${cellNames.total},"")`));
    draft.set(
      row,
      column("state"),
      formula(
        `IF(OR(${at("now")}="",${at("noted")}=""),"",IF(${at("now")}=${at("noted")},${quoteText(say(scenariosSheet.same))},${quoteText(say(scenariosSheet.changed))}))`,
      ),
    );
  }
  draft.look(layout.noneRow, 0, layout.scenarios + 1, LIST_COLUMNS.length, { vertical: "top" });
  draft.look(layout.noneRow, 5, layout.scenarios + 1, 3, { align: "left", indent: 1, wrap: true });
  for (let index = 0; index <= layout.scenarios; index += 1) draft.growRow(layout.noneRow + index);
  draft.look(layout.noneRow, 2, layout.scenarios + 1, 3, { numberFormat: MONEY, align: "right" });
  draft.input(
    { row: layout.firstScenario, column: 0, rows: layout.scenarios, columns: 2 },
    { ...looks.input, numberFormat: "@", wrap: true },
  );
  for (const [key, name] of [
    ["note", tableNames.scenarioNotes],
    ["lock", tableNames.scenarioLocks],
  ] as const) {
    const beside = key === "note" ? ({ align: "left", indent: 1, wrap: true } as const) : {};
    draft.input(layout.listArea(key), { ...looks.input, ...beside, numberFormat: "@" });
    // As many rows as the list itself has.
    draft.nameArea(name, { row: layout.noneRow, column: column(key), rows: layout.scenarios + 2, columns: 1 });
  }
  draft.validations.push({
    area: layout.listArea("lock"),
    kind: "list",
    source: `=${lists.area("locks")}`,
    severity: "stop",
    message: { title: say(entryTitle), text: say(scenariosSheet.lockHelp) },
  });
  draft.nameArea(tableNames.scenarioList, { row: layout.noneRow, column: 0, rows: layout.scenarios + 2, columns: 2 });
}
