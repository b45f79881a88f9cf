import { overrideFaults, scenariosSheet } from "../../../texts/book/scenarios";
import type { Words } from "../../../texts/language";
import { formula, quoteText, type Formula } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { looks } from "../../look";
import { cellNames } from "../../names";
import type { RatesLayout } from "../../rates/layout";
import type { ScenariosLayout } from "../../scenariosLayout";
import type { WorkLayout } from "../../workLayout";
import type { WorkOverrideField } from "../../workFields";

/** Sentences that rows say stand above the titles of these columns, far enough apart: in each formula they would be too long. */
const SENTENCES = {
  id: overrideFaults.apart,
  fault: overrideFaults.law,
  state: overrideFaults.scenario,
  left: scenariosSheet.partly,
} as const satisfies Partial<Record<WorkOverrideField, Words>>;
type SaidAbove = keyof typeof SENTENCES;
const ROW = -2;

export const sentenceAbove = (layout: WorkLayout, field: SaidAbove): string => layout.overrideHere(field, ROW, "$");

export function placeSentences(draft: SheetDraft, { say }: Facts, layout: WorkLayout): void {
  for (const field of Object.keys(SENTENCES) as SaidAbove[]) {
    const { row, column } = layout.overrideArea(field);
    draft.put(row + ROW, column, say(SENTENCES[field]), looks.helper);
  }
}

/**
 * What becomes of a row, which `Skenario` repeats beside it. One whose scenario is not in the list, because it was renamed
 * or removed there alone, says so; it counts all the same as long as the former name is the active one.
 */
export function rowState(
  facts: Facts,
  layout: WorkLayout,
  scenarios: ScenariosLayout,
  rates: RatesLayout,
  index: number,
): Formula {
  const at = (key: WorkOverrideField) => layout.overrideHere(key, index);
  const word = (words: Words) => quoteText(facts.say(words));
  const name = at("scenario");
  const listed = `SUMPRODUCT((${scenarios.choices()}=${name})*(${name}<>${word(scenariosSheet.none)}))`;
  const partly = `IF(${at("targetRow")}=0,${word(scenariosSheet.nobody)},${sentenceAbove(layout, "left")})`;
  const inEffect = rates.asksPairs
    ? `IF(${at("apart")}>0,${sentenceAbove(layout, "id")},${word(scenariosSheet.inEffect)})`
    : word(scenariosSheet.inEffect);
  const [idle, counts] = layout.sweeps.ofRow(index)
    ? [`${at("applies")}=0`, `IF(${at("left")}=0,${word(scenariosSheet.inEffect)},${partly})`]
    : [`${name}<>${cellNames.active}`, `IF(${at("activeKey")}="",${word(scenariosSheet.replaced)},${inEffect})`];
  const sound = `IF(${idle},${word(scenariosSheet.ready)},${counts})`;
  return formula(
    `IF(${name}&${at("id")}="","",IF(${at("fault")}<>"",${at("fault")},IF(${listed}=0,${sentenceAbove(layout, "state")},${sound})))`,
  );
}
