import type { PathAnswer } from "../../../src/book/answers";
import { LAW } from "../../../src/law/baseline";
import { defaultTerms } from "../../../src/budget/terms";
import { pathAnswer } from "../../../src/taskpane/views/whatif/pathAnswer";
import type { PathQuestion } from "../../../src/whatif/path/path";
import type { Stock } from "../../../src/whatif/path/stock";
import { valueOf } from "../../budget/valueOf";

const STILL: Omit<Stock, "participants" | "workers"> = { exits: 0, deaths: 0, retired: 0, growth: 0 };

/** BPU workers with JKK and JKM under one ceiling, 45 % of 500,000 by 2029 unless it is said otherwise. */
export function pathQuestion(
  stock: Partial<Stock> = {},
  { ceiling = null, ...goal }: Partial<PathQuestion> & { ceiling?: number | null } = {},
): PathQuestion {
  const [start, end] = [goal.start ?? 2025, goal.end ?? 2029];
  const years = Array.from({ length: Math.max(0, end - start) }, (_, index) => start + 1 + index);
  return {
    segments: [
      {
        name: "Pekerja rentan",
        definition: {
          numerator: "peserta aktif",
          denominator: "angkatan kerja",
          date: "2025-12-19",
          source: "laporan",
        },
        ...STILL,
        participants: 120_000,
        workers: 500_000,
        ...stock,
        programs: ["JKK", "JKM"],
        base: null,
        terms: { ...defaultTerms, segment: "BPU" },
        fund: "apbd",
      },
    ],
    funds: [
      {
        id: "apbd",
        name: "APBD",
        ceilings: ceiling === null ? {} : Object.fromEntries(years.map((year) => [year, ceiling])),
      },
    ],
    target: 45_000,
    shape: "EVEN",
    capacity: null,
    intake: 1,
    law: LAW,
    ...goal,
    start,
    end,
  };
}

export const pathOnSheet = (question: PathQuestion): PathAnswer => valueOf(pathAnswer(question, "id", "2026-11-27"));
