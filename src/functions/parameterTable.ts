import { monthText } from "../law/month";
import type { Condition, Parameter } from "../law/parameter";
import type { Language } from "../texts/language";
import { showRupiah } from "../texts/numbers";
import { nameOfConfidence, nameOfPayer, nameOfRisk, nameOfSector } from "../texts/terms";
import { KIND_NAMES, UNIT_NAMES } from "../texts/functions/rules";
import { columnTitles, CONDITION_WORDS } from "../texts/functions/tables";

/** A block of cells as Excel spills it: rows of equal length, blanks as "". */
export type Table = (string | number)[][];

/**
 * Parameters of the law as rows: one for each single number, so that a column of values can be calculated with.
 * Rates are fractions; months are text `YYYY-MM`, because a cell cannot be told to show a number as a month.
 */
export function tableOfParameters(language: Language, parameters: readonly Parameter[]): Table {
  const header = columnTitles(language, [
    "id",
    "program",
    "segment",
    "kind",
    "condition",
    "value",
    "unit",
    "from",
    "until",
    "regulation",
    "article",
    "confidence",
  ]);
  const rows = parameters.flatMap((parameter) =>
    valuesOf(language, parameter).map(({ condition, value, programs }) => [
      parameter.id,
      (programs ?? parameter.programs).join("+"),
      parameter.segments.join("+"),
      KIND_NAMES[parameter.kind]![language],
      [conditionText(language, parameter.condition), condition].filter(Boolean).join("; "),
      value,
      UNIT_NAMES[parameter.unit]?.[language] ?? parameter.unit,
      monthText(parameter.from),
      parameter.until === null ? "" : monthText(parameter.until),
      parameter.citation.regulation ?? "",
      parameter.citation.article ?? "",
      `${parameter.confidence} – ${nameOfConfidence(language, parameter.confidence)}`,
    ]),
  );
  return [header, ...rows];
}

interface SingleValue {
  value: number;
  condition?: string;
  programs?: readonly string[];
}

function valuesOf(language: Language, parameter: Parameter): SingleValue[] {
  const words = (key: keyof typeof CONDITION_WORDS) => CONDITION_WORDS[key][language];
  switch (parameter.kind) {
    case "rate": {
      const { employer, worker } = parameter.value;
      if (employer === 0 || worker === 0) return [{ value: (employer + worker) / 100_000 }];
      return [
        { value: employer / 100_000, condition: words("employer") },
        { value: worker / 100_000, condition: words("worker") },
      ];
    }
    case "baseLimits":
      return [
        { value: parameter.value.min, condition: words("least") },
        { value: parameter.value.max, condition: words("most") },
      ];
    case "relief":
      return [{ value: parameter.value.numerator / parameter.value.denominator }];
    case "slices":
      return parameter.value.flatMap(({ upTo, JKK, JKM }, index) => {
        const below = parameter.value[index - 1]?.upTo ?? 0;
        const condition =
          upTo === null
            ? `${words("sliceAbove")} ${showRupiah(language, below)}`
            : `${words("sliceTo")} ${showRupiah(language, upTo)}`;
        return [
          { value: JKK / 100_000, condition, programs: ["JKK"] },
          { value: JKM / 100_000, condition, programs: ["JKM"] },
        ];
      });
    case "bands":
      return parameter.value.map(({ from, base }) => ({
        value: base,
        condition: `${words("incomeFrom")} ${showRupiah(language, from)}`,
      }));
    default:
      return [{ value: parameter.value }];
  }
}

function conditionText(language: Language, { risk, sectors, payers }: Condition): string {
  const parts: string[] = [];
  const say = (key: keyof typeof CONDITION_WORDS, text: string) =>
    parts.push(`${CONDITION_WORDS[key][language]} ${text}`);
  if (risk !== undefined) say("risk", `${risk} (${nameOfRisk(language, risk)})`);
  if (sectors) say("sector", sectors.map((sector) => nameOfSector(language, sector)).join(", "));
  if (payers) say("payer", payers.map((payer) => nameOfPayer(language, payer)).join(", "));
  return parts.join("; ");
}
