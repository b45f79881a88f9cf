import { plainName } from "../../budget/scenarioNames";
import type { Law, Parameter } from "../../law/parameter";
import { provisionKinds, provisionMarks } from "../../texts/book/rates";
import type { Language } from "../../texts/language";
import { showMonth } from "../../texts/months";
import { riskList, sectorList } from "../choices";

/**
 * A provision in the words by which sheets and pane name it, instead of its id in the law. No two share them.
 * @example provisionName("id", LAW.byId("pu.jkk.1")!) // "JKK PU: tarif, 1 sangat rendah"
 */
export function provisionName(language: Language, parameter: Parameter): string {
  const { kind, programs, segments, condition, from } = parameter;
  const since = `${provisionMarks.since[language]} ${showMonth(language, from)}`;
  const marks = [
    provisionKinds[kind][language],
    condition.risk === undefined ? "" : riskList.show(condition.risk, language),
    (condition.sectors ?? []).map((sector) => sectorList.show(sector, language)).join("/"),
    parameter.local ? provisionMarks.local[language] : "",
    // Of these the law has one after the other, also within a year.
    parameter.local || kind === "ceiling" || kind === "relief" ? since : "",
  ];
  return `${programs.join("+")} ${segments.join("/")}: ${marks.filter(Boolean).join(", ")}`;
}

/** The id of the provision somebody names: by its words in either language, or by the id itself; null for none. */
export function provisionNamed(law: Law, text: string): string | null {
  const wanted = plainName(text);
  const isMeant = (parameter: Parameter) =>
    (["id", "en"] as const).some((language) => plainName(provisionName(language, parameter)) === wanted);
  return law.byId(text)?.id ?? law.parameters.find(isMeant)?.id ?? null;
}
