import type { CoverageFigure } from "../../budget/plan";
import type { Language } from "../../texts/language";
import { showDay } from "../../texts/months";
import { showNumber, showPercent } from "../../texts/numbers";
import { groupTexts } from "../../texts/pane/groups";

/**
 * A coverage figure as people know it: whom it counts, its parts and its date. Its code, which nobody typed, is for the
 * sheets alone; here it only tells two figures apart that say the same.
 * @example figureName("id", figures, "U1") // "27.636 dari 79.388, 30 April 2025"
 */
export function figureName(language: Language, figures: readonly CoverageFigure[], id: string): string {
  const place = figures.findIndex((figure) => figure.id === id);
  if (place < 0) return id;
  const name = wordsOf(language, figures[place]!, place);
  const isShared = figures.some((figure, other) => other !== place && wordsOf(language, figure, other) === name);
  return isShared ? `${name} (${id})` : name;
}

function wordsOf(language: Language, figure: CoverageFigure, place: number): string {
  const { definition, participants, workers, printed, date } = figure;
  const text = groupTexts[language];
  const share = printed === null ? null : showPercent(language, printed / 100_000, 2);
  const parts =
    participants !== null && workers !== null
      ? text.ofWorkers(showNumber(language, participants), showNumber(language, workers))
      : share;
  const dated = [parts, date && showDay(language, date)].filter(Boolean).join(", ");
  return [definition, dated].filter(Boolean).join(" – ") || text.figureNumber(place + 1);
}
