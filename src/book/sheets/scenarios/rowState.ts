import { scenariosSheet } from "../../../texts/book/scenarios";
import type { Words } from "../../../texts/language";
import { formula, quoteText, type Formula } from "../../content";
import type { Facts } from "../../facts";
import { cellNames } from "../../names";
import type { RatesLayout } from "../../rates/layout";
import type { ScenariosLayout } from "../../scenariosLayout";
import type { WorkLayout } from "../../workLayout";
import type { WorkOverrideField } from "../../workFields";

/** Sentences that rows say stand above the titles of these columns, far enough apart: in each formula they would be too long. */
export const sentenceAbove = (layout: WorkLayout, field: "state" | "left" | "id" | "fault"): string =>
  layout.overrideHere(field, -2, "$");

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
