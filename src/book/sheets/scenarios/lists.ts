import { scenariosSheet } from "../../../texts/book/scenarios";
import { areaAddress, cellAddress } from "../../address";
import { formula } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { looks } from "../../look";
import { SCENARIO_FIELDS } from "../../scenarioFields";
import { type ScenariosLayout } from "../../scenariosLayout";
import { TARGETS, targetWord } from "../../scenarioWords";
import type { ScenarioSources } from "./sources";

/** What drop-downs offer, what each choice means to formulas, and which groups the active scenario touches. */
export function placeScenarioLists(draft: SheetDraft, facts: Facts, layout: ScenariosLayout, { groups, funds }: ScenarioSources): void {
  const { say, language } = facts;
  const { firstListed } = layout;
  draft.put(layout.listTitle, layout.work, say(scenariosSheet.working), looks.helper);
  const header = (column: number, titles: string[]) => draft.setRow(layout.listHeader, column, titles, { ...looks.helper, bold: true });

  header(layout.fields, [say(scenariosSheet.fields), say(scenariosSheet.targets), say(scenariosSheet.fieldKey), say(scenariosSheet.kind)]);
  SCENARIO_FIELDS.forEach(({ target, key, title, shape }, index) => draft.setRow(firstListed + index, layout.fields, [say(title), targetWord(target, language), key, shape], looks.helper));
  TARGETS.forEach((target, index) => draft.put(layout.targetArea().row + index, layout.fields, targetWord(target, language), looks.helper));

  const codes = layout.codeArea();
  const ids = layout.parameterIds();
  header(layout.codes, [say(scenariosSheet.codes), say(scenariosSheet.parameters)]);
  const groupCount = cellAddress(layout.listTitle, layout.codes, "$");
  const fundCount = cellAddress(layout.listTitle + 1, layout.codes, "$");
  draft.put(layout.listTitle, layout.codes, formula(`COUNTA(${groups.column("code")})`), looks.helper);
  draft.put(layout.listTitle + 1, layout.codes, formula(`COUNTA(${funds.column("code")})`), looks.helper);
  const idArea = areaAddress({ row: firstListed, column: layout.codes + 1, rows: ids.length, columns: 1 }, "$");
  ids.forEach((id, index) => draft.put(firstListed + index, layout.codes + 1, id, looks.helper));
  for (let index = 0; index < codes.rows; index += 1) {
    const row = firstListed + index;
    const place = placeOf(firstListed, row);
    draft.set(
      row,
      layout.codes,
      formula(
        `IF(${place}<=${groupCount},INDEX(${groups.column("code")},${place})&"",IF(${place}<=${groupCount}+${fundCount},INDEX(${funds.column("code")},${place}-${groupCount})&"",IF(${place}<=${groupCount}+${fundCount}+ROWS(${idArea}),INDEX(${idArea},${place}-${groupCount}-${fundCount}),"")))`,
      ),
    );
  }
  draft.look(firstListed, layout.codes, codes.rows, 1, looks.helper);

  header(layout.groups, [say(scenariosSheet.groupRows)]);
  const touched = areaAddress(layout.workArea("effectiveGroup"), "$");
  for (let index = 0; index < facts.capacity; index += 1) {
    const row = firstListed + index;
    draft.set(row, layout.groups, formula(`COUNTIF(${touched},${placeOf(firstListed, row)})`));
  }
  draft.look(firstListed, layout.groups, facts.capacity, 1, looks.helper);
}

/** 1 for the first row, 2 for the second: counted along another column, because a range that holds its own formula looks like a circle. */
const placeOf = (first: number, row: number): string => `ROWS(${cellAddress(first, 0, "$")}:${cellAddress(row, 0, "column")})`;
