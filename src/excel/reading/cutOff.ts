import { cellAddress } from "../../book/address";
import { tableNames } from "../../book/names";
import type { BookReading } from "../../book/reading/readPlan";
import { sheetNames } from "../../texts/book/names";
import type { PlanReading } from "../door";
import { doorProblem } from "../problems";
import type { Survey } from "../survey";
import type { BegunInputs, BegunWriting } from "../writing/begunWriting";

/**
 * A writing that was cut off: the pane went in the middle of it, or could not take it back. What it was about to lay out
 * counts as the book's inputs until it is written again, because its sheets hold a mixture of two plans.
 * @param read null where the sheet of groups cannot be read, as in the middle of a first writing
 * @param begun a writing that is not known to have ended
 */
export function cutOffIn(
  survey: Survey,
  read: Pick<BookReading, "writing" | "isWhole" | "lawVersion"> | null,
  begun: BegunWriting | null,
): { inputs: BegunInputs; reading: PlanReading } | null {
  if (!begun?.inputs) return null;
  const { number, inputs, language, calculationPutRight } = begun;
  // Of a book without numbers only what was kept tells; where nothing of it stands, nothing was begun.
  const stands = read !== null && read.writing > 0 ? !read.isWhole && read.writing === number : hasSheets(survey);
  if (!stands) return null;
  const place = survey.references.get(tableNames.writing);
  return {
    inputs,
    reading: {
      plan: inputs.plan,
      problems: [
        {
          sheet: place?.sheet ?? sheetNames.work[language],
          address: place ? cellAddress(place.area.row, place.area.column) : "",
          row: null,
          problem: doorProblem("writing_cut_off", { calculation: calculationPutRight ? 1 : 0 }),
        },
      ],
      repaired: [],
      language,
      lawVersion: read?.lawVersion ?? null,
      newer: false,
    },
  };
}

const hasSheets = ({ ours }: Survey): boolean => Object.keys(ours).length > 0;
