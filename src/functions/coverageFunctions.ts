import { computeCoverage } from "../budget/coverage";
import { wordList } from "../budget/words";
import { columnTitles } from "../texts/functions/tables";
import { walkPath, type Shape } from "../whatif/path/stock";
import { readPositive, requireWhole } from "./arguments/number";
import { readShare, requireCount, requireShare } from "./arguments/share";
import { readWord } from "./arguments/word";
import { requireYear } from "./arguments/year";
import { refuse, valueOf } from "./cellError";
import { functionLanguage } from "./language";

/** A cell knows no ceilings, so the shape "as the budget allows" is for the pane. */
const shapeWords = wordList<Exclude<Shape, "BUDGET">>(["EVEN", "FRONT", "S_SHAPE", "LATEST"], {
  EVEN: ["merata"],
  FRONT: ["awal", "di awal", "front-loaded"],
  S_SHAPE: ["s", "kurva s", "s-shaped"],
  LATEST: ["hemat", "akhir", "cheapest"],
});

/**
 * Coverage (UCJ): participants divided by workers, as a fraction. Refuses more participants than workers.
 * @customfunction CAKUPAN
 * @example =JAMSOS.CAKUPAN(30000,120000) is 0.25
 */
export function computeCoverageShare(peserta: unknown, pekerja: unknown): number {
  const participants = requireCount("peserta", peserta, "participants");
  const workers = requireWhole("pekerja", pekerja, "people");
  valueOf(computeCoverage(participants, workers));
  return participants / workers;
}

/**
 * The way of coverage to a target year, year by year: workers, coverage, participants, people to be added (those who
 * leave replaced), and the budget where the contribution of one person and year is given. Whoever is added is paid from
 * then on, the whole year.
 * @customfunction JALURUCJ
 * @example =JAMSOS.JALURUCJ(0.24,0.45,2025,2029,500000,201600)
 */
export function listCoveragePath(
  awal: unknown,
  target: unknown,
  tahun_awal: unknown,
  tahun_target: unknown,
  pekerja: unknown,
  iuran_setahun?: unknown,
  bentuk?: string,
  keluar?: unknown,
  tumbuh?: unknown,
): unknown[][] {
  const from = requireShare("awal", awal, { least: 0, most: 1 }, "fraction");
  const to = requireShare("target", target, { least: 0.00001, most: 1 }, "fraction");
  const start = requireYear("tahun_awal", tahun_awal);
  const end = requireYear("tahun_target", tahun_target);
  const workers = requireWhole("pekerja", pekerja, "people");
  const price = readPositive("iuran_setahun", iuran_setahun, "ceiling");
  if (price !== null && !Number.isSafeInteger(price)) return refuse("iuran_setahun", { value: price }, "ceiling");
  const shape = readWord("bentuk", bentuk, shapeWords, "EVEN", "shape");
  const exits = readShare("keluar", keluar, { least: 0, most: 1 }, "fraction") ?? 0;
  const growth = readShare("tumbuh", tumbuh, { least: -0.9, most: 1 }, "growth") ?? 0;
  const participants = Math.round((from * workers) / 100_000);
  const stock = { workers, participants, exits, deaths: 0, retired: 0, growth };
  const path = valueOf(walkPath(stock, { start, end, target: to, shape, capacity: null }));
  return [
    columnTitles(functionLanguage(), ["year", "workers", "coverage", "participants", "added", "budget"]),
    ...path.map((year) => [
      year.year,
      year.workers,
      year.participants / year.workers,
      year.participants,
      year.added,
      price === null ? "" : year.paid * price,
    ]),
  ];
}
