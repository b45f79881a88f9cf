import { overrideColumns, overrideFaults, scenariosSheet, targetChoices } from "../../../texts/book/scenarios";
import { workSheet } from "../../../texts/book/work";
import type { Words } from "../../../texts/language";
import { areaAddress } from "../../address";
import { formula, quoteText, type Formula } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { looks } from "../../look";
import { cellNames, scenarioNames } from "../../names";
import type { OverrideColumnKey } from "../../overrideColumns";
import type { RatesLayout } from "../../rates/layout";
import type { WorkLayout } from "../../workLayout";
import { WORK_OVERRIDE_FIELDS, type WorkOverrideField } from "../../workFields";
import { KEYED, lawKey, REPLACING_COLUMNS } from "../../replacing";
import { scenarioRows } from "../../scenarioRows";
import type { ScenariosLayout } from "../../scenariosLayout";
import type { WorkLists } from "../../workLists";
import type { FundParts } from "../funds/parts";
import { placeSentences, rowState, sentenceAbove } from "./rowState";
import { placeSweeps } from "./sweeps";
import { lawField, sweptField, typedCell } from "./sweptRows";

const TITLES: Record<WorkOverrideField, Words> = {
  scenario: overrideColumns.scenario,
  target: overrideColumns.target,
  id: overrideColumns.id,
  field: overrideColumns.field,
  shape: workSheet.shape,
  targetRow: workSheet.targetRow,
  fault: workSheet.fault,
  key: workSheet.key,
  activeKey: workSheet.activeKey,
  value: workSheet.value,
  state: scenariosSheet.check,
  how: workSheet.how,
  valueFault: workSheet.valueFault,
  apart: workSheet.apart,
  meant: workSheet.meant,
  wanted: workSheet.wanted,
  also: workSheet.also,
  factor: workSheet.factor,
  addend: workSheet.addend,
  applies: workSheet.applies,
  left: workSheet.left,
};

/**
 * The block of `Hitung` that reads the rows of `Skenario`: which input each of them means, and which the active scenario
 * replaces. Inputs are called by their place ("K2Orang", "D3Pagu (Rp)", "T7"), so that nothing a person typed reaches a
 * search that takes * and ? for something else.
 */
export function placeEffectiveOverrides(
  draft: SheetDraft,
  facts: Facts,
  scenarios: ScenariosLayout,
  { work: layout, lists, rates, parts }: { work: WorkLayout; lists: WorkLists; rates: RatesLayout; parts: FundParts },
): void {
  const { say } = facts;
  const header = layout.overridesHeader;
  const rows = scenarioRows(facts.plan, facts.law);
  draft.put(header - 1, 0, say(workSheet.overrides), looks.section);
  draft.put(header, layout.position, say(workSheet.position), { ...looks.header, size: 9 });
  WORK_OVERRIDE_FIELDS.forEach((field, place) =>
    draft.put(header, 1 + place, say(TITLES[field]), { ...looks.header, size: 9 }),
  );
  for (let index = 0; index < layout.overrides; index += 1) {
    draft.set(header + 1 + index, layout.position, index + 2);
    const swept = layout.sweeps.ofRow(index);
    const ofLaw = layout.sweptLaw.has(index) ? rows[index] : undefined;
    WORK_OVERRIDE_FIELDS.forEach((field, place) => {
      const content =
        (field === "state" ? rowState(facts, layout, scenarios, rates, index) : null) ??
        (swept && sweptField(facts, { layout, parts }, swept, field)) ??
        (ofLaw && lawField(layout, rates, rows, ofLaw, field)) ??
        overrideField(facts, layout, lists, rates, field, index);
      if (content !== null) draft.set(header + 1 + index, 1 + place, content);
    });
  }
  placeSentences(draft, facts, layout);
  draft.look(header + 1, 0, layout.overrides, WORK_OVERRIDE_FIELDS.length + 1, { size: 9 });
  placeSweeps(draft, facts, { work: layout, lists, parts });
  draft.nameArea(scenarioNames.keys, layout.overrideArea("activeKey"));
  draft.nameArea(scenarioNames.replacing, { ...layout.overrideArea("activeKey"), columns: REPLACING_COLUMNS });
}

function overrideField(
  facts: Facts,
  layout: WorkLayout,
  lists: WorkLists,
  rates: RatesLayout,
  field: WorkOverrideField,
  index: number,
): Formula | null {
  const text = overrideText(facts, layout, lists, rates, field, index);
  return text === null ? null : formula(text);
}

