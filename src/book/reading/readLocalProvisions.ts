import { LOCAL_FIELDS, numbersOf } from "../../budget/localLaw";
import type { LocalProvision } from "../../budget/plan";
import { ratesSheet } from "../../texts/book/rates";
import { readMonthText } from "../../texts/months";
import { readNumber } from "../../texts/numbers";
import type { Law, ParameterKind } from "../../law/parameter";
import type { Month } from "../../law/month";
import { cellAddress, type Area } from "../address";
import { monthOfSerial } from "../content";
import { LOCAL_COLUMNS, type LocalColumn } from "../sheets/rates/local";
import { blockNames } from "../names";
import { provisionNamed } from "../rates/provisionName";
import type { Finding, ReadingCode } from "./findings";
import type { KeptInputs } from "../keptInputs";
import type { PartReader } from "./partReader";

type Cell = string | number | boolean | null;
type Row = {
  at(key: LocalColumn): Cell;
  find(key: LocalColumn, code: ReadingCode, data?: Finding["problem"]["data"]): void;
};

/**
 * The region's own provisions, from their rows on `Tarif`, the spare ones included. A row that lacks what it cannot do
 * without is told cell by cell and stays as it was typed; regulation and article are asked for by the core.
 */
export const readLocalProvisions: PartReader = (raw, _plan, _language, law) => {
  const block = raw.area(blockNames.local);
  if (!block) return null;
  const problems: Finding[] = [];
  const provisions: LocalProvision[] = [];
  const kept: KeptInputs["local"] = [];
  block.values.forEach((cells, index) => {
    const row = rowOf(block, cells, index, problems);
    // What a provision sets is said by the book itself.
    const isBlank = Object.keys(LOCAL_COLUMNS).every((key) => key === "what" || row.at(key as LocalColumn) === null);
    if (isBlank) return;
    const provision = provisionIn(row, law);
    if (provision) provisions.push(provision);
    else kept.push(Object.values(LOCAL_COLUMNS).map((column) => blankless(cells[column - 1])));
  });
  return {
    plan: { localProvisions: provisions.length > 0 ? provisions : undefined },
    kept: { local: kept },
    problems,
    repaired: [],
  };
};

function rowOf(
  { sheet, area }: { sheet: string; area: Area },
  cells: readonly unknown[],
  index: number,
  problems: Finding[],
): Row {
  const place = (key: LocalColumn) => LOCAL_COLUMNS[key] - 1;
  return {
    at: (key) => blankless(cells[place(key)]),
    find: (key, code, data = {}) =>
      problems.push({
        sheet,
        address: cellAddress(area.row + index, area.column + place(key)),
        row: null,
        problem: { code, field: key, data },
      }),
  };
}

const blankless = (value: unknown): Cell =>
  value === undefined || value === null || (typeof value === "string" && value.trim() === "") ? null : (value as Cell);

/** A row as a provision; null, with what is wrong told at its cells, where it cannot be one. */
function provisionIn(row: Row, law: Law): LocalProvision | null {
  const named = row.at("parameter");
  const id = named === null ? null : provisionNamed(law, String(named));
  const replaced = id === null ? undefined : law.byId(id);
  const fields = replaced && LOCAL_FIELDS[replaced.kind];
  if (named === null) row.find("parameter", "cell_blank");
  else if (!fields) row.find("parameter", "not_a_choice", { text: String(named) });
  const from = monthIn(row, "from");
  if (from === null) row.find("from", "cell_blank");
  const until = monthIn(row, "until");
  if (!replaced || !fields) return null;
  const values = fields.map((_, place) =>
    valueIn(row, place === 0 ? "first" : "second", replaced.kind, numbersOf(replaced)[place]!),
  );
  if (typeof from !== "number" || until === undefined || values.some((value) => value === null)) return null;
  const text = (key: LocalColumn) => {
    const value = row.at(key);
    return value === null ? null : String(value).trim();
  };
  return {
    parameter: replaced.id,
    values: values as number[],
    from,
    until,
    regulation: text("regulation"),
    article: text("article"),
    note: text("note"),
  };
}

/** The month of a cell; null where it says none ("seterusnya" included), undefined where it is no month, which is told. */
function monthIn(row: Row, key: "from" | "until"): Month | null | undefined {
  const value = row.at(key);
  const open: readonly string[] = Object.values(ratesSheet.openEnd);
  if (value === null || (key === "until" && open.includes(String(value).trim().toLowerCase()))) return null;
  const month = typeof value === "number" ? monthOfSerial(value) : readMonthText(String(value));
  if (month !== null) return month;
  row.find(key, "not_a_month", { text: String(value) });
  return undefined;
}

/** A number of a provision; rates are held per 100,000, and typed as such or in percent (0.3%). */
function valueIn(row: Row, key: "first" | "second", kind: ParameterKind, national: number): number | null {
  const value = row.at(key);
  // A part nobody bears in the law of the land may stay blank.
  if (value === null && national === 0) return 0;
  if (value === null) {
    row.find(key, "cell_blank");
    return null;
  }
  const percent = typeof value === "string" ? /^(.*)%$/.exec(value.trim()) : null;
  const read = typeof value === "number" ? value : readNumber(percent ? percent[1]! : String(value));
  if (typeof read !== "number" || (percent && kind !== "rate")) {
    row.find(key, "not_a_number", { text: String(value) });
    return null;
  }
  if (kind !== "rate") return read;
  if (percent) return Math.round(read * 1_000_000) / 1_000;
  return read > 0 && read < 1 ? Math.round(read * 100_000_000) / 1_000 : read;
}
