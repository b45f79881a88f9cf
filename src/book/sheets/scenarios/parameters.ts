import { scenariosSheet } from "../../../texts/book/scenarios";
import { areaAddress, cellAddress } from "../../address";
import { formula } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { looks } from "../../look";
import { canonicalParameters } from "../../scenarioParameters";
import { scenarioNames as names, type ScenariosLayout } from "../../scenariosLayout";

const COLUMNS = { key: 0, canonical: 1, law: 2, wanted: 3, lowest: 4, highest: 5, fits: 6, counted: 7 } as const;

/**
 * Every number of the year's law with what the active scenario wants of it. As in `budget/`, one value out of range
 * keeps all of them from counting, because a law half changed would be nobody's.
 */
export function placeParameters(draft: SheetDraft, facts: Facts, layout: ScenariosLayout): void {
  const { say } = facts;
  const rows = canonicalParameters(facts);
  const row = (index: number) => layout.firstListed + index;
  const cell = (index: number, column: keyof typeof COLUMNS, fix: "" | "$" = "") => cellAddress(row(index), layout.parameters + COLUMNS[column], fix);
  const area = (column: keyof typeof COLUMNS) => areaAddress(layout.parameterArea(COLUMNS[column]), "$");
  draft.setRow(
    layout.listHeader,
    layout.parameters,
    [scenariosSheet.parameterKey, scenariosSheet.meant, scenariosSheet.lawValue, scenariosSheet.wanted, scenariosSheet.lowest, scenariosSheet.highest, scenariosSheet.fits, scenariosSheet.counted].map(say),
    { ...looks.helper, bold: true },
  );
  rows.forEach((parameter, index) => {
    draft.setRow(row(index), layout.parameters, [parameter.key, parameter.canonical]);
    if (parameter.value === null) return;
    const wanted = cell(index, "wanted");
    draft.setRow(row(index), layout.parameters + COLUMNS.law, [
      parameter.value,
      formula(`IF(${names.number}=0,${cell(index, "law")},IFERROR(INDEX(${names.values},MATCH(${cell(index, "key")},${names.keys},0)),${cell(index, "law")}))`),
      parameter.lowest,
      parameter.highest,
    ]);
    const partner = parameter.partner === null ? null : cell(rows.findIndex(({ key }) => key === parameter.partner), "wanted");
    const bound =
      partner === null || parameter.bound === null
        ? []
        : [parameter.bound === "sum" ? `${wanted}+${partner}<=${cell(index, "highest")}` : parameter.bound === "most" ? `${wanted}<=${partner}` : `${wanted}>=${partner}`];
    const tests = [`INT(${wanted})=${wanted}`, `${wanted}>=${cell(index, "lowest")}`, `${wanted}<=${cell(index, "highest")}`, ...bound];
    draft.set(row(index), layout.parameters + COLUMNS.fits, formula(`IF(AND(${tests.join(",")}),1,0)`));
    draft.set(row(index), layout.parameters + COLUMNS.counted, formula(`IF(${names.lawFits}=1,${wanted},${cell(index, "law")})`));
  });
  draft.look(layout.firstListed, layout.parameters, rows.length, Object.keys(COLUMNS).length, { ...looks.helper, numberFormat: "#,##0" });
  draft.put(layout.listTitle, layout.parameters + COLUMNS.fits, formula(`IF(COUNTIF(${area("fits")},0)=0,1,0)`), looks.helper);
  draft.nameCell(names.lawFits, layout.listTitle, layout.parameters + COLUMNS.fits);
}

/** The number of a parameter under the active scenario, for the sheet `Tarif`; null where no scenario can reach it. */
export function countedCell(facts: Facts, layout: ScenariosLayout, id: string, field: string): string | null {
  const index = canonicalParameters(facts).findIndex(({ key, value }) => key === `${id}|${field}` && value !== null);
  return index < 0 ? null : layout.on(cellAddress(layout.firstListed + index, layout.parameters + COLUMNS.counted, "$"));
}
