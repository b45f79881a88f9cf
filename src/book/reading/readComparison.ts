import { comparisonSheet } from "../../texts/book/comparison";
import type { Words } from "../../texts/language";
import { CAUSE_NAMES } from "../../texts/whatif/bridge";
import {
  DETAIL_KINDS,
  type ComparedBridge,
  type ComparedChoice,
  type ComparedDetail,
  type Comparison,
} from "../answers";
import { answerNames } from "../names";
import {
  COMPARED_FIGURES,
  DETAIL_CODE,
  DETAIL_HEADS,
  DETAIL_KIND,
  FIRST_CHOICE,
  LABELS,
  MADE_ROWS,
  OF,
} from "../sheets/comparison/layout";
import { choiceOf, dayOf, numberOf, says, textOf } from "./answerCells";
import type { PartReader } from "./partReader";
import type { RawBook } from "./rawBook";

const SHARE_SCALE = 100_000;
type Values = readonly (readonly unknown[])[];

/** The comparison on `Perbandingan` as it stands, whatever language it was written in; its formulas are made anew. */
export const readComparison: PartReader = (raw) => {
  const noted = raw.area(answerNames.comparison)?.values;
  if (!noted) return null;
  const comparison = comparisonOf(noted, raw);
  return { plan: {}, problems: [], repaired: [], ...(comparison && { answers: { comparison } }) };
};

function comparisonOf(noted: Values, raw: RawBook): Comparison | null {
  const names = (noted[0] ?? []).slice(FIRST_CHOICE).map(textOf);
  const places = names.flatMap((name, place) => (name === "" ? [] : [place]));
  // Emptied, by Excel's undo above all: nothing is compared here.
  if (places.length === 0) return null;
  const made = raw.area(answerNames.comparisonMade)?.values ?? [];
  const block = (key: (typeof MADE_ROWS)[number]): unknown => made[MADE_ROWS.indexOf(key)]?.[0];
  const rowOf = (words: Words): readonly unknown[] => noted.find((row) => says(row[LABELS], words)) ?? [];
  const lacks = noted.filter(
    (row) => says(row[LABELS], comparisonSheet.lack) || says(row[LABELS], comparisonSheet.unfunded),
  );
  const choices = places.map((place): ComparedChoice => {
    const at = FIRST_CHOICE + place;
    const figures = Object.fromEntries(
      COMPARED_FIGURES.map((figure) => [figure, numberOf(rowOf(comparisonSheet[figure])[at])]),
    ) as Pick<ComparedChoice, (typeof COMPARED_FIGURES)[number]>;
    const { coverage } = figures;
    return {
      ...figures,
      name: choiceOf(names[place]),
      coverage: coverage === null ? null : Math.round(coverage * SHARE_SCALE),
      lacks: lacks.map((row) => numberOf(row[at])),
      note: textOf(rowOf(comparisonSheet.note)[at]),
    };
  });
  return {
    writtenOn: dayOf(block("writtenOn")),
    made: { scenario: choiceOf(block("scenario")), total: numberOf(block("total")) },
    choices,
    lacking: lacks.map((row) => (says(row[LABELS], comparisonSheet.unfunded) ? null : textOf(row[OF]))),
    details: detailsOf(raw.area(answerNames.comparisonDetails)?.values ?? [], places),
    against: choiceOf(block("against")),
    bridge: bridgeOf(raw),
  };
}

/** Figures of groups and funds, a column each, a row for each choice. */
function detailsOf(noted: Values, places: readonly number[]): ComparedDetail[] {
  return (noted[DETAIL_CODE] ?? []).flatMap((code, column): ComparedDetail[] => {
    const kind = DETAIL_KINDS.find((one) => says(noted[DETAIL_KIND]?.[column], comparisonSheet[one]));
    if (kind === undefined || textOf(code) === "") return [];
    return [
      { kind, code: textOf(code), amounts: places.map((place) => numberOf(noted[DETAIL_HEADS + place]?.[column])) },
    ];
  });
}

function bridgeOf(raw: RawBook): ComparedBridge | null {
  const rows = raw.area(answerNames.bridge)?.values;
  const [first, last] = [comparisonSheet.from, comparisonSheet.to].map((words) =>
    rows?.find((row) => says(row[LABELS], words)),
  );
  if (!rows || !first || !last) return null;
  const steps = rows.flatMap((row) => {
    const cause = Object.entries(CAUSE_NAMES).find(([, words]) => says(row[LABELS], words))?.[0];
    return cause === undefined ? [] : [{ cause, amount: numberOf(row[FIRST_CHOICE]) }];
  });
  return {
    from: { name: choiceOf(first[OF]), total: numberOf(first[FIRST_CHOICE]) },
    to: { name: choiceOf(last[OF]) },
    steps,
    joined: rows.some((row) => says(row[LABELS], comparisonSheet.joined)),
  };
}
