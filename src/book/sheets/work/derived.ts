import type { Segment } from "../../../law/terms";
import { LEAST_BASE_RUPIAH } from "../../../budget/base";
import { LIMITS } from "../../../budget/limits";
import { CHOICE_FIELDS, type ChoiceField } from "../../../budget/groupFields";
import { groupChoiceLists, segmentList } from "../../choices";
import { quoteText } from "../../content";
import type { Facts } from "../../facts";
import { groupColumnNames } from "../../names";
import { isComplete } from "../../scope";
import { monthNumberOr, ownCodeFormula, ownNameFormula } from "./lookups";
import type { WorkSources } from "./sources";
import {
  fundNumberFormula,
  fundStateFormula,
  payerFundFormula,
  refusalFormula,
  splitFundFormula,
} from "../funds/effective";
import type { WorkLayout } from "../../workLayout";
import type { DerivedField, WorkField } from "../../workFields";
import { faultNumber, type WorkLists } from "../../workLists";

/** What stands for a construction group without a wage: its contract decides. Also the word of its class on `Tarif`. */
export const contractKind = (language: Facts["language"]): string =>
  `${segmentList.show("JAKON", language)} ${language === "id" ? "kontrak" : "contract"}`;

/** What follows from a group's fields, one short formula each; the conditions are those of `checkGroup` in `budget/`. */
export function derivedField(
  facts: Facts,
  layout: WorkLayout,
  lists: WorkLists,
  { rates, budget, parts }: WorkSources,
  field: DerivedField,
  index: number,
): string {
  const at = (key: WorkField | "position") => layout.here(key, index);
  const { language } = facts;
  const construction = quoteText(segmentList.show("JAKON", language));
  const wages = quoteText(segmentList.show("PU", language));
  const contract = quoteText(contractKind(language));
  const fault = faultNumber;
  const month = (key: "first" | "last") => monthNumberOr(0, at(key));
  const known = (key: ChoiceField) => `SUMPRODUCT((${lists.here(key)}=${at(key)})*1)`;
  const counts = (["people", "joins", "exits", "covered"] as const).filter((key) =>
    facts.effectiveFields.includes(key),
  );
  const each = counts.map(at);
  const fractions = each.map((count) => `MOD(${count},1)`).join("+");
  const flows = `${at("people")}:${at("exits")}${counts.includes("covered") ? `,${at("covered")}` : ""}`;
  switch (field) {
    case "kind":
      return `IF(AND(${at("segment")}=${construction},${at("base")}=0),${contract},${at("segment")})`;
    case "classRow":
      return rates.classRow({
        kind: at(layout.kind),
        risk: at("risk"),
        sector: at("sector"),
        payer: at("payer"),
        start: at("firstNumber"),
      });
    case "bandBase":
      return `INDEX(${rates.band("base")},MAX(1,SUMPRODUCT((${rates.band("from")}<=SUM(${at("base")}))*1)))`;
    case "deducts":
      return `IF(AND(${at("segment")}=${wages},${at("workerPart")}=${quoteText(groupChoiceLists.workerPart.show("UPAH", language))}),1,0)`;
    case "slicedJKK":
    case "slicedJKM": {
      // What lies above each edge is charged at the rate by which that slice exceeds the one before.
      // SUM passes over a text: nothing can be taken away from one, and the error would stand in every total.
      const [value, above] = [`SUM(${at("contract")})`, rates.slice("above")];
      const slices = `SUMPRODUCT((${value}>${above})*(${value}-${above})*${rates.slice(field === "slicedJKK" ? "JKK" : "JKM")})`;
      return `IF(${at("kind")}=${contract},${slices},0)`;
    }
    case "firstNumber":
      return month("first");
    case "lastNumber":
      return month("last");
    case "units":
      return `IF(${at("kind")}=${contract},1,${at("people")})`;
    case "change":
      // A contract is one unit in its first month and none afterwards. SUM passes over a text, which the row is told of.
      return `IF(${at("kind")}=${contract},-1,SUM(${at("joins")})-SUM(${at("exits")}))`;
    case "wordFault":
      return `IF(TRIM(${at("name")})="",${fault("name")},IF(SUMPRODUCT((${lists.here("segmentPrograms")}=${at("segment")}&"|"&${at("programs")})*1)=0,${fault("programs")},IF(${CHOICE_FIELDS.filter(
        (key) => key !== "segment",
      )
        .map(known)
        .join("*")}=0,${fault("words")},0)))`;
    case "amountFault": {
      const base = at("base");
      const lacks = lacking(facts, layout, lists, index);
      const value = layout.has("contract") ? at("contract") : "";
      const wrongValue = `OR(${value}<=0,${value}<>INT(${value}),${value}>${rates.constant("mostContract")})`;
      // A blank base arrives as 0 and is none; wages must be said, and a 0 that was typed is refused like any below a rupiah.
      const typedZero = `INDEX(${groupColumnNames.base},${at("position")})&""="0"`;
      const isSaid = `((${base}<>0)+(${at("segment")}=${wages})+(${typedZero}))`;
      const wrongBase = `OR(${isSaid}*(${base}<${LEAST_BASE_RUPIAH}),${base}>${rates.constant("mostBase")},ROUND(${base}*100,0)/100<>${base})`;
      // A text where a number belongs is an error inside, and so a fault.
      const ofBase = `IF(${wrongBase},${fault("base")},0)`;
      const amount = layout.has("kind")
        ? `IF(${at("kind")}=${contract},IF(${wrongValue},${fault("contract")},0),${ofBase})`
        : ofBase;
      return `IFERROR(${lacks === "" ? amount : `IF(${lacks},${fault("notLaid")},${amount})`},${fault("base")})`;
    }
    case "peopleFault": {
      // A truth value is no number of people: + takes it for 1, SUM passes over it.
      const truths = `SUM(${flows})<>${each.join("+")}`;
      const wrong = `OR(${truths},MIN(${flows})<0,MAX(${flows})>${rates.constant("mostPeople")},${fractions}>0)`;
      // Nobody is a headcount, nothing is none: it was forgotten, or the cell was moved out of its column. A contract is
      // one unit without anybody, and people a scenario gives are enough.
      const none = `(${layout.unitsHere(index).units}=0)*(INDEX(${groupColumnNames.people},${at("position")})="")`;
      return `IFERROR(IF(${none},${fault("nobody")},${fault("people")}*${wrong}),${fault("people")})`;
    }
    case "monthFault": {
      const [first, last] = [at("firstNumber"), at("lastNumber")];
      const outside = `IF(OR(${last}<1,${first}>12),${fault("outsideYear")},0)`;
      const early = `IF(${at("first")}<${rates.constant("firstMonth")},${fault("beforeLaw")},${outside})`;
      // SUM passes over a text: INT would read one that looks like a date, which the months beside it do not count.
      // Below 0 the months are reversed, above it they are too many.
      const centuries = `INT((${last}-${first})/${LIMITS.months.value})`;
      return `IFERROR(IF(MIN(SUM(${at("first")}),SUM(${at("last")}))<61,${fault("period")},IF(${centuries},${fault("reversed")},${early})),${fault("period")})`;
    }
    case "state": {
      const faults = (["wordFault", "amountFault", "peopleFault", "monthFault"] as const).map(at);
      const first = faults.reduceRight((rest, key) => (rest === "" ? key : `IF(${key},${key},${rest})`), "");
      // People alone are an entry too: a headcount that was moved to an empty row.
      const unused = `AND(${at("name")}&${at("programs")}="",${at("people")}=0)`;
      return `IF(OR(${unused},SUM(${faults[0]}:${faults[3]})=0),"",INDEX(${lists.here("faults")},${first}))`;
    }
    case "splitFund":
      return splitFundFormula(layout, parts, index);
    case "payerFund":
      return payerFundFormula(layout, index);
    case "fundNumber":
      return fundNumberFormula(layout, budget, parts, index);
    case "refusal":
      return refusalFormula(layout, index);
    case "fundState":
      return fundStateFormula(layout, parts, index);
    case "ownCode":
      return ownCodeFormula((key) => layout.hereArea(key), at);
    case "ownName":
      return ownNameFormula((key) => layout.hereArea(key), at);
  }
}

/**
 * Does the group need a column or a class this book was not laid out for? Writing it again makes room, so no figure is
 * shown without it. Empty where every group finds its place.
 */
function lacking({ language, scope }: Facts, layout: WorkLayout, lists: WorkLists, index: number): string {
  const at = (key: WorkField) => layout.here(key, index);
  const is = (segment: Segment) => `${at("segment")}=${quoteText(segmentList.show(segment, language))}`;
  const { segments } = scope;
  const tests = [
    ...(isComplete(scope)
      ? []
      : [`SUMPRODUCT((${lists.here("laidPrograms")}=${at("segment")}&"|"&${at("programs")})*1)=0`]),
    ...(!segments.includes("JAKON") || scope.contracts ? [] : [`AND(${is("JAKON")},${at("base")}=0)`]),
    ...(!segments.includes("PU") || scope.deductions
      ? []
      : [`AND(${is("PU")},${at("workerPart")}=${quoteText(groupChoiceLists.workerPart.show("UPAH", language))})`]),
  ];
  return tests.length > 1 ? `OR(${tests.join(",")})` : (tests[0] ?? "");
}
