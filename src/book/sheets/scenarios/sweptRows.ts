import { overrideFaults, targetChoices } from "../../../texts/book/scenarios";
import type { Words } from "../../../texts/language";
import { formula, quoteText, type Content } from "../../content";
import type { Facts } from "../../facts";
import { cellNames, tableNames } from "../../names";
import { OVERRIDE_COLUMN_KEYS, type OverrideColumnKey } from "../../overrideColumns";
import { KEYED } from "../../replacing";
import type { RatesLayout } from "../../rates/layout";
import type { ScenarioRow } from "../../scenarioRows";
import type { FieldChain, SweepColumn } from "../../sweepColumns";
import { HOWS, selectorText, unitsOf, type How } from "../../sweepWords";
import type { WorkLayout } from "../../workLayout";
import type { WorkOverrideField } from "../../workFields";
import type { FundParts } from "../funds/parts";
import { kindOf, leftFormula, meantArea } from "./sweeps";

/** A cell of the row as it was typed on `Skenario`. */
export const typedCell = (layout: WorkLayout, key: OverrideColumnKey, index: number): string =>
  `INDEX(${tableNames.overrides},${layout.overrideHere("position", index)},${OVERRIDE_COLUMN_KEYS.indexOf(key) + 1})`;

const WAY = (how: How): number => HOWS.indexOf(how) + 1;

/** By what a row multiplies, in parts of 100,000, and what it adds: nothing of the old value stays where it takes its place. */
function factorAndAddend(layout: WorkLayout, field: "factor" | "addend", index: number, units: number): string {
  const how = layout.overrideHere("how", index);
  const number = `IFERROR(SUM(${typedCell(layout, "value", index)}),0)`;
  const share = `ROUND(${number}*100000,0)`;
  return field === "factor"
    ? `IF(${how}=${WAY("TIMES")},${share},IF(${how}=${WAY("GROW")},100000+${share},IF(${how}=${WAY("PLUS")},100000,0)))`
    : `IF(OR(${how}=${WAY("TIMES")},${how}=${WAY("GROW")}),0,ROUND(${number}*${units},0))`;
}

/** What stands in the row of a sweeping change of groups or funds; null for what every row has. */
export function sweptField(
  facts: Facts,
  { layout, parts }: { layout: WorkLayout; parts: FundParts },
  { chain, sweep }: { chain: FieldChain; sweep: SweepColumn },
  field: WorkOverrideField,
): Content {
  const { say, language } = facts;
  const { index, override, field: known } = sweep.row;
  const at = (key: WorkOverrideField) => layout.overrideHere(key, index);
  const word = (words: Words) => quoteText(say(words));
  const kind = kindOf(sweep);
  switch (field) {
    case "meant": {
      const who = sweep.row.sweep ? selectorText(sweep.sweep.who, facts) : override.id;
      return `${say(targetChoices[override.target])}|${who}|${known!.title[language]}`;
    }
    case "wanted":
      return sweep.wanted[0];
    case "also":
      return sweep.wanted[1];
    case "targetRow":
      return formula(`SUMPRODUCT(${meantArea(layout, chain, sweep)}*1)`);
    case "factor":
    case "addend":
      return formula(factorAndAddend(layout, field, index, unitsOf(override.target, override.field)));
    case "fault": {
      const asWritten = `${at("target")}&"|"&${at("id")}&"|"&${at("field")}=${at("meant")}`;
      return formula(
        `IF(${at("scenario")}&${at("id")}="","",IF(${asWritten},${at("valueFault")}&"",${word(overrideFaults.rewrite)}))`,
      );
    }
    case "valueFault": {
      // Words only take the place of others, and months only move.
      const ways = {
        text: `${at("how")}>1`,
        month: `MOD(${at("factor")},100000)<>0`,
        number: "FALSE",
        needed: "FALSE",
      };
      const number = kind === "text" ? "" : `,NOT(ISNUMBER(${at("value")})),${at("factor")}<0`;
      const odd = `OR(${at("how")}=0,${ways[kind]}${number})`;
      return formula(`IF(${odd},${word(overrideFaults.value)},"")`);
    }
    case "key":
      return formula('""');
    // No input is found under this key; it says that some are replaced, as those of other rows do.
    case "activeKey":
      return formula(`IF(${at("applies")}=0,"","${KEYED[chain.target]}="&${at("applies")})`);
    case "applies":
      return formula(
        `IF(AND(${at("scenario")}<>"",${at("fault")}="",${at("scenario")}=${cellNames.active}),${index + 1},0)`,
      );
    case "left":
      return formula(leftFormula(layout, parts, chain, sweep));
    default:
      return null;
  }
}

/** What differs in a row that changes a number of the law by what it was: its value follows from the row before it. */
export function lawField(
  layout: WorkLayout,
  rates: RatesLayout,
  rows: readonly ScenarioRow[],
  { index, scenario, override: { id, field: part } }: ScenarioRow,
  field: WorkOverrideField,
): Content {
  const at = (key: WorkOverrideField) => layout.overrideHere(key, index);
  if (field === "factor" || field === "addend") return formula(factorAndAddend(layout, field, index, 1));
  if (field !== "value") return null;
  const above = rows.filter(
    (row) =>
      row.index < index &&
      row.scenario.id === scenario.id &&
      row.override.target === "parameter" &&
      row.override.id === id &&
      row.override.field === part,
  );
  // A row that cannot be used leaves what stood there.
  const before = above.reduce(
    (earlier, { index: place }) =>
      `IF(${layout.overrideHere("fault", place)}="",${layout.overrideHere("value", place)},${earlier})`,
    `INDEX(${rates.provisionArea("value")},${at("targetRow")})`,
  );
  return formula(`IF(${at("targetRow")}=0,"",ROUND(SUM(${before})*${at("factor")}/100000,0)+${at("addend")})`);
}
