import { readSelector } from "../../budget/sweepRow";
import { wordList, yesNoWords } from "../../budget/words";
import { assumptionCellText, ASSUMPTION_TITLES, type AssumptionColumn } from "../../texts/functions/assumptions";
import { columnMissingText } from "../../texts/functions/groups";
import { readNumber } from "../../texts/numbers";
import type { Assumption, Uncertain } from "../../whatif/chance/assumptions";
import { DISTRIBUTION_KINDS, type Distribution } from "../../whatif/chance/distribution";
import { refuse, refuseWith } from "../cellError";
import { functionLanguage } from "../language";
import { shareOfText } from "../arguments/share";

const CELL_UNCERTAIN = ["people", "headcount", "valid", "wage", "start", "ceiling"] as const;

const uncertainWords = wordList<Exclude<Uncertain, "law">>(CELL_UNCERTAIN, {
  people: ["faktor orang", "perubahan orang"],
  headcount: ["orang", "jumlah orang"],
  valid: ["sah", "bagian sah", "lolos verifikasi"],
  wage: ["upah", "pertumbuhan upah", "wage growth"],
  start: ["mulai", "terlambat mulai", "bulan terlambat", "late start"],
  ceiling: ["pagu"],
});

const kindWords = wordList<Distribution["kind"]>(DISTRIBUTION_KINDS, {
  FIXED: ["tetap"],
  UNIFORM: ["seragam"],
  TRIANGULAR: ["segitiga"],
  PERT: [],
  NORMAL: [],
  LOGNORMAL: [],
  DISCRETE: ["diskret"],
});

const NEEDED: readonly AssumptionColumn[] = ["what", "kind", "source"];
const plain = (text: unknown): string =>
  String(text ?? "")
    .trim()
    .toLowerCase();

/**
 * The assumptions of a simulation from a range with titles: what is uncertain, for whom, how it is distributed, and
 * where that comes from. Blank rows are skipped.
 */
export function readAssumptions(given: unknown): Assumption[] {
  if (given === null || given === undefined) return refuse("tabel_asumsi", "missing", "assumptions");
  const cells = Array.isArray(given) && Array.isArray(given[0]) ? (given as unknown[][]) : [[given]];
  const [titles = [], ...body] = cells;
  const places = new Map<AssumptionColumn, number>();
  titles.forEach((title, place) => {
    const known = (Object.keys(ASSUMPTION_TITLES) as AssumptionColumn[]).find((column) =>
      [ASSUMPTION_TITLES[column].id, ASSUMPTION_TITLES[column].en].some((words) => plain(words) === plain(title)),
    );
    if (known && !places.has(known)) places.set(known, place);
  });
  if (places.size === 0) return refuse("tabel_asumsi", "titles", "assumptions");
  const language = functionLanguage();
  const missing = NEEDED.find((column) => !places.has(column));
  if (missing) return refuseWith(columnMissingText(language, "tabel_asumsi", ASSUMPTION_TITLES[missing][language]));
  const rows = body
    .map((cellsOfRow, index) => new AssumptionRow(cellsOfRow, places, index + 1))
    .filter((row) => !row.isBlank);
  return rows.length > 0 ? rows.map((row) => row.read()) : refuse("tabel_asumsi", "rows", "assumptions");
}

class AssumptionRow {
  constructor(
    private readonly cells: readonly unknown[],
    private readonly places: ReadonlyMap<AssumptionColumn, number>,
    private readonly row: number,
  ) {}

  get isBlank(): boolean {
    return [...this.places.keys()].every((column) => this.text(column) === "");
  }

  read(): Assumption {
    const who = this.text("who");
    const shared = this.text("shared");
    return {
      what: uncertainWords.read(this.text("what")) ?? this.refuse("what"),
      who: readSelector(who === "" ? "semua" : who),
      distribution: this.distribution(),
      shared: shared !== "" && (yesNoWords.read(shared) ?? this.refuse("shared")) === "yes",
      source: this.text("source"),
    };
  }

  private distribution(): Distribution {
    const kind = kindWords.read(this.text("kind")) ?? this.refuse("kind");
    switch (kind) {
      case "FIXED":
        return { kind, value: this.number("mode") };
      case "UNIFORM":
        return { kind, least: this.number("least"), most: this.number("most") };
      case "NORMAL":
      case "LOGNORMAL":
        return { kind, mean: this.number("mean"), deviation: this.number("deviation") };
      case "DISCRETE":
        return {
          kind,
          values: this.list("values"),
          parts: this.list("parts").map((part) => Math.round(part * 100_000)),
        };
      default:
        return { kind, least: this.number("least"), mode: this.number("mode"), most: this.number("most") };
    }
  }

  /** 0 is a value here; only an empty cell is none. */
  private number(column: AssumptionColumn): number {
    const value = this.cells[this.places.get(column) ?? -1];
    const number = typeof value === "number" ? value : numberOfText(String(value ?? ""));
    return number !== null && Number.isFinite(number) ? number : this.refuse(column);
  }

  private list(column: AssumptionColumn): number[] {
    const parts = this.text(column).split(";").map(numberOfText);
    return parts.includes(null) ? this.refuse(column) : (parts as number[]);
  }

  private text(column: AssumptionColumn): string {
    const value = this.cells[this.places.get(column) ?? -1];
    return value === null || value === undefined ? "" : String(value).trim();
  }

  private refuse(column: AssumptionColumn): never {
    return refuseWith(assumptionCellText(functionLanguage(), this.row, column, this.text(column)));
  }
}

function numberOfText(text: string): number | null {
  if (text.trim() === "") return null;
  if (text.includes("%")) return shareOfText(text);
  const number = readNumber(text);
  return typeof number === "number" ? number : null;
}
