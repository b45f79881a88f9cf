import type { PathAnswer } from "../../../src/book/answers";
import { LAW } from "../../../src/law/baseline";
import { defaultTerms } from "../../../src/budget/terms";
import { pathAnswer } from "../../../src/taskpane/views/whatif/pathAnswer";
import type { PathQuestion } from "../../../src/whatif/path/path";
import type { Stock } from "../../../src/whatif/path/stock";
import type { BudgetPlan } from "../../../src/budget/plan";
import { valueOf } from "../../budget/valueOf";
import { blitar } from "./plans";

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

/** Two kinds of workers of two funds, one of them without a ceiling in some years. */
export function pathOfTwo(goal: Partial<PathQuestion> = {}): PathQuestion {
  const question = pathQuestion({ exits: 5_000, growth: 1_250 }, { ceiling: 10_000_000_000, ...goal });
  const [first] = question.segments as [PathQuestion["segments"][number]];
  return {
    ...question,
    segments: [
      { ...first, name: "Petani" },
      { ...first, name: "Nelayan", participants: 5_000, workers: 50_000, deaths: 500, growth: -300, fund: "csr" },
    ],
    funds: [...question.funds, { id: "csr", name: "CSR", ceilings: { 2026: 900_000_000, 2029: 5_000_000_000 } }],
  };
}

/** On the sheet, priced like a group of the plan where one is given. */
export const pathOnSheet = (question: PathQuestion, plan: BudgetPlan = blitar()): PathAnswer =>
  valueOf(
    pathAnswer(question, {
      plan,
      likes: question.segments.map(() => plan.groups.find(({ segment }) => segment === "BPU")),
      language: "id",
      day: "2026-11-27",
    }),
  );
