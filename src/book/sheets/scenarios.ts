import { everySheet } from "../../texts/book/everySheet";
import { entryTitle } from "../../texts/book/groups";
import { scenariosSheet } from "../../texts/book/scenarios";
import { areaAddress, cellAddress } from "../address";
import { formula, quoteText } from "../content";
import { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import { looks, MONEY } from "../look";
import { scenarioListAnchor } from "../names";
import { printPlan } from "../print";
import { LIST_COLUMNS, scenarioNames as names, type ScenariosLayout } from "../scenariosLayout";
import { OVERRIDE_COLUMN_KEYS } from "../overrideColumns";
import { activeLabel } from "../scenarioWords";
import type { SheetPlan } from "../sheetPlan";
import { placeScenarioLists } from "./scenarios/lists";
import { placeOverrides } from "./scenarios/overrides";
import { placeParameters } from "./scenarios/parameters";
import type { ScenarioSources } from "./scenarios/sources";
import { placeHead } from "./head";

/** `Skenario`: which inputs each scenario replaces; the active one reaches every sheet through two columns of keys and values. */
export function planScenarios(facts: Facts, layout: ScenariosLayout, sources: ScenarioSources): SheetPlan {
  const { say } = facts;
  const draft = new SheetDraft("scenarios", facts.names.scenarios);
  draft.tabColor = "#C19C00";
  placeHead(draft, facts, { title: say(scenariosSheet.title), purpose: say(scenariosSheet.purpose), notes: [say(scenariosSheet.how), say(everySheet.legend)] });
  placeActive(draft, facts, layout);
  placeList(draft, facts, layout, sources);
  placeOverrides(draft, facts, layout, sources);
  placeParameters(draft, facts, layout);
  placeScenarioLists(draft, facts, layout, sources);
  [30, 24, 20, 30, 22, 56, 32].forEach((characters, column) => draft.widen(column, characters));
  return draft.finish(
    printPlan(facts, { row: 0, column: 0, rows: layout.firstOverride + layout.overrides, columns: OVERRIDE_COLUMN_KEYS.length + 1 }),
  );
}

/** The drop-down, unless `Baca dulu` has it, and its place in the list of scenarios. */
function placeActive(draft: SheetDraft, facts: Facts, layout: ScenariosLayout): void {
  const { say, plan, language } = facts;
  const row = layout.activeRow;
  draft.put(row, 0, say(scenariosSheet.active), { bold: true });
  if (facts.has("readme")) draft.put(row, 1, formula(names.active), { bold: true, align: "left" });
  else {
    draft.set(row, 1, activeLabel(plan, language));
    draft.input({ row, column: 1, rows: 1, columns: 1 }, { ...looks.input, bold: true, align: "left", numberFormat: "@" });
    draft.nameCell(names.active, row, 1);
    draft.validations.push(activeValidation(facts, layout, { row, column: 1 }));
  }
  const listed = (column: "name" | "code") => areaAddress(layout.listArea(column), "$");
  const none = cellAddress(layout.noneRow, LIST_COLUMNS.indexOf("name"), "$");
  draft.put(row, 2, formula(`IF(OR(${names.active}="",${names.active}=${none}),0,IFERROR(MATCH(${names.active},${listed("name")},0),IFERROR(MATCH(${names.active},${listed("code")},0),0)))`), {
    ...looks.helper,
    align: "left",
  });
  draft.nameCell(names.number, row, 2);
  const inEffect = `SUMPRODUCT((${areaAddress(layout.workArea("effectiveKey"), "$")}<>"")*1)`;
  const faulty = `SUMPRODUCT((${areaAddress(layout.workArea("fault"), "$")}<>"")*1)`;
  draft.put(
    row + 1,
    0,
    formula(
      `IF(${names.number}=0,IF(OR(${names.active}="",${names.active}=${none}),${quoteText(say(scenariosSheet.activeNone))},${quoteText(say(scenariosSheet.activeUnknown))}),${quoteText(`${say(scenariosSheet.activeCounts)}: `)}&${inEffect}&IF(${names.lawFits}=1,"",${quoteText(`. ${say(scenariosSheet.lawRefused)}`)}))&IF(${faulty}=0,"",". "&${faulty}&${quoteText(` ${say(scenariosSheet.faulty)}`)})`,
    ),
    looks.purpose,
  );
}

/** The drop-down's rule, for whichever sheet has the cell. */
export function activeValidation({ say }: Facts, layout: ScenariosLayout, { row, column }: { row: number; column: number }): SheetPlan["validations"][number] {
  return {
    area: { row, column, rows: 1, columns: 1 },
    kind: "list",
    source: `=${layout.choices()}`,
    severity: "stop",
    message: { title: say(entryTitle), text: say(scenariosSheet.activeUnknown) },
  };
}

/** Every scenario with what it cost when the book was written; formulas can follow only the active one. */
function placeList(draft: SheetDraft, facts: Facts, layout: ScenariosLayout, { budget }: ScenarioSources): void {
  const { say, plan, language } = facts;
  draft.put(layout.listTitle, 0, say(scenariosSheet.list), looks.section);
  draft.put(layout.listTitle + 1, 0, say(scenariosSheet.listHow), looks.purpose);
  const noted = facts.writtenOn === null ? say(scenariosSheet.noted) : `${say(scenariosSheet.notedOn)} ${facts.writtenOn} (Rp)`;
  draft.setRow(layout.listHeader, 0, [say(scenariosSheet.name), say(scenariosSheet.code)], looks.header);
  draft.setRow(layout.listHeader, 2, [noted, say(scenariosSheet.difference), say(scenariosSheet.now)], looks.headerRight);
  draft.put(layout.listHeader, 5, say(scenariosSheet.state), looks.header);
  const cell = (row: number, column: (typeof LIST_COLUMNS)[number], fix: "" | "$" = "") => cellAddress(row, LIST_COLUMNS.indexOf(column), fix);
  const costs = facts.sides();
  for (let index = 0; index <= layout.scenarios; index += 1) {
    const row = layout.noneRow + index;
    const scenario = index === 0 ? null : plan.scenarios[index - 1];
    if (index === 0) draft.set(row, 0, scenariosSheet.none[language]);
    else if (scenario) draft.setRow(row, 0, [scenario.name || null, scenario.id]);
    const cost = scenario === undefined ? undefined : costs[index];
    if (cost) draft.set(row, LIST_COLUMNS.indexOf("noted"), cost.budget.total);
    const mine = cell(row, "noted");
    const place = index === 0 ? "0" : `ROWS(${cell(layout.firstScenario, "name", "$")}:${cell(row, "name")})`;
    draft.set(row, LIST_COLUMNS.indexOf("difference"), formula(`IF(${mine}="","",${mine}-${cell(layout.noneRow, "noted", "$")})`));
    if (!facts.has("budget")) continue;
    const now = cell(row, "now");
    draft.set(row, LIST_COLUMNS.indexOf("now"), formula(`IF(${names.number}=${place},${budget.grandTotal()},"")`));
    draft.set(row, LIST_COLUMNS.indexOf("state"), formula(`IF(OR(${now}="",${mine}=""),"",IF(${now}=${mine},${quoteText(say(scenariosSheet.same))},${quoteText(say(scenariosSheet.changed))}))`));
  }
  draft.look(layout.noneRow, 2, layout.scenarios + 1, 3, { numberFormat: MONEY, align: "right" });
  draft.input({ row: layout.firstScenario, column: 0, rows: layout.scenarios, columns: 2 }, { ...looks.input, numberFormat: "@" });
  for (const part of ["code", "name"] as const) draft.nameArea(scenarioListAnchor(part), layout.listArea(part));
  draft.conditionals.push({
    area: { row: layout.noneRow, column: 0, rows: layout.scenarios + 1, columns: LIST_COLUMNS.length },
    formula: `=LEN(${cellAddress(layout.noneRow, LIST_COLUMNS.indexOf("now"), "column")})>0`,
    look: { bold: true },
  });
}