/** null: only sweeping rows have something there. */
function overrideText(
  { say }: Facts,
  layout: WorkLayout,
  lists: WorkLists,
  rates: RatesLayout,
  field: WorkOverrideField,
  index: number,
): string | null {
  const at = (key: WorkOverrideField | "position") => layout.overrideHere(key, index);
  const typed = (key: OverrideColumnKey) => typedCell(layout, key, index);
  const is = (target: keyof typeof targetChoices) => `${at("target")}=${quoteText(say(targetChoices[target]))}`;
  const word = (words: Words) => quoteText(say(words));
  switch (field) {
    case "scenario":
    case "target":
    case "id":
    case "field":
      // A row deleted from the table leaves this one without anything to read.
      return `IFERROR(${typed(field)}&"","")`;
    case "shape": {
      const pair = `(${lists.here("targetFields")}=${at("target")}&${at("field")})`;
      return `IF(SUMPRODUCT(${pair}*1)=0,"",INDEX(${lists.here("shapes")},SUMPRODUCT(${pair}*${lists.numbers("shapes")})))`;
    }
    case "targetRow": {
      const group = `SUMPRODUCT((${layout.hereArea("ownCode")}=${at("id")})*${layout.hereArea("position")})`;
      const fund = `SUMPRODUCT((${layout.fundHereArea("ownCode")}=${at("id")})*${layout.fundHereArea("position")})`;
      const law = `SUMPRODUCT((${rates.provisionArea("id")}=${at("id")})*(${rates.provisionArea("what")}=${at("field")})*${rates.provisionArea("number")})`;
      return `IF(${at("id")}="",0,IF(${is("group")},${group},IF(${is("fund")},${fund},${law})))`;
    }
    case "fault": {
      // Of the law every way counts where the row was written so; elsewhere other ways need columns of their own.
      const ways = layout.sweptLaw.has(index) ? `${at("how")}=0` : `${at("how")}<>1`;
      const value = `IF(${ways},${word(overrideFaults.rewrite)},${at("valueFault")}&"")`;
      return `IF(${at("scenario")}&${at("id")}="","",IF(${at("shape")}="",${word(overrideFaults.field)},IF(${at("targetRow")}=0,${word(overrideFaults.id)},${value})))`;
    }
    case "valueFault": {
      const odd = `AND(${at("shape")}<>"abc",NOT(ISNUMBER(${at("value")})))`;
      // Numbers of the law are whole and lie between their bounds.
      const number = at("value");
      const bound = (key: "least" | "most") => `INDEX(${rates.beside(key)},${at("targetRow")})`;
      const unlawful = `OR(${number}<>INT(${number}),${number}<${bound("least")},${number}>${bound("most")})`;
      const ofLaw = `IF((${is("parameter")})*${at("targetRow")},IF(${unlawful},${sentenceAbove(layout, "fault")},""),"")`;
      return `IF(${odd},${word(overrideFaults.value)},${ofLaw})`;
    }
    case "apart":
      // 1 where a number of the law counts by itself, and `Tarif` refuses it together with the provision's other one.
      return !rates.asksPairs
        ? null
        : `IF(LEFT(${at("activeKey")})="${KEYED.parameter}",(INDEX(${rates.provisionArea("effective")},${at("targetRow")})<>${at("value")})*1,0)`;
    case "key":
      return `IF(OR(${at("targetRow")}=0,${at("shape")}=""),"",IF(${is("parameter")},${lawKey(at("targetRow"))},IF(${is("group")},"${KEYED.group}","${KEYED.fund}")&${at("targetRow")}&${at("field")}))`;
    case "activeKey": {
      const idle = `OR(${at("fault")}<>"",${at("scenario")}<>${cellNames.active})`;
      // Of two rows that replace the same input the last one wins, as in `budget/`. The area ends with the blank row under
      // the block, because some engines do not count in a single cell.
      const area = layout.overrideArea("activeKey");
      const below = areaAddress({ ...area, row: area.row + index + 1, rows: layout.overrides - index });
      return `IF(${idle},"",IF(COUNTIF(${below},${at("key")})>0,"",${at("key")}))`;
    }
    case "value": {
      const value = `IFERROR(${typed("value")},"")`;
      // Where nothing may stand, nothing empties the input; where a number must stand it stays a fault.
      return `IF(${value}="",IF(${at("shape")}="123?",0,""),${value})`;
    }
    case "how":
      return `IFERROR(IF(${typed("how")}="",1,SUMPRODUCT((${lists.here("hows")}=${typed("how")})*${lists.numbers("hows")})),1)`;
    case "state":
    case "meant":
    case "wanted":
    case "also":
    case "factor":
    case "addend":
    case "applies":
    case "left":
      return null;
  }
}
